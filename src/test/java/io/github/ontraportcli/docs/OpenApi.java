package io.github.ontraportcli.docs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The API as an OpenAPI 3.1 document, as far as the catalogue describes it. */
final class OpenApi {
    /** A parameter that so many operations take is written down once. */
    private static final int SHARED = 3;

    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final JsonObject shared = new JsonObject();

    private OpenApi() {}

    /** The document, as JSON. */
    static String text(List<Group> groups) {
        return Json.pretty(new OpenApi().document(groups)) + "\n";
    }

    private JsonObject document(List<Group> groups) {
        JsonObject paths = paths(groups);
        operations(paths).forEach(this::count);
        operations(paths).forEach(this::share);
        JsonObject document = new JsonObject();
        document.addProperty("openapi", "3.1.0");
        document.add("info", info());
        document.add("servers", only("url", "https://api.ontraport.com/1"));
        document.add("security", security());
        JsonArray tags = new JsonArray();
        groups.stream().filter(OpenApi::sends).forEach(each -> {
            JsonObject tag = new JsonObject();
            tag.addProperty("name", each.name());
            tag.addProperty("description", each.summary() + ".");
            tags.add(tag);
        });
        document.add("tags", tags);
        document.add("paths", paths);
        JsonObject components = new JsonObject();
        components.add("securitySchemes", schemes());
        components.add("parameters", shared);
        components.add("responses", Responses.responses());
        components.add("schemas", Responses.schemas());
        document.add("components", components);
        return document;
    }

    private static JsonObject info() {
        JsonObject info = new JsonObject();
        info.addProperty("title", "Ontraport API");
        info.addProperty("version", "1");
        info.addProperty(
                "description",
                "What the ontraport command line knows of the API. Paths are case-sensitive. x-ontraport-class says"
                        + " whether a request may be sent again: read and idempotent ones may, once may not."
                        + " x-ontraport-danger says what it can destroy.");
        return info;
    }

    private static JsonObject paths(List<Group> groups) {
        Map<String, Map<String, List<Use>>> uses = new TreeMap<>();
        for (Group group : groups) {
            for (Command command : group.commands().get()) {
                command.operations()
                        .forEach(operation -> uses.computeIfAbsent("/" + operation.path(), any -> new TreeMap<>())
                                .computeIfAbsent(
                                        operation.method().name().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                                .add(new Use(group, command, operation)));
            }
        }
        JsonObject paths = new JsonObject();
        uses.forEach((path, methods) -> {
            JsonObject item = new JsonObject();
            methods.forEach((method, all) -> item.add(method, new ApiOperation(all).json()));
            paths.add(path, item);
        });
        return paths;
    }

    private static boolean sends(Group group) {
        return group.commands().get().stream()
                .anyMatch(each -> !each.operations().isEmpty());
    }

    private static List<JsonObject> operations(JsonObject paths) {
        List<JsonObject> all = new ArrayList<>();
        paths.asMap()
                .values()
                .forEach(item ->
                        item.getAsJsonObject().asMap().values().forEach(each -> all.add(each.getAsJsonObject())));
        return all;
    }

    private void count(JsonObject operation) {
        parameters(operation).forEach(each -> counted.merge(Json.compact(each), 1, Integer::sum));
    }

    private void share(JsonObject operation) {
        JsonArray parameters = parameters(operation);
        for (int i = 0; i < parameters.size(); i++) {
            JsonElement parameter = parameters.get(i);
            if (counted.get(Json.compact(parameter)) >= SHARED) {
                String name = named.computeIfAbsent(Json.compact(parameter), any -> name(parameter.getAsJsonObject()));
                JsonObject reference = new JsonObject();
                reference.addProperty("$ref", "#/components/parameters/" + name);
                parameters.set(i, reference);
            }
        }
    }

    private String name(JsonObject parameter) {
        String plain = parameter.get("name").getAsString().replaceAll("[^\\w.-]", "_");
        String name = plain;
        for (int i = 2; shared.has(name); i++) {
            name = plain + "-" + i;
        }
        shared.add(name, parameter);
        return name;
    }

    private static JsonArray parameters(JsonObject operation) {
        return operation.has("parameters") ? operation.getAsJsonArray("parameters") : new JsonArray();
    }

    private static JsonArray only(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        JsonArray array = new JsonArray();
        array.add(object);
        return array;
    }

    /** Both at once. */
    private static JsonArray security() {
        JsonObject both = new JsonObject();
        both.add("appId", new JsonArray());
        both.add("apiKey", new JsonArray());
        JsonArray security = new JsonArray();
        security.add(both);
        return security;
    }

    private static JsonObject schemes() {
        JsonObject schemes = new JsonObject();
        schemes.add("appId", scheme("Api-Appid"));
        schemes.add("apiKey", scheme("Api-Key"));
        return schemes;
    }

    private static JsonObject scheme(String header) {
        JsonObject scheme = new JsonObject();
        scheme.addProperty("type", "apiKey");
        scheme.addProperty("in", "header");
        scheme.addProperty("name", header);
        return scheme;
    }
}
