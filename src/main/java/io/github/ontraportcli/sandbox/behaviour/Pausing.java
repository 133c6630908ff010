package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;

/** Pausing sequences and their subscribers, and letting them go on. */
final class Pausing {
    private Pausing() {}

    static Reply pause(Call call) {
        return set(call, "1");
    }

    static Reply unpause(Call call) {
        return set(call, "0");
    }

    private static Reply set(Call call, String value) {
        ObjectType type = call.type();
        String field = type.field("pause").isPresent() ? "pause" : "paused";
        if (type.field(field).isEmpty()) {
            throw Rejection.malformed("The object type " + type.name() + " cannot be paused.");
        }
        for (long each : Targets.records(call)) {
            if (type == AutomationTypes.SEQUENCE_SUBSCRIBER) {
                call.records()
                        .find(type, each)
                        .ifPresent(kept ->
                                Membership.SEQUENCES.pause(call, new Records.Stored(each, kept), value.equals("1")));
            } else {
                call.records().set(type, each, field, value);
            }
        }
        return Envelope.done(call);
    }
}
