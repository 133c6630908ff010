package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * IDs that come on stdin, in whatever shape a listing of ours prints them: one a line, with commas, JSON (an array, records,
 * one record a line), or CSV with a column of IDs. Nothing else in a first line is taken for a heading: a number under
 * another name is no ID.
 */
final class IdList {
    private static final String FROM = "--ids -";

    private final String idField;
    private final IdForm form;
    private final List<String> ids = new ArrayList<>();

    private IdList(String idField, IdForm form) {
        this.idField = idField;
        this.form = form;
    }

    /**
     * The IDs.
     *
     * @param idField the resource's own name for an ID, e.g. {@code tag_id}; {@code id} is understood too
     * @param form what its IDs look like
     */
    static List<String> read(String text, String idField, IdForm form) {
        IdList list = new IdList(idField, form);
        String body = text.strip();
        if (body.startsWith("[") || body.startsWith("{")) {
            documents(body).forEach(list::gather);
        } else if (!body.isEmpty()) {
            list.table(body);
        }
        return list.ids;
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

    private void gather(JsonElement element) {
        if (element instanceof JsonArray array) {
            array.forEach(this::gather);
        } else if (element instanceof JsonObject object) {
            if (object.get("ids") instanceof JsonArray array) {
                gather(array);
            } else {
                ids.add(Values.id(FROM, form, Json.text(object, object.has(idField) ? idField : "id")));
            }
        } else {
            ids.add(Values.id(FROM, form, Json.text(element)));
        }
    }

    private void table(String body) {
        int column = -1;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(body)) {
            for (CsvRecord row : rows) {
                List<String> cells = row.getFields().stream().map(String::strip).toList();
                boolean first = row.getStartingLineNumber() == 1;
                if (first && (cells.contains(idField) || cells.contains("id"))) {
                    column = cells.indexOf(cells.contains(idField) ? idField : "id");
                } else if (column >= 0) {
                    ids.add(Values.id(FROM, form, column < cells.size() ? cells.get(column) : ""));
                } else {
                    cells.forEach(each -> ids.add(Values.id(FROM, form, each)));
                }
            }
        } catch (CsvParseException e) {
            throw unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Failure unreadable() {
        return Failure.usage(FROM + " cannot read the IDs on stdin")
                .next("It reads one a line, commas, JSON, or CSV with an id column.");
    }
}
