package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.behaviour.selling.SellingRules;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.InboxTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changing fields of one record; the answer names those that are not what they were. */
public final class Updating {
    private Updating() {}

    public static Reply answer(Call call) {
        ObjectType type = call.type("PUT");
        Map<String, @Nullable String> values = UtmNames.resolved(call, type, Values.of(type, call.parameters()));
        if (type == InboxTypes.CHANNEL) {
            values.keySet().retainAll(Set.of("name"));
        }
        return updated(call, type, meant(call, type), values);
    }

    public static Reply updated(Call call, ObjectType type, long id, Map<String, @Nullable String> values) {
        JsonObject data = new JsonObject();
        data.add("attrs", change(call, type, id, values));
        return Envelope.data(call, data);
    }

    /** Changes the record; what is not what it was, and the time and the id. */
    public static JsonObject change(Call call, ObjectType type, long id, Map<String, @Nullable String> values) {
        JsonObject before = call.records().find(type, id).orElseThrow(Rejection::notFound);
        TagRules.check(call, type, values, id);
        SellingRules.check(call, type, values, id);
        JsonObject after = before.deepCopy();
        Values.put(after, values);
        JsonObject attributes = new JsonObject();
        for (String each : values.keySet()) {
            Field field = type.field(each).orElseThrow();
            JsonElement now = Shown.value(type, field, id, after);
            if (!now.equals(Shown.value(type, field, id, before))) {
                attributes.add(each, now);
                call.happened(new Event.FieldUpdated(type, id, each));
            }
        }
        if (type.field("dlm").isPresent()) {
            after.addProperty("dlm", Long.toString(call.now()));
            attributes.add("dlm", after.get("dlm"));
        }
        call.records().replace(type, id, after);
        if (call.typed() == TagTypes.TAG) {
            attributes.add("id", JsonNull.INSTANCE);
        } else {
            attributes.addProperty("id", Long.toString(id));
        }
        return attributes;
    }

    /** The record with that value in that field, the first of several. */
    public static Optional<Long> byField(Call call, ObjectType type, String name, String value) {
        Field field = type.field(name).orElseThrow();
        Where same = Where.of(Columns.text(type, field) + " collate nocase = ?", value);
        List<Long> ids = call.records().ids(new Query(type, same, null, false, 0, 1));
        return ids.stream().findFirst();
    }

    /** The record that a request names by its id or its unique id. */
    static long meant(Call call, ObjectType type) {
        long id = call.parameters().number("id", 0);
        if (id != 0) {
            return id;
        }
        String unique = call.parameters().text("unique_id");
        if (unique == null || unique.isBlank() || type.field("unique_id").isEmpty()) {
            throw Rejection.malformed("The parameter id is missing.");
        }
        return byField(call, type, "unique_id", unique).orElseThrow(Rejection::notFound);
    }
}
