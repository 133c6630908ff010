package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Listing;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Turning;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Printer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the records that are selected. What a condition or a search selects is read first and then named by ID, in batches
 * of 50: the API would stop at 50 without a word. Only a group is left to the API to resolve.
 *
 * @param operation that changes them
 */
record Changing(Work work, Verb verb, Operation operation, Printer printer) {
    private static final int BATCH = 50;
    private static final int SAMPLE = 5;

    void run(Map<String, JsonElement> told) {
        Selection selection = work.selection();
        if (!selection.any()) {
            throw Writing.noSelection(work.invocation());
        }
        boolean whole = selection.group().isPresent()
                && !selection.conditional()
                && !selection.named()
                && operation.has(Role.PERFORM_ALL);
        if (whole) {
            group(told);
            return;
        }
        List<JsonObject> rows = new ArrayList<>();
        List<String> ids = resolve(rows);
        if (ids.isEmpty()) {
            throw Failure.notFound("no " + work.resource().one() + " is selected: nothing was changed")
                    .next("See what a selection finds: ontraport "
                            + work.resource().name() + " list with the same options");
        }
        List<Request> requests = requests(told, ids);
        if (work.execution().dryRun().isPresent()) {
            requests.forEach(each -> DryRuns.print(work.execution(), each));
            return;
        }
        requests.forEach(work.execution().client()::check);
        if (operation.danger() != Danger.NONE && (operation.danger() != Danger.CHANGES_MANY || ids.size() > 1)) {
            new Confirmation(work.execution()).ask(verb.name(), work.resource(), ids, rows);
        }
        send(requests, ids);
    }

    private void group(Map<String, JsonElement> told) {
        work.selection().tell(operation, told);
        Request request = work.request(operation, told);
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), request);
            return;
        }
        work.execution().client().check(request);
        new Confirmation(work.execution())
                .askGroup(verb.name(), work.resource(), work.selection().group().orElseThrow());
        Envelope envelope = work.execution().client().send(request);
        Writing.print(work, printer, verb, List.of(), List.of(envelope), operation);
    }

    /** The ids that are meant; {@code sample} gets a few of the records where they had to be read. */
    private List<String> resolve(List<JsonObject> sample) {
        Selection selection = work.selection();
        boolean read = selection.conditional()
                || selection.everything()
                || selection.group().isPresent();
        if (!read) {
            return List.copyOf(new java.util.LinkedHashSet<>(selection.ids()));
        }
        Operation listing = work.resource()
                .listing()
                .orElseThrow(() -> Failure.usage(work.resource().many() + " can only be named by ID"));
        Map<String, JsonElement> told = new LinkedHashMap<>();
        listing.parameter(Role.TYPE).ifPresent(each -> told.put(each.name(), new JsonPrimitive(work.typeId())));
        selection.tell(listing, told);
        Optional<Long> limit = work.invocation().number(SharedOptions.LIMIT.name(), 1);
        Optional<Long> start = work.invocation().number(SharedOptions.START.name(), 0);
        told.put("range", new JsonPrimitive(String.valueOf(BATCH)));
        start.ifPresent(each -> told.put("start", new JsonPrimitive(each.toString())));
        sort(told);
        Listing rows = new Listing(
                work.execution().client(),
                work.request(listing, told),
                new Turning.ByOffset(start.orElse(0L), BATCH),
                work.resource().idField(),
                limit.orElse(Long.MAX_VALUE),
                page -> {});
        List<String> ids = new ArrayList<>();
        rows.forEachRemaining(row -> {
            ids.add(Values.id("the selection", Json.text(row, work.resource().idField())));
            if (sample.size() < SAMPLE) {
                sample.add(row);
            }
        });
        return ids;
    }

    private void sort(Map<String, JsonElement> told) {
        String text = work.invocation()
                .value(SharedOptions.SORT.name())
                .orElse(work.resource().idField());
        String field = text.replaceFirst(":.*", "");
        work.fields().check(SharedOptions.SORT.name(), List.of(field));
        told.put("sort", new JsonPrimitive(field));
        told.put("sortDir", new JsonPrimitive(text.endsWith(":desc") ? "desc" : "asc"));
    }

    private List<Request> requests(Map<String, JsonElement> told, List<String> ids) {
        List<Request> requests = new ArrayList<>();
        Optional<Parameter> many = operation.parameter(Role.IDS);
        if (many.isEmpty()) {
            for (String id : ids) {
                Map<String, JsonElement> one = new LinkedHashMap<>(told);
                one.put("id", new JsonPrimitive(id));
                requests.add(work.request(operation, one));
            }
            return requests;
        }
        for (int from = 0; from < ids.size(); from += BATCH) {
            JsonArray batch = new JsonArray();
            ids.subList(from, Math.min(ids.size(), from + BATCH)).forEach(batch::add);
            Map<String, JsonElement> some = new LinkedHashMap<>(told);
            some.put(many.get().name(), batch);
            requests.add(work.request(operation, some));
        }
        return requests;
    }

    private void send(List<Request> requests, List<String> ids) {
        List<Envelope> envelopes = new ArrayList<>();
        int each = Math.max(1, (ids.size() + requests.size() - 1) / requests.size());
        int size = operation.has(Role.IDS) ? BATCH : each;
        for (Request request : requests) {
            int done = Math.min(ids.size(), envelopes.size() * size);
            try {
                envelopes.add(work.execution().client().send(request));
            } catch (Failure e) {
                throw envelopes.isEmpty() && ids.size() == 1
                        ? notFound(e, ids)
                        : partly(e, ids, done, envelopes.isEmpty());
            }
        }
        Writing.print(work, printer, verb, ids, envelopes, operation);
    }

    private Failure notFound(Failure failure, List<String> ids) {
        if (!(failure instanceof Failure.NotFound)) {
            return failure;
        }
        return Failure.notFound("there is no " + work.resource().one() + " with the ID " + ids.get(0))
                .why(failure.why())
                .request(failure.request());
    }

    private Failure partly(Failure failure, List<String> ids, int done, boolean first) {
        if (first) {
            return failure;
        }
        String unsaid = failure instanceof Failure.OutcomeUnknown ? " the next may or may not have been." : "";
        return Failure.partlyDone(done + " of " + ids.size() + " "
                        + work.resource().many() + " were " + verb.past() + ", then it failed: " + failure.what())
                .why((failure.why() == null ? "" : failure.why()) + unsaid)
                .request(failure.request())
                .next("Left: --ids " + String.join(",", ids.subList(done, ids.size())));
    }
}
