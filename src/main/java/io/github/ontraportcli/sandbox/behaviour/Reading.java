package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.criteria.Selection;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;

/** Reading records: one, a page of many, or the ids behind an email address. */
public final class Reading {
    private Reading() {}

    public static Reply one(Call call) {
        ObjectType type = call.type("GET");
        if (type == CalendarTypes.POTENTIAL_GUEST) {
            return PotentialGuests.one(call);
        }
        long id = call.parameters().number("id", 0);
        JsonObject body = call.records().find(type, id).orElseThrow(Rejection::notFound);
        return Envelope.data(call, Numbers.in(call, "one", Shown.whole(call, type, id, body)));
    }

    public static Reply many(Call call) {
        return page(call, Where.ALL);
    }

    /** The page of the selected records that also meet a further condition; or only how many there are. */
    public static Reply page(Call call, Where further) {
        ObjectType type = call.type("GET");
        if (type == CalendarTypes.POTENTIAL_GUEST) {
            return PotentialGuests.page(call);
        }
        Selection selection = call.selection();
        if (call.parameters().flag("count")) {
            JsonObject count = new JsonObject();
            long number = call.records().count(type, selection.where().and(further));
            count.addProperty("count", Long.toString(number));
            return Envelope.data(call, count);
        }
        JsonArray rows = new JsonArray();
        for (Records.Stored each : call.records().list(selection.page(further))) {
            rows.add(Numbers.in(call, "row", Shown.row(call, type, each)));
        }
        return Envelope.rows(call, rows);
    }

    public static Reply byEmail(Call call) {
        ObjectType type = call.type("GET");
        String email = call.parameters().text("email");
        if (email == null || email.isBlank()) {
            throw Rejection.malformed("The parameter email is missing.");
        }
        List<Long> ids = call.records().ids(Query.all(type, hasEmail(type, email.trim())));
        if (ids.isEmpty()) {
            throw Rejection.notFound();
        }
        JsonObject found = new JsonObject();
        if (call.parameters().flag("all")) {
            JsonArray every = new JsonArray();
            ids.forEach(id -> every.add(Long.toString(id)));
            found.add("ids", every);
        } else {
            found.addProperty("id", Long.toString(ids.get(0)));
        }
        return Envelope.data(call, found);
    }

    private static Where hasEmail(ObjectType type, String email) {
        Where any = Where.of("0");
        for (Field each : type.fields()) {
            if (each.kind() == FieldKind.EMAIL) {
                Where here = Where.of(Columns.text(type, each) + " collate nocase = ?", email);
                any = any.sql().equals("0") ? here : any.or(here);
            }
        }
        return any;
    }
}
