package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The tables against the API's operations as data. Every example of the document is a row, and every parameter can be set
 * by a command.
 */
class OperationsCheck {
    @Test
    void every_example_is_a_row_of_a_table() {
        Set<Map<String, String>> rows = Operations.lines().keySet();
        List<String> missing = new ArrayList<>();
        int examples = 0;
        for (JsonObject operation : Operations.all()) {
            for (Map<String, String> parts : Operations.examples(operation)) {
                examples++;
                if (!rows.contains(parts)) {
                    missing.add(parts.toString());
                }
            }
        }
        assertEquals("", String.join("\n", missing));
        assertEquals(200, examples);
    }

    @Test
    void every_parameter_is_set_by_an_option_or_an_argument() {
        Map<String, Set<String>> settable = settable();
        List<String> missing = new ArrayList<>();
        for (JsonObject operation : Operations.all()) {
            String name = Operations.name(operation);
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
                Set<String> known = settable.computeIfAbsent(Operations.name(operation), any -> new HashSet<>());
                known.addAll(parameters);
                known.addAll(operation.getAsJsonObject("fixed").keySet());
            }
        }
        return settable;
    }
}
