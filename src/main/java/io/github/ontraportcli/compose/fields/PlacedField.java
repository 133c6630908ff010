package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * A field as the account has it, and where.
 *
 * @param tree what the API says of it: id, alias, field, type, required, unique, editable, options
 * @param section the name of its section; empty where the answer does not say
 * @param column of that section, from 1 on; 0 where the answer does not say
 */
public record PlacedField(JsonObject tree, String section, int column) {
    private static final List<String> SWITCHES = List.of("required", "unique", "editable", "deletable");

    /** The API's name for it, e.g. {@code f1558}. */
    public String name() {
        return Json.text(tree, "field");
    }

    /** What people call it. */
    public String alias() {
        return Json.text(tree, "alias");
    }

    /** The API's word for what it holds. */
    public String type() {
        return Json.text(tree, "type");
    }

    /** The labels of its options by their IDs; where the API does not tell IDs, by their places. */
    public Map<String, String> options() {
        Map<String, String> labels = new LinkedHashMap<>();
        JsonElement options = tree.get("options");
        if (options instanceof JsonObject all) {
            all.entrySet().forEach(each -> labels.put(each.getKey(), label(each.getValue())));
        } else if (options instanceof JsonArray list) {
            for (int place = 0; place < list.size(); place++) {
                labels.put(String.valueOf(place), label(list.get(place)));
            }
        }
        return labels;
    }

    /**
     * As a row of a listing.
     *
     * @param readable yes and no for the switches and the labels of the options; else all as the API tells it
     */
    public JsonObject row(boolean readable) {
        JsonObject row = tree.deepCopy();
        if (readable) {
            for (String each : SWITCHES) {
                if (row.has(each)) {
                    row.addProperty(each, Json.text(row, each).matches("1|true") ? "yes" : "no");
                }
            }
            Map<String, String> options = options();
            if (!options.isEmpty()) {
                StringJoiner labels = new StringJoiner(", ");
                options.values().forEach(labels::add);
                row.addProperty("options", labels.toString());
            }
        }
        if (column > 0) {
            row.addProperty("section", section);
            row.addProperty("column", column);
        }
        return row;
    }

    private static String label(JsonElement option) {
        if (option instanceof JsonObject described) {
            return Json.text(described, described.has("label") ? "label" : "name");
        }
        return Json.text(option);
    }
}
