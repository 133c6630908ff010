package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Verb;
import io.github.ontraportcli.cli.Action;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Layout;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Shape;
import io.github.ontraportcli.output.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * {@code contacts show}: a contact on one screen, with its tags, sequences and automations by name, and its latest
 * purchases, open orders, notes and tasks. Several reads, one answer: what the key may not read is left out and said.
 */
record ContactShow(Resource resource, Verb verb) implements Action {
    private static final String LATEST = "10";

    /** A part of the screen: records of another resource that belong to the contact. */
    private record Part(String title, String resource, String names, String field, List<String> columns) {
        /** The ones whose IDs a field of the contact lists, with the API's delimiter between them. */
        static Part listed(String title, String resource, String names, String... columns) {
            return new Part(title, resource, names, "", List.of(columns));
        }

        /** The latest ones that name the contact in a field of theirs. */
        static Part latest(String title, String resource, String field, String... columns) {
            return new Part(title, resource, "", field, List.of(columns));
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.listed("Tags", "tags", "contact_cat", "tag_id", "tag_name"),
            Part.listed("Sequences", "sequences", "updateSequence", "id", "name"),
            Part.listed("Automations", "automations", "updateCampaign", "id", "name"),
            Part.latest("Purchases", "purchases", "contact_id", "id", "name", "quantity", "price", "status", "date"),
            Part.latest("Open orders", "open-orders", "contact_id", "id", "name", "total_price", "payment_next_date"),
            Part.latest("Notes", "notes", "contact_id", "id", "data", "date"),
            Part.latest("Tasks", "tasks", "contact_id", "id", "subject", "date_due", "status"));

    @Override
    public void run(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            Layout layout = execution.layout();
            Work work = Work.of(execution, resource, verb);
            Operation reading = verb.operations().get(0);
            Map<String, JsonElement> told = work.told(reading);
            String id = work.selection().ids().stream()
                    .findFirst()
                    .orElseThrow(() -> Failure.usage("contacts show needs an ID or an email address")
                            .next(verb.example()));
            told.put(reading.name(Role.ID, "id"), new JsonPrimitive(id));
            Request first = work.request(reading, told);
            if (execution.dryRun().isPresent()) {
                DryRuns.print(execution, first);
                return;
            }
            JsonObject contact = contact(execution, first, id);
            List<String> unread = new ArrayList<>();
            Map<Part, List<JsonObject>> parts = new LinkedHashMap<>();
            for (Part each : PARTS) {
                try {
                    parts.put(each, rows(execution, each, contact, id));
                } catch (Failure.NotAllowed | Failure.NotFound e) {
                    unread.add(each.title().toLowerCase(Locale.ROOT) + " (" + e.what() + ")");
                }
            }
            if (layout.format() == Format.TABLE && layout.query() == null) {
                screen(work, layout, contact, parts);
            } else {
                execution
                        .printer()
                        .thing(work.shape(false), layout.format() == Format.IDS ? contact : tree(contact, parts));
            }
            if (!unread.isEmpty()) {
                throw Failure.partlyDone("not all of contact " + id + " could be read: " + String.join(", ", unread));
            }
        }
    }

    private static JsonObject contact(Execution execution, Request request, String id) {
        try {
            return execution.client().send(request).record();
        } catch (Failure.NotFound e) {
            throw Failure.notFound("there is no contact with the ID " + id)
                    .why(e.why())
                    .request(e.request())
                    .next("ontraport contacts list shows which there are.");
        }
    }

    private static List<JsonObject> rows(Execution execution, Part part, JsonObject contact, String id) {
        Resource of = Catalog.entry(part.resource()).orElseThrow().resource().get();
        Operation listing = of.listing().orElseThrow();
        Map<String, JsonElement> told = new LinkedHashMap<>();
        if (part.field().isEmpty()) {
            JsonArray ids = listed(Json.text(contact, part.names()));
            if (ids.isEmpty()) {
                return List.of();
            }
            told.put(listing.name(Role.IDS, "ids"), ids);
        } else {
            told.put(listing.name(Role.CONDITION, "condition"), new JsonPrimitive(belongsTo(part.field(), id)));
            told.put(listing.name(Role.SORT, "sort"), new JsonPrimitive(of.idField()));
            told.put(listing.name(Role.SORT_DIRECTION, "sortDir"), new JsonPrimitive("desc"));
            told.put(listing.name(Role.RANGE, "range"), new JsonPrimitive(LATEST));
        }
        Envelope page = execution.client().send(Encoding.encode(listing, told, List.of()));
        return page.rows(listing);
    }

    private static JsonArray listed(String text) {
        JsonArray ids = new JsonArray();
        for (String each : text.split("[*/]+", -1)) {
            if (each.matches("[1-9][0-9]*") && ids.size() < Resolving.BATCH) {
                ids.add(each);
            }
        }
        return ids;
    }

    private static String belongsTo(String field, String id) {
        return "[{\"field\":{\"field\":\"" + field + "\"},\"op\":\"=\",\"value\":{\"value\":" + id + "}}]";
    }

    private static JsonObject tree(JsonObject contact, Map<Part, List<JsonObject>> parts) {
        JsonObject tree = new JsonObject();
        tree.add("contact", contact);
        parts.forEach((part, rows) -> {
            JsonArray all = new JsonArray();
            rows.forEach(all::add);
            tree.add(part.title().toLowerCase(Locale.ROOT).replace(' ', '_'), all);
        });
        return tree;
    }

    private void screen(Work work, Layout layout, JsonObject contact, Map<Part, List<JsonObject>> parts) {
        Session session = work.execution().session();
        Printer printer = new Printer(session.out(), session.terminal(), layout);
        Printer beside = new Printer(session.out(), session.terminal(), layout.withColumns(List.of()));
        Style style = Style.of(session.terminal().colourOut());
        printer.thing(work.shape(layout.readable()), layout.columns().isEmpty() ? known(contact) : contact);
        parts.forEach((part, rows) -> {
            if (!rows.isEmpty()) {
                printer.text("\n" + style.heading(part.title()) + "\n");
                beside.rows(shape(work, part, layout.readable()), Rows.of(rows));
            }
        });
    }

    /** What says something of a person: neither what is empty or nought, nor what the parts below show by name. */
    private static JsonObject known(JsonObject contact) {
        JsonObject known = new JsonObject();
        contact.entrySet().forEach(each -> {
            String text = Json.text(each.getValue());
            boolean below = PARTS.stream().anyMatch(part -> part.names().equals(each.getKey()));
            if (!below && !text.matches("0?|0?\\.0+|0\\.0+|\\*/\\*")) {
                known.add(each.getKey(), each.getValue());
            }
        });
        return known;
    }

    private static Shape shape(Work work, Part part, boolean readable) {
        Resource of = Catalog.entry(part.resource()).orElseThrow().resource().get();
        Types types = new Types(work.execution());
        Labels labels = readable
                ? Fields.of(types, String.valueOf(of.type().orElseThrow()), of.idField(), List.of())
                        .shown()
                : Labels.NONE;
        return new Shape(of.one(), of.many(), of.idField(), part.columns(), labels);
    }
}
