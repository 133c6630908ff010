package io.github.ontraportcli.compose.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A section of an object type's records, and the fields in it.
 *
 * @param id as the API tells it; empty where it does not
 * @param name by which it is addressed; empty for fields that came without a section
 */
public record Section(String id, String name, String description, List<PlacedField> fields) {
    public Section {
        fields = List.copyOf(fields);
    }

    /**
     * Reads what the API says of fields: of one section, of several as a list or a map, or of one field alone. Places that
     * are left blank, {@code {}}, hold no field.
     */
    public static List<Section> of(JsonElement data) {
        List<Section> sections = new ArrayList<>();
        List<PlacedField> alone = new ArrayList<>();
        gather(data, sections, alone);
        if (!alone.isEmpty()) {
            sections.add(new Section("", "", "", alone));
        }
        return sections;
    }

    /** The fields of several sections, in their order. */
    public static List<PlacedField> fields(List<Section> sections) {
        return sections.stream().flatMap(each -> each.fields().stream()).toList();
    }

    /** As a row of a listing: {@code {"id":1,"name":"Contact Information","description":"","fields":3}}. */
    public JsonObject row() {
        JsonObject row = new JsonObject();
        row.addProperty("id", id);
        row.addProperty("name", name);
        row.addProperty("description", description);
        row.addProperty("fields", fields.size());
        return row;
    }

    private static void gather(JsonElement data, List<Section> sections, List<PlacedField> alone) {
        if (data instanceof JsonArray all) {
            all.forEach(each -> gather(each, sections, alone));
        } else if (data instanceof JsonObject object) {
            if (isField(object)) {
                alone.add(new PlacedField(object, "", 0));
            } else if (object.has("fields") && object.has("name")) {
                sections.add(section(object));
            } else {
                for (Map.Entry<String, JsonElement> each : object.entrySet()) {
                    gather(named(each), sections, alone);
                }
            }
        }
    }

    private static Section section(JsonObject tree) {
        String name = Json.text(tree, "name");
        List<PlacedField> fields = new ArrayList<>();
        int column = 0;
        for (JsonElement each : elements(tree.get("fields"))) {
            if (each instanceof JsonObject field && isField(field)) {
                fields.add(new PlacedField(field, name, 1));
                continue;
            }
            column++;
            for (JsonElement place : elements(each)) {
                if (place instanceof JsonObject field && isField(field)) {
                    fields.add(new PlacedField(field, name, column));
                }
            }
        }
        return new Section(Json.text(tree, "id"), name, Json.text(tree, "description"), fields);
    }

    /** A field that is told under its name, {@code "f1558": {"alias": …}}, with the name inside. */
    private static JsonElement named(Map.Entry<String, JsonElement> entry) {
        if (entry.getValue() instanceof JsonObject told && told.has("alias") && !told.has("field")) {
            JsonObject field = told.deepCopy();
            field.addProperty("field", entry.getKey());
            return field;
        }
        return entry.getValue();
    }

    private static List<JsonElement> elements(JsonElement listOrMap) {
        List<JsonElement> elements = new ArrayList<>();
        if (listOrMap instanceof JsonArray list) {
            list.forEach(elements::add);
        } else if (listOrMap instanceof JsonObject map && !isField(map)) {
            map.entrySet().forEach(each -> elements.add(named(each)));
        }
        return elements;
    }

    private static boolean isField(JsonObject tree) {
        return tree.has("field") && tree.has("type") && !tree.has("fields");
    }
}
