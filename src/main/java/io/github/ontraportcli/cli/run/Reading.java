package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.List;
import java.util.Map;

/**
 * Carries out a verb that changes nothing.
 *
 * @param resource it is about
 * @param verb e.g. {@code list}
 */
public record Reading(Resource resource, Verb verb) implements Action {

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Printer printer = execution.printer();
            Work work = Work.of(execution, resource, verb);
            Operation operation = Choice.of(verb, invocation, work.selection().one());
            Map<String, JsonElement> told = work.told(operation);
            work.selection().tell(operation, told);
            if (verb.namesOne() && !work.selection().any()) {
                throw Failure.usage(invocation.command().words() + " needs an ID")
                        .next(invocation.command().example());
            }
            operation
                    .parameter(Role.ID)
                    .ifPresent(
                            each -> work.selection().ids().forEach(id -> told.put(each.key(), new JsonPrimitive(id))));
            if (operation.answer().paged()) {
                new Collecting(work, verb, operation, printer).run(told);
            } else {
                single(work, work.request(operation, told), printer);
            }
        }
    }

    private void single(Work work, Request request, Printer printer) {
        if (work.execution().dryRun().isPresent()) {
            DryRuns.print(work.execution(), request);
            return;
        }
        Answer answer = request.operation().answer();
        Envelope envelope = send(work, request);
        if (work.execution().layout().format() == Format.RAW) {
            printer.raw(envelope.text());
            return;
        }
        boolean ids = work.execution().layout().format() == Format.IDS;
        if (ids && (answer == Answer.COUNT || answer == Answer.INFO || answer == Answer.TEXT)) {
            nothing(work);
            return;
        }
        boolean readable = work.execution().layout().readable();
        switch (answer) {
            case TEXT -> text(work, envelope, printer);
            case COUNT -> {
                if (envelope.count() < 0) {
                    throw Failure.refused("the API's answer holds no count")
                            .request(request.line(
                                    work.execution().client().account().base()));
                }
                printer.value(new JsonPrimitive(envelope.count()));
            }
            case META ->
                printer.rows(
                        new Shape("field", "fields", "field", List.of("object", "field", "alias", "type"), Labels.NONE),
                        Rows.of(envelope.fields()));
            case IDS ->
                printer.rows(
                        new Shape(work.resource().one(), work.resource().many(), "id", List.of("id"), Labels.NONE),
                        Rows.of(
                                request.operation().member().isEmpty()
                                        ? envelope.ids()
                                        : envelope.ids(request.operation().member())));
            default -> {
                JsonObject record = envelope.record();
                if (ids && !record.has("id") && !record.has(work.resource().idField())) {
                    nothing(work);
                } else if (envelope.data() instanceof JsonObject || envelope.bare()) {
                    printer.thing(work.shape(readable), record);
                } else {
                    printer.value(envelope.data());
                }
            }
        }
    }

    /** {@code -o ids} of an answer that holds no record prints nothing, and says so. */
    private static void nothing(Work work) {
        work.execution().notice(work.invocation().command().words() + " answers with no IDs to print");
    }

    /** A page or an address is wanted as it is; as a JSON string only where JSON was asked for. */
    private static void text(Work work, Envelope envelope, Printer printer) {
        Invocation invocation = work.invocation();
        boolean asked = invocation.given(GlobalOptions.FORMAT.name()) || invocation.given(GlobalOptions.QUERY.name());
        if (asked) {
            printer.value(envelope.data());
        } else {
            printer.raw(Json.text(envelope.data()));
        }
    }

    private static Envelope send(Work work, Request request) {
        try {
            return work.execution().client().send(request);
        } catch (Failure.NotFound e) {
            if (work.selection().one()) {
                throw Failure.notFound("there is no " + work.resource().one() + " with the ID "
                                + work.selection().ids().get(0))
                        .why(e.why())
                        .request(e.request())
                        .next("ontraport " + work.resource().name() + " list shows which there are.");
            }
            if (request.operation().answer() == Answer.IDS) {
                throw Failure.notFound("no " + work.resource().one() + " is found by \""
                                + work.invocation().arguments().get(0) + "\"")
                        .why(e.why())
                        .request(e.request());
            }
            throw e;
        }
    }
}
