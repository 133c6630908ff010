package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.MessageTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** What the account writes to its contacts. */
final class Mailings {
    private Mailings() {}

    static void seed(Records records, int contacts) {
        List<Row> messages = new ArrayList<>(Sheet.rows(contacts, MessageTypes.MESSAGE, """
                alias|type|subject|owner|mcsent|mcopened|mcclicked|mcunsub|spam_score|from|send_from|reply_to_email|message_body|plaintext
                Welcome|e-mail|Welcome, [First Name]|1|2210|61|22|1|0.4|owner|hello@example.com|hello@example.com|<p>Good to have you here.</p>|Good to have you here.
                Receipt|e-mail transactional|Your receipt|1|1840|72|9|0|0.1|owner|billing@example.com|billing@example.com|<p>Thank you for your purchase.</p>|Thank you for your purchase.
                January news|Template|What is new in January|2|1502|44|12|2|1.1|2|news@example.com|news@example.com||What is new in January
                Workshop invitation|Template|A seat for you|2|980|51|19|1|0.9|2|news@example.com|news@example.com||A seat for you
                """));
        messages.addAll(Sheet.rows(contacts, MessageTypes.MESSAGE, """
                alias|type|subject|owner|mcsent|send_to|plaintext
                Reminder by text|sms||3|312|sms_number|Your workshop begins tomorrow at ten.
                Thank-you postcard|Postcard|Thank you|1|25||
                """));
        messages.addAll(Sheet.rows(contacts, MessageTypes.MESSAGE, """
                alias|type|subject|owner|topic|due_date|task_data|task_owner|task_notification_checkbox
                Call new customer|Task|Call [First Name]|1|Call [First Name]|3|Ask how the first week went.|0|0
                Send the contract|Task|Send the contract|1|Send the contract|5|The template is in the shared folder.|4|1
                """));
        Seed.add(records, MessageTypes.MESSAGE, messages);
        Sheet.seed(records, contacts, MessageTypes.MESSAGE_TEMPLATE, """
                name|type|resource|owner
                Plain letter|Template|{"blocks":[]}|1
                Newsletter in two columns|Template|{"blocks":[]}|2
                Short note|e-mail|<p>[First Name],</p>|1
                """);
        Sheet.seed(records, contacts, MessageTypes.BLAST, """
                name|owner|message_id|group_id|status|sent|date_sent
                January news|2|3|3|2|1502|@9
                Workshop invitation|2|4|1|2|980|@30
                Spring sale|1|3|2|0|0|
                """);
        Sheet.seed(records, contacts, MessageTypes.SCHEDULED_BROADCAST, """
                name|message_id|group_id|owner|recipients|date_scheduled
                February news|3|3|2|1530|@-14
                Workshop reminder|5|1|3|64|@-20
                """);
        Sheet.seed(records, contacts, MessageTypes.POSTCARD_ORDER, """
                contact_id|message_id|status|cost
                #1|6|2|0.95
                #4|6|2|0.95
                #16|6|0|0.95
                """);
        Sheet.seed(records, contacts, MessageTypes.IMAP_SETTING, """
                owner|email|host|port|status
                1|rosa@example.com|imap.example.com|993|1
                2|theo@example.com|imap.example.com|993|0
                """);
    }
}
