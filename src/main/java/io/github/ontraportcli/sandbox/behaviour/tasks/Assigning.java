package io.github.ontraportcli.sandbox.behaviour.tasks;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;

/**
 * Making a task for each of some records, from a message of the kind "Task". When it is due is told as a moment, or in
 * days from now: the API's document says the one and shows the other.
 */
final class Assigning {
    private static final int MESSAGE = 7;
    private static final long DAY = 86_400;
    private static final long MOST_DAYS = 36_500;

    private Assigning() {}

    static Reply answer(Call call) {
        Entries records = Entries.of(call, call.parameters().number("object_type_id", 0));
        Nested message = Nested.in(call.parameters(), "message")
                .orElseThrow(() -> Rejection.malformed("The parameter message is missing."));
        for (long each : records.meant()) {
            add(
                    call,
                    records,
                    each,
                    message.number("id", 0),
                    message.number("due_date", -1),
                    message.number("task_owner", 0));
        }
        return Envelope.done(call);
    }

    /** Adds one; refuses a message that is no task. An owner of 0 is whoever looks after the record. */
    static long add(Call call, Entries records, long record, long message, long due, long owner) {
        Entries messages = Entries.of(call, MESSAGE);
        if (!messages.has(message) || !messages.text(message, "type").equalsIgnoreCase("Task")) {
            throw Rejection.malformed("Invalid task message ID: " + message);
        }
        long when = due >= 0 ? due : messages.number(message, "due_date");
        long keeper = owner != 0 ? owner : Math.max(1, records.number(record, "owner"));
        return Entries.of(call, Tasks.TASK)
                .add(new Draft()
                        .with("owner", keeper)
                        .with("contact_id", record)
                        .with("subject", messages.text(message, "subject"))
                        .with("date_assigned", call.now())
                        .with("date_due", when > MOST_DAYS ? when : call.now() + when * DAY)
                        .with("status", Tasks.PENDING)
                        .with("details", messages.text(message, "task_data"))
                        .with("item_id", message)
                        .with("object_type_id", records.type().id())
                        .with("object_name", records.type().plural()));
    }
}
