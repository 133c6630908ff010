package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A function that a query may call, e.g. {@code sort_by}, with what it takes and what it gives. */
enum QueryFunction {
    ABS(QueryParameter.NUMBER),
    AVG(QueryParameter.NUMBERS),
    CEIL(QueryParameter.NUMBER),
    CONTAINS(QueryParameter.STRING_OR_ARRAY, QueryParameter.ANY),
    ENDS_WITH(QueryParameter.STRING, QueryParameter.STRING),
    FLOOR(QueryParameter.NUMBER),
    JOIN(QueryParameter.STRING, QueryParameter.STRINGS),
    KEYS(QueryParameter.OBJECT),
    LENGTH(QueryParameter.COUNTABLE),
    MAP(QueryParameter.EXPRESSION, QueryParameter.ARRAY),
    MAX(QueryParameter.SORTABLE),
    MAX_BY(QueryParameter.ARRAY, QueryParameter.EXPRESSION),
    MERGE(QueryParameter.OBJECT),
    MIN(QueryParameter.SORTABLE),
    MIN_BY(QueryParameter.ARRAY, QueryParameter.EXPRESSION),
    NOT_NULL(QueryParameter.ANY),
    REVERSE(QueryParameter.STRING_OR_ARRAY),
    SORT(QueryParameter.SORTABLE),
    SORT_BY(QueryParameter.ARRAY, QueryParameter.EXPRESSION),
    STARTS_WITH(QueryParameter.STRING, QueryParameter.STRING),
    SUM(QueryParameter.NUMBERS),
    TO_ARRAY(QueryParameter.ANY),
    TO_NUMBER(QueryParameter.ANY),
    TO_STRING(QueryParameter.ANY),
    TYPE(QueryParameter.ANY),
    VALUES(QueryParameter.OBJECT);

    private final List<QueryParameter> parameters;

    QueryFunction(QueryParameter... parameters) {
        this.parameters = List.of(parameters);
    }

    static Optional<QueryFunction> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.spelling().equals(name))
                .findFirst();
    }

    /** All of them, e.g. "abs, avg, ceil". */
    static String names() {
        return Arrays.stream(values()).map(QueryFunction::spelling).collect(Collectors.joining(", "));
    }

    private String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The function in a sentence, e.g. {@code sort_by()}. */
    String call() {
        return spelling() + "()";
    }

    private boolean repeats() {
        return this == MERGE || this == NOT_NULL;
    }

    boolean takes(int arguments) {
        return repeats() ? arguments >= 1 : arguments == parameters.size();
    }

    /** How many arguments it takes, in words. */
    String arity() {
        String few = parameters.size() == 1 ? "1 argument" : parameters.size() + " arguments";
        return call() + " takes " + (repeats() ? "at least " : "") + few;
    }

    QueryParameter parameter(int index) {
        return parameters.get(repeats() ? 0 : index);
    }

    /** Works out the arguments on the JSON the query stands on, checks them, and calls the function. */
    JsonElement apply(List<QueryStep> arguments, JsonElement current) {
        List<JsonElement> values = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            // An expression is not worked out here but once for each element.
            boolean later = parameter(i) == QueryParameter.EXPRESSION;
            JsonElement value = later ? JsonNull.INSTANCE : arguments.get(i).of(current);
            if (!parameter(i).accepts(value)) {
                throw unfit("takes " + parameter(i) + ", not " + described(value));
            }
            values.add(value);
        }
        return call(values, arguments);
    }

    private Failure unfit(String reason) {
        return Failure.usage("the query does not fit the answer: " + call() + ' ' + reason)
                .next(Query.ADVICE);
    }

    private static String described(JsonElement value) {
        if (value instanceof JsonArray array) {
            if (array.isEmpty()) {
                return "an empty array";
            }
            return array.asList().stream()
                    .map(QueryValue::type)
                    .distinct()
                    .collect(Collectors.joining(" and ", "an array with ", ""));
        }
        String type = QueryValue.type(value);
        return value.isJsonNull() ? type : ("aeiou".indexOf(type.charAt(0)) < 0 ? "a " : "an ") + type;
    }

    private JsonElement call(List<JsonElement> values, List<QueryStep> steps) {
        JsonElement first = values.get(0);
        return switch (this) {
            case ABS -> QueryNumbers.of(QueryValue.number(first).abs());
            case AVG -> QueryNumbers.average(first.getAsJsonArray());
            case CEIL -> QueryNumbers.ceiling(first);
            case FLOOR -> QueryNumbers.floor(first);
            case SUM -> QueryNumbers.of(QueryNumbers.sum(first.getAsJsonArray()));
            case TO_NUMBER -> QueryNumbers.read(first);
            case CONTAINS -> QueryTexts.contains(first, values.get(1));
            case ENDS_WITH ->
                new JsonPrimitive(first.getAsString().endsWith(values.get(1).getAsString()));
            case STARTS_WITH ->
                new JsonPrimitive(first.getAsString().startsWith(values.get(1).getAsString()));
            case JOIN -> QueryTexts.join(first.getAsString(), values.get(1).getAsJsonArray());
            case LENGTH -> QueryTexts.length(first);
            case REVERSE -> QueryTexts.reverse(first);
            case TO_STRING -> QueryValue.isString(first) ? first : new JsonPrimitive(first.toString());
            case TYPE -> new JsonPrimitive(QueryValue.type(first));
            case KEYS -> QueryLists.keys(first.getAsJsonObject());
            case VALUES -> QueryLists.of(first.getAsJsonObject().asMap().values());
            case MERGE -> QueryLists.merge(values);
            case NOT_NULL -> QueryLists.firstThatIsNotNull(values);
            case TO_ARRAY -> first.isJsonArray() ? first : QueryLists.of(List.of(first));
            case MAP -> QueryLists.map(values.get(1).getAsJsonArray(), steps.get(0));
            case SORT -> QueryLists.sorted(keyed(first, element -> element));
            case SORT_BY -> QueryLists.sorted(keyed(first, steps.get(1)));
            case MAX -> QueryLists.greatest(keyed(first, element -> element));
            case MAX_BY -> QueryLists.greatest(keyed(first, steps.get(1)));
            case MIN -> QueryLists.least(keyed(first, element -> element));
            case MIN_BY -> QueryLists.least(keyed(first, steps.get(1)));
        };
    }

    private List<QueryLists.Keyed> keyed(JsonElement elements, QueryStep key) {
        List<QueryLists.Keyed> keyed = new ArrayList<>();
        JsonArray keys = new JsonArray();
        for (JsonElement element : elements.getAsJsonArray()) {
            QueryLists.Keyed each = new QueryLists.Keyed(element, key.of(element));
            keyed.add(each);
            keys.add(each.key());
        }
        if (!QueryParameter.SORTABLE.accepts(keys)) {
            throw unfit("orders by numbers or by strings, not by " + described(keys));
        }
        return keyed;
    }
}
