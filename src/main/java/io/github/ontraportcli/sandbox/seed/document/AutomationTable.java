package io.github.ontraportcli.sandbox.seed.document;

/** Sequences, automations, rules, messages, tasks and webhooks of the document's examples. */
final class AutomationTable {
    static final String RECORDS = """
            5 1 {"name":"Test Sequence","owner":"1"}
            140 1 {"name":"Test Campaign","deleted":"false"}
            140 2 {"name":"Test Campaign 2","deleted":"false"}
            140 3 {"name":"Test Campaign 3","deleted":"false"}
            6 1 {"events":"object_completed_task(2)","conditions":"Is_subscribed_to_drip(1)|Is_in_category(2)","actions":"Add_contact_to_category(1)","name":"Test Rule"}
            6 2 {"events":"Contact_added_to_campaign(1)","actions":"Add_contact_to_category(1)","name":"Second Rule"}
            7 1 {"alias":"Test Task","type":"Task","subject":"Call back","owner":"1","topic":"Call back","due_date":"5","task_data":"[First Name] waits for a call.","task_notification":"","task_form":"","task_owner":"0","task_notification_checkbox":"0"}
            7 2 {"alias":"ONTRAmail","type":"Template","subject":"News","owner":"1"}
            7 3 {"alias":"Test EMail","type":"e-mail","subject":"Hello","owner":"1"}
            7 4 {"alias":"Test Legacy Email","type":"e-mail","subject":"Hi","owner":"1"}
            7 6 {"alias":"Second Task","type":"Task","subject":"Write back","owner":"1","topic":"Write back","due_date":"7","task_data":"[First Name] waits for a letter."}
            1 1 {"owner":"1","contact_id":"32","subject":"Call back","date_assigned":"1491929050","date_due":"1522341850","details":"Fred waits for a call.","item_id":"7","notifications":"{\\"notifications_sent\\":[false]}"}
            1 2 {"owner":"1","contact_id":"31","subject":"Write back","date_assigned":"1491929050","date_due":"1713628490","details":"Mary waits for a letter.","item_id":"6"}
            1 3 {"owner":"1","contact_id":"30","subject":"Follow up","date_assigned":"1491929050","date_due":"1493152240","details":"Jane was on holiday.","item_id":"6"}
            145 2 {"event":"unsub_tag(2)","data":"{\\"format\\":\\"notify\\"}","url":"https://testsite.com"}
            145 23 {"event":"sub_tag(1)","data":"{\\"format\\":\\"notify\\"}","url":"https://www.testurl.com","last_hook":"1516128699","last_code":"200","last_payload":"{\\"webhook_id\\":\\"23\\",\\"object_type_id\\":\\"0\\",\\"event\\":{\\"type\\":\\"sub_tag\\",\\"tag_id\\":\\"1\\"},\\"data\\":{\\"id\\":\\"1\\"}}"}
            187 1 {"date":"1685575007","request":"{\\"url\\":\\"https://testsite.com\\",\\"payload\\":\\"a=1\\",\\"http_method\\":\\"POST\\"}","response_code":"200","response_data":"{\\"http_code\\":200,\\"errno\\":0}","name":"Test Rule","origin_object":"Contact","webhook_type":"Global Rules"}
            187 2 {"date":"1685576349","request":"{\\"url\\":\\"https://testsite.com\\",\\"payload\\":\\"a=2\\",\\"http_method\\":\\"POST\\"}","response_code":"200","response_data":"{\\"http_code\\":200,\\"errno\\":0}","name":"Test Rule","origin_object":"Contact","webhook_type":"Global Rules"}
            """;

    private AutomationTable() {}
}
