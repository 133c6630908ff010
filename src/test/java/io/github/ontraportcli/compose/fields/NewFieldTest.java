package io.github.ontraportcli.compose.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewFieldTest {

    @Test
    void a_field_says_its_name_and_its_type_and_no_more_than_was_asked() {
        assertEquals("[[{\"alias\":\"Size\",\"type\":\"text\"}]]", composed("text", 1, false, false, "", List.of()));
    }

    @Test
    void a_field_stands_alone_in_its_column() {
        assertEquals(
                "[[],[{\"alias\":\"Size\",\"type\":\"numeric\",\"required\":1,\"unique\":1}]]",
                composed("numeric", 2, true, true, "", List.of()));
        assertEquals(
                "[[],[],[{\"alias\":\"Size\",\"type\":\"check\"}]]", composed("check", 3, false, false, "", List.of()));
    }

    @Test
    void options_are_added_as_they_were_typed() {
        assertEquals(
                "[[{\"alias\":\"Size\",\"type\":\"drop\",\"options\":{\"add\":[\"S, or less\",\"a=#ff00ff\"]}}]]",
                composed("drop", 1, false, false, "", List.of("S, or less", "a=#ff00ff")));
        assertEquals(
                "[[{\"alias\":\"Size\",\"type\":\"list\",\"options\":{\"add\":[\"S\"]}}]]",
                composed("list", 1, false, false, "", List.of("S")));
    }

    @Test
    void a_color_field_is_a_dropdown_of_labels_with_colours() {
        assertEquals(
                "[[{\"alias\":\"Size\",\"type\":\"drop\",\"options\":{\"add\":["
                        + "{\"label\":\"a = b\",\"color\":\"#ff00ff\"},"
                        + "{\"label\":\"c\",\"color\":\"1F1E33\"},"
                        + "{\"label\":\"d\",\"color\":\"31,30,51\"}]}}]]",
                composed("color", 1, false, false, "", List.of("a = b=#ff00ff", "c=1F1E33", "d=31, 30, 51")));
    }

    @Test
    void a_related_field_says_the_way_and_a_rollup_whatever_it_takes() {
        assertEquals(
                "[[{\"alias\":\"Size\",\"type\":\"related_data\",\"options\":\"f1736//f1722//f1709\"}]]",
                composed("related_data", 1, false, false, "f1736//f1722//f1709", List.of()));
        assertEquals(
                "[[{\"alias\":\"Size\",\"type\":\"rollup\",\"options\":{\"sum\":\"f9\"}}]]",
                composed("rollup", 1, false, false, "{\"sum\":\"f9\"}", List.of()));
        assertEquals(
                "[[{\"alias\":\"Size\",\"type\":\"rollup\"}]]", composed("rollup", 1, false, false, "", List.of()));
    }

    @Test
    void every_documented_type_can_be_created() {
        String types = FieldType.codes().stream()
                .map(each -> switch (each) {
                    case "drop", "list" -> composed(each, 1, false, false, "", List.of("a"));
                    case "related_data" -> composed(each, 1, false, false, "f1//f2", List.of());
                    default -> composed(each, 1, false, false, "", List.of());
                })
                .map(each -> each.replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .collect(Collectors.joining(" "));
        assertEquals(
                "text longtext rich_text numeric price check fulldate timestamp drop list phone sms email url address"
                        + " state country file image related_data rollup",
                types);
    }

    @Test
    void what_does_not_fit_the_kind_is_refused() {
        assertEquals("--option does not go with --kind number", refused("numeric", 1, false, false, "", List.of("a")));
        assertEquals("a dropdown field needs options to choose from", refused("drop", 1, false, false, "", List.of()));
        assertEquals("a list field needs options to choose from", refused("list", 1, false, false, "", List.of()));
        assertEquals("a color field needs options to choose from", refused("color", 1, false, false, "", List.of()));
        assertEquals("--source does not go with --kind text", refused("text", 1, false, false, "f1//f2", List.of()));
        assertEquals(
                "a related field needs to know what it shows", refused("related_data", 1, false, false, "", List.of()));
        assertEquals(
                "--source takes RELATION//FIELD, not \"f1\"",
                refused("related_data", 1, false, false, "f1", List.of()));
        assertEquals(
                "--source takes RELATION//FIELD, not \"f1//f2//f3//f4\"",
                refused("related_data", 1, false, false, "f1//f2//f3//f4", List.of()));
        assertEquals(
                "--source of a rollup takes JSON, and this is none: f1",
                refused("rollup", 1, false, false, "f1", List.of()));
        assertEquals(
                "--unique does not go with --kind related",
                refused("related_data", 1, false, true, "f1//f2", List.of()));
        assertEquals("--column takes 1, 2 or 3, not 0", refused("text", 0, false, false, "", List.of()));
        assertEquals("--column takes 1, 2 or 3, not 4", refused("text", 4, false, false, "", List.of()));
    }

    @Test
    void options_that_are_none_are_refused() {
        assertEquals("--option has an empty label", refused("drop", 1, false, false, "", List.of(" ")));
        assertEquals("--option names \"A\" twice", refused("drop", 1, false, false, "", List.of("a", "A")));
        for (String each : List.of("red", "red=", "=#ff00ff", "red=#ff00f", "red=300,0,0", "red=1,2", "red=purple")) {
            assertEquals(
                    "--option takes LABEL=COLOR for a color field, not \"" + each + "\"",
                    refused("color", 1, false, false, "", List.of(each)));
        }
    }

    private static String refused(
            String type, int column, boolean required, boolean unique, String source, List<String> options) {
        return assertThrows(Failure.Usage.class, () -> composed(type, column, required, unique, source, options))
                .what();
    }

    private static String composed(
            String type, int column, boolean required, boolean unique, String source, List<String> options) {
        return Json.compact(new NewField("Size", type, column, required, unique, options, source).columns());
    }
}
