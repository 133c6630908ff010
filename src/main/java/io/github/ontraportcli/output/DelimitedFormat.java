package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * {@code -o csv} and {@code -o tsv}: a record a line, its columns settled before the first. A nested value is compact
 * JSON, null is empty.
 */
final class DelimitedFormat implements RowWriter {
    private static final int LOOK_AHEAD = 50;
    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]+)?");

    private final Out out;
    private final Layout layout;
    private final Line line;
    private List<String> columns = List.of();
    private boolean any;

    /** How cells become a line of text, ended. */
    interface Line {
        String of(List<String> cells);
    }

    DelimitedFormat(Sheet sheet, Line line) {
        this.out = sheet.out();
        this.layout = sheet.layout();
        this.line = line;
    }

    @Override
    public int lookAhead() {
        return LOOK_AHEAD;
    }

    @Override
    public void begin(List<String> settled, List<JsonObject> first) {
        columns = settled;
        if (layout.header() && !columns.isEmpty()) {
            write(columns);
        }
    }

    @Override
    public void row(JsonObject row) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            cells.add(Json.text(row, column));
        }
        write(cells);
    }

    @Override
    public void end() {}

    @Override
    public void thing(JsonObject thing) {
        begin(List.copyOf(thing.keySet()), List.of(thing));
        row(thing);
    }

    @Override
    public void value(JsonElement value) {
        if (value instanceof JsonArray array) {
            for (JsonElement each : array) {
                List<JsonElement> cells = each instanceof JsonArray inner ? inner.asList() : List.of(each);
                write(cells.stream().map(Json::text).toList());
            }
        } else if (!(value instanceof JsonNull)) {
            out.line(Json.text(value));
        }
    }

    /** A line for each id; where none is known, one without an id, so that the status is not lost. */
    @Override
    public void outcome(Outcome outcome, View view) {
        if (outcome.object() != null) {
            RowWriter.super.outcome(outcome, view);
            return;
        }
        if (layout.header()) {
            write(List.of("id", "status"));
        }
        for (String id : outcome.ids().isEmpty() ? List.of("") : outcome.ids()) {
            write(List.of(id, outcome.status()));
        }
    }

    private void write(List<String> cells) {
        String text = line.of(cells.stream().map(this::safe).toList());
        out.text(layout.excel() && !any ? "\uFEFF" + text : text);
        any = true;
    }

    private String safe(String cell) {
        boolean formula = layout.safeFormulas()
                && !cell.isEmpty()
                && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return formula ? "'" + cell : cell;
    }
}
