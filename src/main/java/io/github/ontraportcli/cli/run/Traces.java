package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Trail;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an accepted change leaves in the field of a record once it is applied, and which records have it. A tag that is added
 * by its name may be made only then, so that its ID is asked for each time until it is there.
 */
final class Traces {
    private static final String BETWEEN = "*/*";

    private final Work work;
    private final Operation listing;
    private final String field;
    private final Trail trail;
    private final boolean added;
    private final List<String> named;
    private List<String> ids;
    private final List<String> gone = new ArrayList<>();

    private Traces(Work work, Operation listing, String field, Trail trail, boolean added, List<String> named) {
        this.work = work;
        this.listing = listing;
        this.field = field;
        this.trail = trail;
        this.added = added;
        this.named = named;
        this.ids = trail.resource().isEmpty() ? named : List.of();
    }

    /**
     * What this operation leaves.
     *
     * @param listing that reads the records again
     * @param field of theirs in which it is seen
     */
    static Traces of(Work work, Operation operation, Operation listing, String field, Map<String, JsonElement> told) {
        Trail trail = operation.trail().orElseThrow();
        JsonElement value = told.getOrDefault(trail.parameter(), JsonNull.INSTANCE);
        List<String> named = new ArrayList<>();
        if (value instanceof JsonArray several) {
            several.forEach(each -> named.add(Json.text(each)));
        } else {
            named.addAll(List.of(Json.text(value).split(",")));
        }
        return new Traces(work, listing, field, trail, operation.method() != Method.DELETE, named);
    }

    /** The fields that show it. */
    String shown() {
        return work.resource().idField() + "," + field;
    }

    /** Those of the records that do not show it yet, asked for in pages of 50. */
    List<String> missing(List<String> records) {
        if (!resolved()) {
            return records;
        }
        List<String> missing = new ArrayList<>();
        for (int from = 0; from < records.size(); from += Resolving.BATCH) {
            List<String> some = records.subList(from, Math.min(records.size(), from + Resolving.BATCH));
            Map<String, String> found = read(some);
            for (String each : some) {
                String holds = found.get(each);
                if (holds == null) {
                    gone.add(each);
                } else if (ids.stream().anyMatch(id -> holds.contains(BETWEEN + id + BETWEEN) != added)) {
                    missing.add(each);
                }
            }
        }
        return missing;
    }

    /** Those that the account does not have. */
    List<String> gone() {
        return List.copyOf(gone);
    }

    private Map<String, String> read(List<String> some) {
        JsonArray array = new JsonArray();
        some.forEach(array::add);
        Map<String, JsonElement> wanted = new LinkedHashMap<>();
        listing.parameter(Role.TYPE).ifPresent(each -> wanted.put(each.name(), new JsonPrimitive(work.typeId())));
        wanted.put(listing.name(Role.IDS, "ids"), array);
        wanted.put(listing.name(Role.FIELDS, "listFields"), new JsonPrimitive(shown()));
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonObject row : work.execution()
                .client()
                .send(work.request(listing, wanted, List.of()))
                .rows()) {
            found.put(Json.text(row, work.resource().idField()), Json.text(row, field));
        }
        return found;
    }

    /** Whether the IDs of all names are known; one that is taken away and not there is away. */
    private boolean resolved() {
        if (trail.resource().isEmpty() || ids.size() == named.size()) {
            return true;
        }
        Resource tags = Catalog.entry(trail.resource()).orElseThrow().resource().get();
        Operation byName = tags.listing().orElseThrow();
        Map<String, JsonElement> wanted = new LinkedHashMap<>();
        wanted.put(byName.name(Role.CONDITION, "condition"), new JsonPrimitive(Json.compact(condition())));
        List<JsonObject> rows = work.execution()
                .client()
                .send(Encoding.encode(byName, wanted, List.of()))
                .rows();
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonObject row : rows) {
            String type = Json.text(row, "object_type_id");
            if (type.isEmpty() || type.equals(work.typeId())) {
                found.putIfAbsent(
                        Json.text(row, trail.nameField()).toLowerCase(Locale.ROOT), Json.text(row, tags.idField()));
            }
        }
        ids = named.stream()
                .map(each -> found.getOrDefault(each.toLowerCase(Locale.ROOT), ""))
                .filter(each -> !each.isEmpty())
                .toList();
        return !added || ids.size() == named.size();
    }

    private JsonArray condition() {
        JsonArray names = new JsonArray();
        for (String each : named) {
            JsonObject value = new JsonObject();
            value.addProperty("value", each);
            names.add(value);
        }
        JsonObject in = new JsonObject();
        JsonObject of = new JsonObject();
        of.addProperty("field", trail.nameField());
        JsonObject list = new JsonObject();
        list.add("list", names);
        in.add("field", of);
        in.addProperty("op", "IN");
        in.add("value", list);
        JsonArray condition = new JsonArray();
        condition.add(in);
        return condition;
    }
}
