package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.stream.Collectors;

/** The functions of a query that take text, some of which take arrays as well. Text is counted in code points. */
final class QueryTexts {
    private QueryTexts() {}

    static JsonElement contains(JsonElement subject, JsonElement search) {
        if (subject instanceof JsonArray array) {
            return new JsonPrimitive(array.asList().stream().anyMatch(each -> QueryValue.equal(each, search)));
        }
        return new JsonPrimitive(
                QueryValue.isString(search) && subject.getAsString().contains(search.getAsString()));
    }

    static JsonElement join(String glue, JsonArray texts) {
        return new JsonPrimitive(
                texts.asList().stream().map(JsonElement::getAsString).collect(Collectors.joining(glue)));
    }

    static JsonElement length(JsonElement value) {
        if (value instanceof JsonArray array) {
            return new JsonPrimitive(array.size());
        }
        if (value instanceof JsonObject object) {
            return new JsonPrimitive(object.size());
        }
        String text = value.getAsString();
        return new JsonPrimitive(text.codePointCount(0, text.length()));
    }

    static JsonElement reverse(JsonElement value) {
        if (!(value instanceof JsonArray array)) {
            return new JsonPrimitive(
                    new StringBuilder(value.getAsString()).reverse().toString());
        }
        JsonArray reversed = new JsonArray();
        for (int i = array.size() - 1; i >= 0; i--) {
            reversed.add(array.get(i));
        }
        return reversed;
    }
}
