package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.behaviour.inbox.Moving;
import io.github.ontraportcli.sandbox.behaviour.selling.SellingRules;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;

/** Deleting records, and with them what was only about them. */
public final class Deleting {
    private Deleting() {}

    public static Reply one(Call call) {
        ObjectType type = call.type("DELETE");
        long id = call.parameters().number("id", 0);
        if (call.records().find(type, id).isEmpty()) {
            throw Rejection.notFound();
        }
        delete(call, type, Where.ids(List.of(id)));
        return Envelope.deleted(call);
    }

    public static Reply many(Call call) {
        ObjectType type = call.type("DELETE");
        delete(call, type, call.selection().changed().meant());
        return Envelope.sentence(call, "Deleted");
    }

    private static void delete(Call call, ObjectType type, Where which) {
        if (SellingRules.deleting(call, type, which)) {
            return;
        }
        Membership.forget(call, type, which);
        Moving.before(call, type, which);
        call.records().delete(type, which);
    }
}
