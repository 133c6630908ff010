package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;

/**
 * Whom an event could be held with: a few who are suggested and the users, then the contacts, a page of 200 at most. Only
 * the first page begins with those who are no page of contacts.
 */
final class PotentialGuests {
    private static final long PAGE = 200;
    private static final long SUGGESTED = 2;

    private PotentialGuests() {}

    static Reply page(Call call) {
        Parameters said = call.parameters();
        if (said.flag("count")) {
            JsonObject count = new JsonObject();
            count.addProperty("count", Long.toString(count(call)));
            return Envelope.data(call, count);
        }
        long start = Math.max(0, said.number("start", 0));
        long asked = said.number("range", PAGE);
        long most = asked <= 0 ? PAGE : Math.min(asked, PAGE);
        JsonArray rows = new JsonArray();
        if (start == 0) {
            add(call, rows, ContactType.CONTACT, "suggested", 0, SUGGESTED);
            add(call, rows, AccountTypes.USER, Integer.toString(AccountTypes.USER.id()), 0, -1);
        }
        add(call, rows, ContactType.CONTACT, Integer.toString(ContactType.CONTACT.id()), start, most);
        return Envelope.plainRows(call, rows);
    }

    static Reply one(Call call) {
        String[] parts = String.valueOf(call.parameters().text("id")).split("_");
        ObjectType type = parts[0].equals("2") ? AccountTypes.USER : ContactType.CONTACT;
        try {
            long id = Long.parseLong(parts[parts.length - 1]);
            JsonObject body = call.records().find(type, id).orElseThrow(Rejection::notFound);
            return Envelope.data(call, row(call, type, Integer.toString(type.id()), new Records.Stored(id, body)));
        } catch (NumberFormatException e) {
            throw Rejection.notFound();
        }
    }

    static long count(Call call) {
        return call.records().count(ContactType.CONTACT, found(call))
                + call.records().count(AccountTypes.USER, found(call));
    }

    private static void add(Call call, JsonArray rows, ObjectType type, String group, long start, long most) {
        for (Records.Stored each : call.records().list(new Query(type, found(call), null, false, start, most))) {
            rows.add(row(call, type, group, each));
        }
    }

    private static JsonObject row(Call call, ObjectType type, String group, Records.Stored stored) {
        String name = text(type, stored, "firstname") + " " + text(type, stored, "lastname");
        String email = text(type, stored, "email");
        JsonObject row = new JsonObject();
        row.addProperty("type", group);
        row.addProperty("value", type.id() + "_" + stored.id());
        row.addProperty("label", name.strip() + " (" + email + ")");
        if (call.parameters().flag("guestmode")) {
            row.addProperty("email", email);
            row.addProperty("object_type_id", Integer.toString(type.id()));
        }
        return row;
    }

    private static String text(ObjectType type, Records.Stored stored, String field) {
        String text = JsonText.plain(Shown.value(type, type.field(field).orElseThrow(), stored.id(), stored.body()));
        return text == null ? "" : text;
    }

    private static Where found(Call call) {
        String search = call.parameters().text("search");
        if (search == null || search.isBlank()) {
            return Where.ALL;
        }
        return Where.of(
                "instr(lower(ifnull(json_extract(body,'$.firstname'),'')||' '||ifnull(json_extract(body,'$.lastname'),'')"
                        + "||' '||ifnull(json_extract(body,'$.email'),'')),lower(?)) > 0",
                search.trim());
    }
}
