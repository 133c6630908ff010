package io.github.ontraportcli.cli.requests;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The API's operations as data, which stand beside the project: {@code -Doperations=FILE}; read as they stand. */
final class Operations {
    private Operations() {}

    /** All of them. */
    static List<JsonObject> all() {
        Path file = Path.of(Objects.requireNonNull(System.getProperty("operations"), "-Doperations=FILE is not set"));
        try {
            List<JsonObject> operations = new ArrayList<>();
            for (JsonElement each :
                    Json.parse(Files.readString(file)).orElseThrow().getAsJsonArray()) {
                operations.add(each.getAsJsonObject());
            }
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** E.g. {@code GET Contacts}. */
    static String name(JsonObject operation) {
        return Json.text(operation, "method") + " " + Json.text(operation, "path");
    }

    /** One example is a form by its header and JSON by its body; the table's row says what is sent instead. */
    private static Map<String, String> mended(Map<String, String> parts) {
        Map<String, String> mended = new TreeMap<>();
        boolean offer = "POST Offers".equals(parts.get(""));
        parts.forEach((place, value) -> mended.put(offer ? place.replace("json ", "form ") : place, value));
        return mended;
    }

    /** The requests of its examples, in parts, at the path by which the operation is called. */
    static List<Map<String, String>> examples(JsonObject operation) {
        List<Map<String, String>> examples = new ArrayList<>();
        for (JsonElement each : operation.getAsJsonArray("examples")) {
            Map<String, String> parts = Parts.of(each.getAsJsonObject().getAsJsonObject("request"));
            parts.put("", name(operation));
            examples.add(mended(parts));
        }
        return examples;
    }

    /** The command lines of all tables that come to a single request, by that request in parts. */
    static Map<Map<String, String>, Table.Row> lines() {
        Map<Map<String, String>, Table.Row> lines = new HashMap<>();
        for (String name : Table.NAMES) {
            for (Table.Row row : Table.named(name).rows()) {
                List<String> requests = row.requests().stream()
                        .filter(each -> each.matches("[A-Z]+ .*"))
                        .toList();
                for (String each : requests) {
                    lines.merge(Parts.of(each), row, Operations::shorter);
                }
            }
        }
        return lines;
    }

    /** The line that sends fewer requests, for then this one is what it is about; the first of two alike. */
    private static Table.Row shorter(Table.Row one, Table.Row other) {
        return other.requests().size() < one.requests().size() ? other : one;
    }
}
