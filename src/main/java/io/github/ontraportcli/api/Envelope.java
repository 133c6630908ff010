package io.github.ontraportcli.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An answer of the API, read with tolerance for its odd shapes: {@code {"code":0,"data":…,"account_id":"12345"}}.
 *
 * @param text as it came
 * @param whole the JSON it holds; an object by rule
 */
public record Envelope(String text, JsonElement whole) {

    /** What stands under {@code data}; null where there is none. */
    public JsonElement data() {
        JsonElement data = whole instanceof JsonObject object ? object.get("data") : null;
        return data == null ? JsonNull.INSTANCE : data;
    }

    /** The account that answered, or nothing where it does not say; a string or a number on the wire. */
    public String accountId() {
        return whole instanceof JsonObject object ? Json.text(object, "account_id") : "";
    }

    /** The rows that an operation answers with, wherever it puts them. */
    public List<JsonObject> rows(Operation operation) {
        if (operation.answer() == Answer.PAIRS) {
            return pairs();
        }
        return operation.member().isEmpty() ? rows() : rows(member(operation.member()));
    }

    /** The records of a collection. An empty one may come as {@code []}, {@code {}}, {@code ""}, null or false. */
    public List<JsonObject> rows() {
        return rows(data());
    }

    private static List<JsonObject> rows(JsonElement data) {
        List<JsonObject> rows = new ArrayList<>();
        if (data instanceof JsonArray array) {
            for (JsonElement each : array) {
                if (each instanceof JsonObject row) {
                    rows.add(row);
                }
            }
        } else if (data instanceof JsonObject object && !object.isEmpty()) {
            if (object.entrySet().stream().allMatch(each -> each.getValue() instanceof JsonObject)) {
                object.entrySet().forEach(each -> rows.add(each.getValue().getAsJsonObject()));
            } else {
                rows.add(object);
            }
        }
        return rows;
    }

    /** Whether it is a record without anything around it, as the document shows one or two. */
    public boolean bare() {
        return whole instanceof JsonObject object && !object.has("data") && !object.has("code");
    }

    /** The one record: flat under {@code data}, or below {@code data.attrs} after an update or a merge. */
    public JsonObject record() {
        if (data() instanceof JsonObject object) {
            return object.get("attrs") instanceof JsonObject attrs ? attrs : object;
        }
        if (bare()) {
            return whole.getAsJsonObject();
        }
        List<JsonObject> rows = rows();
        return rows.isEmpty() ? new JsonObject() : rows.get(0);
    }

    /** The number under {@code data.count}; -1 where there is none. It is a string nearly everywhere. */
    public long count() {
        try {
            JsonElement data = data();
            String count = data instanceof JsonObject object ? Json.text(object, "count") : Json.text(data);
            return Long.parseLong(count.trim());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** The ids under {@code data.id} or {@code data.ids}, a row each. */
    public List<JsonObject> ids() {
        return ids(data() instanceof JsonObject object && object.has("ids") ? "ids" : "id");
    }

    /** The ids under that member of {@code data}, a row each. */
    public List<JsonObject> ids(String member) {
        List<JsonObject> rows = new ArrayList<>();
        if (data() instanceof JsonObject object) {
            JsonElement ids = object.get(member);
            if (ids instanceof JsonArray array) {
                array.forEach(id -> rows.add(idRow(id)));
            } else if (ids != null && !ids.isJsonNull()) {
                rows.add(idRow(ids));
            }
        }
        return rows;
    }

    /** The fields that a meta answer describes, a row each: object, field, alias, type, and what else is said. */
    public List<JsonObject> fields() {
        List<JsonObject> rows = new ArrayList<>();
        if (data() instanceof JsonObject types) {
            for (Map.Entry<String, JsonElement> type : types.entrySet()) {
                if (type.getValue() instanceof JsonObject described
                        && described.get("fields") instanceof JsonObject fields) {
                    String name = Json.text(described, "name");
                    fields.entrySet().forEach(field -> rows.add(field(name.isEmpty() ? type.getKey() : name, field)));
                }
            }
        }
        return rows;
    }

    private List<JsonObject> pairs() {
        List<JsonObject> rows = new ArrayList<>();
        if (data() instanceof JsonObject names) {
            names.entrySet().forEach(each -> {
                JsonObject row = idRow(new JsonPrimitive(each.getKey()));
                row.add("name", each.getValue());
                rows.add(row);
            });
        }
        return rows;
    }

    private JsonElement member(String name) {
        JsonElement member = data() instanceof JsonObject object ? object.get(name) : null;
        return member == null ? JsonNull.INSTANCE : member;
    }

    private static JsonObject field(String object, Map.Entry<String, JsonElement> field) {
        JsonObject row = new JsonObject();
        row.addProperty("object", object);
        row.addProperty("field", field.getKey());
        if (field.getValue() instanceof JsonObject described) {
            described.entrySet().forEach(each -> row.add(each.getKey(), each.getValue()));
        }
        return row;
    }

    private static JsonObject idRow(JsonElement id) {
        JsonObject row = new JsonObject();
        row.add("id", id);
        return row;
    }
}
