package io.github.ontraportcli.sandbox.behaviour.tasks;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;
import java.util.Optional;

/** Completing tasks: with what outcome, what is to follow, and what is now known of the record they were about. */
final class Completing {
    private static final int OUTCOME = 66;
    private static final String OUTCOME_MARK = ":=";
    private static final String FORM = "task_form_";

    private Completing() {}

    static Reply answer(Call call) {
        Entries tasks = Entries.of(call, Tasks.TASK);
        Optional<Nested> data = Nested.in(call.parameters(), "data");
        for (long each : tasks.meant()) {
            Draft draft = new Draft().with("status", Tasks.COMPLETE).with("date_complete", call.now());
            if (data.isPresent()) {
                outcome(call, data.get()).ifPresent(outcome -> draft.with("call_outcome_id", outcome));
                about(call, tasks, each, data.get());
            }
            tasks.change(each, draft);
            call.happened(new Event.TaskCompleted(
                    Entries.of(call, tasks.number(each, "object_type_id")).type(),
                    tasks.number(each, "contact_id"),
                    tasks.number(each, "item_id")));
        }
        return Envelope.done(call);
    }

    /** The outcome of that name, made when there is none. */
    private static Optional<Long> outcome(Call call, Nested data) {
        String given = data.text("outcome");
        if (given.isEmpty()) {
            return Optional.empty();
        }
        if (!given.startsWith(OUTCOME_MARK) || given.length() == OUTCOME_MARK.length()) {
            throw Rejection.malformed("The outcome does not start with :=");
        }
        String name = given.substring(OUTCOME_MARK.length());
        Entries outcomes = Entries.of(call, OUTCOME);
        List<Long> same = outcomes.with("name", name);
        return Optional.of(same.isEmpty() ? outcomes.add(new Draft().with("name", name)) : same.get(0));
    }

    private static void about(Call call, Entries tasks, long task, Nested data) {
        Entries records = Entries.of(call, tasks.number(task, "object_type_id"));
        long record = tasks.number(task, "contact_id");
        Draft changes = new Draft();
        for (String key : data.keys()) {
            Optional<Field> field =
                    key.startsWith(FORM) ? records.type().field(key.substring(FORM.length())) : Optional.empty();
            if (field.isPresent() && field.get().writable()) {
                changes.with(field.get().name(), data.text(key));
                if (!records.text(record, field.get().name()).equals(data.text(key))) {
                    call.happened(new Event.FieldUpdated(
                            records.type(), record, field.get().name()));
                }
            }
        }
        if (changes.body().size() > 0 && records.has(record)) {
            records.change(record, changes);
        }
        data.object("followup")
                .ifPresent(followup -> Assigning.add(
                        call,
                        records,
                        record,
                        followup.number("message_id", 0),
                        followup.number("due_date", -1),
                        followup.number("task_owner", 0)));
    }
}
