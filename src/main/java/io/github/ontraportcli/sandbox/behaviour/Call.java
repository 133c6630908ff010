package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.behaviour.automation.Aftermath;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.behaviour.fields.OwnFields;
import io.github.ontraportcli.sandbox.behaviour.strict.Hazard;
import io.github.ontraportcli.sandbox.behaviour.strict.Question;
import io.github.ontraportcli.sandbox.criteria.Selection;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request that has come as far as its operation.
 *
 * @param parameters what it says
 * @param typed the object type that its path stands for; null where the request names one
 * @param records the account's records, in one transaction
 * @param moment when it is carried out
 * @param aftermath what follows from it once it is done
 * @param account the account's ID, e.g. "12345"
 * @param conduct how the account behaves
 */
public record Call(
        Parameters parameters,
        @Nullable ObjectType typed,
        Records records,
        Instant moment,
        Aftermath aftermath,
        String account,
        Conduct conduct) {

    /** The time, in seconds since 1970. */
    public long now() {
        return moment.getEpochSecond();
    }

    /** Carries it out, and then lets follow from it what does. */
    public Reply carriedOut(Behaviour behaviour) {
        if (conduct.strict()) {
            Hazard.refuse(new Question(this, Behaviours.operation(behaviour)));
        }
        Reply reply = behaviour.answer(this);
        aftermath.settle(this);
        return reply;
    }

    /** Notes that something happened that rules or webhooks may wait for. */
    public void happened(Event event) {
        aftermath.happened(this, event);
    }

    /** The object type that is meant, with its owner's fields; refuses one that there is not. */
    public ObjectType type() {
        return OwnFields.on(named(), records);
    }

    private ObjectType named() {
        if (typed != null) {
            return typed;
        }
        String named = parameters.text("objectID");
        if (named == null || named.isBlank()) {
            throw Rejection.malformed("The parameter objectID is missing.");
        }
        long number = parameters.number("objectID", 0);
        int id = (int) Math.max(Integer.MIN_VALUE, Math.min(number, Integer.MAX_VALUE));
        return ObjectTypes.byId(id)
                .orElseThrow(() -> Rejection.of(404, "The sandbox does not simulate object type " + id + "."));
    }

    /** The same, where the account permits that HTTP method on it. */
    public ObjectType type(String method) {
        ObjectType type = type();
        if (!type.permits(method)) {
            throw Rejection.of(403, "The object type " + type.name() + " does not permit " + method + ".");
        }
        return type;
    }

    /** The records that are meant. */
    public Selection selection() {
        return Selection.of(parameters, type(), records);
    }
}
