package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Parameter.of;
import static io.github.ontraportcli.catalog.Parameter.text;
import static io.github.ontraportcli.catalog.Parameter.whole;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import java.util.ArrayList;
import java.util.List;

/** What a message can be given: an email, an ONTRAmail template, a text message or a task. */
final class MessageFields {
    private static final Type KIND =
            Type.choice("email", "e-mail", "template", "template", "sms", "sms", "task", "task");
    private static final Type FROM = Type.choiceOrId("owner", "owner", "custom", "custom");

    static final List<Parameter> ON_UPDATE = List.of(
            text("alias", "What the message is called in the account."),
            of("type", KIND, "What it is: email (HTML), template (ONTRAmail), sms, task.")
                    .as("--kind"),
            of(
                    "transactional_email",
                    Type.YES_NO,
                    "Whether it delivers or bills what was bought, and so goes to those who unsubscribed: yes or no."),
            text("subject", "The subject of the email."),
            whole("object_type_id", "The type ID of the records it is for: 0 contacts (unless said), 10000 and up."),
            of(
                    "from",
                    FROM,
                    "Who it comes from: owner (of the contact), custom (see --send-out-name), or a user's ID."),
            text("send_out_name", "The sender's name, with --from custom."),
            text("reply_to_email", "Where answers go."),
            of("plaintext", Type.PROSE, "The text of an sms, or what an email says without HTML; @FILE or - reads it."),
            text("send_from", "The address an email comes from, where it is not the account's own: a validated one."),
            text(
                    "send_to",
                    "The field with the address: PARENT//FIELD for a custom object's relation, sms_number for an sms."),
            of("message_body", Type.PROSE, "The HTML of an email; @FILE or - reads it."),
            of("resource", Type.TREE_TEXT, "The content of a template: JSON as the app saves it; @FILE or - reads it."),
            of("task_data", Type.PROSE, "What a task says; @FILE or - reads it."),
            of("due_date", Type.SPAN_DAYS, "How long after its assignment a task is due: 7d, 2w, or a number of days."),
            whole("task_owner", "The user (an ID) who has to do the task."),
            whole("task_form", "The form (an ID) to fill out when the task is done."));

    private MessageFields() {}

    static List<Parameter> onCreate() {
        List<Parameter> all = new ArrayList<>(ON_UPDATE);
        all.add(of("utm_tracking", Type.YES_NO, "Whether its links carry UTM variables: yes or no."));
        return all;
    }
}
