package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invocation says of a field part by part, taken out of what the operation is told: the API wants it composed.
 *
 * @param parts by the API's names
 * @param whole whether the composed value was given itself
 * @param wholeOption that gave it
 */
record FieldParts(Map<String, JsonElement> parts, boolean whole, String wholeOption) {
    /** The nested value that they are parts of. */
    static final String NAME = "fields";

    private static final String BELOW = NAME + ".";

    /**
     * Takes them.
     *
     * @throws Failure of the usage kind when the whole and a part were both given
     */
    static FieldParts takenFrom(Map<String, JsonElement> told, Invocation invocation) {
        Map<String, JsonElement> parts = new LinkedHashMap<>();
        told.forEach((key, value) -> {
            if (key.startsWith(BELOW)) {
                parts.put(key.substring(key.lastIndexOf('.') + 1), value);
            }
        });
        told.keySet().removeIf(each -> each.startsWith(BELOW));
        boolean whole = told.containsKey(NAME);
        String option = option(invocation);
        if (whole && !parts.isEmpty()) {
            String part = parts.keySet().iterator().next();
            throw Failure.usage(option + " does not go with " + spoken(part, invocation))
                    .why("It says all of the fields itself.")
                    .next("Leave one of them out.");
        }
        return new FieldParts(parts, whole, option);
    }

    /** Whether it was said. */
    boolean given(String name) {
        return parts.containsKey(name);
    }

    /** Its text, or nothing. */
    String text(String name) {
        JsonElement value = parts.get(name);
        return value == null ? "" : Json.text(value);
    }

    /** Whether a switch was said. */
    boolean on(String name) {
        return text(name).equals("1");
    }

    /** The column; the first where none was said. */
    int column() {
        String typed = given("column") ? text("column") : "1";
        return typed.matches("[0-9]{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** The labels that were said one by one. */
    List<String> labels(String name) {
        List<String> labels = new ArrayList<>();
        if (parts.get(name) instanceof JsonArray all) {
            all.forEach(each -> labels.add(Json.text(each)));
        }
        return labels;
    }

    private static String option(Invocation invocation) {
        for (String each : List.of("--layout", SharedOptions.BODY.name(), SharedOptions.SET_JSON.name())) {
            if (invocation.given(each)) {
                return each;
            }
        }
        return SharedOptions.SET.name();
    }

    private static String spoken(String part, Invocation invocation) {
        for (Operation operation : invocation.command().operations()) {
            for (Parameter each : operation.parameters()) {
                if (each.name().equals(part) && each.outermost().equals(NAME)) {
                    return each.argument() ? "<" + each.option().substring(2) + ">" : each.option();
                }
            }
        }
        return part;
    }
}
