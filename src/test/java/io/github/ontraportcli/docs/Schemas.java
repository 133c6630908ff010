package io.github.ontraportcli.docs;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.catalog.Body;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import java.util.Collection;
import java.util.List;

/** What the API takes for a parameter, as a JSON schema: of what is sent, not of what is typed. */
final class Schemas {
    private Schemas() {}

    /** The schema of a parameter that travels in that way. */
    static JsonObject of(Parameter parameter, Body body) {
        boolean json = body == Body.JSON;
        if (parameter.role() == Role.TYPE) {
            return type("integer");
        }
        return of(parameter.type(), json);
    }

    private static JsonObject of(Type type, boolean json) {
        if (type instanceof Type.Whole) {
            return type("integer");
        }
        if (type instanceof Type.Decimal) {
            return type("number");
        }
        if (type instanceof Type.Id) {
            JsonObject schema = type("string");
            schema.addProperty("pattern", "^[0-9]+(_[0-9]+)?$");
            return json ? any(List.of(type("integer"), schema)) : schema;
        }
        if (type instanceof Type.Moment moment) {
            JsonObject schema = type("integer");
            schema.addProperty("format", "int64");
            schema.addProperty("x-ontraport-unit", moment.milliseconds() ? "milliseconds" : "seconds");
            return schema;
        }
        if (type instanceof Type.Span span) {
            JsonObject schema = type("integer");
            schema.addProperty("x-ontraport-unit", span.unit() == 1 ? "seconds" : "days");
            return schema;
        }
        if (type instanceof Type.Flag flag) {
            return constant(flag.on());
        }
        if (type instanceof Type.Choice choice) {
            JsonObject words = choice(choice.words());
            return choice.orId() ? any(List.of(words, type("integer"))) : words;
        }
        return nested(type, json);
    }

    private static JsonObject nested(Type type, boolean json) {
        if (type instanceof Type.Choices choices) {
            JsonObject schema = list("");
            schema.add("items", choice(choices.words()));
            return json ? text("codes with commas between them") : schema;
        }
        if (type instanceof Type.Ids ids) {
            boolean array = json && ids.joined() == Type.Joined.ARRAY;
            return array || !json ? list("integer") : text("IDs with commas between them");
        }
        if (type instanceof Type.Names) {
            return list("string");
        }
        if (type instanceof Type.Members) {
            return type("string");
        }
        if (type instanceof Type.Tree tree) {
            if (tree.text() || !json) {
                JsonObject schema = type("string");
                schema.addProperty("contentMediaType", "application/json");
                return schema;
            }
            JsonObject schema = new JsonObject();
            if (!tree.needs().isEmpty()) {
                schema = type("object");
                schema.add("required", strings(tree.needs()));
            }
            return schema;
        }
        return type("string");
    }

    /** Always this value. */
    static JsonObject constant(String value) {
        JsonObject schema = new JsonObject();
        schema.add("const", Encoding.literal(value));
        return schema;
    }

    /** One of these values. */
    static JsonObject oneOf(Collection<String> values) {
        JsonArray all = new JsonArray();
        values.forEach(each -> all.add(Encoding.literal(each)));
        JsonObject schema = new JsonObject();
        schema.add("enum", all);
        return schema;
    }

    /** Any of these schemas; a single one stands for itself. */
    static JsonObject any(Collection<JsonObject> schemas) {
        if (schemas.size() == 1) {
            return schemas.iterator().next();
        }
        JsonArray all = new JsonArray();
        schemas.forEach(all::add);
        JsonObject schema = new JsonObject();
        schema.add("anyOf", all);
        return schema;
    }

    static JsonObject type(String type) {
        JsonObject schema = new JsonObject();
        schema.addProperty("type", type);
        return schema;
    }

    static JsonArray strings(Collection<String> all) {
        JsonArray array = new JsonArray();
        all.forEach(array::add);
        return array;
    }

    private static JsonObject choice(List<Type.Word> words) {
        JsonObject schema = oneOf(words.stream().map(Type.Word::code).toList());
        JsonObject named = new JsonObject();
        words.stream()
                .filter(each -> !each.word().equals(each.code()))
                .forEach(each -> named.add(each.code(), new JsonPrimitive(each.word())));
        if (!named.isEmpty()) {
            schema.add("x-ontraport-words", named);
        }
        return schema;
    }

    private static JsonObject list(String type) {
        JsonObject schema = type("array");
        JsonElement items = type.isEmpty() ? new JsonObject() : type(type);
        schema.add("items", items);
        return schema;
    }

    private static JsonObject text(String description) {
        JsonObject schema = type("string");
        schema.addProperty("description", description);
        return schema;
    }
}
