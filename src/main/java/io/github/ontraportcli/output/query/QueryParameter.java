package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** What a function of a query takes in one place; {@link #toString} names it in a sentence. */
enum QueryParameter {
    ANY("any value"),
    NUMBER("a number"),
    STRING("a string"),
    ARRAY("an array"),
    OBJECT("an object"),
    STRING_OR_ARRAY("a string or an array"),
    COUNTABLE("a string, an array or an object"),
    NUMBERS("an array of numbers"),
    STRINGS("an array of strings"),
    SORTABLE("an array of numbers or of strings"),
    EXPRESSION("an expression like &name");

    private final String words;

    QueryParameter(String words) {
        this.words = words;
    }

    boolean accepts(JsonElement value) {
        return switch (this) {
            case ANY, EXPRESSION -> true;
            case NUMBER -> QueryValue.isNumber(value);
            case STRING -> QueryValue.isString(value);
            case ARRAY -> value.isJsonArray();
            case OBJECT -> value.isJsonObject();
            case STRING_OR_ARRAY -> QueryValue.isString(value) || value.isJsonArray();
            case COUNTABLE -> QueryValue.isString(value) || value.isJsonArray() || value.isJsonObject();
            case NUMBERS ->
                value instanceof JsonArray array && array.asList().stream().allMatch(QueryValue::isNumber);
            case STRINGS ->
                value instanceof JsonArray array && array.asList().stream().allMatch(QueryValue::isString);
            case SORTABLE -> NUMBERS.accepts(value) || STRINGS.accepts(value);
        };
    }

    @Override
    public String toString() {
        return words;
    }
}
