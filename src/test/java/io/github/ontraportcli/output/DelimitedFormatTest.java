package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimitedFormatTest {
    private static final Layout CSV = Layout.of(Format.CSV);
    private static final Layout TSV = Layout.of(Format.TSV);

    @Test
    void csv_has_every_field_of_the_first_rows_and_quotes_what_needs_it() {
        assertEquals("""
            id,name,score,price,paid,tags,owner,note,extra
            1,"Zoë ""Z"", 王",9007199254740993,10.50,true,"[""a"",2]","{""id"":""7"",""boss"":null}","one
            \ttwo\u001b[31m",
            2,,-1,0.00,false,[],{},,=1+1
            """, Stdout.rows(CSV, Stdout.HARD));
    }

    @Test
    void tsv_escapes_tabs_breaks_and_backslashes() {
        assertEquals(
                "id\tnote\tpath\n1\tone\\n\\ttwo\\r\tC:\\\\temp\n2\t\t\"q\"\n",
                Stdout.rows(
                        TSV,
                        Stdout.rows(
                                "{\"id\":\"1\",\"note\":\"one\\n\\ttwo\\r\",\"path\":\"C:\\\\temp\"}",
                                "{\"id\":\"2\",\"note\":null,\"path\":\"\\\"q\\\"\"}")));
    }

    @Test
    void columns_settle_with_the_fiftieth_row() {
        List<JsonObject> rows = new ArrayList<>();
        StringBuilder expected = new StringBuilder("id,late\n");
        for (int i = 1; i <= 52; i++) {
            String late = i == 50 ? ",\"late\":\"x\"" : i == 51 ? ",\"later\":\"y\"" : "";
            rows.add(Stdout.row("{\"id\":\"" + i + "\"" + late + "}"));
            expected.append(i).append(i == 50 ? ",x\n" : ",\n");
        }
        assertEquals(expected.toString(), Stdout.fetched(CSV, rows));
    }

    @Test
    void rows_that_are_all_there_have_all_their_columns() {
        List<JsonObject> rows = new ArrayList<>();
        StringBuilder expected = new StringBuilder("id,late\n");
        for (int i = 1; i <= 60; i++) {
            rows.add(Stdout.row("{\"id\":\"" + i + "\"" + (i == 60 ? ",\"late\":\"x\"}" : "}")));
            expected.append(i).append(i == 60 ? ",x\n" : ",\n");
        }
        assertEquals(expected.toString(), Stdout.rows(CSV, rows));
    }

    @Test
    void excel_gets_a_byte_order_mark_and_crlf() {
        assertEquals("\uFEFFid\r\n1\r\n", Stdout.rows(CSV.withExcel(true), Stdout.rows("{\"id\":\"1\"}")));
    }

    @Test
    void safe_formulas_defuse_text_and_leave_numbers() {
        assertEquals(
                """
                a,b,c,d,e,f,g,h
                '=1+1,'+1 555 0100,-5,+1.5,'@x,'-x,'\ty,"'\rz"
                """,
                Stdout.rows(
                        CSV.withSafeFormulas(true),
                        Stdout.rows("{\"a\":\"=1+1\",\"b\":\"+1 555 0100\",\"c\":\"-5\",\"d\":\"+1.5\",\"e\":\"@x\","
                                + "\"f\":\"-x\",\"g\":\"\\ty\",\"h\":\"\\rz\"}")));
    }

    @Test
    void without_a_header_only_the_rows_are_printed() {
        assertEquals("1\n", Stdout.rows(CSV.withHeader(false), Stdout.rows("{\"id\":\"1\"}")));
    }

    @Test
    void an_empty_listing_has_the_header_that_was_asked_for_or_nothing() {
        assertEquals("", Stdout.rows(CSV, List.of()));
        assertEquals("id,email\n", Stdout.rows(CSV.withColumns(List.of("id", "email")), List.of()));
    }

    @Test
    void a_record_is_a_header_and_a_line() {
        assertEquals(
                "id,tags\n1,[]\n",
                Stdout.of(CSV, printer -> printer.thing(Shape.unknown(), Stdout.row("{\"id\":\"1\",\"tags\":[]}"))));
    }

    @Test
    void a_lone_empty_cell_does_not_look_like_an_empty_line() {
        assertEquals("a\n\"\"\nx\n", Stdout.rows(CSV, Stdout.rows("{\"a\":null}", "{\"a\":\"x\"}")));
    }

    @Test
    void lists_are_a_line_for_each_and_a_scalar_is_bare() {
        String printed = Stdout.of(CSV, printer -> {
            printer.value(Stdout.json("[\"a,b\",1]"));
            printer.value(Stdout.json("[[1,\"x\"],[2,{\"y\":1}]]"));
            printer.value(Stdout.json("\"a,b\""));
            printer.value(JsonNull.INSTANCE);
            printer.value(Stdout.json("[]"));
        });
        assertEquals("\"a,b\"\n1\n1,x\n2,\"{\"\"y\"\":1}\"\na,b\n", printed);
    }

    @Test
    void on_a_terminal_control_characters_are_spelled_out() {
        Layout layout = TSV.withHeader(false);
        String printed = Stdout.of(
                layout,
                Stdout.terminal(80),
                printer -> printer.thing(Shape.unknown(), Stdout.row("{\"a\":\"\\u001b[2J\u202ex\"}")));
        assertEquals("\\x1b[2J\\u202ex\n", printed);
    }

    @Test
    void csv_of_any_text_reads_back_through_a_csv_reader() {
        Random random = new Random(20260131);
        String alphabet = "ab,\"\n\r\t'=# \\;é王😀\u0000\uFEFF";
        for (int round = 0; round < 500; round++) {
            int width = 1 + random.nextInt(4);
            List<JsonObject> rows = new ArrayList<>();
            List<List<String>> expected = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                JsonObject row = new JsonObject();
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    String cell = text(random, alphabet);
                    row.addProperty("c" + column, cell);
                    cells.add(cell);
                }
                rows.add(row);
                expected.add(cells);
            }
            String printed = Stdout.rows(CSV.withHeader(false), rows);
            List<List<String>> read = CsvReader.builder().ofCsvRecord(printed).stream()
                    .map(CsvRecord::getFields)
                    .toList();
            assertEquals(expected, read);
        }
    }

    private static String text(Random random, String alphabet) {
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(6); left > 0; left--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }
}
