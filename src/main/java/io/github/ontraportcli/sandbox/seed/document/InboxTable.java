package io.github.ontraportcli.sandbox.seed.document;

/** Inboxes, channels and conversations of the document's examples. */
final class InboxTable {
    static final String RECORDS = """
            203 1 {"name":"Inbox","is_default":"1"}
            203 2 {"name":"My Inbox","default_assignee":"1"}
            203 3 {"name":"Third Inbox","default_assignee":"1"}
            205 1 {"name":"My Channel 1","channel_type":"sms","sms_number":"1","default_routing":"1"}
            205 2 {"name":"My Channel 2","channel_type":"sms","sms_number":"2","default_routing":"1"}
            205 11 {"name":"My Channel 11","channel_type":"sms","sms_number":"11","default_routing":"1"}
            204 1 {"owner":"1","inbox_id":"1","send_field":"sms_number","channel_id":"1","contact_id":"3","conversation_last_message_id":"1","last_inbound_message":"Are you open?","last_outbound_message":"From nine on.","last_inbound_date":"1624579000","last_outbound_date":"1624579100","last_outbound_user":"1","last_message":"From nine on.","last_message_direction":"2"}
            204 2 {"owner":"1","inbox_id":"1","send_field":"sms_number","channel_id":"1","contact_id":"12","conversation_last_message_id":"2","last_inbound_message":"Is it in stock?","last_outbound_message":"It is.","last_inbound_date":"1624579000","last_outbound_date":"1624579100","last_outbound_user":"1","last_message":"It is.","last_message_direction":"2"}
            204 3 {"owner":"1","inbox_id":"1","send_field":"sms_number","channel_id":"1","contact_id":"3","conversation_last_message_id":"3","last_inbound_message":"Can I come by?","last_outbound_message":"Please do.","last_inbound_date":"1624579000","last_outbound_date":"1624579100","last_outbound_user":"1","last_message":"Please do.","last_message_direction":"2"}
            204 102 {"owner":"1","inbox_id":"1","send_field":"sms_number","channel_id":"11","contact_id":"103"}
            204 105 {"owner":"1","inbox_id":"1","send_field":"sms_number","channel_id":"11","contact_id":"103","conversation_last_message_id":"1222","last_inbound_message":"How do I get there?","last_inbound_date":"1624579000","last_message":"How do I get there?","last_message_direction":"1"}
            -204 1222 {"conversation_id":"105","user_id":"0","contact_id":"103","type":"INSMS","date":"1624579000","uid":"1222_INSMS_1624579000","object_type_id":"0","topic":"Received SMS","resource":"How do I get there?"}
            206 1 {"conversation_id":"2","marked_by":"1","marked_date":"1624579571"}
            206 2 {"conversation_id":"1","marked_by":"1","marked_date":"1624579571"}
            """;

    private InboxTable() {}
}
