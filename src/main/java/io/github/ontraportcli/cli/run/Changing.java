package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
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
    void run(Map<String, JsonElement> told) {
        Selection selection = work.selection();
        Resolving resolving = new Resolving(work, operation);
        if (!selection.any()) {
            throw Writing.noSelection(work.invocation());
        }
        boolean whole = selection.group().isPresent()
                && !selection.conditional()
                && !selection.named()
                && resolving.narrowed().isEmpty()
                && operation.has(Role.PERFORM_ALL);
        if (whole) {
            group(told);
            return;
        }
        List<JsonObject> rows = new ArrayList<>();
        List<String> ids = resolving.ids(told, rows);
        if (ids.isEmpty()) {
            throw Failure.notFound("no " + work.resource().one() + " is selected: nothing was changed")
                    .next("See what a selection finds: ontraport "
                            + work.resource().name() + " list with the same options");
        }
        Scope.check(operation, work.idForm(), ids, told);
        selection.tellNoGroup(operation, told);
        fields(told);
        List<Batch> batches = batches(told, ids);
        List<Request> requests = batches.stream().map(Batch::request).toList();
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), requests);
            return;
        }
        requests.forEach(work.execution().client()::check);
        if (asks(ids, told)) {
            Confirmation confirmation = confirmation(told);
            if (rows.isEmpty() && confirmation.asks()) {
                rows.addAll(resolving.sample(ids));
            }
            confirmation.ask(verb.name(), work.resource(), ids, rows);
        }
        send(batches, ids);
    }

    /** One record that is named is changed without a question, unless more than that is at stake. */
    private boolean asks(List<String> ids, Map<String, JsonElement> told) {
        boolean more = ids.size() > 1 || work.selection().open() || Scope.wide(operation, told);
        return operation.danger().alwaysAsked() || (operation.danger() == Danger.CHANGES_MANY && more);
    }

    private Confirmation confirmation(Map<String, JsonElement> told) {
        return new Confirmation(work.execution(), Gist.of(operation, work.invocation(), told));
    }

    /** What the answer is to hold, where the operation can be told. */
    private void fields(Map<String, JsonElement> told) {
        List<String> asked = work.asked();
        work.fields().check(SharedOptions.ONLY_FIELDS.name(), asked);
        if (!asked.isEmpty()) {
            operation
                    .parameter(Role.FIELDS)
                    .ifPresent(each -> told.put(each.key(), new JsonPrimitive(String.join(",", asked))));
        }
        work.invocation()
                .value(SharedOptions.EXTERNS.name())
                .ifPresent(text -> operation
                        .parameter(Role.EXTERNS)
                        .ifPresent(each -> told.put(each.key(), new JsonPrimitive(text))));
    }

    private void group(Map<String, JsonElement> told) {
        work.selection().tell(operation, told);
        Request request = work.request(operation, told);
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), request);
            return;
        }
        work.execution().client().check(request);
        confirmation(told)
                .askGroup(verb.name(), work.resource(), work.selection().group().orElseThrow());
        Envelope envelope = work.execution().client().send(request);
        Writing.print(work, printer, verb, List.of(), List.of(envelope), operation);
    }

    private List<Batch> batches(Map<String, JsonElement> told, List<String> ids) {
        Optional<Parameter> many = operation.parameter(Role.IDS);
        int size = many.isPresent() ? Resolving.BATCH : 1;
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += size) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + size));
            Map<String, JsonElement> here = new LinkedHashMap<>(told);
            if (many.isPresent()) {
                JsonArray array = new JsonArray();
                some.forEach(array::add);
                here.put(many.get().name(), array);
            } else {
                here.put(operation.name(Role.ID, "id"), new JsonPrimitive(some.get(0)));
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
                int next = done + each.ids().size();
                throw new Halfway(
                                work.resource(),
                                verb,
                                operation,
                                each.ids(),
                                ids.subList(0, done),
                                ids.subList(next, ids.size()))
                        .told(e);
            }
            done += each.ids().size();
        }
        Writing.print(work, printer, verb, ids, envelopes, operation);
    }

    /** A request and the records it is about. */
    private record Batch(Request request, List<String> ids) {}
}
