package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an account says of its object types: their names and fields, its own fields and custom objects among them.
 *
 * @param types by type ID, e.g. "0"
 */
public record Meta(Map<String, ObjectType> types) {

    /** An object type: {@code Contact} with its fields by name. */
    public record ObjectType(String id, String name, Map<String, Field> fields) {}

    /**
     * A field.
     *
     * @param alias what people call it, e.g. "First Name"
     * @param type the API's field type, e.g. {@code timestamp}, {@code drop}
     * @param options what a dropdown's codes mean; empty elsewhere
     */
    public record Field(String alias, String type, Map<String, String> options) {}

    /** Reads {@code {"0":{"name":"Contact","fields":{…}}}}. */
    public static Meta of(JsonElement data) {
        Map<String, ObjectType> types = new LinkedHashMap<>();
        if (data instanceof JsonObject all) {
            all.entrySet().forEach(each -> {
                if (each.getValue() instanceof JsonObject described) {
                    types.put(each.getKey(), type(each.getKey(), described));
                }
            });
        }
        return new Meta(types);
    }

    /** The type of that ID. */
    public Optional<ObjectType> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The type of that name, in any case, in the singular or in the plural; the very name goes before another form. */
    public Optional<ObjectType> named(String name) {
        String wanted = bare(name);
        Optional<ObjectType> same = types.values().stream()
                .filter(each -> bare(each.name()).equals(wanted))
                .findFirst();
        return same.or(() -> types.values().stream()
                .filter(each -> plurals(bare(each.name())).contains(wanted)
                        || plurals(wanted).contains(bare(each.name())))
                .findFirst());
    }

    /** All type names. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        types.values().forEach(each -> names.add(each.name()));
        return names;
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    /** How English may form the plural: tasks, boxes, companies. */
    private static Set<String> plurals(String one) {
        return one.endsWith("y")
                ? Set.of(one + "s", one.substring(0, one.length() - 1) + "ies")
                : Set.of(one + "s", one + "es");
    }

    private static ObjectType type(String id, JsonObject described) {
        Map<String, Field> fields = new LinkedHashMap<>();
        if (described.get("fields") instanceof JsonObject all) {
            all.entrySet().forEach(each -> {
                if (each.getValue() instanceof JsonObject field) {
                    fields.put(
                            each.getKey(),
                            new Field(Json.text(field, "alias"), Json.text(field, "type"), options(field)));
                }
            });
        }
        return new ObjectType(id, Json.text(described, "name"), fields);
    }

    private static Map<String, String> options(JsonObject field) {
        Map<String, String> options = new LinkedHashMap<>();
        if (field.get("options") instanceof JsonObject all) {
            all.entrySet().forEach(each -> options.put(each.getKey(), label(each.getValue())));
        } else if (field.get("options") instanceof JsonArray list) {
            for (int code = 0; code < list.size(); code++) {
                options.put(String.valueOf(code), label(list.get(code)));
            }
        }
        return options;
    }

    private static String label(JsonElement option) {
        return option instanceof JsonObject described ? Json.text(described, "label") : Json.text(option);
    }
}
