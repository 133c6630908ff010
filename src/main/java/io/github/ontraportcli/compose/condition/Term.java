package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that is asked of a record, e.g. {@code state = 'CA'}. */
public sealed interface Term {
    /** The field that is asked about; nothing for a condition in the API's own form. */
    Optional<String> field();

    /** In canonical form; it parses back to the same term. */
    String text();

    /** A term that has a condition of its own in the API. */
    sealed interface Sent extends Term {
        /** Such as <code>{"field":{"field":"lastname"},"op":"=","value":{"value":"Smith"}}</code>. */
        JsonObject json();
    }

    /** {@code field = 'x'} and its like. */
    record Comparison(String name, Operator operator, Value value) implements Sent {
        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }

        @Override
        public String text() {
            return name + " " + operator.typed() + " " + value.typed();
        }

        @Override
        public JsonObject json() {
            return condition(name, operator.sent(), wrapped(value));
        }
    }

    /** {@code field in (1, 2)}, or {@code not in} when {@code within} is false. */
    record Membership(String name, boolean within, List<Value> values) implements Sent {
        public Membership {
            values = List.copyOf(values);
        }

        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }

        @Override
        public String text() {
            String list = values.stream().map(Value::typed).collect(Collectors.joining(", "));
            return name + (within ? " in (" : " not in (") + list + ")";
        }

        @Override
        public JsonObject json() {
            JsonArray list = new JsonArray();
            values.forEach(each -> list.add(wrapped(each)));
            JsonObject value = new JsonObject();
            value.add("list", list);
            return condition(name, within ? "IN" : "NOT IN", value);
        }
    }

    /** {@code field is null}, or {@code is not null} when {@code unset} is false. */
    record Nullness(String name, boolean unset) implements Sent {
        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }

        @Override
        public String text() {
            return name + (unset ? " is null" : " is not null");
        }

        @Override
        public JsonObject json() {
            JsonObject json = condition(name, unset ? "IS" : "IS NOT", null);
            json.add("value", new JsonPrimitive("NULL"));
            return json;
        }
    }

    /** {@code field is not empty}. */
    record NotEmpty(String name) implements Sent {
        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }

        @Override
        public String text() {
            return name + " is not empty";
        }

        @Override
        public JsonObject json() {
            return condition(name, "IS NOT EMPTY", null);
        }
    }

    /** {@code field is empty}: blank or null, for which the API needs two conditions. */
    record Empty(String name) implements Term {
        @Override
        public Optional<String> field() {
            return Optional.of(name);
        }

        @Override
        public String text() {
            return name + " is empty";
        }
    }

    /** A condition in the API's own form that this language has no words for; passed on member for member. */
    record Raw(JsonObject json) implements Sent {
        public Raw {
            json = json.deepCopy();
        }

        @Override
        public JsonObject json() {
            return json.deepCopy();
        }

        @Override
        public Optional<String> field() {
            return Optional.empty();
        }

        @Override
        public String text() {
            return Json.compact(json);
        }
    }

    private static JsonObject wrapped(Value value) {
        JsonObject wrapped = new JsonObject();
        wrapped.add("value", value.json());
        return wrapped;
    }

    private static JsonObject condition(String name, String op, @Nullable JsonObject value) {
        JsonObject field = new JsonObject();
        field.addProperty("field", name);
        JsonObject json = new JsonObject();
        json.add("field", field);
        json.addProperty("op", op);
        if (value != null) {
            json.add("value", value);
        }
        return json;
    }
}
