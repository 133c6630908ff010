package io.github.ontraportcli.compose.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldChangeTest {
    private static final FieldChange NOTHING = new FieldChange("f1558", null, null, List.of(), List.of(), List.of());

    @Test
    void a_change_says_only_what_changes() {
        assertEquals(
                "[[{\"field\":\"f1558\",\"alias\":\"Changed New Field\",\"type\":\"longtext\"}]]",
                Json.compact(new FieldChange("f1558", "Changed New Field", "longtext", List.of(), List.of(), List.of())
                        .columns(1)));
    }

    @Test
    void options_are_added_removed_or_replaced() {
        assertEquals(
                "[[],[],[{\"field\":\"f1558\",\"options\":{\"add\":[\"c\",{\"label\":\"d\",\"color\":\"#00ff00\"}],"
                        + "\"remove\":[\"a=#ff00ff\"]}}]]",
                Json.compact(options(List.of("c", "d=#00ff00"), List.of("a=#ff00ff"), List.of())
                        .columns(3)));
        assertEquals(
                "[[{\"field\":\"f1558\",\"options\":{\"replace\":[\"x\",\"y\"]}}]]",
                Json.compact(options(List.of(), List.of(), List.of("x", "y")).columns(1)));
    }

    @Test
    void parts_that_contradict_each_other_are_refused() {
        assertEquals(
                "--replace-with does not go with --add-option",
                composing(options(List.of("a"), List.of(), List.of("b"))));
        assertEquals(
                "--replace-with does not go with --remove-option",
                composing(options(List.of(), List.of("a"), List.of("b"))));
        assertEquals("\"a\" is both added and removed", composing(options(List.of("a"), List.of("a"), List.of())));
        assertEquals("--name is empty", composing(new FieldChange("f1", " ", null, List.of(), List.of(), List.of())));
        assertEquals(
                "--add-option takes LABEL=COLOR for a color field, not \"a=#12\"",
                composing(options(List.of("a=#12"), List.of(), List.of())));
    }

    @Test
    void what_does_not_fit_the_field_as_it_is_is_refused() {
        assertEquals(
                "--kind long-text goes with a text field, and f1558 is numeric",
                against(
                        "numeric",
                        "null",
                        new FieldChange("f1558", null, "longtext", List.of(), List.of(), List.of())));
        assertEquals(
                "f1558 has no options: it is a field of the type text",
                against("text", "null", options(List.of("a"), List.of(), List.of())));
        assertEquals(
                "--remove-option names no option of f1558: Rd",
                against("drop", "{\"1\":\"Red\"}", options(List.of(), List.of("Rd"), List.of())));
        assertEquals(
                "f1558 already has the option Red",
                against("list", "{\"1\":{\"label\":\"Red\"}}", options(List.of("Red"), List.of(), List.of())));
    }

    @Test
    void what_fits_is_let_through() {
        new FieldChange("f1558", "x", "longtext", List.of(), List.of(), List.of()).check(field("text", "null"));
        new FieldChange("f1558", "x", "longtext", List.of(), List.of(), List.of()).check(field("longtext", "null"));
        options(List.of("Blue"), List.of("Red"), List.of()).check(field("drop", "[\"Red\"]"));
        options(List.of("Blue"), List.of("Red"), List.of()).check(field("drop", "null"));
        assertEquals(
                List.of(false, false, true, true),
                List.of(
                        NOTHING.any(),
                        options(List.of("a"), List.of(), List.of()).destroys(),
                        options(List.of(), List.of("a"), List.of()).destroys(),
                        options(List.of(), List.of(), List.of("a")).destroys()));
    }

    private static FieldChange options(List<String> add, List<String> remove, List<String> replace) {
        return new FieldChange("f1558", null, null, add, remove, replace);
    }

    private static String composing(FieldChange change) {
        return assertThrows(Failure.Usage.class, () -> change.columns(1)).what();
    }

    private static String against(String type, String options, FieldChange change) {
        return assertThrows(Failure.Usage.class, () -> change.check(field(type, options)))
                .what();
    }

    private static PlacedField field(String type, String options) {
        String tree =
                "{\"field\":\"f1558\",\"alias\":\"Colour\",\"type\":\"" + type + "\",\"options\":" + options + "}";
        return new PlacedField(Json.parse(tree).orElseThrow().getAsJsonObject(), "Main", 1);
    }
}
