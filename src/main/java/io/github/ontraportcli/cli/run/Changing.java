package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Listing;
import io.github.ontraportcli.api.Request;
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
import java.util.LinkedHashSet;
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
                && narrowed().isEmpty()
                && operation.has(Role.PERFORM_ALL);
        if (whole) {
            group(told);
            return;
        }
        List<JsonObject> rows = new ArrayList<>();
        List<String> ids = resolve(told, rows);
        if (ids.isEmpty()) {
            throw Failure.notFound("no " + work.resource().one() + " is selected: nothing was changed")
                    .next("See what a selection finds: ontraport "
                            + work.resource().name() + " list with the same options");
        }
        List<Batch> batches = batches(told, ids);
        List<Request> requests = batches.stream().map(Batch::request).toList();
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), requests);
            return;
        }
        requests.forEach(work.execution().client()::check);
        if (operation.danger() != Danger.NONE && (operation.danger() != Danger.CHANGES_MANY || ids.size() > 1)) {
            new Confirmation(work.execution()).ask(verb.name(), work.resource(), ids, rows);
        }
        send(batches, ids);
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
    private List<String> resolve(Map<String, JsonElement> told, List<JsonObject> sample) {
        Selection selection = work.selection();
        boolean read = selection.conditional()
                || selection.everything()
                || selection.group().isPresent();
        if (!read) {
            List<String> named = List.copyOf(new LinkedHashSet<>(selection.ids()));
            page(told, named);
            return named;
        }
        Operation listing = work.resource()
                .listing()
                .orElseThrow(() -> Failure.usage(work.resource().many() + " can only be named by ID"));
        Map<String, JsonElement> wanted = new LinkedHashMap<>();
        listing.parameter(Role.TYPE).ifPresent(each -> wanted.put(each.name(), new JsonPrimitive(work.typeId())));
        selection.tell(listing, wanted);
        Optional<Long> limit = work.invocation().number(SharedOptions.LIMIT.name(), 1);
        Optional<Long> start = work.invocation().number(SharedOptions.START.name(), 0);
        wanted.put("range", new JsonPrimitive(String.valueOf(BATCH)));
        start.ifPresent(each -> wanted.put("start", new JsonPrimitive(each.toString())));
        sort(wanted);
        Request first = Encoding.encode(listing, wanted, List.of());
        Listing rows = new Listing(
                work.execution().client(),
                first,
                Pages.of(work, listing, first, BATCH),
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

    /** Tells the page of records that are named one by one, where the operation takes one; it may not leave any out. */
    private void page(Map<String, JsonElement> told, List<String> ids) {
        Optional<Long> limit = work.invocation().number(SharedOptions.LIMIT.name(), 1);
        boolean sorted = work.invocation().given(SharedOptions.SORT.name());
        boolean started = work.invocation().given(SharedOptions.START.name());
        if (limit.filter(each -> each < ids.size()).isPresent() || started) {
            throw Failure.usage(
                            (started ? "--start" : "--limit") + " would leave out some of the records that are named")
                    .next("Leave it out, or name fewer records.");
        }
        boolean takesLimit = limit.isEmpty() || operation.has(Role.RANGE);
        if (!takesLimit || (sorted && !operation.has(Role.SORT))) {
            throw Failure.usage((takesLimit ? "--sort" : "--limit")
                            + " goes with --where, --search, --group or --everything")
                    .next("Leave it out: the records are named one by one.");
        }
        if (limit.isPresent() && ids.size() <= BATCH) {
            told.put("range", new JsonPrimitive(Math.min(limit.get(), BATCH)));
        }
        if (sorted) {
            sort(told);
        }
    }

    /** An option that makes a selection smaller, so that it has to be read. */
    private Optional<String> narrowed() {
        return List.of(SharedOptions.LIMIT.name(), SharedOptions.START.name(), SharedOptions.SORT.name()).stream()
                .filter(work.invocation()::given)
                .findFirst();
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

    private List<Batch> batches(Map<String, JsonElement> told, List<String> ids) {
        Optional<Parameter> many = operation.parameter(Role.IDS);
        int size = many.isPresent() ? BATCH : 1;
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += size) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + size));
            Map<String, JsonElement> here = new LinkedHashMap<>(told);
            if (many.isPresent()) {
                JsonArray array = new JsonArray();
                some.forEach(array::add);
                here.put(many.get().name(), array);
            } else {
                here.put("id", new JsonPrimitive(some.get(0)));
            }
            batches.add(new Batch(work.request(operation, here), some));
        }
        return batches;
    }

    private void send(List<Batch> batches, List<String> ids) {
        List<Envelope> envelopes = new ArrayList<>();
        int done = 0;
        for (Batch each : batches) {
            try {
                envelopes.add(work.execution().client().send(each.request()));
            } catch (Failure e) {
                throw told(e, each, ids, done);
            }
            done += each.ids().size();
        }
        Writing.print(work, printer, verb, ids, envelopes, operation);
    }

    /** What became of each record, when a batch in the middle failed. */
    private Failure told(Failure failure, Batch batch, List<String> ids, int done) {
        Failure plain = failure instanceof Failure.NotFound && batch.ids().size() == 1
                ? Failure.notFound("there is no " + work.resource().one() + " with the ID "
                                + batch.ids().get(0))
                        .why(failure.why())
                        .request(failure.request())
                : failure;
        if (done == 0 && batch.ids().size() == ids.size()) {
            return plain;
        }
        String many = work.resource().many();
        String so = done + " of " + ids.size() + " " + many + " were " + verb.past();
        List<String> after = ids.subList(done + batch.ids().size(), ids.size());
        String left = after.isEmpty() ? "" : " Not sent: --ids " + String.join(",", after);
        if (failure instanceof Failure.OutcomeUnknown) {
            return Failure.outcomeUnknown(so + "; of the next it is not known: " + String.join(",", batch.ids()))
                    .why(failure.why())
                    .request(failure.request())
                    .next("Look at those before you send them again." + left);
        }
        return Failure.partlyDone(so + ", then it failed on " + String.join(",", batch.ids()) + ": " + plain.what())
                .why(plain.why())
                .request(plain.request())
                .next(("Not done: --ids " + String.join(",", ids.subList(done, ids.size()))).strip());
    }

    /** A request and the records it is about. */
    private record Batch(Request request, List<String> ids) {}
}
