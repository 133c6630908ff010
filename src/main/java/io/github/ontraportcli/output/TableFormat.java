package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * {@code -o table}: for people. A listing has the resource's own columns unless others were asked for; a record has a
 * line for each field that holds something.
 *
 * <p>On a terminal a listing's lines are fitted to its width, see {@link Columns}; elsewhere nothing is cut.
 */
final class TableFormat implements RowWriter {
    private static final int LOOK_AHEAD = 1000;
    private static final String GAP = "  ";

    private final Sheet sheet;
    private final Out out;
    private final Style style;
    private Columns columns = Columns.NONE;

    TableFormat(Sheet sheet) {
        this.sheet = sheet;
        this.out = sheet.out();
        this.style = Style.of(sheet.terminal().colourOut());
    }

    @Override
    public int lookAhead() {
        return LOOK_AHEAD;
    }

    @Override
    public void begin(List<String> settled, List<JsonObject> first) {
        if (first.isEmpty()) {
            return;
        }
        begin(chosen(settled, first), first, sheet.layout().header());
    }

    private void begin(List<String> names, List<JsonObject> first, boolean header) {
        List<Columns.Column> natural =
                names.stream().map(name -> measured(name, first, header)).toList();
        boolean asked = !sheet.layout().columns().isEmpty();
        columns = out.isTerminal()
                ? Columns.fitted(natural, sheet.terminal().lineWidth(), asked)
                : new Columns(natural, 0);
        if (header) {
            line(name -> name, style::heading, columns.dropped() > 0 ? GAP + "… " + columns.dropped() + " more" : "");
        }
    }

    private List<String> chosen(List<String> settled, List<JsonObject> first) {
        if (!sheet.layout().columns().isEmpty()) {
            return settled;
        }
        List<String> usual = sheet.shape().columns().stream()
                .filter(name -> first.stream().anyMatch(row -> row.has(name)))
                .toList();
        return usual.isEmpty() ? settled : usual;
    }

    private Columns.Column measured(String name, List<JsonObject> rows, boolean header) {
        FieldKind kind = sheet.shape().labels().of(name);
        boolean right = kind instanceof FieldKind.Money
                || kind instanceof FieldKind.Amount
                || kind instanceof FieldKind.Plain && onlyNumbers(name, rows);
        boolean whole = right
                || kind instanceof FieldKind.Moment
                || name.equals(sheet.shape().idField());
        int width = header ? Width.of(Visible.line(name)) : 0;
        for (JsonObject row : rows) {
            width = Math.max(width, Width.of(cell(row, name)));
        }
        return new Columns.Column(name, right, whole, width);
    }

    private static boolean onlyNumbers(String name, List<JsonObject> rows) {
        Predicate<JsonElement> number = value -> value instanceof JsonPrimitive scalar && scalar.isNumber();
        List<JsonElement> values = rows.stream()
                .map(row -> row.has(name) ? row.get(name) : JsonNull.INSTANCE)
                .filter(value -> !value.isJsonNull())
                .toList();
        return !values.isEmpty() && values.stream().allMatch(number);
    }

    private static String cell(JsonObject row, String name) {
        return Visible.line(Json.text(row, name));
    }

    @Override
    public void row(JsonObject row) {
        line(name -> cell(row, name), text -> text, "");
    }

    private void line(UnaryOperator<String> text, UnaryOperator<String> look, String tail) {
        StringBuilder line = new StringBuilder();
        for (Columns.Column column : columns.each()) {
            String shown = Visible.line(text.apply(column.name()));
            String cut = out.isTerminal() ? Width.cut(shown, column.width()) : shown;
            String pad = " ".repeat(Math.max(0, column.width() - Width.of(cut)));
            String looks = cut.isEmpty() ? "" : look.apply(cut);
            line.append(line.isEmpty() ? "" : GAP).append(column.right() ? pad + looks : looks + pad);
        }
        out.text((line + tail).stripTrailing() + "\n");
    }

    @Override
    public void end() {}

    @Override
    public void thing(JsonObject thing) {
        boolean asked = !sheet.layout().columns().isEmpty();
        List<Map.Entry<String, JsonElement>> shown = thing.entrySet().stream()
                .filter(member -> asked || !Json.text(member.getValue()).isEmpty())
                .toList();
        int width = shown.stream()
                .mapToInt(member -> Width.of(Visible.line(member.getKey())))
                .max()
                .orElse(0);
        for (Map.Entry<String, JsonElement> member : shown) {
            String name = Visible.line(member.getKey());
            String pad = " ".repeat(width - Width.of(name)) + GAP;
            String value = Visible.text(Json.text(member.getValue())).replace("\n", "\n" + " ".repeat(width) + GAP);
            out.text((style.emphasis(name) + pad + value).stripTrailing() + "\n");
        }
    }

    @Override
    public void value(JsonElement value) {
        if (!(value instanceof JsonArray array)) {
            if (!(value instanceof JsonNull)) {
                out.line(Json.text(value));
            }
            return;
        }
        if (array.isEmpty() || !array.asList().stream().allMatch(JsonElement::isJsonArray)) {
            array.forEach(each -> out.line(Json.text(each)));
            return;
        }
        List<JsonObject> rows = new ArrayList<>();
        array.forEach(each -> rows.add(numbered(each.getAsJsonArray())));
        int widest = rows.stream().mapToInt(JsonObject::size).max().orElse(0);
        begin(IntStream.range(0, widest).mapToObj(Integer::toString).toList(), rows, false);
        rows.forEach(this::row);
    }

    /** A list of values as a row whose columns have numbers for names, which nobody sees. */
    private static JsonObject numbered(JsonArray cells) {
        JsonObject row = new JsonObject();
        for (int i = 0; i < cells.size(); i++) {
            row.add(Integer.toString(i), cells.get(i));
        }
        return row;
    }

    @Override
    public void outcome(Outcome outcome, View view) {
        out.line(outcome.sentence());
    }
}
