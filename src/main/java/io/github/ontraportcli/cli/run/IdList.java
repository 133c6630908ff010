package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * IDs that come on stdin, in whatever shape a listing of ours prints them: one a line, with commas, JSON (an array, objects
 * with an {@code id}, one object a line), or CSV with an {@code id} column.
 */
final class IdList {
    private static final String FROM = "--ids -";

    private IdList() {}

    static List<String> read(String text) {
        String body = text.strip();
        List<String> ids = new ArrayList<>();
        if (body.startsWith("[") || body.startsWith("{")) {
            documents(body).forEach(each -> gather(each, ids));
        } else if (!body.isEmpty()) {
            table(body, ids);
        }
        return ids;
    }

    private static List<JsonElement> documents(String body) {
        Optional<JsonElement> whole = Json.parse(body);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<JsonElement> lines = new ArrayList<>();
        for (String line : body.lines().filter(each -> !each.isBlank()).toList()) {
            lines.add(Json.parse(line.strip()).orElseThrow(IdList::unreadable));
        }
        return lines;
    }

    private static void gather(JsonElement element, List<String> ids) {
        if (element instanceof JsonArray array) {
            array.forEach(each -> gather(each, ids));
        } else if (element instanceof JsonObject object && object.get("ids") instanceof JsonArray array) {
            gather(array, ids);
        } else {
            ids.add(Values.id(
                    FROM, element instanceof JsonObject object ? Json.text(object, "id") : Json.text(element)));
        }
    }

    private static void table(String body, List<String> ids) {
        int column = -1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(body)) {
            for (CsvRecord row : rows) {
                boolean header = row.getStartingLineNumber() == 1
                        && row.getFields().stream()
                                .anyMatch(cell -> !cell.strip().matches("[0-9_]*"));
                if (header) {
                    column = row.getFields().indexOf("id");
                    if (column < 0 && row.getFieldCount() > 1) {
                        throw unreadable();
                    }
                    column = Math.max(0, column);
                } else if (column >= 0) {
                    ids.add(Values.id(
                            FROM,
                            column < row.getFieldCount() ? row.getField(column).strip() : ""));
                } else {
                    row.getFields().forEach(cell -> ids.add(Values.id(FROM, cell.strip())));
                }
            }
        } catch (CsvParseException e) {
            throw unreadable();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Failure unreadable() {
        return Failure.usage(FROM + " cannot read the IDs on stdin")
                .next("It reads one a line, commas, JSON, or CSV with an id column.");
    }
}
