package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Several fields at once in the API's own form, columns of fields, checked before they are sent. */
public final class FieldLayout {
    private static final String FORM = "[[{\"alias\": \"Size\", \"type\": \"text\"}], [], []]";
    private static final int COLUMNS = 3;
    private static final Set<String> WAYS = Set.of("add", "remove", "replace");

    private FieldLayout() {}

    /**
     * The layout as it was given, once it is known to be one.
     *
     * @param option that gave it
     * @param creates whether every field in it is a new one, and so needs a name and a type
     * @throws Failure of the usage kind when it is none
     */
    public static JsonArray checked(String option, JsonElement layout, boolean creates) {
        if (!(layout instanceof JsonArray columns)) {
            throw shape(option, "it is no list");
        }
        if (columns.size() > COLUMNS) {
            throw shape(option, "a section has three columns, and it has " + columns.size());
        }
        int count = 0;
        for (JsonElement column : columns) {
            if (!(column instanceof JsonArray fields)) {
                throw shape(option, "each column is a list of fields");
            }
            for (JsonElement each : fields) {
                if (!(each instanceof JsonObject field)) {
                    throw shape(option, "each field is an object");
                }
                count++;
                check(option, field, creates);
            }
        }
        if (count == 0) {
            throw shape(option, "it holds no field");
        }
        return columns;
    }

    /** The fields in a layout of which records may lose what they have: those that lose options. */
    public static List<String> losing(@Nullable JsonElement layout) {
        List<String> losing = new ArrayList<>();
        gather(layout, losing);
        return losing;
    }

    private static void gather(@Nullable JsonElement element, List<String> losing) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> gather(each, losing));
        } else if (element instanceof JsonObject field
                && field.get("options") instanceof JsonObject options
                && (options.has("remove") || options.has("replace"))) {
            losing.add(field.has("field") ? Json.text(field, "field") : name(field));
        }
    }

    private static void check(String option, JsonObject field, boolean creates) {
        String alias = Json.text(field, "alias");
        String type = Json.text(field, "type");
        boolean named =
                !alias.isBlank() || (!creates && !Json.text(field, "field").isBlank());
        if (!named) {
            throw Failure.usage(option + " has a field without a name: " + Json.compact(field))
                    .next(creates ? "Give it an alias." : "Name it by field (f1234) or by alias.");
        }
        if (type.isEmpty() && creates) {
            throw Failure.usage(option + " has a field without a type: " + alias)
                    .why("The types are " + String.join(", ", FieldType.codes()) + ".");
        }
        if (!type.isEmpty() && !FieldType.codes().contains(type)) {
            Failure failure = Failure.usage(option + " has a field of an unknown type: " + type)
                    .why("The types are " + String.join(", ", FieldType.codes()) + ".");
            throw Suggestion.among(type, FieldType.codes())
                    .map(meant -> failure.next("Did you mean " + meant + "?"))
                    .orElse(failure);
        }
        for (String each : List.of("required", "unique")) {
            if (field.has(each) && !Json.text(field, each).matches("0|1|true|false")) {
                throw Failure.usage(option + " has a field whose " + each + " is neither 0 nor 1: " + name(field));
            }
        }
        options(option, field, type, creates);
    }

    private static void options(String option, JsonObject field, String type, boolean creates) {
        boolean choice = type.equals("drop") || type.equals("list");
        JsonElement options = field.get("options");
        if (options == null && choice && creates) {
            throw Failure.usage(option + " has a " + type + " field without options: " + name(field))
                    .next("Add \"options\": {\"add\": [\"first\", \"second\"]}.");
        }
        if (options == null || FieldType.of(type).map(FieldType::calculated).orElse(false)) {
            return;
        }
        if (!type.isEmpty() && !choice) {
            throw Failure.usage(option + " has options on a " + type + " field: " + name(field))
                    .why("Only the types drop and list have any.");
        }
        boolean ways = options instanceof JsonObject object
                && !object.isEmpty()
                && WAYS.containsAll(object.keySet())
                && object.entrySet().stream().allMatch(each -> each.getValue() instanceof JsonArray);
        if (!ways) {
            throw Failure.usage(option + " has options that cannot be read: " + name(field))
                    .why("They are {\"add\": […]}, {\"remove\": […]} or {\"replace\": […]}.");
        }
        ((JsonObject) options)
                .entrySet()
                .forEach(each -> each.getValue().getAsJsonArray().forEach(one -> label(option, one, field)));
    }

    private static void label(String option, JsonElement one, JsonObject field) {
        boolean coloured = one instanceof JsonObject described && described.has("color");
        if (coloured
                && !FieldOption.isColour(
                        Json.text(one.getAsJsonObject(), "color").replace(" ", ""))) {
            throw Failure.usage(option + " has a color that is none: " + Json.text(one.getAsJsonObject(), "color")
                            + " (" + name(field) + ")")
                    .next("A color is #ff00ff, ff00ff or 255,0,255.");
        }
        String label = one instanceof JsonObject described ? Json.text(described, "label") : Json.text(one);
        if (label.isBlank()) {
            throw Failure.usage(option + " has an option without a label: " + name(field));
        }
    }

    private static String name(JsonObject field) {
        return field.has("alias") ? Json.text(field, "alias") : Json.text(field, "field");
    }

    private static Failure shape(String option, String why) {
        return Failure.usage(option + " takes columns of fields: " + why).next("E.g. " + FORM);
    }
}
