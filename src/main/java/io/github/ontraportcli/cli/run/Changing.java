package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.bulk.Dispatch;
import io.github.ontraportcli.bulk.Outcomes;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.Underway;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Printer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Changes the records that are selected. What a condition or a search selects is read first and then named by ID, in batches
 * of 50: the API would stop at 50 without a word. Only a group is left to the API to resolve. What is overwritten is saved first.
 *
 * @param operation that changes them
 * @param effect waited for before the outcome is told
 */
record Changing(Work work, Verb verb, Operation operation, Printer printer, Effect effect) {
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
        try (Saving saving = new Saving(work, verb, operation)) {
            if (whole) {
                group(told, resolving, saving);
            } else {
                records(told, resolving, saving);
            }
        }
    }

    private void records(Map<String, JsonElement> told, Resolving resolving, Saving saving) {
        List<JsonObject> rows = new ArrayList<>();
        List<String> ids = resolving.ids(told, row -> {
            saving.selected(row);
            if (rows.size() < Resolving.SAMPLE) {
                rows.add(row);
            }
        });
        if (ids.isEmpty()) {
            throw Failure.notFound("no " + work.resource().one() + " is selected: nothing was changed")
                    .next("See what a selection finds: ontraport "
                            + work.resource().name() + " list with the same options");
        }
        Scope.check(operation, work.idForm(), ids, told);
        work.selection().tellNoGroup(operation, told);
        fields(told);
        List<List<String>> batches = batches(ids);
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(
                    work.execution(),
                    batches.stream().map(each -> request(told, each)).toList());
            return;
        }
        batches.forEach(each -> work.execution().client().check(request(told, each)));
        boolean saves = saving.due(operation, ids, told);
        if (asks(ids, told)) {
            Confirmation confirmation = confirmation(told, saves);
            if (rows.isEmpty() && confirmation.asks()) {
                rows.addAll(resolving.sample(ids));
            }
            confirmation.ask(verb.name(), work.resource(), ids, rows);
        }
        if (saves) {
            saving.save(ids);
        }
        send(batches, ids, told);
    }

    /** One record that is named is changed without a question, unless more than that is at stake. */
    private boolean asks(List<String> ids, Map<String, JsonElement> told) {
        boolean more = ids.size() > 1 || work.selection().open() || Scope.wide(operation, told);
        return operation.danger().alwaysAsked() || (operation.danger() == Danger.CHANGES_MANY && more);
    }

    private Confirmation confirmation(Map<String, JsonElement> told, boolean saves) {
        return new Confirmation(work.execution(), Gist.of(operation, work.invocation(), told), saves);
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

    private void group(Map<String, JsonElement> told, Resolving resolving, Saving saving) {
        work.selection().tell(operation, told);
        Request request = work.request(operation, told);
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), request);
            return;
        }
        work.execution().client().check(request);
        Confirmation confirmation = confirmation(told, saving.due());
        Members members = new Members(work, resolving);
        boolean asks = confirmation.asks();
        confirmation.askGroup(
                verb.name(),
                work.resource(),
                work.selection().group().orElseThrow(),
                asks ? members.count() : OptionalLong.empty(),
                asks ? members.sample() : List.of());
        if (saving.due()) {
            saving.saveGroup();
        }
        List<String> awaited = effect.awaited() ? resolving.ids(told, row -> {}) : List.of();
        Envelope envelope = Lookup.send(work.execution(), request);
        effect.await(awaited);
        Writing.print(work, printer, verb, List.of(), List.of(envelope), operation);
    }

    private List<List<String>> batches(List<String> ids) {
        int size = operation.has(Role.IDS) ? Resolving.BATCH : 1;
        List<List<String>> batches = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += size) {
            batches.add(ids.subList(from, Math.min(ids.size(), from + size)));
        }
        return batches;
    }

    private Request request(Map<String, JsonElement> told, List<String> ids) {
        Map<String, JsonElement> here = new LinkedHashMap<>(told);
        Optional<Parameter> many = operation.parameter(Role.IDS);
        if (many.isPresent()) {
            JsonArray array = new JsonArray();
            ids.forEach(array::add);
            here.put(many.get().name(), array);
        } else {
            here.put(operation.name(Role.ID, "id"), new JsonPrimitive(ids.get(0)));
        }
        return work.request(operation, here);
    }

    private void send(List<List<String>> batches, List<String> ids, Map<String, JsonElement> told) {
        boolean answers = batches.size() == 1 || work.execution().layout().format() == Format.RAW;
        Underway underway = work.execution().session().underway();
        Dispatch dispatch = new Dispatch(
                work.execution().client(), batches, each -> request(told, each), underway::forget, answers);
        Halfway halfway = new Halfway(work, verb, operation);
        Outcomes outcomes;
        try (Underway.Ending ending = telling(dispatch, halfway, batches.size() > 1);
                Headway headway = new Headway(work.execution())) {
            outcomes = dispatch.send(independent(), done -> {
                if (batches.size() > Dispatch.FEW) {
                    headway.show(done, ids.size(), work.resource().many() + " " + verb.past());
                }
            });
        }
        if (!outcomes.complete()) {
            throw halfway.told(outcomes);
        }
        effect.await(ids);
        Writing.print(work, printer, verb, ids, outcomes.answers(), operation);
    }

    /** Lets an interruption tell of every record; of a single request it can tell itself. */
    private Underway.Ending telling(Dispatch dispatch, Halfway halfway, boolean several) {
        return several
                ? work.execution()
                        .session()
                        .underway()
                        .tells(() -> halfway.interrupted(dispatch.outcomes(halfway::followed)))
                : () -> {};
    }

    /** What must not be repeated, writes to somebody or moves money goes one after another: each in sight of the last. */
    private boolean independent() {
        return operation.repeat() != Repeat.ONCE
                && operation.danger() != Danger.NOTIFIES
                && operation.danger() != Danger.MOVES_MONEY;
    }
}
