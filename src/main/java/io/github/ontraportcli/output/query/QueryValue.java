package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import java.math.BigDecimal;
import java.util.Arrays;
import software.amazon.smithy.jmespath.ast.ComparatorType;

/** How a query sees JSON values: their types, what counts as true, and which is equal to or greater than which. */
final class QueryValue {
    private QueryValue() {}

    /** The name of the type, as the function {@code type()} gives it. */
    static String type(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.isString() ? "string" : primitive.isNumber() ? "number" : "boolean";
        }
        return value.isJsonArray() ? "array" : value.isJsonObject() ? "object" : "null";
    }

    static boolean isNumber(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isNumber();
    }

    static boolean isString(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }

    /** False for null, false and whatever is empty; 0 is true. */
    static boolean isTrue(JsonElement value) {
        if (value instanceof JsonPrimitive primitive) {
            return primitive.isBoolean()
                    ? primitive.getAsBoolean()
                    : primitive.isNumber() || !primitive.getAsString().isEmpty();
        }
        return value instanceof JsonArray array
                ? !array.isEmpty()
                : value instanceof JsonObject object && !object.isEmpty();
    }

    /** Every digit of a number. */
    static BigDecimal number(JsonElement value) {
        try {
            return value.getAsBigDecimal();
        } catch (NumberFormatException tooLong) {
            throw Failure.usage("the query cannot compute with the number " + value.getAsString())
                    .next(Query.ADVICE);
        }
    }

    /** The answer of a comparison: a boolean, or null where an order is asked of what has none. */
    static JsonElement compare(ComparatorType comparator, JsonElement left, JsonElement right) {
        return switch (comparator) {
            case EQUAL -> new JsonPrimitive(equal(left, right));
            case NOT_EQUAL -> new JsonPrimitive(!equal(left, right));
            default ->
                isNumber(left) && isNumber(right)
                        ? new JsonPrimitive(holds(comparator, order(left, right)))
                        : JsonNull.INSTANCE;
        };
    }

    private static boolean holds(ComparatorType comparator, int order) {
        return switch (comparator) {
            case LESS_THAN -> order < 0;
            case LESS_THAN_EQUAL -> order <= 0;
            case GREATER_THAN -> order > 0;
            case GREATER_THAN_EQUAL -> order >= 0;
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
        };
    }

    /** Whether two values are the same JSON; 1 and 1.0 are, and the order of fields does not count. */
    static boolean equal(JsonElement left, JsonElement right) {
        if (isNumber(left) && isNumber(right)) {
            return order(left, right) == 0;
        }
        if (left instanceof JsonArray one && right instanceof JsonArray other) {
            if (one.size() != other.size()) {
                return false;
            }
            for (int i = 0; i < one.size(); i++) {
                if (!equal(one.get(i), other.get(i))) {
                    return false;
                }
            }
            return true;
        }
        if (left instanceof JsonObject one && right instanceof JsonObject other) {
            return one.keySet().equals(other.keySet())
                    && one.keySet().stream().allMatch(name -> equal(one.get(name), other.get(name)));
        }
        return left.equals(right);
    }

    /** The order of two numbers, or of two strings by code point. */
    static int order(JsonElement left, JsonElement right) {
        if (isNumber(left)) {
            return number(left).compareTo(number(right));
        }
        int[] one = left.getAsString().codePoints().toArray();
        int[] other = right.getAsString().codePoints().toArray();
        return Arrays.compare(one, other);
    }
}
