package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.compose.fields.FieldLayout;
import io.github.ontraportcli.compose.fields.Saved;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Outcome;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code fields create-section} and {@code fields update-section}. A section that is made takes no description, so one
 * that has any is described by a second request.
 */
record SectionSaving(Resource resource, Verb verb) implements Action {

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Printer printer = execution.printer();
            Work work = Work.of(execution, resource, verb);
            Operation chosen = Choice.of(verb, invocation, false);
            List<Request> requests = new ArrayList<>();
            Operation making = verb.operations().get(verb.operations().size() - 1);
            requests.add(request(work, making, invocation));
            if (!chosen.equals(making)) {
                requests.add(request(work, chosen, invocation));
            }
            if (execution.dryRun().isPresent()) {
                DryRuns.print(execution, requests);
                return;
            }
            requests.forEach(execution.client()::check);
            String name = invocation.arguments().get(0);
            new FieldEditor(work).askOfOptions(requests);
            print(work, printer, name, sent(new FieldEditor(work), requests, name));
        }
    }

    private Request request(Work work, Operation operation, Invocation invocation) {
        Map<String, JsonElement> told = work.told(operation);
        FieldParts parts = FieldParts.takenFrom(told, invocation);
        boolean makes = operation.method() == Method.POST;
        if (parts.whole()) {
            told.put(
                    FieldParts.NAME,
                    FieldLayout.checked(
                            parts.wholeOption(), told.getOrDefault(FieldParts.NAME, JsonNull.INSTANCE), makes));
        } else if (!makes && !told.containsKey("description")) {
            throw Failure.usage("fields update-section has nothing to change").next(verb.example());
        } else {
            told.put(FieldParts.NAME, new JsonArray());
        }
        return work.request(operation, told);
    }

    private static List<Envelope> sent(FieldEditor editor, List<Request> requests, String name) {
        List<Envelope> answers = new ArrayList<>();
        for (Request each : requests) {
            try {
                answers.add(editor.send(each));
            } catch (Failure.Refused | Failure.NotAllowed | Failure.NotFound e) {
                if (answers.isEmpty()) {
                    throw e;
                }
                throw Failure.partlyDone("section " + name + " was created, and could not be described")
                        .why(e.why())
                        .request(e.request());
            }
        }
        return answers;
    }

    private void print(Work work, Printer printer, String name, List<Envelope> answers) {
        Envelope last = answers.get(answers.size() - 1);
        Saved saved = Saved.of(last.data());
        boolean raw = work.execution().layout().format() == Format.RAW;
        if (!saved.rows().isEmpty() || !saved.errors().isEmpty()) {
            new FieldEditor(work).print(printer, last, verb.past());
        } else if (raw) {
            answers.forEach(each -> printer.raw(answers.size() == 1 ? each.text() : Json.compact(each.whole())));
        } else {
            Resource sections = FieldEditor.ofSections(resource);
            Shape shape =
                    new Shape(sections.one(), sections.many(), sections.idField(), sections.columns(), Labels.NONE);
            printer.done(shape, Outcome.of(verb.past(), shape, List.of(name), false, null));
        }
    }
}
