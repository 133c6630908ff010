package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every example answer of the document, given to the command line that sends the example request, in every format: it is
 * decoded and printed without a failure, with the rows that it holds.
 */
class ResponsesCheck {
    private static final List<String> FORMATS = List.of("json", "ndjson", "csv", "tsv", "yaml", "table", "ids", "raw");

    private final List<String> wrong = new ArrayList<>();
    private int answers;

    @Test
    void every_example_answer_is_printed_in_every_format_with_its_rows() {
        Map<Map<String, String>, Table.Row> lines = Operations.lines();
        for (JsonObject operation : Operations.all()) {
            Table.Row row = Operations.examples(operation).stream()
                    .map(lines::get)
                    .filter(each -> each != null)
                    .findFirst()
                    .orElse(null);
            for (JsonElement response : operation.getAsJsonArray("responses")) {
                answers++;
                if (row == null) {
                    wrong.add(Operations.name(operation) + " has no command line");
                } else {
                    check(row, Operations.name(operation), response.getAsJsonObject());
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(201, answers);
    }

    private void check(Table.Row row, String operation, JsonObject answer) {
        Expected expected = Expected.of(operation, row.typed(), answer);
        try (AnsweringAccount account =
                new AnsweringAccount(Json.compact(answer), operation.equals("GET objects/meta"))) {
            Runs runs = new Runs(account.address());
            for (String format : FORMATS) {
                List<String> words = new ArrayList<>(Words.of(row.typed()));
                int stdin = words.indexOf("<<<");
                String typed = stdin < 0 ? "" : words.get(stdin + 1) + "\n";
                List<String> said = new ArrayList<>(stdin < 0 ? words : words.subList(0, stdin));
                said.addAll(List.of("-o", format));
                Runs.Result result = runs.run(said, typed);
                boolean none = format.equals("ids") && !expected.hasIds();
                String shown = result.exit() == 0
                        ? none ? "" : expected.mismatch(format, result.out(), Json.compact(answer))
                        : "exit " + result.exit() + " " + result.err();
                if (!shown.isEmpty()) {
                    wrong.add(row.typed() + " -o " + format + ": " + shown);
                }
            }
        }
    }

    /**
     * What an answer holds.
     *
     * @param rows its rows; one for a record
     * @param listing whether they are a collection
     * @param scalar what it holds instead of rows, if so
     */
    private record Expected(List<JsonObject> rows, boolean listing, JsonElement scalar) {
        private static final Set<String> PAIRS = Set.of("GET Form/getAllFormBlocks");

        static Expected of(String operation, String typed, JsonObject answer) {
            JsonElement data = answer.has("data") || answer.has("code") ? answer.get("data") : answer;
            if (operation.endsWith("/meta")) {
                return listed(fields(data.getAsJsonObject()));
            }
            if (operation.equals("GET objects/fieldeditor")) {
                return listed(placed(data.getAsJsonObject()));
            }
            if (operation.endsWith("objects/fieldeditor") && data instanceof JsonObject saved) {
                return listed(saved(saved));
            }
            if (PAIRS.contains(operation)) {
                return listed(pairs(data.getAsJsonObject()));
            }
            if (operation.endsWith("getByEmail") || operation.endsWith("getBlocksByFormName")) {
                return listed(ids(data.getAsJsonObject()));
            }
            if (operation.endsWith("getMessages")) {
                return listed(objects(data.getAsJsonObject().getAsJsonArray("messages")));
            }
            if (typed.contains(" count")) {
                return new Expected(
                        List.of(),
                        false,
                        new JsonPrimitive(data.getAsJsonObject().get("count").getAsLong()));
            }
            boolean reads = operation.startsWith("GET ");
            if (reads && data instanceof JsonArray array) {
                return listed(objects(array));
            }
            if (data instanceof JsonObject object) {
                boolean attributes = object.get("attrs") instanceof JsonObject;
                return new Expected(List.of(attributes ? object.getAsJsonObject("attrs") : object), false, null);
            }
            return reads ? new Expected(List.of(), false, data) : new Expected(List.of(), false, null);
        }

        private static Expected listed(List<JsonObject> rows) {
            return new Expected(rows, true, null);
        }

        boolean hasIds() {
            return scalar == null && !rows.isEmpty() && rows.stream().allMatch(each -> each.has("id"));
        }

        /** What is not as it should be, or nothing. */
        String mismatch(String format, String out, String answer) {
            if (format.equals("raw")) {
                JsonElement shown =
                        Json.parse(out.lines().findFirst().orElse("")).orElse(null);
                return Json.parse(answer).orElseThrow().equals(shown) ? "" : "another answer: " + out;
            }
            if (scalar != null || rows.isEmpty() && !listing) {
                return out.isBlank() ? "nothing is printed" : "";
            }
            return switch (format) {
                case "json" -> json(out);
                case "ndjson" -> same(rows, out.lines().map(Expected::object).toList());
                case "csv" -> count(rows.isEmpty() ? 0 : rows.size() + 1, csv(out));
                case "tsv" ->
                    count(rows.isEmpty() ? 0 : rows.size() + 1, out.lines().count());
                case "yaml" ->
                    listing && !rows.isEmpty()
                            ? count(
                                    rows.size(),
                                    out.lines()
                                            .filter(line -> line.startsWith("- "))
                                            .count())
                            : out.isBlank() ? "nothing is printed" : "";
                case "table" ->
                    listing
                            ? count(
                                    rows.isEmpty() ? 0 : rows.size() + 1,
                                    out.lines().count())
                            : out.isBlank() ? "nothing is printed" : "";
                default -> count(rows.size(), out.lines().count());
            };
        }

        private String json(String out) {
            JsonElement shown = Json.parse(out).orElse(null);
            if (listing) {
                return shown instanceof JsonArray array ? same(rows, objects(array)) : "no array: " + out;
            }
            return rows.get(0).equals(shown) ? "" : "another record: " + out;
        }

        private static String same(List<JsonObject> rows, List<JsonObject> shown) {
            return rows.equals(shown) ? "" : "other rows: " + shown + " for " + rows;
        }

        private static String count(long wanted, long found) {
            return wanted == found ? "" : found + " lines instead of " + wanted;
        }

        private static long csv(String out) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(out)) {
                return reader.stream().count();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static JsonObject object(String line) {
            return Json.parse(line).orElseThrow().getAsJsonObject();
        }

        private static List<JsonObject> objects(JsonArray array) {
            List<JsonObject> rows = new ArrayList<>();
            array.forEach(each -> rows.add(each.getAsJsonObject()));
            return rows;
        }

        private static List<JsonObject> fields(JsonObject types) {
            List<JsonObject> rows = new ArrayList<>();
            types.entrySet().forEach(type -> {
                JsonObject described = type.getValue().getAsJsonObject();
                String name = Json.text(described, "name");
                if (described.get("fields") instanceof JsonObject fields) {
                    fields.entrySet().forEach(field -> {
                        JsonObject row = new JsonObject();
                        row.addProperty("object", name);
                        row.addProperty("field", field.getKey());
                        field.getValue()
                                .getAsJsonObject()
                                .entrySet()
                                .forEach(each -> row.add(each.getKey(), each.getValue()));
                        rows.add(row);
                    });
                }
            });
            return rows;
        }

        private static List<JsonObject> pairs(JsonObject names) {
            List<JsonObject> rows = new ArrayList<>();
            names.entrySet().forEach(each -> {
                JsonObject row = new JsonObject();
                row.addProperty("id", each.getKey());
                row.add("name", each.getValue());
                rows.add(row);
            });
            return rows;
        }

        private static List<JsonObject> placed(JsonObject section) {
            List<JsonObject> rows = new ArrayList<>();
            int column = 0;
            for (JsonElement fields : section.getAsJsonArray("fields")) {
                column++;
                for (JsonObject field : objects(fields.getAsJsonArray())) {
                    if (!field.isEmpty()) {
                        JsonObject row = field.deepCopy();
                        row.add("section", section.get("name"));
                        row.addProperty("column", column);
                        rows.add(row);
                    }
                }
            }
            return rows;
        }

        private static List<JsonObject> saved(JsonObject data) {
            List<JsonObject> rows = new ArrayList<>();
            for (JsonObject each : objects(data.getAsJsonArray("success"))) {
                each.entrySet().forEach(named -> {
                    JsonObject row = new JsonObject();
                    row.addProperty("field", named.getKey());
                    row.add("alias", named.getValue());
                    rows.add(row);
                });
            }
            return rows;
        }

        private static List<JsonObject> ids(JsonObject data) {
            List<JsonObject> rows = new ArrayList<>();
            JsonElement ids = data.entrySet().iterator().next().getValue();
            (ids instanceof JsonArray array ? array : new JsonArray()).forEach(each -> rows.add(idRow(each)));
            if (!(ids instanceof JsonArray)) {
                rows.add(idRow(ids));
            }
            return rows;
        }

        private static JsonObject idRow(JsonElement id) {
            JsonObject row = new JsonObject();
            row.add("id", id);
            return row;
        }
    }
}
