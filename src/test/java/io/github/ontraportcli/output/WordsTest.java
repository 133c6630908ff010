package io.github.ontraportcli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void a_format_is_named_in_any_case() {
        assertEquals(Format.NDJSON, Format.named("ndJson"));
    }

    @Test
    void an_unknown_format_gets_the_list_and_a_suggestion() {
        Failure failure = assertThrows(Failure.Usage.class, () -> Format.named("tabel"));
        assertEquals("\"tabel\" is not an output format", failure.what());
        assertEquals("the formats are table, json, ndjson, csv, tsv, yaml, ids, raw", failure.why());
        assertEquals("Did you mean -o table?", failure.next());
    }

    @Test
    void colour_follows_the_environment_and_then_the_terminal() {
        assertEquals(true, new Colours(Map.of(), false).on(true));
        assertEquals(false, new Colours(Map.of(), false).on(false));
        assertEquals(false, new Colours(Map.of("NO_COLOR", "1", "CLICOLOR_FORCE", "1"), false).on(true));
        assertEquals(true, new Colours(Map.of("NO_COLOR", ""), false).on(true));
        assertEquals(true, new Colours(Map.of("CLICOLOR_FORCE", "1", "TERM", "dumb"), false).on(false));
        assertEquals(false, new Colours(Map.of("CLICOLOR_FORCE", "0"), false).on(false));
        assertEquals(false, new Colours(Map.of("CLICOLOR_FORCE", "1"), true).on(true));
        assertEquals(false, new Colours(Map.of("TERM", "dumb"), false).on(true));
        assertEquals(false, new Colours(Map.of("CLICOLOR", "0"), false).on(true));
    }

    @Test
    void styles_are_escapes_in_colour_and_nothing_without() {
        Style coloured = Style.of(true);
        assertEquals("\u001b[1;31mno\u001b[m", coloured.error("no"));
        assertEquals("\u001b[1;35mno\u001b[m", coloured.warn("no"));
        assertEquals("\u001b[32mno\u001b[m", coloured.ok("no"));
        assertEquals("\u001b[2mno\u001b[m", coloured.dim("no"));
        assertEquals("\u001b[1mno\u001b[m", coloured.emphasis("no"));
        Style plain = Style.of(false);
        assertEquals(
                "aaaaaa",
                plain.error("a")
                        + plain.warn("a")
                        + plain.ok("a")
                        + plain.dim("a")
                        + plain.emphasis("a")
                        + plain.heading("a"));
    }

    @Test
    void width_counts_what_a_terminal_shows() {
        assertEquals(4, Width.of("Zoe\u0308x"));
        assertEquals(6, Width.of("王小明"));
        assertEquals(2, Width.of("👍🏽"));
        assertEquals(2, Width.of("👩‍👩‍👧"));
        assertEquals(2, Width.of("🇳🇱"));
        assertEquals(2, Width.of("❤️"));
        assertEquals(2, Width.of("ﾊﾞ"));
        assertEquals(4, Width.of("한글"));
    }

    @Test
    void a_cut_takes_no_character_apart() {
        assertEquals("abc", Width.cut("abc", 3));
        assertEquals("ab…", Width.cut("abcd", 3));
        assertEquals("王…", Width.cut("王小明", 4));
        assertEquals("…", Width.cut("👩‍👩‍👧👩‍👩‍👧", 2));
        assertEquals("Zoe\u0308…", Width.cut("Zoe\u0308 Anders", 5));
    }

    @Test
    void text_for_a_terminal_spells_control_characters_out() {
        assertEquals("a\nb\tc\\x0d\\x1b[31m\\x7f\\x9b\\u2066", Visible.text("a\r\nb\tc\r\u001b[31m\u007f\u009b\u2066"));
        assertEquals("a b c\\x00", Visible.line("a\r\n\nb\tc\u0000"));
    }
}
