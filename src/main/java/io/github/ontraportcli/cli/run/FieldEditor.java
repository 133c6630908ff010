package io.github.ontraportcli.cli.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.compose.fields.FieldLayout;
import io.github.ontraportcli.compose.fields.PlacedField;
import io.github.ontraportcli.compose.fields.Saved;
import io.github.ontraportcli.compose.fields.Section;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What all verbs of {@code fields} do with the account: read its fields, send a change and forget what was remembered. */
record FieldEditor(Work work) {
    private static final List<String> SAVED = List.of("field", "alias");

    /** What sections and fields there are, of the whole object type. */
    List<Section> sections() {
        Operation listing = work.resource().listing().orElseThrow();
        Map<String, JsonElement> told = new LinkedHashMap<>();
        told.put(listing.name(Role.TYPE, "objectID"), new JsonPrimitive(work.typeId()));
        Request request = Encoding.encode(listing, told, List.of());
        return Section.of(work.execution().client().send(request).data());
    }

    /**
     * The field of that name, or the only one that people call so.
     *
     * @throws Failure when there is none, or more than one
     */
    PlacedField field(String named) {
        List<PlacedField> all = Section.fields(sections());
        Optional<PlacedField> same =
                all.stream().filter(each -> each.name().equals(named)).findFirst();
        List<PlacedField> called = all.stream()
                .filter(each -> each.alias().toLowerCase(Locale.ROOT).equals(named.toLowerCase(Locale.ROOT)))
                .toList();
        if (same.isEmpty() && called.size() > 1) {
            throw Failure.usage(called.size() + " fields are called \"" + named + "\"")
                    .next("Say which: "
                            + String.join(
                                    ", ", called.stream().map(PlacedField::name).toList()));
        }
        return same.or(() -> called.stream().findFirst())
                .orElseThrow(() -> Failure.notFound("there is no field " + named + " in " + type())
                        .next(list("list") + " shows which there are."));
    }

    /** Asks before a request that lets records lose what they have in a field, however it was said. */
    void askOfOptions(List<Request> requests) {
        List<String> losing = requests.stream()
                .map(Request::content)
                .flatMap(each -> each instanceof Content.Tree tree
                        ? FieldLayout.losing(tree.object().get(FieldParts.NAME)).stream()
                        : Stream.empty())
                .toList();
        if (!losing.isEmpty()) {
            new Confirmation(work.execution()).ask("take options from", work.resource(), losing, List.of());
        }
    }

    /** Sends a change of the type's fields. What was remembered of them is forgotten, whatever comes of it. */
    Envelope send(Request request) {
        new Types(work.execution()).forget(work.typeId());
        return Lookup.send(work.execution(), request);
    }

    /** Tells which fields there are now; what the API refused of them is the failure. */
    void print(Printer printer, Envelope envelope, String past) {
        if (work.execution().layout().format() == Format.RAW) {
            printer.raw(envelope.text());
        }
        Saved saved = Saved.of(envelope.data());
        List<JsonObject> rows = new ArrayList<>(saved.rows());
        if (work.execution().layout().format() != Format.RAW && !rows.isEmpty()) {
            printer.rows(new Shape("field", "fields", "field", SAVED, Labels.NONE), Rows.of(rows));
        }
        if (!saved.errors().isEmpty()) {
            String why = String.join("\n", saved.errors());
            int all = rows.size() + saved.errors().size();
            throw rows.isEmpty()
                    ? Failure.refused("no field was " + past).why(why)
                    : Failure.partlyDone(rows.size() + " of " + all + " fields were " + past)
                            .why(why)
                            .next(list("list") + " shows which there are.");
        }
        if (rows.isEmpty()) {
            throw Failure.outcomeUnknown("the API does not say whether a field was " + past)
                    .next("Look: " + list("list"));
        }
    }

    /** The type as it was typed. */
    String type() {
        return work.invocation().value(SharedOptions.TYPE.name()).orElse(work.typeId());
    }

    /** A command line about the same type. */
    String list(String verb) {
        return "ontraport fields " + verb + " --type " + (type().contains(" ") ? "\"" + type() + "\"" : type());
    }

    /** What is asked about and told of, where it is a section. */
    static Resource ofSections(Resource fields) {
        return new Resource(
                fields.name(),
                "section",
                "sections",
                fields.type(),
                "id",
                List.of("id", "name", "description", "fields"),
                fields.verbs());
    }
}
