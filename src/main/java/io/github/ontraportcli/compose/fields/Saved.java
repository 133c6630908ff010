package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What became of fields that were sent: {@code {"success":[{"f1558":"My New Field"}],"error":[]}}.
 *
 * @param rows those that are there now, {@code {"field":"f1558","alias":"My New Field"}} each
 * @param errors what the API says of the others, a line each
 */
public record Saved(List<JsonObject> rows, List<String> errors) {
    public Saved {
        rows = List.copyOf(rows);
        errors = List.copyOf(errors);
    }

    /** Reads it; where there is nothing to say it may be left out, or be {@code []}, {@code ""}, false. */
    public static Saved of(JsonElement data) {
        List<JsonObject> rows = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        if (data instanceof JsonObject object) {
            for (JsonElement each : elements(object.get("success"))) {
                if (each instanceof JsonObject named) {
                    named.entrySet().forEach(entry -> rows.add(row(entry)));
                }
            }
            elements(object.get("error")).forEach(each -> errors.add(line(each)));
        }
        return new Saved(rows, errors);
    }

    private static JsonObject row(Map.Entry<String, JsonElement> entry) {
        JsonObject row = new JsonObject();
        row.addProperty("field", entry.getKey());
        row.add("alias", entry.getValue());
        return row;
    }

    private static List<JsonElement> elements(JsonElement some) {
        List<JsonElement> elements = new ArrayList<>();
        if (some instanceof JsonArray list) {
            list.forEach(elements::add);
        } else if (some instanceof JsonObject object && !object.isEmpty()) {
            elements.add(object);
        } else if (some instanceof JsonPrimitive scalar && !scalar.getAsString().matches("|false|0")) {
            elements.add(scalar);
        }
        return elements;
    }

    private static String line(JsonElement error) {
        if (!(error instanceof JsonObject object)) {
            return Json.text(error);
        }
        StringJoiner line = new StringJoiner(", ");
        object.entrySet().forEach(each -> line.add(each.getKey() + ": " + Json.text(each.getValue())));
        return line.toString();
    }
}
