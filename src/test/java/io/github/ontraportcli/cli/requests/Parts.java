package io.github.ontraportcli.cli.requests;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.Map;
import java.util.TreeMap;

/**
 * A request taken apart, so that a row of a table and an example of the document can be compared: method and path, and
 * each pair or JSON member by where it is sent. A number and its string are the same; spaces behind commas do not count.
 */
final class Parts {
    private Parts() {}

    /** A row's request in parts, by where and how each is sent. */
    static Map<String, String> of(String line) {
        Map<String, String> parts = new TreeMap<>();
        String rest = line;
        int json = rest.indexOf(" json ");
        if (json >= 0) {
            put(
                    parts,
                    Json.parse(rest.substring(json + " json ".length()))
                            .orElseThrow()
                            .getAsJsonObject());
            rest = rest.substring(0, json);
        }
        // Behind the path, for that may be called so, too.
        int form = rest.indexOf(" form ", rest.indexOf(' ') + 2);
        if (form >= 0) {
            put(parts, "form", rest.substring(form + " form ".length()).split(" & "));
            rest = rest.substring(0, form);
        }
        int query = rest.indexOf(" ? ");
        if (query >= 0) {
            put(parts, "query", rest.substring(query + " ? ".length()).split(" & "));
            rest = rest.substring(0, query);
        }
        parts.put("", rest);
        return parts;
    }

    /** An example of the document in the same parts. */
    static Map<String, String> of(JsonObject request) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("", Operations.name(request));
        for (JsonElement each : request.getAsJsonArray("query")) {
            JsonArray pair = each.getAsJsonArray();
            parts.put(
                    "query " + pair.get(0).getAsString(), spaceless(pair.get(1).getAsString()));
        }
        String body = Json.text(request, "body");
        if (body.startsWith("{")) {
            put(parts, Json.parse(body).orElseThrow().getAsJsonObject());
        } else if (!body.isEmpty()) {
            put(parts, "form", new Received("", "", body, "", "").pairs());
        }
        return parts;
    }

    private static void put(Map<String, String> parts, String place, String... pairs) {
        for (String each : pairs) {
            int equals = each.indexOf('=');
            parts.put(place + " " + each.substring(0, equals), spaceless(each.substring(equals + 1)));
        }
    }

    private static void put(Map<String, String> parts, JsonObject body) {
        body.entrySet().forEach(each -> parts.put("json " + each.getKey(), Json.text(strings(each.getValue()))));
    }

    /** The same value with its numbers as strings. */
    private static JsonElement strings(JsonElement value) {
        if (value instanceof JsonArray array) {
            JsonArray all = new JsonArray();
            array.forEach(each -> all.add(strings(each)));
            return all;
        }
        return value.isJsonPrimitive() ? new JsonPrimitive(value.getAsString()) : value;
    }

    private static String spaceless(String list) {
        return list.replace(", ", ",");
    }
}
