package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.listing.Listing;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Records as they stand in the account, read whole before they are changed. */
record Originals(Work work, Resolving resolving) {

    /** Whether they can be read by their IDs. */
    boolean byId() {
        return several().isPresent() || single().isPresent();
    }

    /**
     * Those with these IDs, 50 a request where the type can be listed by ID, else one a request.
     *
     * @param rows is given every record; those that are not there are left out
     */
    void of(List<String> ids, Consumer<JsonObject> rows) {
        if (several().isPresent()) {
            Set<String> open = new HashSet<>(ids);
            for (int from = 0; from < ids.size(); from += Resolving.BATCH) {
                List<String> some = ids.subList(from, Math.min(ids.size(), from + Resolving.BATCH));
                for (JsonObject row : page(several().get(), some)) {
                    // A server that does not heed the IDs would bring records that nobody named.
                    if (open.remove(Json.text(row, work.resource().idField()))) {
                        rows.accept(row);
                    }
                }
            }
            return;
        }
        Operation one = single().orElseThrow(this::unreadable);
        for (String each : ids) {
            JsonObject row = record(one, each);
            if (!row.isEmpty()) {
                rows.accept(row);
            }
        }
    }

    /** Those of the group that is selected. */
    void ofGroup(Consumer<JsonObject> rows) {
        if (work.resource().listing().filter(each -> each.has(Role.GROUP)).isEmpty()) {
            throw unreadable();
        }
        try (Listing members = resolving.rows()) {
            members.forEachRemaining(rows);
        }
    }

    private List<JsonObject> page(Operation listing, List<String> ids) {
        JsonArray array = new JsonArray();
        ids.forEach(array::add);
        Map<String, JsonElement> told = resolving.ofType(listing);
        told.put(listing.name(Role.IDS, "ids"), array);
        return work.execution()
                .client()
                .send(work.request(listing, told, List.of()))
                .rows(listing);
    }

    private JsonObject record(Operation get, String id) {
        Map<String, JsonElement> told = resolving.ofType(get);
        told.put(get.name(Role.ID, "id"), new JsonPrimitive(id));
        try {
            return work.execution()
                    .client()
                    .send(work.request(get, told, List.of()))
                    .record();
        } catch (Failure.NotFound e) {
            return new JsonObject();
        }
    }

    private Optional<Operation> several() {
        return work.resource().listing().filter(each -> each.has(Role.IDS));
    }

    private Optional<Operation> single() {
        return work.resource().verb("get").stream()
                .flatMap(verb -> verb.operations().stream())
                .filter(each -> each.has(Role.ID) && each.answer() == Answer.RECORD)
                .findFirst();
    }

    private Failure unreadable() {
        return Failure.usage(work.resource().many() + " cannot be read, so that they cannot be saved first");
    }
}
