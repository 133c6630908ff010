package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Rows;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFormatTest {
    private static final Layout TABLE = Layout.of(Format.TABLE).withZone(ZoneId.of("America/New_York"));

    private static final List<JsonObject> CONTACTS = Stdout.rows(
            "{\"id\":\"1\",\"firstname\":\"Zoë\",\"email\":\"zoe.with.a.long.address@mail.example.com\",\"tier\":\"1\","
                    + "\"spent\":\"10.5\",\"score\":\"7\",\"date\":\"1769868300\",\"zip\":\"93101\"}",
            "{\"id\":\"12345\",\"firstname\":\"王小明\",\"email\":\"wang@example.com\",\"tier\":\"0\","
                    + "\"spent\":\"1200\",\"score\":\"-120\",\"date\":\"0\",\"zip\":\"\"}",
            "{\"id\":\"3\",\"firstname\":\"Ann\\nof\\tKent\\u001b[31m\u202e\",\"email\":null,\"tier\":\"9\","
                    + "\"spent\":\"\",\"score\":null,\"date\":\"\",\"zip\":\"1\"}");

    private static String at(int width) {
        return Stdout.of(TABLE, Stdout.terminal(width), printer -> printer.rows(Stdout.CONTACTS, Rows.of(CONTACTS)));
    }

    @Test
    void fits_a_wide_terminal_whole() {
        assertEquals("""
            id     firstname                  email                                     tier    spent  score  date
            1      Zoë                        zoe.with.a.long.address@mail.example.com  Gold    10.50      7  2026-01-31 09:05
            12345  王小明                     wang@example.com                                1200.00   -120
            3      Ann of Kent\\x1b[31m\\u202e                                            9
            """, at(200));
    }

    @Test
    void cuts_the_widest_texts_at_80_columns() {
        assertEquals("""
            id     firstname            email                tier    spent  score  … 1 more
            1      Zoë                  zoe.with.a.long.ad…  Gold    10.50      7
            12345  王小明               wang@example.com           1200.00   -120
            3      Ann of Kent\\x1b[31…                       9
            """, at(80));
    }

    @Test
    void drops_the_last_columns_at_40_and_says_so() {
        assertEquals("""
            id     firstname   email       … 4 more
            1      Zoë         zoe.with.…
            12345  王小明      wang@exam…
            3      Ann of Ke…
            """, at(40));
    }

    @Test
    void squeezes_asked_columns_and_drops_none() {
        String printed = Stdout.of(
                TABLE.withColumns(List.of("email", "firstname", "date", "zip")),
                Stdout.terminal(40),
                printer -> printer.rows(Stdout.CONTACTS, Rows.of(CONTACTS)));
        assertEquals("""
            email    first…  date              zip
            zoe.wi…  Zoë     2026-01-31 09:05  93101
            wang@e…  王小明
                     Ann o…                    1
            """, printed);
    }

    @Test
    void cuts_nothing_in_a_pipe() {
        String printed = Stdout.of(
                TABLE.withColumns(List.of("email", "zip")),
                printer -> printer.rows(Stdout.CONTACTS, Rows.of(CONTACTS)));
        assertEquals("""
            email                                     zip
            zoe.with.a.long.address@mail.example.com  93101
            wang@example.com
                                                      1
            """, printed);
    }

    @Test
    void shows_what_is_stored_when_raw_values_are_asked_for() {
        String printed = Stdout.of(
                TABLE.withReadable(false).withColumns(List.of("tier", "spent", "date")),
                printer -> printer.rows(Stdout.CONTACTS, Rows.of(CONTACTS)));
        assertEquals("""
            tier  spent  date
            1      10.5  1769868300
            0      1200  0
            9
            """, printed);
    }

    @Test
    void an_empty_listing_prints_nothing() {
        assertEquals("", Stdout.rows(TABLE, List.of()));
    }

    @Test
    void rows_of_which_nothing_is_known_show_every_field_and_align_numbers() {
        assertEquals(
                """
                name     count  tags
                Zoë "Z"      7
                           120  ["a",2]
                """,
                Stdout.rows(
                        TABLE,
                        Stdout.rows(
                                "{\"name\":\"Zoë \\\"Z\\\"\",\"count\":7}",
                                "{\"name\":null,\"count\":120,\"tags\":[\"a\",2]}")));
    }

    @Test
    void without_a_header_widths_follow_the_values() {
        assertEquals(
                "1  x\n", Stdout.rows(TABLE.withHeader(false), Stdout.rows("{\"identifier\":\"1\",\"other\":\"x\"}")));
    }

    @Test
    void names_of_columns_are_bold_and_underlined_in_colour() {
        Terminal coloured = new Terminal(false, true, true, 80, 24, true, true);
        String printed = Stdout.of(
                TABLE,
                coloured,
                printer -> printer.rows(Shape.unknown(), Rows.of(Stdout.rows("{\"id\":\"1\",\"name\":\"Zoë\"}"))));
        assertEquals("\u001b[1;4mid\u001b[m  \u001b[1;4mname\u001b[m\n1   Zoë\n", printed);
    }

    @Test
    void widths_settle_with_the_thousandth_row() {
        List<JsonObject> rows = new ArrayList<>();
        StringBuilder expected = new StringBuilder("id    x\n");
        for (int i = 1; i <= 1000; i++) {
            rows.add(Stdout.row("{\"id\":\"" + i + "\",\"x\":\"a\"}"));
            expected.append(String.format("%-4d  a%n", i).replace("\r", ""));
        }
        rows.add(Stdout.row("{\"id\":\"1001\",\"x\":\"longer\"}"));
        expected.append("1001  …\n");
        String printed = Stdout.of(TABLE, Stdout.terminal(80), printer -> printer.rows(Shape.unknown(), Rows.of(rows)));
        assertEquals(expected.toString(), printed);
    }

    @Test
    void a_record_has_a_line_for_each_field_that_holds_something() {
        JsonObject contact = Stdout.row("{\"id\":\"1\",\"firstname\":\"Zoë\",\"email\":null,\"date\":\"1769868300\","
                + "\"birthday\":\"-86400\",\"bio\":\"one\\r\\ntwo\\u0007\",\"owner\":{\"id\":2},\"tier\":\"0\"}");
        assertEquals("""
            id         1
            firstname  Zoë
            date       2026-01-31 09:05
            birthday   1969-12-31
            bio        one
                       two\\x07
            owner      {"id":2}
            """, Stdout.of(TABLE, Stdout.terminal(20), printer -> printer.thing(Stdout.CONTACTS, contact)));
    }

    @Test
    void a_record_shows_an_asked_field_that_is_empty() {
        assertEquals(
                "email\nid     1\n",
                Stdout.of(
                        TABLE.withColumns(List.of("email", "id")),
                        printer -> printer.thing(Shape.unknown(), Stdout.row("{\"id\":\"1\",\"email\":null}"))));
    }

    @Test
    void lists_and_scalars_are_bare_lines() {
        String printed = Stdout.of(TABLE, printer -> {
            printer.value(Stdout.json("[\"a\",1,{\"b\":2}]"));
            printer.value(Stdout.json("[[\"a\",7],[\"longer\",120]]"));
            printer.value(Stdout.json("\"one\\ntwo\""));
            printer.value(JsonNull.INSTANCE);
            printer.value(Stdout.json("[]"));
        });
        assertEquals("a\n1\n{\"b\":2}\na         7\nlonger  120\none\ntwo\n", printed);
    }
}
