package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that a request holds under a name, such as the offer of a transaction. It may also have been sent as JSON
 * in a string, as a form must.
 */
public final class Nested {
    private final String name;
    private final JsonObject values;

    private Nested(String name, JsonObject values) {
        this.name = name;
        this.values = values;
    }

    /** The object of that name; nothing when it is missing; refuses what is no object. */
    public static Optional<Nested> in(Parameters parameters, String name) {
        String text = parameters.text(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        JsonElement value = JsonText.parse(text).orElseThrow(() -> wrong(name, "JSON"));
        return nested(name, value);
    }

    /** The array of that name; nothing when it is missing; refuses what is no array. */
    public static Optional<JsonArray> array(Parameters parameters, String name) {
        String text = parameters.text(name);
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        JsonElement value = JsonText.parse(text).orElseThrow(() -> wrong(name, "JSON"));
        if (!value.isJsonArray()) {
            throw wrong(name, "an array");
        }
        return Optional.of(value.getAsJsonArray());
    }

    /** An object of an array. */
    public static Nested of(String name, JsonElement value) {
        return nested(name, value).orElseThrow(() -> wrong(name, "an object"));
    }

    /** Whether it has that key. */
    public boolean has(String key) {
        return values.has(key);
    }

    /** The keys, in order. */
    public Iterable<String> keys() {
        return values.keySet();
    }

    /** A value as text; empty when it is missing or null. */
    public String text(String key) {
        String text = JsonText.plain(values.get(key));
        return text == null ? "" : text;
    }

    /** A whole number; refuses anything else. */
    public long number(String key, long otherwise) {
        String text = text(key);
        try {
            return text.isBlank() ? otherwise : Long.parseLong(text.trim());
        } catch (NumberFormatException e) {
            throw wrong(name + "." + key, "a whole number");
        }
    }

    /** An object below it. */
    public Optional<Nested> object(String key) {
        return nested(name + "." + key, values.get(key));
    }

    /** The objects of an array below it; none when it is missing. */
    public List<Nested> objects(String key) {
        JsonElement value = values.get(key);
        List<Nested> found = new ArrayList<>();
        if (value == null || value.isJsonNull()) {
            return found;
        }
        if (!value.isJsonArray()) {
            throw wrong(name + "." + key, "an array");
        }
        for (JsonElement each : value.getAsJsonArray()) {
            found.add(of(name + "." + key, each));
        }
        return found;
    }

    /** The texts of an array below it, or the one text that stands there instead. */
    public List<String> texts(String key) {
        JsonElement value = values.get(key);
        List<String> found = new ArrayList<>();
        if (value != null && value.isJsonArray()) {
            for (JsonElement each : value.getAsJsonArray()) {
                String text = JsonText.plain(each);
                found.add(text == null ? "" : text);
            }
        } else if (!text(key).isEmpty()) {
            found.add(text(key));
        }
        return found;
    }

    /** The object as it was sent. */
    public JsonObject json() {
        return values;
    }

    private static Optional<Nested> nested(String name, @Nullable JsonElement value) {
        if (value == null
                || value.isJsonNull()
                || value.isJsonArray() && value.getAsJsonArray().isEmpty()) {
            return Optional.empty();
        }
        if (!value.isJsonObject()) {
            throw wrong(name, "an object");
        }
        return Optional.of(new Nested(name, value.getAsJsonObject()));
    }

    private static Rejection wrong(String name, String what) {
        return Rejection.malformed("The parameter " + name + " is not " + what + ".");
    }
}
