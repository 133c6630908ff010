package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.output.query.Query;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    private static final Layout JSON = Layout.of(Format.JSON);
    private static final Layout NDJSON = Layout.of(Format.NDJSON);

    @Test
    void a_listing_is_one_array_with_exact_numbers() {
        assertEquals("""
            [
              {
                "id": "1",
                "name": "Zoë \\"Z\\", 王",
                "score": 9007199254740993,
                "price": 10.50,
                "paid": true,
                "tags": [
                  "a",
                  2
                ],
                "owner": {
                  "id": "7",
                  "boss": null
                },
                "note": "one\\n\\ttwo\\u001b[31m"
              },
              {
                "id": "2",
                "name": null,
                "score": -1,
                "price": 0.00,
                "paid": false,
                "tags": [],
                "owner": {},
                "note": "",
                "extra": "=1+1"
              }
            ]
            """, Stdout.rows(JSON, Stdout.HARD));
    }

    @Test
    void an_empty_listing_is_an_empty_array() {
        assertEquals("[]\n", Stdout.rows(JSON, List.of()));
    }

    @Test
    void a_record_is_an_object() {
        assertEquals(
                "{\n  \"id\": \"1\"\n}\n",
                Stdout.of(JSON, printer -> printer.thing(Shape.unknown(), Stdout.row("{\"id\":\"1\"}"))));
    }

    @Test
    void asked_columns_come_in_the_order_asked_and_a_missing_one_is_null() {
        assertEquals("""
            [
              {
                "extra": null,
                "id": "1"
              },
              {
                "extra": "=1+1",
                "id": "2"
              }
            ]
            """, Stdout.rows(JSON.withColumns(List.of("extra", "id")), Stdout.HARD));
    }

    @Test
    void a_query_is_asked_of_the_whole_listing() {
        assertEquals(
                "[\n  {\n    \"id\": \"5\"\n  }\n]\n",
                Stdout.rows(JSON.withQuery(Query.parse("@")), Stdout.rows("{\"id\":\"5\"}")));
    }

    @Test
    void scalars_lists_and_null_are_json() {
        String printed = Stdout.of(JSON, printer -> {
            printer.value(Stdout.json("12345678901234567890.10"));
            printer.value(Stdout.json("\"a\\nb\""));
            printer.value(Stdout.json("[\"a\",1]"));
            printer.value(JsonNull.INSTANCE);
        });
        assertEquals("12345678901234567890.10\n\"a\\nb\"\n[\n  \"a\",\n  1\n]\nnull\n", printed);
    }

    @Test
    void readable_values_are_those_of_a_table() {
        Layout readable = NDJSON.withReadable(true);
        String printed = Stdout.of(
                readable,
                printer -> printer.thing(
                        Stdout.CONTACTS,
                        Stdout.row("{\"id\":\"1\",\"tier\":\"2\",\"spent\":\"7\",\"date\":\"1769868300\"}")));
        assertEquals("{\"id\":\"1\",\"tier\":\"Silver\",\"spent\":\"7.00\",\"date\":\"2026-01-31 14:05\"}\n", printed);
    }

    @Test
    void on_a_terminal_control_characters_and_overrides_are_escaped() {
        String printed = Stdout.of(
                NDJSON,
                Stdout.terminal(80),
                printer -> printer.thing(Shape.unknown(), Stdout.row("{\"a\":\"\u007f\u009b\u202e\\u001b\"}")));
        assertEquals("{\"a\":\"\\u007f\\u009b\\u202e\\u001b\"}\n", printed);
    }

    @Test
    void ndjson_is_a_compact_object_a_line() {
        assertEquals("""
            {"id":"1","name":"Zoë \\"Z\\", 王","score":9007199254740993,"price":10.50,"paid":true,\
            "tags":["a",2],"owner":{"id":"7","boss":null},"note":"one\\n\\ttwo\\u001b[31m"}
            {"id":"2","name":null,"score":-1,"price":0.00,"paid":false,\
            "tags":[],"owner":{},"note":"","extra":"=1+1"}
            """, Stdout.rows(NDJSON, Stdout.HARD));
    }

    @Test
    void ndjson_asks_a_query_of_each_row() {
        assertEquals(
                "{\"id\":\"5\"}\n{\"id\":null}\n",
                Stdout.rows(
                        NDJSON.withQuery(Query.parse("@")).withColumns(List.of("id")),
                        Stdout.rows("{\"id\":\"5\",\"a\":1}", "{}")));
    }

    @Test
    void ndjson_of_a_list_is_a_line_for_each_and_of_null_nothing() {
        String printed = Stdout.of(NDJSON, printer -> {
            printer.value(Stdout.json("[\"a\",[1],null]"));
            printer.value(JsonNull.INSTANCE);
        });
        assertEquals("\"a\"\n[1]\nnull\n", printed);
    }

    @Test
    void raw_is_the_answer_untouched_ended_by_a_line_feed() {
        String printed = Stdout.of(Layout.of(Format.RAW), printer -> {
            printer.raw("{\"code\":0, \"data\":[]}");
            printer.raw("Object not found\n");
        });
        assertEquals("{\"code\":0, \"data\":[]}\nObject not found\n", printed);
    }

    @Test
    void raw_on_a_terminal_has_no_control_characters() {
        assertEquals(
                "<b>\\u001b[2J\n",
                Stdout.of(Layout.of(Format.RAW), Stdout.terminal(80), printer -> printer.raw("<b>\u001b[2J")));
    }

    @Test
    void half_an_emoji_survives() {
        JsonObject row = new JsonObject();
        row.addProperty("a", "x\ud83d");
        assertEquals("{\"a\":\"x\\ud83d\"}\n", Stdout.rows(NDJSON, List.of(row)));
    }
}
