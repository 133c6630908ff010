package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Term.NotEmpty;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Term.Raw;
import io.github.ontraportcli.compose.condition.Term.Sent;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the API's condition JSON. What it has no words for is kept as it stands. */
final class Decompiler {
    /** One condition, to show what they look like. */
    static final String TERM = "{\"field\":{\"field\":\"lastname\"},\"op\":\"=\",\"value\":{\"value\":\"Smith\"}}";

    /** A whole list. */
    static final String SHAPE = "[" + TERM + "]";

    private Decompiler() {}

    static Condition condition(JsonElement json) {
        if (!(json instanceof JsonArray array) || array.size() % 2 == 0) {
            throw malformed("it is not a list of conditions with \"AND\" or \"OR\" between them");
        }
        List<Sent> terms = new ArrayList<>();
        List<Connective> connectives = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            JsonElement element = array.get(i);
            if (i % 2 == 0) {
                terms.add(term(element).orElseThrow(() -> malformed("not a condition: " + Json.compact(element))));
                continue;
            }
            connectives.add(connective(element));
        }
        return new Condition(terms, connectives);
    }

    /** One condition, or nothing when it lacks a field or an operator. */
    static Optional<Sent> term(JsonElement element) {
        if (!(element instanceof JsonObject json)) {
            return Optional.empty();
        }
        Optional<String> field =
                json.get("field") instanceof JsonObject inner ? string(inner.get("field")) : Optional.empty();
        Optional<String> op = string(json.get("op"));
        if (field.isEmpty() || op.isEmpty()) {
            return Optional.empty();
        }
        Sent raw = new Raw(json);
        if (!Terms.isField(field.get())) {
            return Optional.of(raw);
        }
        // A form with words is used only where it gives back every member; anything else would lose something.
        return Optional.of(known(field.get(), op.get(), json.get("value"))
                .filter(each -> each.json().equals(json))
                .orElse(raw));
    }

    private static Optional<Sent> known(String field, String op, @Nullable JsonElement value) {
        Optional<Operator> operator = Operator.sent(op);
        if (operator.isPresent()) {
            return wrapped(value).map(each -> new Comparison(field, operator.get(), each));
        }
        return switch (op) {
            case "IN", "NOT IN" -> list(value).map(each -> new Membership(field, op.equals("IN"), each));
            case "IS", "IS NOT" -> Optional.of(new Nullness(field, op.equals("IS")));
            case "IS NOT EMPTY" -> Optional.of(new NotEmpty(field));
            default -> Optional.empty();
        };
    }

    private static Optional<List<Value>> list(@Nullable JsonElement value) {
        if (!(value instanceof JsonObject holder)
                || !(holder.get("list") instanceof JsonArray list)
                || list.isEmpty()) {
            return Optional.empty();
        }
        List<Value> values = new ArrayList<>();
        for (JsonElement each : list) {
            Optional<Value> read = wrapped(each);
            if (read.isEmpty()) {
                return Optional.empty();
            }
            values.add(read.get());
        }
        return Optional.of(values);
    }

    private static Optional<Value> wrapped(@Nullable JsonElement value) {
        if (!(value instanceof JsonObject holder)
                || !holder.keySet().equals(Set.of("value"))
                || !(holder.get("value") instanceof JsonPrimitive scalar)) {
            return Optional.empty();
        }
        if (scalar.isString()) {
            return Optional.of(new Value.Text(scalar.getAsString()));
        }
        String digits = scalar.getAsString();
        return Value.Digits.hasForm(digits) ? Optional.of(new Value.Digits(digits)) : Optional.empty();
    }

    private static Connective connective(JsonElement element) {
        return string(element)
                .flatMap(Connective::of)
                .orElseThrow(() -> malformed("\"AND\" or \"OR\" is missing at " + Json.compact(element)));
    }

    private static Optional<String> string(@Nullable JsonElement element) {
        return element instanceof JsonPrimitive scalar && scalar.isString()
                ? Optional.of(scalar.getAsString())
                : Optional.empty();
    }

    private static Failure malformed(String reason) {
        return Failure.usage("the condition cannot be read: " + reason).next(SHAPE);
    }
}
