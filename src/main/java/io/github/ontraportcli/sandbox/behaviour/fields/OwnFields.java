package io.github.ontraportcli.sandbox.behaviour.fields;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the account's owner changed about the fields of a type: added, renamed, deleted. It is kept among the records, so
 * that it survives a restart, and laid over the type whenever one is asked for. Only contacts and custom objects have
 * fields of their own.
 */
public final class OwnFields {
    private static final ObjectType CHANGES =
            ObjectType.of(-1, "Own Fields", "Own Fields", "NONE", Field.key("id", "ID"));

    private OwnFields() {}

    /** The type as it is now. */
    public static ObjectType on(ObjectType type, Records records) {
        if (!editable(type)) {
            return type;
        }
        Optional<JsonObject> changes = records.find(CHANGES, type.id());
        if (changes.isEmpty()) {
            return type;
        }
        Map<String, Field> fields = new LinkedHashMap<>();
        for (Field each : type.fields()) {
            fields.put(each.name(), each);
        }
        for (Map.Entry<String, JsonElement> each : changes.get().entrySet()) {
            if (each.getValue().isJsonNull()) {
                fields.remove(each.getKey());
            } else {
                fields.put(
                        each.getKey(),
                        Definition.of(each.getKey(), each.getValue().getAsJsonObject())
                                .field());
            }
        }
        return type.having(fields.values());
    }

    /** Adds a field of that name and kind, e.g. "f1558" and "text", or puts it in the place of the one with its name. */
    public static void define(Records records, ObjectType type, String name, String alias, String kind) {
        put(records, type, Definition.of(name, alias, kind, false, false));
    }

    /** Whether that type has fields of its owner's. */
    static boolean editable(ObjectType type) {
        return type.id() == 0 || type.custom();
    }

    /** Adds a field, or puts it in the place of the one with its name. */
    static void put(Records records, ObjectType type, Definition definition) {
        change(records, type, definition.name(), definition.json());
    }

    /** Deletes a field. Its name stays taken, so that old values never show up under a new field. */
    static void remove(Records records, ObjectType type, String name) {
        change(records, type, name, JsonNull.INSTANCE);
    }

    /** How a field is defined. */
    static Definition definition(Records records, ObjectType type, Field field) {
        JsonElement kept =
                records.find(CHANGES, type.id()).orElse(new JsonObject()).get(field.name());
        return kept == null || kept.isJsonNull()
                ? Definition.of(field)
                : Definition.of(field.name(), kept.getAsJsonObject());
    }

    /** The name that the next field gets. */
    static String nextName(Records records, ObjectType type) {
        long last = type.custom() ? 2000 : 1500;
        for (Field each : type.fields()) {
            last = Math.max(last, number(each.name()));
        }
        for (String each :
                records.find(CHANGES, type.id()).orElse(new JsonObject()).keySet()) {
            last = Math.max(last, number(each));
        }
        return "f" + (last + 1);
    }

    /** The number in the name of an owner's field; 0 in any other. */
    static long number(String name) {
        return name.matches("f\\d{1,15}") ? Long.parseLong(name.substring(1)) : 0;
    }

    private static void change(Records records, ObjectType type, String name, JsonElement value) {
        Optional<JsonObject> before = records.find(CHANGES, type.id());
        JsonObject changes = before.orElseGet(JsonObject::new);
        changes.add(name, value);
        if (before.isPresent()) {
            records.replace(CHANGES, type.id(), changes);
        } else {
            records.add(CHANGES, type.id(), changes);
        }
    }
}
