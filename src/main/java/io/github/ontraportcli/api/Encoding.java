package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Body;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns what an operation was told into the request that says it: in the address, as a form or as JSON, each parameter in
 * the shape that the API wants it.
 */
public final class Encoding {
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private Encoding() {}

    /**
     * The request of an operation.
     *
     * @param values what it was told, by the API's names: scalars, arrays for lists, trees for nested values; names that
     *     the operation does not list are further fields and come last
     * @param query further pairs for the address
     */
    public static Request encode(Operation operation, Map<String, JsonElement> values, List<Pair> query) {
        JsonObject told = new JsonObject();
        // The object type comes first, as the document has it; this keeps its place.
        operation
                .parameter(Role.TYPE)
                .filter(each -> values.containsKey(each.name()))
                .ifPresent(each -> told.add(each.name(), JsonNull.INSTANCE));
        operation.fixed().forEach((name, value) -> told.add(name, literal(value)));
        Set<String> placed = new HashSet<>();
        for (Parameter each : operation.parameters()) {
            JsonElement value = values.get(each.key());
            if (value != null && placed.add(each.key())) {
                place(told, each, shaped(value, each, operation.body() == Body.JSON));
            }
        }
        for (Map.Entry<String, JsonElement> each : values.entrySet()) {
            if (!placed.contains(each.getKey()) && !told.has(each.getKey())) {
                told.add(each.getKey(), each.getValue());
            }
        }
        return switch (operation.body()) {
            case NONE -> {
                List<Pair> all = pairs(told);
                all.addAll(query);
                yield new Request(operation, List.copyOf(all), new Content.None());
            }
            case FORM -> new Request(operation, List.copyOf(query), new Content.Form(List.copyOf(pairs(told))));
            case JSON -> new Request(operation, List.copyOf(query), new Content.Tree(told));
        };
    }

    /** Text as the JSON value it reads as: a whole number where it is one and keeps its digits, else a string. */
    public static JsonElement literal(String text) {
        return WHOLE.matcher(text).matches() ? new JsonPrimitive(new BigInteger(text)) : new JsonPrimitive(text);
    }

    /** Puts a value where it belongs: a part of a nested value into that, however much of it is there already. */
    private static void place(JsonObject told, Parameter parameter, JsonElement value) {
        JsonObject into = told;
        for (String each : parameter.within()) {
            if (!(into.get(each) instanceof JsonObject)) {
                into.add(each, new JsonObject());
            }
            into = into.getAsJsonObject(each);
        }
        if (parameter.type() instanceof Type.Members members && value instanceof JsonObject pairs) {
            for (Map.Entry<String, JsonElement> each : pairs.entrySet()) {
                into.add(members.prefix() + each.getKey(), each.getValue());
            }
        } else {
            into.add(parameter.name(), value.isJsonObject() ? value.deepCopy() : value);
        }
    }

    private static JsonElement shaped(JsonElement value, Parameter parameter, boolean json) {
        Type type = parameter.type();
        if (type instanceof Type.Ids ids) {
            return ids.joined() == Type.Joined.COMMA ? new JsonPrimitive(commas(value)) : numbers(value);
        }
        if (type instanceof Type.Tree tree && tree.text()) {
            return value.isJsonPrimitive() ? value : new JsonPrimitive(Json.compact(value));
        }
        boolean number = type instanceof Type.Whole
                || type instanceof Type.Id
                || type instanceof Type.Moment
                || type instanceof Type.Span
                || type instanceof Type.Choice
                || parameter.role() == Role.TYPE
                || parameter.role() == Role.PERFORM_ALL;
        if (json && type instanceof Type.Decimal && value.isJsonPrimitive()) {
            return decimal(value.getAsString());
        }
        return json && number && value.isJsonPrimitive() ? literal(value.getAsString()) : value;
    }

    /** A decimal number with the digits it was typed with; the API refuses better than we what is none. */
    private static JsonElement decimal(String text) {
        return DECIMAL.matcher(text).matches() ? Json.parse(text).orElseThrow() : new JsonPrimitive(text);
    }

    private static String commas(JsonElement ids) {
        if (!(ids instanceof JsonArray array)) {
            return Json.text(ids);
        }
        List<String> each = new ArrayList<>();
        array.forEach(id -> each.add(Json.text(id)));
        return String.join(",", each);
    }

    private static JsonArray numbers(JsonElement ids) {
        JsonArray numbers = new JsonArray();
        if (ids instanceof JsonArray array) {
            array.forEach(id -> numbers.add(literal(Json.text(id))));
        } else {
            for (String id : Json.text(ids).split(",", -1)) {
                numbers.add(literal(id.strip()));
            }
        }
        return numbers;
    }

    private static List<Pair> pairs(JsonObject told) {
        List<Pair> pairs = new ArrayList<>();
        told.entrySet().forEach(each -> pairs.add(new Pair(each.getKey(), Json.text(each.getValue()))));
        return pairs;
    }
}
