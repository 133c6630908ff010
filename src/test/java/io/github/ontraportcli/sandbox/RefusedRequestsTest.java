package io.github.ontraportcli.sandbox;

import org.junit.jupiter.api.Test;

/** Requests that mean nothing are refused with a plain sentence, and never with a fault. */
class RefusedRequestsTest extends SmallAccount {
    @Test
    void refuses_what_it_cannot_do() {
        happens("""
                > POST objects/fieldeditor {"objectID":0,"name":"x","fields":{"a":1}}
                  400 The parameter fields is not an array.
                > POST objects/fieldeditor {"objectID":0,"name":"x","fields":[[],[],[],[]]}
                  400 A section has three columns.
                > POST objects/fieldeditor {"objectID":0,"fields":[]}
                  400 The parameter name is missing.
                > POST objects/fieldeditor {"objectID":0,"name":"x","fields":[[3]]}
                  400 The parameter fields is not an object.
                > PUT objects/fieldeditor {"objectID":0}
                  400 The parameter fields is missing.
                > DELETE objects/fieldeditor objectID=0
                  400 Either field or section is needed.
                > DELETE objects/fieldeditor objectID=0&field=f9999
                  404 Object not found
                > PUT transaction/convertToCollections id=x
                  400 Not a number: id
                > PUT transaction/convertToDecline
                  400 The parameter id is missing.
                > PUT transaction/markPaid id=99999
                  404 Object not found
                > PUT transaction/refund {"ids":["x"]}
                  400 Invalid ID: x
                > PUT transaction/void {}
                  400 The parameter ids is missing.
                > PUT transaction/writeOff {"ids":[99999]}
                  404 Object not found
                > POST transaction/rerun {}
                  400 The parameter ids is missing.
                > PUT transaction/rerunCommission {"ids":{}}
                  400 Invalid ID: {}
                > POST transaction/resendInvoice {}
                  400 The parameter ids is missing.
                > GET transaction/order
                  400 The parameter id is missing.
                > GET transaction/order?id=9999
                  404 Object not found
                > PUT transaction/order {}
                  400 The parameter order_id is missing.
                > PUT transaction/order {"offer":"x"}
                  400 The parameter offer is not JSON.
                > PUT transaction/order {"offer":{"order_id":1,"products":[{"id":999}]}}
                  400 Invalid Product ID: 999
                > POST transaction/processManual {}
                  400 Invalid Contact ID
                > POST transaction/processManual {"contact_id":1,"chargeNow":"later"}
                  400 The parameter chargeNow is neither chargeNow nor chargeLog.
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeLog"}
                  400 The parameter offer is missing.
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeLog","offer":{"products":[{"id":1,"quantity":0}]}}
                  400 Invalid quantity: 0
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeLog","offer":{"products":[{"id":1,"price":[{"price":"ten"}]}]}}
                  400 Not an amount of money: ten
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeLog","offer":{"products":[{"id":1,"type":"gift"}]}}
                  400 Invalid product type: gift
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeLog","offer":{"products":[{"id":1,"price":[{"price":"1e999999999"}]}]}}
                  400 Not an amount of money: 1e999999999
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeNow","offer":{"products":[{"id":1}]}}
                  400 The parameter invoice_template is missing.
                > POST transaction/processManual {"contact_id":1,"chargeNow":"chargeNow","invoice_template":1,"gateway_id":77,"offer":{"products":[{"id":1}]}}
                  400 Invalid Gateway ID
                > POST transaction/processManual {"contact_id":2,"chargeNow":"chargeNow","invoice_template":1,"gateway_id":1,"offer":{"products":[{"id":1}]}}
                  400 The contact has no credit card on file.
                > POST transaction/processManual {"contact_id":2,"chargeNow":"chargeNow","invoice_template":1,"gateway_id":1,"offer":{"products":[{"id":1}]},"payer":{"ccnumber":"12"}}
                  400 Invalid credit card number.
                > PUT CreditCard/default id=999
                  404 Object not found
                > POST task/assign {"object_type_id":0,"ids":[1]}
                  400 The parameter message is missing.
                > POST task/assign {"object_type_id":777,"ids":[1],"message":{"id":7}}
                  404 The sandbox does not simulate object type 777.
                > POST task/assign {"object_type_id":0,"ids":[1],"message":{"id":1}}
                  400 Invalid task message ID: 1
                > POST task/cancel {}
                  400 The parameter ids is missing.
                > POST task/complete {"ids":[1],"data":{"outcome":"done"}}
                  400 The outcome does not start with :=
                > POST task/complete {"ids":[1],"data":[1]}
                  400 The parameter data is not an object.
                > POST task/reschedule {"id":1}
                  400 The parameter newtime is missing.
                > POST task/reschedule {"newtime":1}
                  400 The parameter id is missing.
                > POST CalendarEvents {"title":"x"}
                  400 The parameter start_time is missing.
                > POST CalendarEvents {"start_time":99999999999999}
                  400 Not a time: start_time
                > POST CalendarEvents {"start_time":1625248800,"end_time":1625248000}
                  400 The event ends before it starts, or lasts longer than a year.
                > POST CalendarEvents {"start_time":1625248800,"is_recurring":1,"repeat_every_frequency":9}
                  400 Invalid recurrence.
                > POST CalendarEvents {"start_time":1625248800,"is_recurring":1,"repeat_every_frequency":2,"repeat_on_days":"Someday"}
                  400 Invalid day of the week: Someday
                > POST CalendarEvents {"start_time":1625248800,"staff_id":77}
                  400 Invalid staff_id
                > POST CalendarEvents {"start_time":1625248800,"notifications":"{"}
                  400 The parameter notifications is not JSON.
                > POST CalendarEvents {"start_time":1625248800,"guestInfo":{"guestList":[{"id":"9_1"}]}}
                  400 Invalid guest ID: 9_1
                > GET CalendarEvent
                  400 The parameter id is missing.
                > GET CalendarEvent?id=x_y
                  400 Invalid event ID: x_y
                > GET CalendarEvents
                  400 The parameter start_time is missing.
                > GET CalendarEvents?start_time=1&mode=none
                  400 Invalid mode: none
                > GET CalendarEvents?start_time=1&mode=subcollection
                  400 The parameter guestsearch is missing.
                > PUT CalendarEvents {"id":"1_0","edit_scope":3}
                  400 The parameter edit_scope is neither 0, 1 nor 2.
                > PUT CalendarEvents {"id":"77_0"}
                  404 Object not found
                > DELETE CalendarEvent?id=77_0
                  404 Object not found
                > PUT CalendarEvents/updateGuestStatus guest_id=0_1&ids=1_0
                  400 The parameter status is missing.
                > PUT CalendarEvents/updateGuestStatus guest_id=0_1&ids=1_0&status=7
                  400 Invalid guest status: 7
                > PUT CalendarEvents/removeGuest guest_id=0_1
                  400 The parameter ids is missing.
                > PUT CalendarEvents/removeGuest guest_id=Ana&ids=1_0
                  400 Invalid guest ID: Ana
                > GET CalendarEventGuests?event_id=77_0
                  404 Object not found
                > PUT Conversation/open
                  400 The parameter id is missing.
                > PUT Conversation/close id=999
                  404 Object not found
                > PUT Conversation/markRead id=x
                  400 Not a number: id
                > PUT Conversation/markUnread
                  400 The parameter id is missing.
                > PUT Conversation/markSpam id=999
                  404 Object not found
                > PUT Conversation/unmarkSpam id=999
                  404 Object not found
                > DELETE SpamConversation/unmarkSpam
                  400 The parameter ids is missing.
                > DELETE SpamConversation/unmarkSpam?ids=x
                  400 Invalid ID: x
                > GET Conversation/getMessages
                  400 The parameter id is missing.
                > GET Conversation/getMessages?id=1&direction=3
                  400 The parameter direction is neither 0 nor 1.
                > GET Conversation/getViewCounts
                  400 The parameter inboxID is missing.
                > GET Conversation/getViewCounts?inboxID=99
                  404 Object not found
                > GET form
                  400 The parameter id is missing.
                > GET form?id=99
                  404 Object not found
                > GET Form/getBlocksByFormName
                  400 The parameter name is missing.
                > GET Form/getAllFormBlocks?page=x
                  400 Not a number: page
                > GET landingPage/getHostedURL?id=99
                  404 Object not found
                > POST Webhook/subscribe url=x&event=object_create(0)
                  400 Invalid URL: x
                > POST Webhook/subscribe url=https%3A%2F%2Ftestme.com&event=x
                  400 Invalid event: x
                > POST Webhook/subscribe url=https%3A%2F%2Ftestme.com
                  400 The parameter event is missing.
                > DELETE Webhook/unsubscribe?id=99
                  404 Object not found
                """);
    }
}
