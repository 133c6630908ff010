package io.github.ontraportcli.compose.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldLayoutTest {

    @Test
    void a_layout_is_passed_on_as_it_is() {
        for (String each : new String[] {
            "[[{\"alias\":\"My New Field\",\"type\":\"text\",\"required\":0,\"unique\":0}],[],"
                    + "[{\"alias\":\"My New Dropdown\",\"type\":\"drop\",\"options\":{\"add\":[\"first\"]}}]]",
            "[[{\"alias\":\"A\",\"type\":\"drop\",\"options\":{\"add\":[{\"label\":\"x\",\"color\":\"#aa05bb\"}]}}]]",
            "[[{\"alias\":\"A\",\"type\":\"related_data\",\"options\":\"f1736//f1708\"}]]",
            "[[{\"alias\":\"A\",\"type\":\"rollup\",\"options\":{\"any\":[1]}}]]"
        }) {
            assertEquals(each, checked(each, true));
        }
        assertEquals(
                "[[{\"field\":\"f1558\",\"alias\":\"Changed\",\"type\":\"longtext\"},"
                        + "{\"field\":\"f1\",\"options\":{\"remove\":[\"a\"]}}]]",
                checked(
                        "[[{\"field\":\"f1558\",\"alias\":\"Changed\",\"type\":\"longtext\"},"
                                + "{\"field\":\"f1\",\"options\":{\"remove\":[\"a\"]}}]]",
                        false));
    }

    @Test
    void what_is_no_layout_is_refused() {
        assertEquals("--layout takes columns of fields: it is no list", refused("{\"alias\":\"A\"}", true));
        assertEquals(
                "--layout takes columns of fields: each column is a list of fields",
                refused("[{\"alias\":\"A\"}]", true));
        assertEquals("--layout takes columns of fields: each field is an object", refused("[[\"A\"]]", true));
        assertEquals("--layout takes columns of fields: it holds no field", refused("[[],[]]", true));
        assertEquals(
                "--layout takes columns of fields: a section has three columns, and it has 4",
                refused("[[],[],[],[]]", true));
    }

    @Test
    void a_field_that_does_not_fit_its_type_is_refused() {
        assertEquals(
                "--layout has a field without a name: {\"type\":\"text\"}", refused("[[{\"type\":\"text\"}]]", true));
        assertEquals(
                "--layout has a field without a name: {\"field\":\"f1\",\"type\":\"text\"}",
                refused("[[{\"field\":\"f1\",\"type\":\"text\"}]]", true));
        assertEquals("--layout has a field without a type: A", refused("[[{\"alias\":\"A\"}]]", true));
        assertEquals(
                "--layout has a field of an unknown type: dorp",
                refused("[[{\"alias\":\"A\",\"type\":\"dorp\"}]]", true));
        assertEquals(
                "--layout has a field whose required is neither 0 nor 1: A",
                refused("[[{\"alias\":\"A\",\"type\":\"text\",\"required\":2}]]", true));
        assertEquals(
                "--layout has a drop field without options: A",
                refused("[[{\"alias\":\"A\",\"type\":\"drop\"}]]", true));
        assertEquals(
                "--layout has options on a text field: A",
                refused("[[{\"alias\":\"A\",\"type\":\"text\",\"options\":{\"add\":[\"x\"]}}]]", true));
        assertEquals(
                "--layout has options that cannot be read: A",
                refused("[[{\"alias\":\"A\",\"type\":\"drop\",\"options\":[\"x\"]}]]", true));
        assertEquals(
                "--layout has a color that is none: mauve (A)",
                refused(
                        "[[{\"alias\":\"A\",\"type\":\"drop\",\"options\":{\"add\":[{\"label\":\"x\","
                                + "\"color\":\"mauve\"}]}}]]",
                        true));
        assertEquals(
                "--layout has an option without a label: A",
                refused("[[{\"alias\":\"A\",\"type\":\"list\",\"options\":{\"add\":[\"\"]}}]]", true));
    }

    @Test
    void fields_that_lose_options_are_told_from_those_that_only_gain_some() {
        String layout = "[[{\"field\":\"f1\",\"options\":{\"add\":[\"x\"]}}],"
                + "[{\"field\":\"f2\",\"options\":{\"remove\":[\"x\"]}}],"
                + "[{\"alias\":\"Size\",\"options\":{\"add\":[\"x\"],\"replace\":[\"y\"]}}]]";

        assertEquals(
                List.of("f2", "Size"), FieldLayout.losing(Json.parse(layout).orElseThrow()));
        assertEquals(List.of(), FieldLayout.losing(null));
    }

    private static String checked(String layout, boolean creates) {
        return Json.compact(FieldLayout.checked("--layout", Json.parse(layout).orElseThrow(), creates));
    }

    private static String refused(String layout, boolean creates) {
        return assertThrows(Failure.Usage.class, () -> checked(layout, creates)).what();
    }
}
