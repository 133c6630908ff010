package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Outcome;
import io.github.ontraportcli.output.Printer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Carries out a verb that changes something: finds out which records are meant, asks where that is due, sends, and says
 * what became of it.
 *
 * @param resource it is about
 * @param verb e.g. {@code tag}
 */
public record Writing(Resource resource, Verb verb) implements Action {

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Printer printer = execution.printer();
            Work work = Work.of(execution, resource, verb);
            Operation operation = Choice.of(verb, invocation, work.selection().one());
            for (String option : List.of(SharedOptions.SET.name(), SharedOptions.SET_JSON.name())) {
                if (operation.open()) {
                    work.fields().check(option, Told.set(invocation, option));
                }
            }
            Map<String, JsonElement> told = work.told(operation);
            if (operation.open()) {
                checkValues(work, told);
                checkCodes(work, operation, told);
            }
            refuseNothing(operation, told, invocation);
            if (selects(operation, told, invocation)) {
                new Changing(work, verb, operation, printer, Effect.of(work, verb, operation, told)).run(told);
            } else {
                once(work, operation, told, printer);
            }
        }
    }

    /** Reads what {@code --set} sets by the types of the fields; JSON goes as it is. */
    private static void checkValues(Work work, Map<String, JsonElement> told) {
        String option = SharedOptions.SET.name();
        for (String name : Told.set(work.invocation(), option)) {
            told.computeIfPresent(
                    name,
                    (same, value) -> value.isJsonPrimitive()
                            ? new JsonPrimitive(work.fields().value(option, name, Json.text(value), work.values()))
                            : value);
        }
    }

    /** A code of a field whose options are the account's own affair is held against those. */
    private static void checkCodes(Work work, Operation operation, Map<String, JsonElement> told) {
        for (Parameter each : operation.parameters()) {
            String value = Json.text(told.getOrDefault(each.key(), JsonNull.INSTANCE));
            boolean own = each.type() instanceof Type.Choice choice
                    && choice.orId()
                    && !value.isEmpty()
                    && choice.words().stream().noneMatch(word -> word.code().equals(value));
            if (own && operation.open() && work.invocation().given(each.option())) {
                work.fields().value(each.option(), each.name(), value, work.values());
            }
        }
    }

    /** Refuses to make an empty record, or to update one with nothing. */
    private static void refuseNothing(Operation operation, Map<String, JsonElement> told, Invocation invocation) {
        Set<String> set = new HashSet<>(told.keySet());
        set.remove(operation.name(Role.TYPE, ""));
        if (operation.has(Role.ID)) {
            set.remove(operation.name(Role.UNIQUE_ID, ""));
        }
        if (operation.open() && set.isEmpty()) {
            throw Failure.usage(invocation.command().words() + " has nothing to set")
                    .next(invocation.command().example());
        }
    }

    /** Whether it acts on records that are selected, rather than making one or naming it by a field. */
    private static boolean selects(Operation operation, Map<String, JsonElement> told, Invocation invocation) {
        boolean byUniqueId = told.containsKey(operation.name(Role.UNIQUE_ID, "")) && operation.has(Role.ID);
        Optional<Option> other = SharedOptions.SELECTING.stream()
                .filter(each -> invocation.given(each.name()))
                .findFirst();
        if (byUniqueId && (other.isPresent() || !invocation.arguments().isEmpty())) {
            throw Failure.usage("unique_id names the record, and so "
                            + (other.isPresent() ? "does " + other.get().name() : "does its ID"))
                    .next("Leave one of them out.");
        }
        return (operation.has(Role.ID) && !byUniqueId) || operation.has(Role.IDS);
    }

    private void once(Work work, Operation operation, Map<String, JsonElement> told, Printer printer) {
        Request request = work.request(operation, told);
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), request);
            return;
        }
        work.execution().client().check(request);
        if (operation.danger().alwaysAsked()) {
            new Confirmation(work.execution(), Gist.of(operation, work.invocation(), told))
                    .ask(verb.name(), resource, List.of(), List.of());
        }
        Envelope envelope = Lookup.send(work.execution(), request);
        print(work, printer, verb, List.of(), List.of(envelope), operation);
    }

    /** Says what became of a write: the record where there is one, else the ids and the status. */
    static void print(
            Work work, Printer printer, Verb verb, List<String> ids, List<Envelope> envelopes, Operation operation) {
        if (work.execution().layout().format() == Format.RAW) {
            envelopes.forEach(each -> printer.raw(envelopes.size() == 1 ? each.text() : Json.compact(each.whole())));
            return;
        }
        @Nullable JsonObject object = null;
        if (operation.answer() == Answer.RECORD
                && envelopes.size() == 1
                && !envelopes.get(0).record().isEmpty()) {
            object = envelopes.get(0).record();
        }
        List<String> touched = ids;
        if (touched.isEmpty() && object != null) {
            String id = Json.text(object, work.resource().idField());
            touched = List.of(id.isEmpty() ? Json.text(object, "id") : id);
        }
        boolean accepted =
                operation.answer() == Answer.ACCEPTED && !work.invocation().given(SharedOptions.WAIT.name());
        printer.done(
                work.shape(work.execution().layout().readable() && object != null),
                Outcome.of(verb.past(), work.shape(false), touched, accepted, object));
    }

    static Failure noSelection(Invocation invocation) {
        return Failure.usage(invocation.command().words() + " needs to know which records")
                .why("Without a selection the API would act on the whole collection.")
                .next("Name IDs, or --where, --search or --group; --everything for all of them.");
    }
}
