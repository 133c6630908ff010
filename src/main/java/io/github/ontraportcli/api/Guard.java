package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Refuses requests that would select everything without saying so. The API reads {@code ids=0} as "all of them", {@code
 * performAll=1} without a group as "the whole collection", and a deletion without any selector as "delete the collection";
 * one slip would empty an account. It looks at the finished request, so no way of writing it goes past.
 */
final class Guard {
    private static final Pattern ZERO = Pattern.compile("[+-]?0+(\\.0*)?");
    private static final Pattern ID = Pattern.compile("[0-9]+(_[0-9]+)?");
    private static final Pattern OFF = Pattern.compile("0*|false|null", Pattern.CASE_INSENSITIVE);
    private static final String EVERYTHING = "Name the records, or say --everything if you mean all of them.";

    private Guard() {}

    /** Passes the request or refuses it before anything is sent. */
    static void check(Request request) {
        Map<String, List<String>> said = said(request);
        for (String name : List.of("id", "ids")) {
            if (said.containsKey(name)) {
                ids(name, said.getOrDefault(name, List.of()));
            }
        }
        boolean group = said.getOrDefault("group_id", List.of()).stream()
                .anyMatch(id -> !OFF.matcher(id).matches());
        boolean performAll = said.getOrDefault("performall", List.of()).stream()
                .anyMatch(flag -> !OFF.matcher(flag).matches());
        if (performAll && !group) {
            throw Failure.usage("performAll without a group selects the whole collection")
                    .next("Name the group: --group ID.");
        }
        Operation operation = request.operation();
        boolean selects = group || said.containsKey("ids") || says(said, "condition") || says(said, "search");
        if (operation.writes() && operation.has(Role.IDS) && !selects) {
            throw Failure.usage(operation + " without a selection acts on the whole collection")
                    .next(EVERYTHING);
        }
        boolean one = operation.parameter(Role.ID).filter(Parameter::required).isPresent();
        if (operation.writes() && one && !says(said, "id") && !says(said, "unique_id")) {
            throw Failure.usage(operation + " does not say which record it means")
                    .next("Name its ID.");
        }
    }

    private static boolean says(Map<String, List<String>> said, String name) {
        return said.getOrDefault(name, List.of()).stream().anyMatch(each -> !each.isBlank());
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
            if (ZERO.matcher(id.trim()).matches()) {
                throw Failure.usage("0 is not an ID: the API takes " + name + "=0 for every record")
                        .next(EVERYTHING);
            }
            if (!ID.matcher(id.trim()).matches()) {
                throw Failure.usage("\"" + id + "\" is not an ID")
                        .next("An ID is a number such as 7, or 2_1625335200.");
            }
        }
    }

    private static Map<String, List<String>> said(Request request) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        request.query().forEach(pair -> say(said, pair));
        if (request.content() instanceof Content.Form form) {
            form.pairs().forEach(pair -> say(said, pair));
        } else if (request.content() instanceof Content.Tree tree) {
            tree.object().entrySet().forEach(each -> put(said, each.getKey(), values(each.getValue())));
        }
        return said;
    }

    private static void say(Map<String, List<String>> said, Pair pair) {
        String bare = pair.name().replaceAll("\\[.*", "");
        put(said, bare, bare.equals("ids") ? List.of(pair.value().split(",", -1)) : List.of(pair.value()));
    }

    private static void put(Map<String, List<String>> said, String name, List<String> values) {
        said.computeIfAbsent(name.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .addAll(values);
    }

    private static List<String> values(JsonElement value) {
        if (value instanceof JsonArray array) {
            List<String> each = new ArrayList<>();
            array.forEach(id -> each.add(Json.text(id)));
            return each;
        }
        return List.of(Json.text(value).split(",", -1));
    }
}
