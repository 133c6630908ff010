package io.github.ontraportcli.sandbox;

import org.junit.jupiter.api.Test;

/** What is done to transactions, orders and cards, and what is left of it. */
class TransactionsTest extends SmallAccount {
    @Test
    void moves_a_transaction_from_one_status_to_another() {
        happens("""
                > PUT transaction/convertToCollections id=1
                  200 {"code":0,"account_id":"12345"}
                > GET objects?objectID=46&ids=1&listFields=id,status
                  200 {"code":0,"data":[{"id":"1","status":0}],"account_id":"12345","misc":[]}
                > PUT transaction/convertToDecline id=1
                  200 {"code":0,"account_id":"12345"}
                > GET objects?objectID=46&ids=1&listFields=id,status
                  200 {"code":0,"data":[{"id":"1","status":5}],"account_id":"12345","misc":[]}
                > PUT transaction/markPaid id=4
                  200 {"code":0,"data":[],"account_id":"12345"}
                > GET objects?objectID=46&ids=4&listFields=id,status
                  200 {"code":0,"data":[{"id":"4","status":1}],"account_id":"12345","misc":[]}
                > PUT transaction/refund {"ids": [2]}
                  200 {"code":0,"data":"Refunded","account_id":"12345"}
                > GET objects?objectID=46&ids=2&listFields=id,status
                  200 {"code":0,"data":[{"id":"2","status":2}],"account_id":"12345","misc":[]}
                > PUT transaction/void {"ids": [3]}
                  200 {"code":0,"data":"Voided","account_id":"12345"}
                > GET objects?objectID=46&ids=3&listFields=id,status
                  200 {"code":0,"data":[{"id":"3","status":4}],"account_id":"12345","misc":[]}
                > PUT transaction/writeOff {"objectID": 0,"ids": [1]}
                  200 {"code":0,"data":1,"account_id":"12345"}
                > GET objects?objectID=46&ids=1&listFields=id,status
                  200 {"code":0,"data":[{"id":"1","status":6}],"account_id":"12345","misc":[]}
                > GET objects?objectID=17&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22invoice_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,status
                  200 {"code":0,"data":[{"id":"2","status":"4","owner":"1"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void refunds_only_what_was_paid() {
        happens("""
                > PUT transaction/convertToDecline id=1
                  200 {"code":0,"account_id":"12345"}
                > PUT transaction/refund {"ids": [1,2]}
                  200 {"code":0,"data":"Refunded","account_id":"12345"}
                > GET objects?objectID=46&ids=1,2&listFields=id,status
                  200 {"code":0,"data":[{"id":"1","status":5},{"id":"2","status":2}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void changes_every_transaction_for_an_id_of_zero() {
        happens("""
                > PUT transaction/writeOff {"objectID": 0,"ids": [0]}
                  200 {"code":0,"data":1,"account_id":"12345"}
                > GET objects?objectID=46&count=true&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22status%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%226%22%7D%7D%5D
                  200 {"code":0,"data":{"count":"95"},"account_id":"12345"}
                > GET objects?objectID=46&count=true
                  200 {"code":0,"data":{"count":"95"},"account_id":"12345"}
                """);
    }

    @Test
    void reruns_what_was_declined() {
        happens("""
                > PUT transaction/convertToDecline id=1
                  200 {"code":0,"account_id":"12345"}
                > POST transaction/rerun {"ids": [1]}
                  200 {"code":0,"data":1,"account_id":"12345"}
                > GET objects?objectID=46&ids=1&listFields=id,status,last_recharge_date,recharge_attempts
                  200 {"code":0,"data":[{"id":"1","status":1,"last_recharge_date":"1769947200","recharge_attempts":"1"}],"account_id":"12345","misc":[]}
                > PUT transaction/rerunCommission {"ids": [1]}
                  200 {"code":0,"data":"Re-ran commissions","account_id":"12345"}
                > POST transaction/resendInvoice {"objectID": 0,"ids": [2]}
                  200 {"code":0,"data":"","account_id":"12345"}
                """);
    }

    @Test
    void charges_a_new_card_and_opens_an_order_for_a_subscription() {
        happens("""
                > POST transaction/processManual {"contact_id": 2,"chargeNow": "chargeNow","trans_date": 1369820760000,"invoice_template": 1,"gateway_id": 1,"offer": {"products": [{"quantity": 1,"shipping": false,"tax": false,"price": [{"price": 10,"payment_count": 0,"unit": "month","id": 314159265}],"type": "subscription","owner": 1,"offer_to_affiliates": true,"trial_period_unit": "day","trial_period_count": 0,"setup_fee_when": "immediately","setup_fee_date": "string","delay_start": 0,"subscription_count": 0,"subscription_unit": "month","taxable": false,"id": 5}]},"billing_address": {"address": "123 XYZ St.","city": "Santa Barbara","state": "CA","zip": "93101","country": "US"},"payer": {"ccnumber": "4111111111111111","code": "123","expire_month": 1,"expire_year": 2035}}
                  200 {"code":0,"data":{"result_code":1,"transaction_id":"96","external_txn":"000TEST","message":"Success!","invoice_id":96}}
                > GET objects?objectID=46&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,status,date,total,order_id,cc_id
                  200 {"code":0,"data":[{"id":"88","status":7,"date":"1768089600","total":"73.95","order_id":"0","cc_id":"0"},{"id":"96","status":1,"date":"1369820760","total":"10.00","order_id":"21","cc_id":"34"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=45&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,last4,type,exp_month,exp_year,status,city
                  200 {"code":0,"data":[{"id":"34","last4":"1111","type":"1","exp_month":"1","exp_year":"2035","status":"3","city":"Santa Barbara"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=52&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,next_charge,unit,payment_next_date
                  200 {"code":0,"data":[{"id":"21","next_charge":"10.00","unit":"month","payment_next_date":"1772366400"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=44&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,product_id,payment_amount,invoice_id
                  200 {"code":0,"data":[{"id":"21","product_id":"5","payment_amount":"10.00","invoice_id":"96"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=17&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,product_id,name,price,type,status
                  200 {"code":0,"data":[{"id":"88","product_id":"5","name":"Automation workbook","price":"10","type":"1","status":"1","owner":"1"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=0&ids=2&listFields=id,spent,num_purchased,mrcAmount,ccNumber
                  200 {"code":0,"data":[{"id":"2","spent":"10.00","num_purchased":"1","mrcAmount":"10.00","ccNumber":"1111","owner":"5"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void declines_the_card_that_is_made_to_be_declined() {
        happens("""
                > POST transaction/processManual {"contact_id": 2,"chargeNow": "chargeNow","invoice_template": 1,"gateway_id": 1,"offer": {"products": [{"quantity": 2,"id": 1,"tax":true,"price":[{"price":"9.99"}]}],"taxes":[{"id":1,"rate":10}],"shipping":[{"id":1,"price":5}]},"payer": {"ccnumber": "4000 0000 0000 0002","expire_month": 1,"expire_year": 2035}}
                  200 {"code":0,"data":{"result_code":0,"transaction_id":"96","external_txn":"000TEST","message":"This transaction has been declined.","invoice_id":96}}
                > GET objects?objectID=46&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,status,subtotal,tax,shipping,total
                  200 {"code":0,"data":[{"id":"88","status":7,"subtotal":"69.00","tax":"0.00","shipping":"4.95","total":"73.95"},{"id":"96","status":5,"subtotal":"19.98","tax":"2.00","shipping":"5.00","total":"26.98"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=0&ids=2&listFields=id,spent,mrcUnpaid,mrcResult
                  200 {"code":0,"data":[{"id":"2","spent":"0.00","mrcUnpaid":"26.98","mrcResult":"1","owner":"5"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void logs_without_a_card_or_a_gateway() {
        happens("""
                > POST transaction/processManual {"contact_id": 2,"chargeNow": "chargeLog","invoice_template": 1,"offer": {"products": [{"quantity": 1,"owner": 1,"id": 1}]}}
                  200 {"code":0,"data":{"invoice_id":96},"account_id":"12345"}
                > GET objects?objectID=46&condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22contact_id%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%222%22%7D%7D%5D&listFields=id,status,total,date
                  200 {"code":0,"data":[{"id":"88","status":7,"total":"73.95","date":"1768089600"},{"id":"96","status":1,"total":"19.00","date":"1769947200"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void updates_an_order_and_deletes_it_when_nothing_is_offered() {
        happens("""
                > PUT transaction/order {"offer": {"products": [{"price": [{"price": 12.00,"id": 1}],"id": 1}],"offer_id": 8,"order_id": 1,"cc_id": 2}}
                  200 {"code":0,"data":{"id":"1","contact_id":"1","offer_id":"8","affiliate":"0","cc_id":2,"name":"Membership: Silver","payment_next_date":"1768608000","orig_month_date":"1741953474","unit":"month","count":"1","gateway_id":"1","shipping_address":"241 College Avenue","shipping_city":"Santa Barbara","shipping_state":"CA","shipping_zip":"93101","shipping_country":"US","shipping_last_charge":"0","shipping_service":null,"status":"0","hidden":"0","dlm":"1769947200","order_form_json":"{\\"products\\":[{\\"price\\":[{\\"price\\":12.00,\\"id\\":1}],\\"id\\":1}],\\"offer_id\\":8,\\"order_id\\":1,\\"cc_id\\":2}","cancellation_date":"0","next_sub":"12.00","tax":"0.00","shipping":"0.00","next_charge":"12.00","transactions":"1","transactions_remaining":"0","charged":"19.00","date":"1741953474"},"account_id":"12345"}
                > GET transaction/order?id=1
                  200 {"code":0,"data":{"products":[],"shipping":"null","delay":"0","invoice_template":"1","subTotal":"12.00","grandTotal":"12.00","hasTaxes":"false","hasShipping":"false","paypalValid":"false","offerCoupon":"false","coupon":"null","shipping_charge_reoccurring_orders":"false","resorted":"null","name":"Membership: Silver","data":"{\\"products\\":[{\\"price\\":[{\\"price\\":12.00,\\"id\\":1}],\\"id\\":1}],\\"offer_id\\":8,\\"order_id\\":1,\\"cc_id\\":2}","public":"1","referenced":"0","id":"1","offer_id":"8","order_id":"1","payment_next_date":"1768608000","status":"0","gateway_id":"1","affiliate_id":"0"},"account_id":"12345"}
                > PUT transaction/order {"offer": {"order_id": 1}}
                  200 {"code":0,"account_id":"12345"}
                > GET transaction/order?id=1
                  404 Object not found
                """);
    }

    @Test
    void makes_another_card_the_default() {
        happens("""
                > GET objects?objectID=45&ids=6,7&listFields=id,contact_id,status
                  200 {"code":0,"data":[{"id":"6","contact_id":"11","status":"3"},{"id":"7","contact_id":"11","status":"1"}],"account_id":"12345","misc":[]}
                > PUT CreditCard/default id=7
                  200 {"code":0,"data":{"id":"7","status":3},"account_id":"12345"}
                > GET objects?objectID=45&ids=6,7&listFields=id,status
                  200 {"code":0,"data":[{"id":"6","status":"1"},{"id":"7","status":"3"}],"account_id":"12345","misc":[]}
                """);
    }
}
