package io.github.ontraportcli.cli.run;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.compose.fields.Section;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Outcome;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.List;
import java.util.regex.Pattern;

/** {@code fields delete} and {@code fields delete-section}: always asked about, for every record loses what it has there. */
record FieldDeleting(Resource resource, Verb verb) implements Action {
    private static final Pattern OWN = Pattern.compile("f0*[1-9][0-9]*");

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Printer printer = execution.printer();
            Work work = Work.of(execution, resource, verb);
            Operation operation = Choice.of(verb, invocation, false);
            boolean section = verb.name().endsWith("section");
            refuseOthers(section, invocation);
            Request request = work.request(operation, work.told(operation));
            if (execution.dryRun().isPresent()) {
                DryRuns.print(execution, request);
                return;
            }
            execution.client().check(request);
            Resource what = section ? FieldEditor.ofSections(resource) : resource;
            String name = invocation.arguments().get(0);
            FieldEditor editor = new FieldEditor(work);
            Confirmation confirmation = new Confirmation(execution);
            List<JsonObject> shown = confirmation.asks() ? shown(editor, section, name) : List.of();
            confirmation.ask("delete", what, List.of(name), shown);
            Envelope envelope = send(editor, request, section, name);
            if (execution.layout().format() == Format.RAW) {
                printer.raw(envelope.text());
                return;
            }
            Shape shape = new Shape(what.one(), what.many(), what.idField(), what.columns(), Labels.NONE);
            printer.done(shape, Outcome.of(verb.past(), shape, List.of(name), false, null));
        }
    }

    /** A field of the account's own and nothing else: of another name nobody knows what the API would make. */
    private static void refuseOthers(boolean section, Invocation invocation) {
        String name = invocation.arguments().get(0);
        for (String each : Told.set(invocation, SharedOptions.PARAM.name())) {
            if (Spelling.same("field", each) || Spelling.same("section", each)) {
                throw Failure.usage(SharedOptions.PARAM.name() + " cannot say " + each + ": it names what is deleted")
                        .next("Delete one thing at a time.");
            }
        }
        if (section ? name.strip().matches("[+-]?0*") : !OWN.matcher(name).matches()) {
            throw Failure.usage("\"" + Redaction.typed(name) + "\" is no "
                            + (section ? "section's name" : "field that can be deleted"))
                    .next(section ? "Name the section." : "Name the field as fields list does: f1234.");
        }
    }

    /** What it is, for the person who is asked; what is not there is the API's to refuse. */
    private static List<JsonObject> shown(FieldEditor editor, boolean section, String name) {
        List<Section> sections = editor.sections();
        if (section) {
            return sections.stream()
                    .filter(each -> each.name().equals(name))
                    .map(Section::row)
                    .toList();
        }
        return Section.fields(sections).stream()
                .filter(each -> each.name().equals(name))
                .map(each -> each.row(true))
                .toList();
    }

    private static Envelope send(FieldEditor editor, Request request, boolean section, String name) {
        try {
            return editor.send(request);
        } catch (Failure.NotFound e) {
            throw Failure.notFound("there is no " + (section ? "section " : "field ") + name + " in " + editor.type())
                    .why(e.why())
                    .request(e.request())
                    .next(editor.list(section ? "sections" : "list") + " shows which there are.");
        } catch (Failure.Refused e) {
            throw section
                    ? e.next("Only a section without fields can be deleted; " + editor.list("list") + " --section \""
                            + name + "\" shows those it has.")
                    : e;
        }
    }
}
