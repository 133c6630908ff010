package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.fields.OwnFields;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field of a related record, as {@code externs} asks for it: {@code f1506//name}, over two relations at most. */
final class Related {
    private static final int MOST_RELATIONS = 2;

    private Related() {}

    /** The value; JSON null where nothing is related; null where the path means nothing. */
    static @Nullable JsonElement value(Records records, ObjectType from, Records.Stored stored, String path) {
        String[] steps = path.split("//");
        if (steps.length < 2 || steps.length > MOST_RELATIONS + 1) {
            return null;
        }
        ObjectType type = from;
        long id = stored.id();
        JsonObject body = stored.body();
        for (int i = 0; i < steps.length - 1; i++) {
            Field relation = type.field(steps[i]).orElse(null);
            Integer parent = relation == null || relation.kind() != FieldKind.PARENT ? null : relation.parent();
            Optional<ObjectType> next = parent == null ? Optional.empty() : ObjectTypes.byId(parent);
            if (relation == null || next.isEmpty()) {
                return null;
            }
            id = number(JsonText.plain(Shown.value(type, relation, id, body)));
            type = OwnFields.on(next.get(), records);
            Optional<JsonObject> found = records.find(type, id);
            if (found.isEmpty()) {
                return JsonNull.INSTANCE;
            }
            body = found.get();
        }
        Field last = type.field(steps[steps.length - 1]).orElse(null);
        return last == null ? null : Shown.value(type, last, id, body);
    }

    private static long number(@Nullable String id) {
        try {
            return id == null ? 0 : Long.parseLong(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
