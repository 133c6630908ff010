package io.github.ontraportcli.sandbox.criteria;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A condition as a request holds it: comparisons with AND or OR between them, applied from left to right, since nothing
 * nests.
 */
public final class Condition {
    private Condition() {}

    /** The records of that type that meet the condition; refuses one that cannot be read. */
    public static Where where(ObjectType type, String json) {
        if (json.isBlank()) {
            return Where.ALL;
        }
        JsonElement parsed =
                JsonText.parse(json).orElseThrow(() -> Rejection.malformed("The condition is not valid JSON."));
        if (!parsed.isJsonArray()) {
            throw Rejection.malformed("The condition is not an array.");
        }
        return where(type, parsed.getAsJsonArray());
    }

    private static Where where(ObjectType type, JsonArray parts) {
        if (parts.isEmpty()) {
            return Where.ALL;
        }
        if (parts.size() % 2 == 0) {
            throw Rejection.malformed("The condition needs AND or OR between two comparisons.");
        }
        Where met = comparison(type, parts.get(0));
        for (int i = 1; i < parts.size(); i += 2) {
            Where next = comparison(type, parts.get(i + 1));
            met = connective(parts.get(i)).equals("AND") ? met.and(next) : met.or(next);
        }
        return met;
    }

    private static String connective(JsonElement part) {
        if (part.isJsonPrimitive()) {
            String word = part.getAsString().trim().toUpperCase(Locale.ROOT);
            if (word.equals("AND") || word.equals("OR")) {
                return word;
            }
        }
        throw Rejection.malformed("The condition needs AND or OR between two comparisons.");
    }

    private static Where comparison(ObjectType type, JsonElement part) {
        if (!part.isJsonObject()) {
            throw Rejection.malformed("The condition has something else where a comparison belongs.");
        }
        JsonObject comparison = part.getAsJsonObject();
        String name = fieldName(comparison.get("field"));
        JsonElement operator = comparison.get("op");
        if (operator == null || !operator.isJsonPrimitive()) {
            throw Rejection.malformed("The condition compares " + name + " without an operator.");
        }
        return Comparison.of(
                type,
                type.field(name)
                        .orElseThrow(() -> Rejection.malformed("The condition names an unknown field: " + name)),
                operator.getAsString(),
                Operand.of(comparison.get("value")));
    }

    private static String fieldName(@Nullable JsonElement field) {
        if (field != null && field.isJsonObject()) {
            JsonElement name = field.getAsJsonObject().get("field");
            if (name != null && name.isJsonPrimitive()) {
                return name.getAsString();
            }
        }
        throw Rejection.malformed("The condition has a comparison without a field.");
    }
}
