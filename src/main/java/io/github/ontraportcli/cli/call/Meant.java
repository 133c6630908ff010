package io.github.ontraportcli.cli.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which records a request means, as far as it says so.
 *
 * @param ids of the records
 * @param group whose members are meant, or nothing
 * @param filtered whether a condition or a search selects them
 */
record Meant(List<String> ids, String group, boolean filtered) {

    static Meant by(Request request) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        request.query().forEach(each -> say(said, each));
        Content content = request.content().read();
        if (content instanceof Content.Form form) {
            form.pairs().forEach(each -> say(said, each));
        } else if (content instanceof Content.Tree tree) {
            tree.object()
                    .entrySet()
                    .forEach(each -> said.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                            .addAll(values(each.getValue())));
        }
        List<String> ids = new ArrayList<>(said.getOrDefault("ids", List.of()));
        said.getOrDefault("id", List.of()).stream()
                .filter(each -> !ids.contains(each))
                .forEach(ids::add);
        String group = said.containsKey("performAll")
                ? said.getOrDefault("group_id", List.of("")).get(0)
                : "";
        boolean filtered = said.containsKey("condition") || said.containsKey("search");
        return new Meant(List.copyOf(ids), group, filtered && ids.isEmpty());
    }

    /** Whether it names nothing at all. */
    boolean nothing() {
        return ids.isEmpty() && group.isEmpty() && !filtered;
    }

    /** Whether it can be more than one. */
    boolean many() {
        return ids.size() > 1 || !group.isEmpty() || filtered;
    }

    private static void say(Map<String, List<String>> said, Pair pair) {
        said.computeIfAbsent(pair.name().replaceAll("\\[.*", "").strip(), any -> new ArrayList<>())
                .addAll(split(pair.value()));
    }

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
        List<String> each = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            each.add(part.strip());
        }
        return each;
    }
}
