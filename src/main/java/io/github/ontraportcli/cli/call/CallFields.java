package io.github.ontraportcli.cli.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of {@code -f} and {@code -F}, put together by their names: {@code a=1}, {@code a[b]=1} within {@code a}, {@code
 * a[]=1} behind what {@code a} holds already, {@code a[][b]=1} in the last object of {@code a} that has no {@code b} yet,
 * and {@code a[]} for an empty list.
 */
final class CallFields {
    private static final Pattern NAMED =
            Pattern.compile("(?<first>[^\\[\\]=]+)(?<rest>(\\[[^\\[\\]=]*])*)(?<value>=.*)?", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]=]*)]");

    private final JsonObject tree = new JsonObject();

    /** What was typed, taken apart: the parts of the name, outermost first, empty for {@code []}; and the value, if any. */
    record Field(String option, List<String> parts, String name, String value, boolean bare) {

        static Field of(String option, String typed) {
            Matcher named = NAMED.matcher(typed);
            if (!named.matches()) {
                throw Failure.usage(option + " takes NAME=VALUE, not \"" + Redaction.typed(typed) + "\"")
                        .next("Nested names have brackets: 'payer[name]=Kim', 'ids[]=7'.");
            }
            List<String> parts = new ArrayList<>(List.of(named.group("first")));
            PART.matcher(named.group("rest")).results().forEach(each -> parts.add(each.group(1)));
            String value = named.group("value");
            String name = named.group("first") + named.group("rest");
            if (value == null
                    && (parts.size() < 2 || !parts.get(parts.size() - 1).isEmpty())) {
                String shown = Redaction.typed(typed);
                throw Failure.usage(option + " " + shown + " has no value")
                        .next("Write " + shown + "=VALUE; " + shown + "= makes it empty.");
            }
            return new Field(option, List.copyOf(parts), name, value == null ? "" : value.substring(1), value == null);
        }
    }

    /** Puts a field where its name says. */
    void add(Field field, JsonElement value) {
        JsonObject into = tree;
        String key = field.parts().get(0);
        List<String> rest = field.parts().subList(1, field.parts().size());
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).isEmpty()) {
                into = inner(field, into, key);
                key = rest.get(i);
            } else if (i + 1 == rest.size()) {
                append(field, into, key, value);
                return;
            } else if (rest.get(i + 1).isEmpty()) {
                throw Failure.usage(field.option() + " cannot put a list into a list: " + field.name())
                        .next("Write the whole body into a file: --input FILE.");
            } else {
                into = last(field, into, key, rest.get(i + 1));
                key = rest.get(++i);
            }
        }
        if (into.has(key)) {
            throw Failure.usage("the field " + field.name() + " is said twice").next("Leave one of them out.");
        }
        into.add(key, value);
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return tree.isEmpty();
    }

    /** As a JSON object. */
    JsonObject json() {
        return tree;
    }

    /** As pairs of a form or an address: {@code a[b]=1}, {@code a[]=1}, {@code a[0][b]=1}; null is empty. */
    List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (Map.Entry<String, JsonElement> each : tree.entrySet()) {
            spread(each.getKey(), each.getValue(), pairs);
        }
        return pairs;
    }

    private static void spread(String name, JsonElement value, List<Pair> pairs) {
        if (value instanceof JsonObject object) {
            object.entrySet().forEach(each -> spread(name + "[" + each.getKey() + "]", each.getValue(), pairs));
        } else if (value instanceof JsonArray array) {
            if (array.isEmpty()) {
                throw Failure.usage("the list " + name + " is empty, and only JSON can say that")
                        .why("Left out, it would not limit the request to anything.");
            }
            for (int i = 0; i < array.size(); i++) {
                boolean scalar = !array.get(i).isJsonObject();
                spread(name + (scalar ? "[]" : "[" + i + "]"), array.get(i), pairs);
            }
        } else {
            pairs.add(new Pair(name, Json.text(value)));
        }
    }

    /** A value of {@code -F} by its type; a number keeps its digits, and what no digit may be lost of stays text. */
    static JsonElement typed(String value) {
        return switch (value) {
            case "true" -> new JsonPrimitive(true);
            case "false" -> new JsonPrimitive(false);
            case "null" -> JsonNull.INSTANCE;
            default ->
                value.matches("-?[1-9][0-9]{0,18}|0") ? Json.parse(value).orElseThrow() : new JsonPrimitive(value);
        };
    }

    private static JsonObject inner(Field field, JsonObject into, String key) {
        if (!into.has(key)) {
            into.add(key, new JsonObject());
        }
        if (into.get(key) instanceof JsonObject object) {
            return object;
        }
        throw clash(field, key, "an object");
    }

    private static JsonArray list(Field field, JsonObject into, String key) {
        if (!into.has(key)) {
            into.add(key, new JsonArray());
        }
        if (into.get(key) instanceof JsonArray array) {
            return array;
        }
        throw clash(field, key, "a list");
    }

    private static void append(Field field, JsonObject into, String key, JsonElement value) {
        JsonArray array = list(field, into, key);
        if (!field.bare()) {
            array.add(value);
        }
    }

    private static JsonObject last(Field field, JsonObject into, String key, String next) {
        JsonArray array = list(field, into, key);
        boolean fits = !array.isEmpty()
                && array.get(array.size() - 1) instanceof JsonObject object
                && (!object.has(next) || !object.get(next).isJsonPrimitive());
        if (!fits) {
            array.add(new JsonObject());
        }
        return array.get(array.size() - 1).getAsJsonObject();
    }

    private static Failure clash(Field field, String key, String what) {
        return Failure.usage("the field " + field.name() + " makes " + key + " " + what + ", and another one does not")
                .next("Write the whole body into a file: --input FILE.");
    }
}
