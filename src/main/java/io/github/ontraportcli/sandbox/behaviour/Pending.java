package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.automation.Aftermath;
import io.github.ontraportcli.sandbox.behaviour.fields.OwnFields;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Changes of tags, sequences and automations that the account has accepted and not yet applied, as it answers: "is now
 * being processed". Which records are meant is settled when a change is accepted; rules and webhooks hear of it when it
 * applies.
 *
 * <p>They are kept among the account's records, so that they outlast whoever accepted them, and are applied one after the
 * other, in the order in which they were accepted.
 */
public final class Pending {
    private static final Field DUE = Field.number("due", "Due");
    private static final ObjectType CHANGE =
            ObjectType.of(-3, "Pending Change", "Pending Changes", "NONE", Field.key("id", "ID"), DUE);
    private static final List<Membership> KINDS =
            List.of(Membership.TAGS, Membership.SEQUENCES, Membership.AUTOMATIONS);
    private static final Incoming NOTHING_SAID = new Incoming("PUT", "", null, Map.of(), new byte[0]);

    private Pending() {}

    /** Makes records members, or members no longer: at once, or when the account's queue has come that far. */
    static void accept(
            Call call, Membership kind, boolean joining, ObjectType type, List<Long> holders, List<Long> members) {
        if (call.conduct().queue().isZero()) {
            apply(call, kind, joining, type, holders, members);
            return;
        }
        JsonObject change = new JsonObject();
        change.addProperty(
                DUE.name(), call.moment().plus(call.conduct().queue()).toEpochMilli());
        change.addProperty("kind", KINDS.indexOf(kind));
        change.addProperty("joining", joining);
        change.addProperty("type", type.id());
        change.add("holders", array(holders));
        change.add("members", array(members));
        call.records().add(CHANGE, call.records().nextId(CHANGE), change);
    }

    /** Whether the time of one has come. */
    public static boolean due(Records records, Instant now) {
        return first(records, now).isPresent();
    }

    /** When the next one is due, in milliseconds since 1970; nothing when none is pending. */
    public static OptionalLong next(Records records) {
        Query soonest = new Query(CHANGE, Where.ALL, DUE, false, 0, 1);
        return records.list(soonest).stream()
                .mapToLong(each -> each.body().get(DUE.name()).getAsLong())
                .findFirst();
    }

    /** Applies the first one whose time has come, as of the moment when it was due; whether there was one. */
    public static boolean applyNext(
            Records records, Instant now, Aftermath aftermath, String account, Conduct conduct) {
        Optional<Long> first = first(records, now);
        first.flatMap(id -> records.find(CHANGE, id)).ifPresent(change -> {
            Instant due = Instant.ofEpochMilli(change.get(DUE.name()).getAsLong());
            Call call = new Call(Parameters.of(NOTHING_SAID), null, records, due, aftermath, account, conduct);
            ObjectTypes.byId(change.get("type").getAsInt())
                    .ifPresent(type -> apply(
                            call,
                            KINDS.get(change.get("kind").getAsInt()),
                            change.get("joining").getAsBoolean(),
                            OwnFields.on(type, records),
                            numbers(change.getAsJsonArray("holders")),
                            numbers(change.getAsJsonArray("members"))));
            aftermath.settle(call);
        });
        first.ifPresent(id -> records.delete(CHANGE, Where.ids(List.of(id))));
        return first.isPresent();
    }

    private static void apply(
            Call call, Membership kind, boolean joining, ObjectType type, List<Long> holders, List<Long> members) {
        if (joining) {
            kind.add(call, type, holders, members);
        } else {
            kind.remove(call, type, holders, members);
        }
    }

    private static Optional<Long> first(Records records, Instant now) {
        Where come = Where.of(Columns.number(CHANGE, DUE) + " <= ?", now.toEpochMilli());
        return records.ids(new Query(CHANGE, come, null, false, 0, 1)).stream().findFirst();
    }

    private static JsonArray array(List<Long> ids) {
        JsonArray array = new JsonArray();
        ids.forEach(array::add);
        return array;
    }

    private static List<Long> numbers(JsonArray array) {
        List<Long> numbers = new ArrayList<>();
        array.forEach(each -> numbers.add(each.getAsLong()));
        return numbers;
    }
}
