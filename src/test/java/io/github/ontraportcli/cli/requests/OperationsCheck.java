package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The tables against the API's operations as data, which stand beside the project: {@code -Doperations=FILE}. Every
 * example of the document is a row, and every parameter can be set by a command.
 */
class OperationsCheck {
    private static final Set<String> SECTIONS = Set.of("Contacts", "Objects", "Tags");

    /** What no command reaches yet: the field editor, and the sequences that subscriptions stand for. */
    private static final Set<String> LATER = Set.of(
            "GET objects/fieldeditor",
            "POST objects/fieldeditor",
            "PUT objects/fieldeditor",
            "DELETE objects/fieldeditor",
            "PUT objects/sequence",
            "DELETE objects/sequence");

    /** What an example says aloud and a command line by silence: leaving {@code --every} out. */
    private static final Map<String, String> BY_SILENCE = Map.of("query all", "0");

    @Test
    void every_example_is_a_row_of_a_table() throws IOException {
        Set<Map<String, String>> rows = new HashSet<>();
        for (String name : Table.NAMES) {
            for (Table.Row row : Table.named(name).rows()) {
                row.requests().stream()
                        .filter(each -> each.matches("[A-Z]+ .*"))
                        .forEach(each -> rows.add(parts(each)));
            }
        }
        List<String> missing = new ArrayList<>();
        for (JsonObject operation : operations()) {
            for (JsonElement example : operation.getAsJsonArray("examples")) {
                JsonObject request = example.getAsJsonObject().getAsJsonObject("request");
                Map<String, String> parts = parts(request);
                parts.entrySet().removeAll(BY_SILENCE.entrySet());
                if (!rows.contains(parts)) {
                    missing.add(parts.toString());
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void every_parameter_is_set_by_an_option_or_an_argument() throws IOException {
        Map<String, Set<String>> settable = settable();
        List<String> missing = new ArrayList<>();
        for (JsonObject operation : operations()) {
            String name = name(operation);
            Set<String> known = settable.getOrDefault(name, Set.of());
            for (JsonElement parameter : operation.getAsJsonArray("parameters")) {
                String wanted = Json.text(parameter.getAsJsonObject(), "name");
                if (!known.contains(wanted)) {
                    missing.add(name + " " + wanted);
                }
            }
            if (!settable.containsKey(name)) {
                missing.add(name);
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    @Test
    void what_comes_later_has_no_command_yet() {
        Set<String> reached = new HashSet<>(settable().keySet());
        reached.retainAll(LATER);
        assertEquals(Set.of(), reached);
    }

    private static List<JsonObject> operations() throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("operations"), "-Doperations=FILE is not set"));
        List<JsonObject> operations = new ArrayList<>();
        for (JsonElement each : Json.parse(Files.readString(file)).orElseThrow().getAsJsonArray()) {
            JsonObject operation = each.getAsJsonObject();
            if (SECTIONS.contains(Json.text(operation, "section")) && !LATER.contains(name(operation))) {
                operations.add(operation);
            }
        }
        return operations;
    }

    private static String name(JsonObject operation) {
        return Json.text(operation, "method") + " " + Json.text(operation, "path");
    }

    /** What can be told to each operation, by {@code GET Contacts}, as the program itself lists it. */
    private static Map<String, Set<String>> settable() {
        Runs.Result listing = new Runs(URI.create("http://127.0.0.1:9/")).run(List.of("commands", "-o", "json"), "");
        assertEquals(0, listing.exit(), listing.err());
        Map<String, Set<String>> settable = new TreeMap<>();
        JsonObject tree = Json.parse(listing.out()).orElseThrow().getAsJsonObject();
        for (JsonElement each : tree.getAsJsonArray("commands")) {
            JsonObject command = each.getAsJsonObject();
            Set<String> parameters = new HashSet<>();
            for (String place : List.of("options", "arguments")) {
                for (JsonElement said : command.getAsJsonArray(place)) {
                    said.getAsJsonObject()
                            .getAsJsonArray("parameters")
                            .forEach(name -> parameters.add(name.getAsString()));
                }
            }
            for (JsonElement behind : command.getAsJsonArray("operations")) {
                JsonObject operation = behind.getAsJsonObject();
                Set<String> known = settable.computeIfAbsent(name(operation), any -> new HashSet<>());
                known.addAll(parameters);
                known.addAll(operation.getAsJsonObject("fixed").keySet());
            }
        }
        return settable;
    }

    /** A row's request in parts, by where and how each is sent. */
    private static Map<String, String> parts(String line) {
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
        int form = rest.indexOf(" form ");
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
    private static Map<String, String> parts(JsonObject request) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("", name(request));
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
