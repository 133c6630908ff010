package io.github.ontraportcli.output.query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;

/** The functions of a query that take arrays and objects apart, put them together, or put them in order. */
final class QueryLists {
    private static final Comparator<Keyed> BY_KEY = (one, other) -> QueryValue.order(one.key(), other.key());

    private QueryLists() {}

    /** An element with the number or the string it is ordered by. */
    record Keyed(JsonElement element, JsonElement key) {}

    static JsonArray of(Iterable<JsonElement> elements) {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        return array;
    }

    static JsonArray keys(JsonObject object) {
        JsonArray names = new JsonArray();
        object.keySet().forEach(names::add);
        return names;
    }

    /** One object with the fields of all; of two with the same name the later one counts. */
    static JsonObject merge(List<JsonElement> objects) {
        JsonObject merged = new JsonObject();
        objects.forEach(each -> each.getAsJsonObject().entrySet().forEach(f -> merged.add(f.getKey(), f.getValue())));
        return merged;
    }

    static JsonElement firstThatIsNotNull(List<JsonElement> values) {
        return values.stream().filter(each -> !each.isJsonNull()).findFirst().orElse(JsonNull.INSTANCE);
    }

    /** Unlike a projection, keeps the nulls. */
    static JsonArray map(JsonArray elements, QueryStep step) {
        JsonArray mapped = new JsonArray();
        elements.forEach(each -> mapped.add(step.of(each)));
        return mapped;
    }

    /** In rising order; equals stay as they came. */
    static JsonArray sorted(List<Keyed> elements) {
        return of(elements.stream().sorted(BY_KEY).map(Keyed::element).toList());
    }

    /** The first of the greatest; null of none. */
    static JsonElement greatest(List<Keyed> elements) {
        return elements.stream()
                .reduce((best, each) -> BY_KEY.compare(each, best) > 0 ? each : best)
                .map(Keyed::element)
                .orElse(JsonNull.INSTANCE);
    }

    /** The first of the least; null of none. */
    static JsonElement least(List<Keyed> elements) {
        return elements.stream()
                .reduce((best, each) -> BY_KEY.compare(each, best) < 0 ? each : best)
                .map(Keyed::element)
                .orElse(JsonNull.INSTANCE);
    }
}
