package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.compose.fields.FieldChange;
import io.github.ontraportcli.compose.fields.FieldLayout;
import io.github.ontraportcli.compose.fields.NewField;
import io.github.ontraportcli.compose.fields.PlacedField;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Printer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code fields create} and {@code fields update}: one field said by its options, or several as JSON. */
record FieldSaving(Resource resource, Verb verb) implements Action {
    private static final String SECTION = "name";

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Printer printer = execution.printer();
            Work work = Work.of(execution, resource, verb);
            Operation operation = Choice.of(verb, invocation, false);
            Map<String, JsonElement> told = work.told(operation);
            FieldParts parts = FieldParts.takenFrom(told, invocation);
            boolean creates = verb.name().equals("create");
            Optional<FieldChange> change = creates ? Optional.empty() : Optional.of(change(parts, told));
            told.put(
                    FieldParts.NAME,
                    change.map(each -> changed(each, work, told)).orElseGet(() -> created(parts, told)));
            Request request = work.request(operation, told);
            if (execution.dryRun().isPresent()) {
                DryRuns.print(execution, request);
                return;
            }
            execution.client().check(request);
            FieldEditor editor = new FieldEditor(work);
            editor.askOfOptions(List.of(request));
            editor.print(printer, editor.send(request), verb.past());
        }
    }

    private JsonArray created(FieldParts parts, Map<String, JsonElement> told) {
        if (parts.whole()) {
            return FieldLayout.checked(
                    parts.wholeOption(), told.getOrDefault(FieldParts.NAME, JsonNull.INSTANCE), true);
        }
        for (String each : List.of("alias", "type")) {
            if (parts.text(each).isEmpty()) {
                throw Failure.usage("fields create needs " + (each.equals("alias") ? "--name" : "--kind"))
                        .why("A new field needs a name and a kind; --layout makes several at once.")
                        .next(verb.example());
            }
        }
        return new NewField(
                        parts.text("alias"),
                        parts.text("type"),
                        parts.column(),
                        parts.on("required"),
                        parts.on("unique"),
                        parts.labels("add"),
                        parts.text("options"))
                .columns();
    }

    private FieldChange change(FieldParts parts, Map<String, JsonElement> told) {
        FieldChange change = new FieldChange(
                parts.text("field"),
                parts.given("alias") ? parts.text("alias") : null,
                parts.given("type") ? parts.text("type") : null,
                parts.labels("add"),
                parts.labels("remove"),
                parts.labels("replace"));
        if (!change.any() && !told.containsKey("description")) {
            throw Failure.usage("fields update has nothing to change").next(verb.example());
        }
        change.columns(1);
        return change;
    }

    /** The section is looked up where it was not said, and with it what the field is: a name that is none would make one. */
    private static JsonArray changed(FieldChange wanted, Work work, Map<String, JsonElement> told) {
        boolean said =
                !Json.text(told.getOrDefault(SECTION, new JsonPrimitive(""))).isBlank();
        if (said && wanted.field().matches("f[0-9]+")) {
            return wanted.columns(1);
        }
        PlacedField known = new FieldEditor(work).field(wanted.field());
        wanted.check(known);
        if (!said) {
            if (known.section().isEmpty()) {
                throw Failure.usage("the section of " + known.name() + " cannot be looked up")
                        .next("Name it: --section NAME");
            }
            told.put(SECTION, new JsonPrimitive(known.section()));
        }
        return new FieldChange(
                        known.name(), wanted.alias(), wanted.type(), wanted.add(), wanted.remove(), wanted.replace())
                .columns(Math.max(1, known.column()));
    }
}
