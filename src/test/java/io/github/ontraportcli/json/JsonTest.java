package io.github.ontraportcli.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "9007199254740993",
                "123456789012345678901234567890",
                "10.50",
                "0.1000000000000000055511151231257827",
                "1e400",
                "-1E-400",
                "-0",
                "0.0",
                "\"10.50\"",
                "\"\"",
                "true",
                "null",
                "[]",
                "{}",
                "[[],{},\"\",null,false]",
                "{\"id\":\"1\",\"n\":null,\"\":{\"a\":[1,2.0,{}]}}",
                "\"<b>&'=\"",
                "\"Zoë 木 \uD83D\uDE00\"",
                "\"\\\"\\\\\\n\\t\\u0000\"",
            })
    void keeps_every_character_it_read(String text) {
        assertEquals(Optional.of(text), Json.parse(text).map(Json::compact));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "{\"a\":",
                "{\"a\":1,}",
                "[1,]",
                "{} {}",
                "{}x",
                "1 2",
                "{'a':1}",
                "{a:1}",
                "{\"a\"=1}",
                "[1;2]",
                "NaN",
                "Infinity",
                "01",
                "1.",
                ".5",
                "+1",
                "0x10",
                "TRUE",
                "nul",
                "// none\n{}",
                "# none\n{}",
                "\"\n\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"abc",
                "Object not found",
                "<html></html>",
                ")]}'\n{}",
            })
    void refuses_what_is_no_single_document(String text) {
        assertEquals(Optional.empty(), Json.parse(text));
    }

    @Test
    void white_space_and_a_byte_order_mark_may_stand_around_it() {
        assertEquals(Optional.of("{\"a\":1}"), Json.parse("\uFEFF{\"a\":1}").map(Json::compact));
        assertEquals(
                Optional.of("{\"a\":1}"), Json.parse(" \t\r\n{ \"a\" : 1 }\n").map(Json::compact));
    }

    @Test
    void nesting_without_end_is_refused_and_overflows_nothing() {
        assertEquals(Optional.empty(), Json.parse("[".repeat(100_000)));
        assertEquals(Optional.empty(), Json.parse("[".repeat(100_000) + "]".repeat(100_000)));
        assertEquals(Optional.empty(), Json.parse("{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000)));
        String deep = "[".repeat(200) + "]".repeat(200);
        assertEquals(Optional.of(deep), Json.parse(deep).map(Json::compact));
    }

    @Test
    void a_long_string_is_no_trouble() {
        String text = "\"" + "x\\\\".repeat(300_000) + "\"";
        assertEquals(Optional.of(text), Json.parse(text).map(Json::compact));
    }

    @Test
    void indents_by_two_spaces() {
        assertEquals(
                """
                {
                  "id": "1",
                  "tags": [
                    5,
                    10.50
                  ],
                  "none": [],
                  "nothing": {}
                }""",
                Json.pretty(Json.parse("{\"id\":\"1\",\"tags\":[5,10.50],\"none\":[],\"nothing\":{}}")
                        .orElseThrow()));
    }

    @Test
    void text_is_what_a_person_would_write() {
        JsonObject object =
                (JsonObject) Json.parse("{\"s\":\"a\",\"n\":10.50,\"b\":true,\"z\":null,\"o\":{\"a\":1},\"l\":[]}")
                        .orElseThrow();
        assertEquals("a", Json.text(object, "s"));
        assertEquals("10.50", Json.text(object, "n"));
        assertEquals("true", Json.text(object, "b"));
        assertEquals("", Json.text(object, "z"));
        assertEquals("", Json.text(object, "absent"));
        assertEquals("{\"a\":1}", Json.text(object, "o"));
        assertEquals("[]", Json.text(object, "l"));
    }

    @Test
    void a_failing_reader_is_told_from_a_wrong_document() {
        assertThrows(
                IOException.class,
                () -> Json.read(new Reader() {
                    @Override
                    public int read(char[] buffer, int offset, int length) throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public void close() {}
                }));
        assertThrows(JsonParseException.class, () -> Json.read(new StringReader("{")));
    }

    @Test
    void a_failing_writer_is_not_kept_quiet() {
        Writer closed = new StringWriter() {
            @Override
            public void write(String text, int from, int length) {
                throw new UncheckedIOException(new IOException("closed"));
            }

            @Override
            public void write(int c) {
                throw new UncheckedIOException(new IOException("closed"));
            }
        };
        assertThrows(UncheckedIOException.class, () -> Json.write(new JsonArray(), closed, ""));
    }

    @Test
    void rows_of_a_list_come_in_order_and_end() {
        JsonObject one = new JsonObject();
        one.addProperty("id", 1);
        Rows rows = Rows.of(List.of(one, new JsonObject()));
        assertEquals("{\"id\":1}", Json.compact(rows.next()));
        assertEquals("{}", Json.compact(rows.next()));
        assertEquals(false, rows.hasNext());
        assertThrows(NoSuchElementException.class, rows::next);
    }

    @Test
    void of_two_members_with_one_name_the_last_counts() {
        assertEquals(Optional.of("{\"a\":2}"), Json.parse("{\"a\":1,\"a\":2}").map(Json::compact));
    }
}
