package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.behaviour.UniqueId;
import io.github.ontraportcli.sandbox.model.InboxTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** What contacts and the account write to each other. */
final class Inboxes {
    private static final int CONVERSATIONS = 12;
    private static final String[] ASKED = {
        "Is the workshop recorded?",
        "Can I pay in two parts?",
        "I cannot find my receipt.",
        "What time do you open on Monday?",
        "Please change my address.",
        "Do you ship to Canada?"
    };
    private static final String[] ANSWERED = {
        "Yes, you get the recording a day later.",
        "Of course, I have sent you the link.",
        "Here it is again.",
        "At nine.",
        "Done, thank you for telling us.",
        "We do; it takes about twelve days."
    };

    private Inboxes() {}

    static void seed(Records records, int contacts) {
        Sheet.seed(records, contacts, InboxTypes.INBOX, """
                name|default_assignee|is_default
                Inbox|0|1
                Support|3|0
                Sales|2|0
                """);
        Sheet.seed(records, contacts, InboxTypes.CHANNEL, """
                name|channel_type|sms_number|default_routing
                Studio number|sms|1|1
                Support number|sms|2|2
                Team mailbox|email||1
                """);
        List<Row> conversations = new ArrayList<>();
        List<Row> messages = new ArrayList<>();
        for (int i = 1; i <= CONVERSATIONS; i++) {
            conversations.add(conversation(i, Sheet.contact(contacts, i * 3L - 2), messages));
        }
        Seed.add(records, InboxTypes.CONVERSATION, conversations);
        Seed.add(records, InboxTypes.CONVERSATION_MESSAGE, messages);
        Sheet.seed(records, contacts, InboxTypes.SPAM_CONVERSATION, """
                conversation_id|marked_by|marked_date
                12|3|@2
                """);
    }

    private static Row conversation(int id, long contact, List<Row> messages) {
        long begun = Seed.BASE - (40 - id * 3L) * Seed.DAY;
        boolean answered = id % 3 != 0;
        String asked = ASKED[id % ASKED.length];
        String reply = ANSWERED[id % ANSWERED.length];
        message(messages, id, contact, 0, "CNVNEW", begun, "");
        message(messages, id, contact, 0, "INSMS", begun + 60, asked);
        if (answered) {
            message(messages, id, contact, 1 + id % 3, "SMS", begun + 1_800, reply);
        }
        Row row = new Row()
                .with("owner", id % 4)
                .with("date", begun)
                .with("system_source", 0)
                .with("inbox_id", 1 + id % 2)
                .with("send_field", "sms_number")
                .with("channel_id", 1 + id % 2)
                .with("channel_type", "sms")
                .with("status", id % 4 == 0 ? 1 : 0)
                .with("conversation_last_message_id", messages.size())
                .with("is_spam", id == CONVERSATIONS ? 1 : 0)
                .with("contact_id", contact)
                .with("last_inbound_message", asked)
                .with("last_inbound_date", begun + 60)
                .with("last_message", answered ? reply : asked)
                .with("last_message_direction", answered ? 2 : 1)
                .with("unique_id", UniqueId.of(id))
                .with("is_read", answered ? 1 : 0)
                .with("last_read", answered ? begun + 1_200 : 0);
        return answered
                ? row.with("last_outbound_message", reply)
                        .with("last_outbound_date", begun + 1_800)
                        .with("last_outbound_user", 1 + id % 3)
                        .with("time_to_response", 1_740)
                : row;
    }

    private static void message(
            List<Row> messages, int conversation, long contact, int user, String type, long date, String text) {
        int id = messages.size() + 1;
        String topic = switch (type) {
            case "CNVNEW" -> "The conversation began";
            case "INSMS" -> "Received SMS";
            default -> "Sent SMS";
        };
        messages.add(new Row()
                .with("conversation_id", conversation)
                .with("user_id", user)
                .with("contact_id", contact)
                .with("type", type)
                .with("date", date)
                .with("uid", id + "_" + type + "_" + date)
                .with("object_type_id", type.equals("CNVNEW") ? 204 : 0)
                .with("topic", topic)
                .with("resource", text));
    }
}
