package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.fields.OwnFields;
import io.github.ontraportcli.sandbox.criteria.Selection;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of one type, as an operation of a kind of its own reads and changes them. */
public final class Entries {
    private final Call call;
    private final ObjectType type;

    private Entries(Call call, ObjectType type) {
        this.call = call;
        this.type = type;
    }

    /** Those of that object type; refuses one that there is not. */
    public static Entries of(Call call, long typeId) {
        if (typeId < 0 || typeId > Integer.MAX_VALUE) {
            throw Rejection.of(404, "The sandbox does not simulate object type " + typeId + ".");
        }
        ObjectType type = ObjectTypes.byId((int) typeId)
                .orElseThrow(() -> Rejection.of(404, "The sandbox does not simulate object type " + typeId + "."));
        return new Entries(call, OwnFields.on(type, call.records()));
    }

    /** Those of a type that has no ID a client could name. */
    public static Entries of(Call call, ObjectType type) {
        return new Entries(call, type);
    }

    /** Their type. */
    public ObjectType type() {
        return type;
    }

    /** Whether there is one of that id. */
    public boolean has(long id) {
        return call.records().find(type, id).isPresent();
    }

    /** The record of that id, as it is told to a client; refuses with 404. */
    public JsonObject shown(long id) {
        return Shown.whole(call, type, id, stored(id));
    }

    /** How a record with these fields would be told to a client. */
    public JsonObject shown(Draft draft) {
        return Shown.whole(call, type, 0, draft.body());
    }

    /** The fields of a record that were set, and no others; refuses with 404. */
    public JsonObject stored(long id) {
        return call.records().find(type, id).orElseThrow(Rejection::notFound);
    }

    /** What a field of a record reads as; empty for null. Also of a record that is not there. */
    public String text(long id, String field) {
        JsonObject body = call.records().find(type, id).orElse(new JsonObject());
        JsonElement value = type.field(field)
                .map(found -> Shown.value(type, found, id, body))
                .orElse(body.get(field));
        String text = JsonText.plain(value);
        return text == null ? "" : text;
    }

    /** What a field of a record reads as, as a whole number; 0 for what is none. */
    public long number(long id, String field) {
        try {
            return Long.parseLong(text(id, field));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Adds a record and sets the moments that the account itself sets; its id. */
    public long add(Draft draft) {
        JsonObject body = draft.body().deepCopy();
        for (String stamp : List.of("date", "dla", "dlm")) {
            if (type.field(stamp).isPresent() && !body.has(stamp)) {
                body.addProperty(stamp, Long.toString(call.now()));
            }
        }
        long id = call.records().nextId(type);
        if (type.field("unique_id").isPresent()) {
            body.addProperty("unique_id", UniqueId.of(id));
        }
        call.records().add(type, id, body);
        return id;
    }

    /** Changes fields of a record; refuses with 404. */
    public void change(long id, Draft draft) {
        JsonObject body = stored(id);
        for (Map.Entry<String, JsonElement> each : draft.body().entrySet()) {
            body.add(each.getKey(), each.getValue());
        }
        if (type.field("dlm").isPresent() && !draft.body().has("dlm")) {
            body.addProperty("dlm", Long.toString(call.now()));
        }
        call.records().replace(type, id, body);
    }

    /** Removes a record; refuses with 404. */
    public void delete(long id) {
        stored(id);
        call.records().delete(type, Where.ids(List.of(id)));
    }

    /** The ids of the records with that value in that field, in order; of none where the type has no such field. */
    public List<Long> with(String field, String value) {
        Optional<Field> found = type.field(field);
        if (found.isEmpty()) {
            return List.of();
        }
        // A whole number is looked up as one, because that is what the indexes of numbers are over.
        Where same = found.get().kind().numeric() && value.matches("\\d{1,18}")
                ? Where.of(Columns.number(type, found.get()) + " = ?", Long.valueOf(value))
                : Where.of(Columns.text(type, found.get()) + " collate nocase = ?", value);
        return call.records().ids(Query.all(type, same));
    }

    /** All ids, in order. */
    public List<Long> all() {
        return call.records().ids(Query.all(type, Where.ALL));
    }

    /** The ids of the records that the request selects, on whatever page. */
    public List<Long> selected() {
        return call.records()
                .ids(Query.all(
                        type,
                        Selection.of(call.parameters(), type, call.records()).where()));
    }

    /** The page of some records that a request asks for, as a listing tells them. */
    public List<JsonObject> page(Parameters parameters, List<Long> ids) {
        List<JsonObject> rows = new ArrayList<>();
        Selection selection = Selection.of(parameters, type, call.records());
        for (Records.Stored each : call.records().list(selection.page(Where.ids(ids)))) {
            rows.add(Shown.row(call, type, each));
        }
        return rows;
    }

    /** The ids of the records that a change names: by ids, group or {@code performAll}. Refuses a request that names none. */
    public List<Long> meant() {
        Selection selection = Selection.of(call.parameters(), type, call.records());
        if (selection.selectsNothing() && !call.parameters().flag("performAll")) {
            throw Rejection.malformed("The parameter ids is missing.");
        }
        List<Long> ids = new ArrayList<>(call.records().ids(selection.changed()));
        if (ids.isEmpty()) {
            throw Rejection.notFound();
        }
        return ids;
    }

    /** The record that the request names with {@code id}; refuses when it names none, or none that there is. */
    public long named() {
        long id = call.parameters().number("id", 0);
        if (id == 0) {
            throw Rejection.malformed("The parameter id is missing.");
        }
        stored(id);
        return id;
    }
}
