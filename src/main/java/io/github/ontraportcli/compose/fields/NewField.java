package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A field to be created.
 *
 * @param alias what people call it
 * @param type the API's word for what it holds; {@code color} is a dropdown with colours
 * @param column of its section, 1 to 3
 * @param required whether the app asks for it
 * @param unique whether no two records may share a value
 * @param options as typed: labels, of a color field with their colours
 * @param source of a related field, the relations and the field that it shows; of a rollup, JSON; empty elsewhere
 */
public record NewField(
        String alias, String type, int column, boolean required, boolean unique, List<String> options, String source) {
    private static final Pattern PATH = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(//[A-Za-z_][A-Za-z0-9_]*){1,2}");
    private static final int COLUMNS = 3;

    public NewField {
        options = List.copyOf(options);
    }

    /**
     * The API's nested value: columns of fields, with this one alone in its column.
     *
     * @throws Failure of the usage kind when something does not fit what the field holds
     */
    public JsonArray columns() {
        FieldType kind =
                FieldType.of(type).orElseThrow(() -> Failure.usage("there is no kind of field \"" + type + "\""));
        if (alias.isBlank()) {
            throw Failure.usage("--name is empty");
        }
        check(kind);
        JsonObject field = new JsonObject();
        field.addProperty("alias", alias);
        field.addProperty("type", kind.sent());
        if (required) {
            field.addProperty("required", 1);
        }
        if (unique) {
            field.addProperty("unique", 1);
        }
        if (kind.choice()) {
            field.add("options", added(kind));
        } else if (!source.isEmpty()) {
            field.add("options", source(kind));
        }
        return inColumn(field, column);
    }

    /**
     * Columns with one field in one of them.
     *
     * @throws Failure of the usage kind when there is no such column
     */
    static JsonArray inColumn(JsonObject field, int column) {
        if (column < 1 || column > COLUMNS) {
            throw Failure.usage("--column takes 1, 2 or 3, not " + column).why("A section has three columns.");
        }
        JsonArray columns = new JsonArray();
        for (int before = 1; before < column; before++) {
            columns.add(new JsonArray());
        }
        JsonArray own = new JsonArray();
        own.add(field);
        columns.add(own);
        return columns;
    }

    private void check(FieldType kind) {
        String example = kind.needs() == FieldType.Needs.COLOURS ? "\"New=#1f1e33\"" : "Small --option Large";
        if (kind.choice() && options.isEmpty()) {
            throw Failure.usage("a " + kind.word() + " field needs options to choose from")
                    .next("Add them: --option " + example);
        }
        if (!kind.choice() && !options.isEmpty()) {
            throw Failure.usage("--option does not go with --kind " + kind.word())
                    .why("Only fields of the kinds dropdown, color and list have options.")
                    .next("Leave it out, or say --kind dropdown.");
        }
        if (kind.needs() == FieldType.Needs.SOURCE && source.isEmpty()) {
            throw Failure.usage("a related field needs to know what it shows")
                    .next("Add the way to it: --source f1736//f1708");
        }
        if (!kind.calculated() && !source.isEmpty()) {
            throw Failure.usage("--source does not go with --kind " + kind.word())
                    .why("Only a related field or a rollup takes its values from other records.");
        }
        if (kind.calculated() && (required || unique)) {
            throw Failure.usage((required ? "--required" : "--unique") + " does not go with --kind " + kind.word())
                    .why("Nobody fills such a field in: its values come from other records.");
        }
    }

    private JsonObject added(FieldType kind) {
        List<FieldOption> read = kind.needs() == FieldType.Needs.COLOURS
                ? FieldOption.coloured("--option", options)
                : FieldOption.plain("--option", options);
        JsonObject added = new JsonObject();
        added.add("add", FieldOption.tree(read));
        return added;
    }

    private JsonElement source(FieldType kind) {
        if (kind.needs() == FieldType.Needs.SOURCE) {
            if (!PATH.matcher(source).matches()) {
                throw Failure.usage("--source takes RELATION//FIELD, not \"" + source + "\"")
                        .why("A related field goes over one relation or two to the field that it shows.")
                        .next("E.g. --source f1736//f1708, or --source f1736//f1722//f1709");
            }
            return new JsonPrimitive(source);
        }
        return Json.parse(source)
                .orElseThrow(() -> Failure.usage("--source of a rollup takes JSON, and this is none: " + source));
    }
}
