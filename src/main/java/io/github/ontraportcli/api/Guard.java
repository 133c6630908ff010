package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Refuses requests that would select everything without saying so. The API reads {@code ids=0} as "all of them", {@code
 * performAll=1} without a group as "the whole collection", and a deletion without any selector as "delete the collection";
 * one slip would empty an account. It looks at the finished request, so no way of writing it goes past.
 *
 * <p>What is dangerous is refused under any spelling of its name, but only the API's own spelling counts as a selection:
 * another one would not be heeded. What cannot be read as a number counts as 0, for the API reads it so.
 */
final class Guard {
    private static final Pattern ZERO = Pattern.compile("[+-]?0+([^0-9_].*)?", Pattern.DOTALL);
    private static final Pattern COUNTS = Pattern.compile("[^1-9]*[1-9].*", Pattern.DOTALL);
    private static final Pattern OFF = Pattern.compile("\\s*(0*|false|null)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_CONDITION = Pattern.compile("[\\s\\[\\]{}\"]*|null", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTHING = Set.of("null", "[]", "{}", "\"\"", "0", "\"0\"", "false");
    private static final String EVERYTHING = "Name the records, or say --everything if you mean all of them.";

    private Guard() {}

    /** Passes the request or refuses it before anything is sent. */
    static void check(Request request) {
        Map<String, List<String>> said = said(request);
        said.forEach((name, values) -> {
            if (name.equalsIgnoreCase("id") || name.equalsIgnoreCase("ids")) {
                ids(name, values);
            }
        });
        boolean group = said.getOrDefault("group_id", List.of()).stream()
                .anyMatch(id -> COUNTS.matcher(id).matches());
        boolean performAll = said.entrySet().stream()
                .filter(each -> each.getKey().equalsIgnoreCase("performAll"))
                .anyMatch(each -> each.getValue().stream()
                        .anyMatch(flag -> !OFF.matcher(flag).matches()));
        if (performAll && !group) {
            throw Failure.usage("performAll without a group selects the whole collection")
                    .next("Name the group: --group ID.");
        }
        Operation operation = request.operation();
        boolean selects = group || said.containsKey("ids") || filters(said, "condition") || filters(said, "search");
        if (operation.writes() && operation.has(Role.IDS) && !selects) {
            throw Failure.usage(operation + " without a selection acts on the whole collection")
                    .next(EVERYTHING);
        }
        boolean one = operation.parameter(Role.ID).filter(Parameter::required).isPresent();
        for (Parameter each : operation.parameters()) {
            if (operation.writes()
                    && each.type() instanceof Type.Tree tree
                    && !tree.needs().isEmpty()) {
                nested(request, each, tree.needs());
            }
        }
        if (operation.writes() && one && !said.containsKey("id") && !filters(said, "unique_id")) {
            throw Failure.usage(operation + " does not say which record it means")
                    .next("Name its ID.");
        }
    }

    /** A nested value without these members would mean something else, and mostly something worse. */
    private static void nested(Request request, Parameter parameter, List<String> needs) {
        JsonElement value = request.content().read() instanceof Content.Tree tree
                ? tree.object().get(parameter.name())
                : null;
        if (value == null && !parameter.required()) {
            return;
        }
        for (String each : needs) {
            JsonElement member = value instanceof JsonObject object ? object.get(each) : null;
            if (member == null || NOTHING.contains(Json.compact(member))) {
                throw Failure.usage(request.operation() + " needs " + each + " in " + parameter.name())
                        .why(parameter.help())
                        .next("Give " + parameter.name() + " as a JSON object with " + String.join(", ", needs) + ".");
            }
        }
    }

    private static boolean filters(Map<String, List<String>> said, String name) {
        return said.getOrDefault(name, List.of()).stream()
                .anyMatch(text -> !NO_CONDITION.matcher(text).matches());
    }

    private static void ids(String name, List<String> ids) {
        if (ids.isEmpty()) {
            throw Failure.usage("the list of IDs is empty: the API would take that for everything")
                    .next(EVERYTHING);
        }
        for (String id : ids) {
            if (id.isBlank()) {
                throw Failure.usage("an ID is empty: the API would take that for everything")
                        .next(EVERYTHING);
            }
            if (ZERO.matcher(id.strip()).matches()) {
                throw Failure.usage("0 is not an ID: the API takes " + name + "=0 for every record")
                        .next(EVERYTHING);
            }
            if (!COUNTS.matcher(id).matches()) {
                throw Failure.usage(
                                "\"" + id + "\" is not an ID: the API would take it for 0, and that for every record")
                        .next(EVERYTHING);
            }
        }
    }

    private static Map<String, List<String>> said(Request request) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        request.query().forEach(pair -> say(said, pair));
        if (request.content().read() instanceof Content.Form form) {
            form.pairs().forEach(pair -> say(said, pair));
        } else if (request.content().read() instanceof Content.Tree tree) {
            tree.object().entrySet().forEach(each -> put(said, each.getKey(), values(each.getValue())));
        }
        return said;
    }

    private static void say(Map<String, List<String>> said, Pair pair) {
        put(said, pair.name().replaceAll("\\[.*", "").strip(), split(pair.value()));
    }

    private static void put(Map<String, List<String>> said, String name, List<String> values) {
        said.computeIfAbsent(name, any -> new ArrayList<>()).addAll(values);
    }

    /** All that a value comes to, however it is nested. */
    private static List<String> values(JsonElement value) {
        List<String> each = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(element -> each.addAll(values(element)));
        } else if (value instanceof JsonObject object) {
            object.entrySet().forEach(member -> each.addAll(values(member.getValue())));
        } else {
            each.addAll(split(Json.text(value)));
        }
        return each;
    }

    private static List<String> split(String text) {
        return List.of(text.split(",", -1));
    }
}
