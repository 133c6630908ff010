package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** The functions of a query that compute with numbers. All are decimal: 10.10 and 20.20 make 30.30. */
final class QueryNumbers {
    /** A JSON number, leading zeros allowed: the API writes numbers as text in many fields. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,4})?");

    private static final int DIGITS = 16;
    private static final int DIGITS_BEYOND_THE_SUM = 6;

    private QueryNumbers() {}

    static JsonElement of(BigDecimal number) {
        return new JsonPrimitive(number);
    }

    static BigDecimal sum(JsonArray numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonElement number : numbers) {
            sum = sum.add(QueryValue.number(number));
        }
        return sum;
    }

    /** The mean: exact where it comes out even, else rounded to 16 digits or more; null for an empty array. */
    static JsonElement average(JsonArray numbers) {
        if (numbers.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        BigDecimal sum = sum(numbers);
        int digits = Math.max(DIGITS, sum.precision() + DIGITS_BEYOND_THE_SUM);
        return of(sum.divide(BigDecimal.valueOf(numbers.size()), new MathContext(digits, RoundingMode.HALF_EVEN)));
    }

    static JsonElement ceiling(JsonElement number) {
        return of(QueryValue.number(number).setScale(0, RoundingMode.CEILING));
    }

    static JsonElement floor(JsonElement number) {
        return of(QueryValue.number(number).setScale(0, RoundingMode.FLOOR));
    }

    /** The number a text spells, the number itself, or null for anything else. */
    static JsonElement read(JsonElement value) {
        if (QueryValue.isNumber(value)) {
            return value;
        }
        return QueryValue.isString(value) && NUMBER.matcher(value.getAsString()).matches()
                ? of(QueryValue.number(value))
                : JsonNull.INSTANCE;
    }
}
