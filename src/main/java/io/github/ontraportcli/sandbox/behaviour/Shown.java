package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.model.Delimited;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as it is told to a client: with its id, with what fields read as that were never set, and nothing hidden. */
public final class Shown {
    private Shown() {}

    /** The whole record; merge fields are told only when they are asked for. */
    public static JsonObject whole(Call call, ObjectType type, long id, JsonObject body) {
        JsonObject shown = new JsonObject();
        for (Field each : type.fields()) {
            boolean odd = call.typed() == TagTypes.TAG && each.name().equals("group_id");
            boolean told = each.always() || body.has(each.name());
            if (each.kind() != FieldKind.MERGE && told && !odd) {
                shown.add(each.name(), value(type, each, id, body));
            }
        }
        return shown;
    }

    /** A row of a listing: the fields that are asked for, then id and owner; related fields; labels when wanted. */
    public static JsonObject row(Call call, ObjectType type, Records.Stored stored) {
        List<String> asked = call.parameters().list("listFields");
        JsonObject row = asked.isEmpty() ? whole(call, type, stored.id(), stored.body()) : chosen(type, stored, asked);
        for (String each : call.parameters().list("externs")) {
            JsonElement related = Related.value(call.records(), type, stored, each);
            if (related != null) {
                row.add(each, related);
            }
        }
        if ("CSV".equalsIgnoreCase(call.parameters().text("user_readable"))) {
            label(type, row);
        }
        return row;
    }

    /** One value; an id is a string, and what was never set reads as its field says. */
    public static JsonElement value(ObjectType type, Field field, long id, JsonObject body) {
        if (field.name().equals(type.key())) {
            return new JsonPrimitive(Long.toString(id));
        }
        if (field.kind() == FieldKind.MERGE) {
            return new JsonPrimitive(merged(type, field, id, body));
        }
        JsonElement stored = body.get(field.name());
        if (stored == null || stored.isJsonNull()) {
            String initial = field.initial();
            stored = initial == null ? JsonNull.INSTANCE : new JsonPrimitive(initial);
        }
        return field.number() ? number(stored) : stored;
    }

    /** A number where it is one, whatever it is kept as. */
    private static JsonElement number(JsonElement kept) {
        String text = JsonText.plain(kept);
        try {
            return text == null ? kept : new JsonPrimitive(Long.valueOf(text));
        } catch (NumberFormatException e) {
            return kept;
        }
    }

    /** What another record says is not told where fields are chosen, although a whole record tells it. */
    private static JsonObject chosen(ObjectType type, Records.Stored stored, List<String> asked) {
        List<String> names = new ArrayList<>(asked);
        for (String always : List.of(type.key(), "owner")) {
            if (!names.contains(always)) {
                names.add(always);
            }
        }
        JsonObject row = new JsonObject();
        for (String each : names) {
            type.field(each)
                    .filter(field -> field.kind() != FieldKind.RELATED)
                    .ifPresent(field -> row.add(each, value(type, field, stored.id(), stored.body())));
        }
        return row;
    }

    private static String merged(ObjectType type, Field field, long id, JsonObject body) {
        StringBuilder text = new StringBuilder();
        for (String part : field.merged()) {
            String value = type.field(part)
                    .map(found -> JsonText.plain(value(type, found, id, body)))
                    .orElse("");
            text.append(text.length() == 0 ? "" : " ").append(value);
        }
        return text.toString().trim();
    }

    private static void label(ObjectType type, JsonObject row) {
        for (Field each : type.fields()) {
            String code = JsonText.plain(row.get(each.name()));
            if (code != null && !each.options().isEmpty()) {
                row.addProperty(each.name(), labels(each, code));
            }
        }
    }

    private static @Nullable String labels(Field field, String code) {
        if (field.kind() == FieldKind.DROP) {
            return field.options().getOrDefault(code, "");
        }
        List<String> labels = new ArrayList<>();
        for (String each : Delimited.ids(code)) {
            labels.add(field.options().getOrDefault(each, each));
        }
        return String.join(", ", labels);
    }
}
