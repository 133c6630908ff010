package io.github.ontraportcli.sandbox.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says, wherever it says it: in the query, in a form, in a JSON object. The body comes before the query
 * when both name the same thing.
 */
public final class Parameters {
    private final JsonObject values;

    private Parameters(JsonObject values) {
        this.values = values;
    }

    /** Reads them from a request; refuses a body that cannot be read. */
    public static Parameters of(Incoming request) {
        JsonObject values = new JsonObject();
        String query = request.query();
        if (query != null) {
            putAll(values, FormText.pairs(query));
        }
        String body = new String(request.body(), StandardCharsets.UTF_8);
        if (!body.isBlank()) {
            String kind = String.valueOf(request.header("content-type")).toLowerCase(Locale.ROOT);
            boolean braced = body.stripLeading().startsWith("{");
            // The document's own example of an offer sends JSON and calls it a form.
            boolean form = kind.startsWith("application/x-www-form-urlencoded")
                    && !(braced && JsonText.parse(body).isPresent());
            if (kind.startsWith("application/json") || !form && braced) {
                JsonElement json =
                        JsonText.parse(body).orElseThrow(() -> Rejection.malformed("The body is not valid JSON."));
                if (!json.isJsonObject()) {
                    throw Rejection.malformed("The body is not a JSON object.");
                }
                for (Map.Entry<String, JsonElement> each :
                        json.getAsJsonObject().entrySet()) {
                    values.add(each.getKey(), each.getValue());
                }
            } else {
                putAll(values, FormText.pairs(body));
            }
        }
        return new Parameters(values);
    }

    /** Whether it is said at all, even as null or blank. */
    public boolean has(String name) {
        return values.has(name);
    }

    /** As text; null when it is not said, or said to be null. */
    public @Nullable String text(String name) {
        return JsonText.plain(values.get(name));
    }

    /** As a whole number; refuses anything else. */
    public long number(String name, long otherwise) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        try {
            return Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            throw Rejection.malformed("Not a number: " + name);
        }
    }

    /** Whether it is said to be on: 1 or true, as text or as a value. */
    public boolean flag(String name) {
        String text = text(name);
        return text != null && (text.equals("1") || text.equalsIgnoreCase("true"));
    }

    /** As several: the elements of an array, or the parts between commas. */
    public List<String> list(String name) {
        JsonElement value = values.get(name);
        List<String> parts = new ArrayList<>();
        if (value != null && value.isJsonArray()) {
            for (JsonElement each : value.getAsJsonArray()) {
                String text = JsonText.plain(each);
                if (text != null) {
                    parts.add(text);
                }
            }
            return parts;
        }
        String text = text(name);
        if (text != null) {
            for (String each : text.split(",")) {
                if (!each.isBlank()) {
                    parts.add(each.trim());
                }
            }
        }
        return parts;
    }

    /** As names, which may hold commas: an array, or the JSON of one as text. Anything else is one name. */
    public List<String> names(String name) {
        JsonElement value = values.get(name);
        if (value != null && value.isJsonArray()) {
            return list(name);
        }
        String text = text(name);
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        JsonText.parse(text).filter(JsonElement::isJsonArray).ifPresent(array -> {
            for (JsonElement each : array.getAsJsonArray()) {
                String part = JsonText.plain(each);
                if (part != null) {
                    parts.add(part);
                }
            }
        });
        return parts.isEmpty() ? List.of(text) : parts;
    }

    /** The same without that. */
    public Parameters without(String name) {
        JsonObject fewer = values.deepCopy();
        fewer.remove(name);
        return new Parameters(fewer);
    }

    /** Every name that is said. */
    public Iterable<String> names() {
        return values.keySet();
    }

    private static void putAll(JsonObject values, List<FormText.Pair> pairs) {
        for (FormText.Pair each : pairs) {
            String name = each.name();
            if (name.endsWith("[]")) {
                String bare = name.substring(0, name.length() - 2);
                JsonArray array = values.get(bare) instanceof JsonArray begun ? begun : new JsonArray();
                array.add(each.value());
                values.add(bare, array);
            } else {
                values.add(name, new JsonPrimitive(each.value()));
            }
        }
    }
}
