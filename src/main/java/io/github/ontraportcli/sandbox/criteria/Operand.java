package io.github.ontraportcli.sandbox.criteria;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a field is compared with.
 *
 * @param present whether there is a value at all, even null
 * @param value the value as text; null when it is null, or a list
 * @param list the values of a list; empty for anything else
 */
record Operand(boolean present, @Nullable String value, List<String> list) {

    /** What stands under "value": {@code {"value": …}}, {@code {"list": […]}}, the bare word {@code "NULL"}, or nothing. */
    static Operand of(@Nullable JsonElement json) {
        if (json == null) {
            return new Operand(false, null, List.of());
        }
        if (!json.isJsonObject()) {
            return new Operand(true, JsonText.plain(json), List.of());
        }
        JsonObject object = json.getAsJsonObject();
        JsonElement several = object.get("list");
        if (several != null && several.isJsonArray()) {
            List<String> values = new ArrayList<>();
            for (JsonElement each : several.getAsJsonArray()) {
                String value = JsonText.plain(
                        each.isJsonObject() ? each.getAsJsonObject().get("value") : each);
                if (value != null) {
                    values.add(value);
                }
            }
            return new Operand(true, null, values);
        }
        if (!object.has("value")) {
            throw Rejection.malformed("The condition has a value that is neither a value nor a list.");
        }
        return new Operand(true, JsonText.plain(object.get("value")), List.of());
    }

    /** Whether it says NULL, as a word or as the value null. */
    boolean isNull() {
        return list.isEmpty() && (value == null || value.equalsIgnoreCase("NULL"));
    }
}
