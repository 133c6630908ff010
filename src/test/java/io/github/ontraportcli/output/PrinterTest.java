package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.query.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrinterTest {
    private static final List<JsonObject> TWO = Stdout.rows("{\"id\":\"1\"}", "{\"id\":\"2\"}");

    private static String untilBroken(Format format, List<JsonObject> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Printer printer = new Printer(bytes, Terminal.none(), Layout.of(format));
        assertThrows(Failure.Unreachable.class, () -> printer.rows(Shape.unknown(), Stdout.broken(rows)));
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_failure_before_the_first_row_leaves_stdout_empty_in_every_format() {
        Map<Format, String> printed = new LinkedHashMap<>();
        Map<Format, String> expected = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            printed.put(format, untilBroken(format, List.of()));
            expected.put(format, "");
        }
        assertEquals(expected, printed);
    }

    @Test
    void a_later_failure_leaves_the_rows_that_came_and_no_end() {
        assertEquals("[\n  {\n    \"id\": \"1\"\n  },\n  {\n    \"id\": \"2\"\n  }", untilBroken(Format.JSON, TWO));
        assertEquals("{\"id\":\"1\"}\n{\"id\":\"2\"}\n", untilBroken(Format.NDJSON, TWO));
        assertEquals("id\n1\n2\n", untilBroken(Format.CSV, TWO));
        assertEquals("id\n1\n2\n", untilBroken(Format.TSV, TWO));
        assertEquals("- id: '1'\n- id: '2'\n", untilBroken(Format.YAML, TWO));
        assertEquals("1\n2\n", untilBroken(Format.IDS, TWO));
        assertEquals("id\n1\n2\n", untilBroken(Format.TABLE, TWO));
    }

    @Test
    void a_failure_under_a_query_leaves_stdout_empty() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Layout layout = Layout.of(Format.JSON).withQuery(Query.parse("@"));
        Printer printer = new Printer(bytes, Terminal.none(), layout);
        assertThrows(Failure.Unreachable.class, () -> printer.rows(Shape.unknown(), Stdout.broken(TWO)));
        assertEquals("", bytes.toString(StandardCharsets.UTF_8));
    }

    @Test
    void counts_the_rows_that_came() {
        Printer printer = new Printer(new ByteArrayOutputStream(), Terminal.none(), Layout.of(Format.TABLE));
        assertEquals(2, printer.rows(Shape.unknown(), Rows.of(TWO)));
        assertEquals(0, printer.rows(Shape.unknown(), Rows.of(List.of())));
    }

    @Test
    void ndjson_sends_each_row_on_before_it_asks_for_the_next() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> seen = new ArrayList<>();
        Rows two = Rows.of(TWO);
        Rows watched = new Rows() {
            @Override
            public boolean hasNext() {
                seen.add(bytes.toString(StandardCharsets.UTF_8));
                return two.hasNext();
            }

            @Override
            public JsonObject next() {
                return two.next();
            }
        };
        Layout layout = Layout.of(Format.NDJSON).withColumns(List.of("id"));
        new Printer(bytes, Terminal.none(), layout).rows(Shape.unknown(), watched);
        assertEquals(List.of("", "{\"id\":\"1\"}\n", "{\"id\":\"1\"}\n{\"id\":\"2\"}\n"), seen);
    }

    @Test
    void a_column_that_nothing_knows_is_refused_with_a_suggestion() {
        Layout layout = Layout.of(Format.JSON).withColumns(List.of("id", "fristname"));
        Failure failure = assertThrows(
                Failure.Usage.class, () -> Stdout.of(layout, printer -> printer.rows(Stdout.CONTACTS, Rows.of(TWO))));
        assertEquals("no field \"fristname\" in these contacts", failure.what());
        assertEquals("Did you mean \"firstname\"?", failure.next());
    }

    @Test
    void a_column_that_only_the_shape_knows_is_null() {
        Layout layout = Layout.of(Format.NDJSON).withColumns(List.of("birthday", "id"));
        assertEquals(
                "{\"birthday\":null,\"id\":\"1\"}\n{\"birthday\":null,\"id\":\"2\"}\n",
                Stdout.of(layout, printer -> printer.rows(Stdout.CONTACTS, Rows.of(TWO))));
    }

    @Test
    void a_column_asked_of_no_rows_is_not_refused() {
        Layout layout = Layout.of(Format.JSON).withColumns(List.of("nowhere"));
        assertEquals("[]\n", Stdout.rows(layout, List.of()));
    }

    @Test
    void a_reader_that_has_gone_ends_the_listing() {
        Rows endless = new Rows() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public JsonObject next() {
                return TWO.get(0);
            }
        };
        for (Format format : Format.values()) {
            Layout layout = Layout.of(format);
            Printer printer = new Printer(refusing("Broken pipe"), Terminal.none(), layout);
            assertThrows(Printer.ClosedPipe.class, () -> printer.rows(Shape.unknown(), endless));
            Printer wrapped = new Printer(
                    new PrintStream(refusing("Broken pipe"), false, StandardCharsets.UTF_8), Terminal.none(), layout);
            assertThrows(Printer.ClosedPipe.class, () -> wrapped.rows(Shape.unknown(), endless));
        }
    }

    @Test
    void a_full_disk_is_a_failure() {
        Printer printer = new Printer(refusing("No space left on device"), Terminal.none(), Layout.of(Format.CSV));
        Failure failure = assertThrows(Failure.class, () -> printer.rows(Shape.unknown(), Rows.of(TWO)));
        assertEquals("the result could not be written", failure.what());
        assertEquals("No space left on device", failure.why());
    }

    private static OutputStream refusing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
