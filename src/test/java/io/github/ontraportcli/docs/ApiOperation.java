package io.github.ontraportcli.docs;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Body;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.cli.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One method of one path as OpenAPI describes it, put together from every command that sends it. */
record ApiOperation(List<Use> uses) {
    /** The most general command comes first, which fixes least: {@code objects} before {@code coupons}. */
    ApiOperation {
        uses = uses.stream()
                .sorted(Comparator.comparing(each -> each.operation().fixed().size()))
                .toList();
    }

    private static final Pattern IN_PATH = Pattern.compile("\\{(\\w+)}");

    JsonObject json() {
        Operation first = uses.get(0).operation();
        JsonObject json = new JsonObject();
        json.add(
                "tags",
                Schemas.strings(
                        distinct(uses.stream().map(each -> each.group().name()).toList())));
        json.addProperty("summary", uses.get(0).command().summary());
        if (uses.stream().anyMatch(each -> each.operation().open())) {
            json.addProperty("description", "Takes any field of the object besides those that are listed.");
        }
        json.addProperty("operationId", id(first));
        JsonArray parameters = parameters(first.path());
        if (!parameters.isEmpty()) {
            json.add("parameters", parameters);
        }
        body().ifPresent(body -> json.add("requestBody", body));
        json.add("responses", responses());
        json.addProperty(
                "x-ontraport-class",
                Told.lower(uses.stream()
                        .map(each -> each.operation().repeat())
                        .max(Enum::compareTo)
                        .orElseThrow()));
        json.addProperty(
                "x-ontraport-danger",
                Told.lower(uses.stream()
                                .map(each -> each.operation().danger())
                                .max(Enum::compareTo)
                                .orElseThrow())
                        .replace('_', '-'));
        Set<String> aliases = new TreeSet<>();
        uses.forEach(each -> aliases.addAll(each.operation().aliases()));
        if (!aliases.isEmpty()) {
            json.add("x-ontraport-aliases", Schemas.strings(aliases));
        }
        json.add(
                "x-ontraport-commands",
                Schemas.strings(distinct(
                        uses.stream().map(Use::command).map(Command::words).toList())));
        return json;
    }

    private static String id(Operation operation) {
        return operation.method().name().toLowerCase(Locale.ROOT) + "_"
                + operation.path().replaceAll("[{}]", "").replaceAll("\\W+", "_");
    }

    private JsonArray parameters(String path) {
        JsonArray parameters = new JsonArray();
        List<String> inPath = inPath(path);
        Map<String, String> help = new TreeMap<>();
        uses.forEach(use -> use.operation()
                .parameter(Role.OBJECT)
                .ifPresent(each -> inPath.forEach(name -> help.put(name, Meanings.of(each)))));
        for (String name : inPath) {
            JsonObject parameter = new JsonObject();
            parameter.addProperty("name", name);
            parameter.addProperty("in", "path");
            parameter.addProperty("required", true);
            if (!help.getOrDefault(name, "").isEmpty()) {
                parameter.addProperty("description", help.get(name));
            }
            parameter.add("schema", Schemas.type("string"));
            parameters.add(parameter);
        }
        List<Use> asked = of(Body.NONE);
        for (Fields.Field each : new Fields(asked).all()) {
            if (!inPath.contains(each.name())) {
                parameters.add(query(each, asked.size() == uses.size()));
            }
        }
        return parameters;
    }

    private static JsonObject query(Fields.Field field, boolean always) {
        JsonObject parameter = new JsonObject();
        parameter.addProperty("name", field.name());
        parameter.addProperty("in", "query");
        if (field.required() && always) {
            parameter.addProperty("required", true);
        }
        if (!field.help().isEmpty()) {
            parameter.addProperty("description", field.help());
        }
        JsonObject schema = field.schema();
        parameter.add("schema", schema);
        if (schema.has("type") && schema.get("type").getAsString().equals("array")) {
            parameter.addProperty("style", "form");
            parameter.addProperty("explode", false);
        }
        return parameter;
    }

    private Optional<JsonObject> body() {
        JsonObject content = new JsonObject();
        for (Body body : List.of(Body.FORM, Body.JSON)) {
            List<Use> here = of(body);
            if (!here.isEmpty()) {
                JsonObject media = new JsonObject();
                media.add("schema", variants(here));
                content.add(body == Body.FORM ? "application/x-www-form-urlencoded" : "application/json", media);
            }
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        JsonObject body = new JsonObject();
        body.addProperty("required", true);
        body.add("content", content);
        return Optional.of(body);
    }

    /** A schema for each set of fixed values: what a coupon is told is not what a note is told. */
    private static JsonObject variants(List<Use> uses) {
        Map<Map<String, String>, List<Use>> byFixed = new LinkedHashMap<>();
        uses.forEach(each -> byFixed.computeIfAbsent(each.operation().fixed(), any -> new ArrayList<>())
                .add(each));
        Map<Map<String, String>, JsonObject> schemas = new LinkedHashMap<>();
        byFixed.forEach((fixed, here) -> schemas.put(fixed, variant(here)));
        List<Map<String, String>> told = new ArrayList<>();
        schemas.forEach((fixed, schema) -> {
            if (schemas.values().stream().noneMatch(other -> covers(other, schema, fixed.keySet()))) {
                told.add(fixed);
            }
        });
        if (told.size() > 1) {
            told.forEach(fixed -> schemas.get(fixed).addProperty("title", title(byFixed.get(fixed))));
        }
        return Schemas.any(told.stream().map(schemas::get).toList());
    }

    private static JsonObject variant(List<Use> uses) {
        JsonObject schema = new Fields(uses).properties();
        inPath(uses.get(0).operation().path()).forEach(name -> drop(schema, name));
        schema.addProperty(
                "additionalProperties",
                uses.stream().anyMatch(each -> each.operation().open()));
        return schema;
    }

    private static String title(List<Use> uses) {
        return String.join(
                ", ", distinct(uses.stream().map(each -> each.command().words()).toList()));
    }

    /** Whether the general schema lets everything be said that the special one does, the fixed values too. */
    private static boolean covers(JsonObject general, JsonObject special, Set<String> fixed) {
        if (general == special
                || !(general.get("properties") instanceof JsonObject any)
                || !(special.get("properties") instanceof JsonObject own)
                || !general.get("additionalProperties").equals(special.get("additionalProperties"))) {
            return false;
        }
        return own.keySet().stream()
                .allMatch(name -> fixed.contains(name)
                        ? any.has(name) && !any.getAsJsonObject(name).has("const")
                        : own.get(name).equals(any.get(name)));
    }

    private static void drop(JsonObject schema, String name) {
        if (schema.get("properties") instanceof JsonObject properties) {
            properties.remove(name);
        }
        if (schema.get("required") instanceof JsonArray required) {
            required.remove(new JsonPrimitive(name));
        }
    }

    private JsonObject responses() {
        JsonObject responses = new JsonObject();
        Set<String> answers = new LinkedHashSet<>();
        uses.forEach(each -> answers.add(Responses.name(each.operation().answer())));
        responses.add("200", Responses.of(answers));
        responses.add("429", Responses.reference("TooManyRequests"));
        responses.add("default", Responses.reference("Failure"));
        return responses;
    }

    private List<Use> of(Body body) {
        return uses.stream().filter(each -> each.operation().body() == body).toList();
    }

    private static List<String> inPath(String path) {
        return IN_PATH.matcher(path)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }

    private static List<String> distinct(List<String> all) {
        return all.stream().distinct().toList();
    }
}
