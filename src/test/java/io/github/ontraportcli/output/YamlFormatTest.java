package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class YamlFormatTest {
    private static final Layout YAML = Layout.of(Format.YAML);

    @Test
    void a_listing_is_a_sequence_with_exact_numbers() {
        assertEquals("""
            - id: '1'
              name: Zoë "Z", 王
              score: 9007199254740993
              price: 10.50
              paid: true
              tags:
              - a
              - 2
              owner:
                id: '7'
                boss: null
              note: "one\\n\\ttwo\\e[31m"
            - id: '2'
              name: null
              score: -1
              price: 0.00
              paid: false
              tags: []
              owner: {}
              note: ''
              extra: =1+1
            """, Stdout.rows(YAML, Stdout.HARD));
    }

    @Test
    void a_string_that_reads_as_another_type_is_quoted() {
        assertEquals(
                """
                - 'yes'
                - 'NO'
                - 'null'
                - '~'
                - '007'
                - '0x1F'
                - '1e5'
                - '+1.5'
                - '1_000'
                - '12:30'
                - '2026-01-31'
                - '.inf'
                - '# no comment'
                - 'a: b'
                - ' padded '
                - 12 Mill Lane
                - https://example.com/a#b
                """,
                Stdout.of(
                        YAML,
                        printer -> printer.value(Stdout.json("[\"yes\",\"NO\",\"null\",\"~\",\"007\",\"0x1F\",\"1e5\","
                                + "\"+1.5\",\"1_000\",\"12:30\",\"2026-01-31\",\".inf\",\"# no comment\",\"a: b\","
                                + "\" padded \",\"12 Mill Lane\",\"https://example.com/a#b\"]"))));
    }

    @Test
    void text_of_several_lines_is_a_block() {
        assertEquals(
                """
                note: |-
                  one

                  two
                """,
                Stdout.of(YAML, printer -> printer.thing(Shape.unknown(), Stdout.row("{\"note\":\"one\\n\\ntwo\"}"))));
    }

    @Test
    void an_override_of_direction_is_escaped() {
        assertEquals(
                "a: \"x\\u202ey\\x7f\"\n",
                Stdout.of(YAML, printer -> printer.thing(Shape.unknown(), Stdout.row("{\"a\":\"x\u202ey\u007f\"}"))));
    }

    @Test
    void half_an_emoji_is_replaced_and_takes_nothing_with_it() {
        JsonObject row = new JsonObject();
        row.addProperty("a", "x\ud83d y\ud83d\ude00");
        assertEquals("- a: x\uFFFD y\ud83d\ude00\n", Stdout.rows(YAML, List.of(row)));
    }

    @Test
    void nothing_and_scalars() {
        assertEquals("[]\n", Stdout.rows(YAML, List.of()));
        assertEquals("", Stdout.of(YAML, printer -> printer.value(JsonNull.INSTANCE)));
        assertEquals("12.50\n", Stdout.of(YAML, printer -> printer.value(Stdout.json("12.50"))));
        assertEquals("{}\n", Stdout.of(YAML, printer -> printer.thing(Shape.unknown(), new JsonObject())));
    }

    @Test
    void any_text_reads_back_as_itself() {
        Random random = new Random(20260131);
        int[] points = "ab1-:#'\"\\|>&*!%@`{}[],? \n\r\t~.é王😀\u0000\u0085\u202e\u2028\uFEFF"
                .codePoints()
                .toArray();
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(8); left > 0; left--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            JsonObject row = new JsonObject();
            row.addProperty("k" + text, text.toString());
            String printed = Stdout.rows(YAML, List.of(row, row));
            Map<String, String> expected = Map.of("k" + text, text.toString());
            assertEquals(
                    List.of(expected, expected),
                    new Load(LoadSettings.builder().build()).loadFromString(printed),
                    printed);
        }
    }
}
