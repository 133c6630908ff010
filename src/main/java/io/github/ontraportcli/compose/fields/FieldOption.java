package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An option of a dropdown or list.
 *
 * @param label what people choose
 * @param colour {@code #ff00ff}, {@code ff00ff} or {@code 255,0,255}; empty where it has none
 */
record FieldOption(String label, String colour) {
    private static final Pattern HEX = Pattern.compile("#?[0-9A-Fa-f]{6}");
    private static final Pattern RGB = Pattern.compile("[0-9]{1,3},[0-9]{1,3},[0-9]{1,3}");
    private static final Pattern MARKED = Pattern.compile(".+=#[0-9A-Fa-f]*", Pattern.DOTALL);

    /** Options without colours: their labels as typed. */
    static List<FieldOption> plain(String option, List<String> typed) {
        return distinct(
                option, typed.stream().map(each -> new FieldOption(each, "")).toList());
    }

    /**
     * Options with a colour each, {@code LABEL=#ff00ff}.
     *
     * @throws Failure of the usage kind when one has none, or none that is a colour
     */
    static List<FieldOption> coloured(String option, List<String> typed) {
        return distinct(
                option, typed.stream().map(each -> coloured(option, each)).toList());
    }

    /** Options with or without one: what ends with {@code =#…} has one. */
    static List<FieldOption> either(String option, List<String> typed) {
        return distinct(
                option,
                typed.stream()
                        .map(each ->
                                MARKED.matcher(each).matches() ? coloured(option, each) : new FieldOption(each, ""))
                        .toList());
    }

    /** Whether that is a colour. */
    static boolean isColour(String text) {
        if (RGB.matcher(text).matches()) {
            return Arrays.stream(text.split(",")).allMatch(each -> Integer.parseInt(each) <= 255);
        }
        return HEX.matcher(text).matches();
    }

    /** The options as the API takes them: a label alone as a string. */
    static JsonArray tree(List<FieldOption> options) {
        JsonArray tree = new JsonArray();
        options.forEach(each -> tree.add(each.tree()));
        return tree;
    }

    private JsonElement tree() {
        if (colour.isEmpty()) {
            return new JsonPrimitive(label);
        }
        JsonObject tree = new JsonObject();
        tree.addProperty("label", label);
        tree.addProperty("color", colour);
        return tree;
    }

    private static FieldOption coloured(String option, String typed) {
        int equals = typed.lastIndexOf('=');
        String colour = typed.substring(equals + 1).replace(" ", "");
        if (equals < 1 || !isColour(colour)) {
            throw Failure.usage(option + " takes LABEL=COLOR for a color field, not \"" + typed + "\"")
                    .next("A color is #ff00ff, ff00ff or 255,0,255: " + option + " \""
                            + (equals < 1 ? typed : typed.substring(0, equals)) + "=#ff00ff\"");
        }
        return new FieldOption(typed.substring(0, equals), colour);
    }

    private static List<FieldOption> distinct(String option, List<FieldOption> options) {
        Set<String> labels = new HashSet<>();
        for (FieldOption each : options) {
            if (each.label().isBlank()) {
                throw Failure.usage(option + " has an empty label");
            }
            if (!labels.add(each.label().strip().toLowerCase(Locale.ROOT))) {
                throw Failure.usage(option + " names \"" + each.label() + "\" twice")
                        .next("Leave one of them out.");
            }
        }
        return options;
    }
}
