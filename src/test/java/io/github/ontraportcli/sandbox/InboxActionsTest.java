package io.github.ontraportcli.sandbox;

import org.junit.jupiter.api.Test;

/** What is done to conversations, and what is left of it. */
class InboxActionsTest extends SmallAccount {
    @Test
    void opens_closes_and_marks_conversations() {
        happens("""
                > PUT Conversation/close id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=2&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"2","status":"1","is_spam":"0","is_read":1,"last_read":1765498800,"time_closed_log":"1769947200","owner":"2"}],"account_id":"12345","misc":[]}
                > PUT Conversation/open id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=2&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"2","status":"0","is_spam":"0","is_read":1,"last_read":1765498800,"time_closed_log":"0","owner":"2"}],"account_id":"12345","misc":[]}
                > PUT Conversation/markRead id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=2&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"2","status":"0","is_spam":"0","is_read":1,"last_read":1769947200,"time_closed_log":"0","owner":"2"}],"account_id":"12345","misc":[]}
                > PUT Conversation/markUnread id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=2&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"2","status":"0","is_spam":"0","is_read":0,"last_read":0,"time_closed_log":"0","owner":"2"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void marks_spam_and_restores_it_both_ways() {
        happens("""
                > PUT Conversation/markSpam id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=2&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"2","status":"0","is_spam":"1","is_read":1,"last_read":1765498800,"time_closed_log":"0","owner":"2"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=206&ids=2&listFields=conversation_id,marked_by,marked_date
                  200 {"code":0,"data":[{"conversation_id":"2","marked_by":"1","marked_date":"1769947200","id":"2"}],"account_id":"12345","misc":[]}
                > PUT Conversation/unmarkSpam id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=2&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"2","status":"0","is_spam":"0","is_read":1,"last_read":1765498800,"time_closed_log":"0","owner":"2"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=206&ids=2&listFields=conversation_id
                  200 {"code":0,"data":[],"account_id":"12345","misc":[]}
                > PUT Conversation/markSpam id=3
                  200 {"code":0,"data":"Success","account_id":12345}
                > DELETE SpamConversation/unmarkSpam?id=3
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=3&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"3","status":"0","is_spam":"0","is_read":0,"last_read":0,"time_closed_log":"0","owner":"3"}],"account_id":"12345","misc":[]}
                > PUT Conversation/markSpam id=4
                  200 {"code":0,"data":"Success","account_id":12345}
                > DELETE SpamConversation/unmarkSpam ids=4
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET objects?objectID=204&ids=4&listFields=id,status,is_spam,is_read,last_read,time_closed_log
                  200 {"code":0,"data":[{"id":"4","status":"1","is_spam":"0","is_read":1,"last_read":1766017200,"time_closed_log":"0","owner":"0"}],"account_id":"12345","misc":[]}
                > DELETE SpamConversation/unmarkSpam?id=4
                  404 Object not found
                """);
    }

    @Test
    void tells_the_messages_of_a_conversation_in_both_directions() {
        happens("""
                > GET Conversation/getMessages?id=1
                  200 {"code":0,"data":{"id":"1","date":"1765238400","max_date":"1765240200","hasNext":false,"hasPrev":false,"messages":[{"id":"1","user_id":"0","contact_id":"1","item_id":"0","merge_data":"{}","vtype":"PLAIN","status":"1","type":"CNVNEW","date":"1765238400","uid":"1_CNVNEW_1765238400","object_type_id":"204","topic":"The conversation began","resource":""},{"id":"2","user_id":"0","contact_id":"1","item_id":"0","merge_data":"{}","vtype":"PLAIN","status":"1","type":"INSMS","date":"1765238460","uid":"2_INSMS_1765238460","object_type_id":"0","topic":"Received SMS","resource":"Can I pay in two parts?"},{"id":"3","user_id":"2","contact_id":"1","item_id":"0","merge_data":"{}","vtype":"PLAIN","status":"1","type":"SMS","date":"1765240200","uid":"3_SMS_1765240200","object_type_id":"0","topic":"Sent SMS","resource":"Of course, I have sent you the link."}],"count":3},"account_id":12345}
                > GET Conversation/getMessages?id=1&date=1765238460&direction=0
                  200 {"code":0,"data":{"id":"1","date":"1765238400","max_date":"1765238460","hasNext":true,"hasPrev":false,"messages":[{"id":"1","user_id":"0","contact_id":"1","item_id":"0","merge_data":"{}","vtype":"PLAIN","status":"1","type":"CNVNEW","date":"1765238400","uid":"1_CNVNEW_1765238400","object_type_id":"204","topic":"The conversation began","resource":""},{"id":"2","user_id":"0","contact_id":"1","item_id":"0","merge_data":"{}","vtype":"PLAIN","status":"1","type":"INSMS","date":"1765238460","uid":"2_INSMS_1765238460","object_type_id":"0","topic":"Received SMS","resource":"Can I pay in two parts?"}],"count":2},"account_id":12345}
                > GET Conversation/getMessages?id=1&date=1765238460&direction=1&message_id=2
                  200 {"code":0,"data":{"id":"1","date":"1765240200","max_date":"1765240200","hasNext":false,"hasPrev":true,"messages":[{"id":"3","user_id":"2","contact_id":"1","item_id":"0","merge_data":"{}","vtype":"PLAIN","status":"1","type":"SMS","date":"1765240200","uid":"3_SMS_1765240200","object_type_id":"0","topic":"Sent SMS","resource":"Of course, I have sent you the link."}],"count":1},"account_id":12345}
                """);
    }

    @Test
    void counts_the_conversations_of_each_view() {
        happens("""
                > GET Conversation/getViewCounts?inboxID=1
                  200 {"code":0,"data":{"all_open":"3","all_closed":"2","all_spam":"1","all_mine":"0","my_open":"0","my_closed":"0","my_spam":"0","unassigned":"2","my_unread":"0","all_unread":"1","all":"5"},"account_id":12345}
                > PUT Conversation/close id=2
                  200 {"code":0,"data":"Success","account_id":12345}
                > GET Conversation/getViewCounts?inboxID=1
                  200 {"code":0,"data":{"all_open":"2","all_closed":"3","all_spam":"1","all_mine":"0","my_open":"0","my_closed":"0","my_spam":"0","unassigned":"2","my_unread":"0","all_unread":"1","all":"5"},"account_id":12345}
                """);
    }
}
