package io.github.ontraportcli.sandbox.behaviour.tasks;

import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on tasks, by method and path; cancelling and rescheduling are here. */
public final class Tasks {
    static final int TASK = 1;
    static final int PENDING = 0;
    static final int COMPLETE = 1;
    static final int CANCELLED = 2;

    private Tasks() {}

    /** All of them. */
    public static Map<String, Behaviour> operations() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("POST task/assign", Assigning::answer);
        all.put("POST task/cancel", Tasks::cancel);
        all.put("POST task/complete", Completing::answer);
        all.put("POST task/reschedule", Tasks::reschedule);
        return all;
    }

    /** Makes a task about a record from that message; refuses a message that is no task. */
    public static void assign(Call call, ObjectType type, long record, long message) {
        Assigning.add(call, Entries.of(call, type), record, message, -1, 0);
    }

    private static Reply cancel(Call call) {
        Entries tasks = Entries.of(call, TASK);
        for (long each : tasks.meant()) {
            if (tasks.number(each, "status") == PENDING) {
                tasks.change(each, new Draft().with("status", CANCELLED));
            }
        }
        return Envelope.done(call);
    }

    private static Reply reschedule(Call call) {
        Entries tasks = Entries.of(call, TASK);
        long id = tasks.named();
        long time = call.parameters().number("newtime", 0);
        if (time <= 0) {
            throw Rejection.malformed("The parameter newtime is missing.");
        }
        tasks.change(id, new Draft().with("date_due", time));
        return Envelope.done(call);
    }
}
