package io.github.ontraportcli.compose.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionTest {
    private static final String SIZE = "{\"id\":1,\"alias\":\"Size\",\"field\":\"f1\",\"type\":\"text\"}";
    private static final String HUE =
            "{\"id\":2,\"alias\":\"Hue\",\"field\":\"f2\",\"type\":\"drop\",\"options\":{\"1\":\"Red\",\"3\":\"Blue\"}}";
    private static final String MAIN =
            "{\"id\":7,\"name\":\"Main\",\"description\":\"Why\",\"fields\":[[{}," + SIZE + ",{}],[{}],[" + HUE + "]]}";
    private static final String BARE = "{\"id\":8,\"name\":\"Bare\",\"description\":\"\",\"fields\":[[{},{}],[],[]]}";

    @Test
    void one_section_is_read_without_its_blank_places() {
        assertEquals(List.of("7 Main/Why: f1@1 f2@3"), read(MAIN));
    }

    @Test
    void several_sections_come_as_a_list_or_as_a_map() {
        List<String> both = List.of("7 Main/Why: f1@1 f2@3", "8 Bare/:");
        assertEquals(both, read("[" + MAIN + "," + BARE + "]"));
        assertEquals(both, read("{\"7\":" + MAIN + ",\"8\":" + BARE + "}"));
        assertEquals(both, read("{\"Main\":" + MAIN + ",\"Bare\":" + BARE + "}"));
    }

    @Test
    void columns_may_come_as_a_map_and_fields_without_columns() {
        assertEquals(
                List.of("7 Main/: f1@1 f2@2"),
                read("{\"id\":7,\"name\":\"Main\",\"fields\":{\"0\":[" + SIZE + "],\"1\":{\"5\":" + HUE + "}}}"));
        assertEquals(
                List.of("7 Main/: f1@1 f2@1"),
                read("{\"id\":7,\"name\":\"Main\",\"fields\":[" + SIZE + "," + HUE + "]}"));
    }

    @Test
    void fields_come_alone_without_a_section() {
        assertEquals(List.of(" /: f1@0"), read(SIZE));
        assertEquals(List.of(" /: f1@0 f2@0"), read("[" + SIZE + "," + HUE + "]"));
        assertEquals(List.of(" /: f9@0"), read("{\"f9\":{\"alias\":\"Nine\",\"type\":\"text\"}}"));
    }

    @Test
    void nothing_is_read_as_nothing() {
        for (String each : List.of("[]", "{}", "\"\"", "false", "null", "[[],{}]")) {
            assertEquals(List.of(), read(each));
        }
    }

    @Test
    void a_row_shows_what_the_api_tells_or_what_a_person_reads() {
        PlacedField hue = new PlacedField(
                Json.parse(
                                "{\"field\":\"f2\",\"required\":\"1\",\"unique\":0,\"options\":{\"1\":\"Red\",\"3\":\"Blue\"}}")
                        .orElseThrow()
                        .getAsJsonObject(),
                "Main",
                3);
        assertEquals(
                "{\"field\":\"f2\",\"required\":\"1\",\"unique\":0,\"options\":{\"1\":\"Red\",\"3\":\"Blue\"},"
                        + "\"section\":\"Main\",\"column\":3}",
                Json.compact(hue.row(false)));
        assertEquals(
                "{\"field\":\"f2\",\"required\":\"yes\",\"unique\":\"no\",\"options\":\"Red, Blue\","
                        + "\"section\":\"Main\",\"column\":3}",
                Json.compact(hue.row(true)));
    }

    @Test
    void what_was_saved_and_what_was_not_is_read_from_every_shape() {
        assertEquals(
                "[{\"field\":\"f1558\",\"alias\":\"A\"}, {\"field\":\"f1559\",\"alias\":\"B\"}] []",
                saved("{\"success\":[{\"f1558\":\"A\"},{\"f1559\":\"B\"}],\"error\":[]}"));
        assertEquals("[{\"field\":\"f1\",\"alias\":\"A\"}] []", saved("{\"success\":{\"f1\":\"A\"},\"error\":false}"));
        assertEquals(
                "[] [Email: it exists, no, code: 3, why: none]",
                saved("{\"success\":[],\"error\":[{\"Email\":\"it exists\"},\"no\",{\"code\":3,\"why\":\"none\"}]}"));
        assertEquals("[] [no]", saved("{\"error\":\"no\"}"));
        assertEquals("[] []", saved("{\"error\":\"\"}"));
        assertEquals("[] []", saved("\"Saved\""));
    }

    private static String saved(String data) {
        Saved saved = Saved.of(Json.parse(data).orElseThrow());
        return saved.rows() + " " + saved.errors();
    }

    private static List<String> read(String data) {
        return Section.of(Json.parse(data).orElseThrow()).stream()
                .map(section -> {
                    StringBuilder line =
                            new StringBuilder(section.id() + " " + section.name() + "/" + section.description() + ":");
                    section.fields().forEach(each -> line.append(" " + each.name() + "@" + each.column()));
                    return line.toString();
                })
                .toList();
    }
}
