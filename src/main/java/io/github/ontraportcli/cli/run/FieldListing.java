package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.compose.fields.PlacedField;
import io.github.ontraportcli.compose.fields.Section;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Layout;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.List;
import java.util.Map;

/** {@code fields list} and {@code fields sections}: the API's columns of fields as rows. */
record FieldListing(Resource resource, Verb verb) implements Action {

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Printer printer = execution.printer();
            Layout layout = execution.layout();
            Work work = Work.of(execution, resource, verb);
            Operation operation = Choice.of(verb, invocation, false);
            Map<String, JsonElement> told = work.told(operation);
            Request request = work.request(operation, told);
            if (execution.dryRun().isPresent()) {
                DryRuns.print(execution, request);
                return;
            }
            Envelope envelope = send(work, request, told);
            if (layout.format() == Format.RAW) {
                printer.raw(envelope.text());
                return;
            }
            List<Section> sections = Section.of(envelope.data());
            boolean ofFields = verb.name().equals("list");
            Resource shown = ofFields ? resource : FieldEditor.ofSections(resource);
            List<JsonObject> rows = ofFields
                    ? Section.fields(sections).stream()
                            .map((PlacedField each) -> each.row(layout.readable()))
                            .toList()
                    : sections.stream().map(Section::row).toList();
            if (rows.isEmpty() && told.containsKey("field")) {
                throw missing(work, "field", told);
            }
            Shape shape = new Shape(shown.one(), shown.many(), shown.idField(), shown.columns(), Labels.NONE);
            printer.rows(shape, Rows.of(rows));
            if (rows.isEmpty() && session.terminal().stderr()) {
                execution.notice("No " + shown.many() + " found.");
            }
        }
    }

    private static Envelope send(Work work, Request request, Map<String, JsonElement> told) {
        try {
            return work.execution().client().send(request);
        } catch (Failure.NotFound e) {
            if (told.containsKey("field")) {
                throw missing(work, "field", told).why(e.why()).request(e.request());
            }
            if (told.containsKey("section")) {
                throw missing(work, "section", told).why(e.why()).request(e.request());
            }
            throw e;
        }
    }

    private static Failure missing(Work work, String what, Map<String, JsonElement> told) {
        FieldEditor editor = new FieldEditor(work);
        return Failure.notFound("there is no " + what + " " + Json.text(told.getOrDefault(what, JsonNull.INSTANCE))
                        + " in " + editor.type())
                .next(editor.list(what.equals("field") ? "list" : "sections") + " shows which there are.");
    }
}
