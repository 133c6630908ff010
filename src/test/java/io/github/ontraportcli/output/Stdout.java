package io.github.ontraportcli.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** What a printer leaves on stdout, and rows to print. */
final class Stdout {
    /** Two contacts with everything that is hard to write down. */
    static final List<JsonObject> HARD = rows("""
        {"id":"1","name":"Zoë \\"Z\\", 王","score":9007199254740993,"price":10.50,"paid":true,
         "tags":["a",2],"owner":{"id":"7","boss":null},"note":"one\\n\\ttwo\\u001b[31m"}
        """, """
        {"id":"2","name":null,"score":-1,"price":0.00,"paid":false,
         "tags":[],"owner":{},"note":"","extra":"=1+1"}
        """);

    static final Shape CONTACTS = new Shape(
            "contact",
            "contacts",
            "id",
            List.of("id", "firstname", "email", "tier", "spent", "score", "date"),
            labels());

    private Stdout() {}

    private static Labels labels() {
        Map<String, FieldKind> kinds = Map.of(
                "tier", new FieldKind.Choice(Map.of("1", "Gold", "2", "Silver")),
                "spent", new FieldKind.Money(),
                "score", new FieldKind.Amount(),
                "birthday", new FieldKind.Moment(true),
                "date", new FieldKind.Moment(false));
        return new Labels() {
            @Override
            public FieldKind of(String field) {
                return kinds.getOrDefault(field, new FieldKind.Plain());
            }

            @Override
            public Set<String> fields() {
                return kinds.keySet();
            }
        };
    }

    static String of(Layout layout, Consumer<Printer> printing) {
        return of(layout, Terminal.none(), printing);
    }

    static String of(Layout layout, Terminal terminal, Consumer<Printer> printing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        printing.accept(new Printer(bytes, terminal, layout));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static String rows(Layout layout, List<JsonObject> rows) {
        return of(layout, printer -> printer.rows(Shape.unknown(), Rows.of(rows)));
    }

    /** The same, of rows that come one by one. */
    static String fetched(Layout layout, List<JsonObject> rows) {
        Iterator<JsonObject> each = rows.iterator();
        return of(
                layout,
                printer -> printer.rows(Shape.unknown(), new Rows() {
                    @Override
                    public boolean hasNext() {
                        return each.hasNext();
                    }

                    @Override
                    public JsonObject next() {
                        return each.next();
                    }
                }));
    }

    static Terminal terminal(int width) {
        return new Terminal(true, true, true, width, 24, false, false);
    }

    static JsonElement json(String text) {
        return Json.parse(text).orElseThrow();
    }

    static JsonObject row(String text) {
        return json(text).getAsJsonObject();
    }

    static List<JsonObject> rows(String... texts) {
        return Arrays.stream(texts).map(Stdout::row).toList();
    }

    /** These rows, and then the connection breaks. */
    static Rows broken(List<JsonObject> rows) {
        Iterator<JsonObject> each = rows.iterator();
        return new Rows() {
            @Override
            public boolean hasNext() {
                if (!each.hasNext()) {
                    throw Failure.unreachable("the connection broke");
                }
                return true;
            }

            @Override
            public JsonObject next() {
                return each.next();
            }
        };
    }
}
