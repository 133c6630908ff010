package io.github.ontraportcli.sandbox.behaviour.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** In which section and which of its three columns each field of a type is shown. Kept once something was edited. */
final class Sections {
    static final int COLUMNS = 3;
    private static final ObjectType KEPT = ObjectType.of(-2, "Sections", "Sections", "NONE", Field.key("id", "ID"));

    private final List<Section> sections;

    private Sections(List<Section> sections) {
        this.sections = sections;
    }

    /**
     * One of them.
     *
     * @param id its number
     * @param name what it is called
     * @param columns the names of its fields, by column
     */
    static final class Section {
        final long id;
        final String name;
        final List<List<String>> columns = new ArrayList<>();
        String description = "";

        Section(long id, String name) {
            this.id = id;
            this.name = name;
            for (int i = 0; i < COLUMNS; i++) {
                columns.add(new ArrayList<>());
            }
        }

        boolean empty() {
            return columns.stream().allMatch(List::isEmpty);
        }

        boolean has(String field) {
            return columns.stream().anyMatch(each -> each.contains(field));
        }
    }

    /** Those of a type; at first its own, the account's, and those that the owner made. */
    static Sections of(ObjectType type, Records records) {
        Optional<JsonObject> kept = records.find(KEPT, type.id());
        return new Sections(kept.map(Sections::read).orElseGet(() -> initial(type)));
    }

    List<Section> all() {
        return sections;
    }

    Optional<Section> named(String name) {
        return sections.stream()
                .filter(each -> each.name.equalsIgnoreCase(name.trim()))
                .findFirst();
    }

    /** The first one, made when there is none. */
    Section first(ObjectType type) {
        return sections.isEmpty() ? add(type.name() + " Information") : sections.get(0);
    }

    Section add(String name) {
        long last = sections.stream().mapToLong(each -> each.id).max().orElse(0);
        Section section = new Section(last + 1, name.trim());
        sections.add(section);
        return section;
    }

    void remove(Section section) {
        sections.remove(section);
    }

    /** Shows a field there and nowhere else. */
    void place(Section section, int column, String field) {
        forget(field);
        section.columns.get(column).add(field);
    }

    void forget(String field) {
        sections.forEach(each -> each.columns.forEach(column -> column.remove(field)));
    }

    void keep(ObjectType type, Records records) {
        JsonArray array = new JsonArray();
        for (Section each : sections) {
            JsonObject json = new JsonObject();
            json.addProperty("id", each.id);
            json.addProperty("name", each.name);
            json.addProperty("description", each.description);
            JsonArray columns = new JsonArray();
            for (List<String> column : each.columns) {
                JsonArray names = new JsonArray();
                column.forEach(names::add);
                columns.add(names);
            }
            json.add("columns", columns);
            array.add(json);
        }
        JsonObject body = new JsonObject();
        body.add("sections", array);
        if (records.find(KEPT, type.id()).isPresent()) {
            records.replace(KEPT, type.id(), body);
        } else {
            records.add(KEPT, type.id(), body);
        }
    }

    private static List<Section> read(JsonObject body) {
        List<Section> sections = new ArrayList<>();
        for (JsonElement each : body.getAsJsonArray("sections")) {
            JsonObject json = each.getAsJsonObject();
            Section section =
                    new Section(json.get("id").getAsLong(), json.get("name").getAsString());
            section.description = json.get("description").getAsString();
            JsonArray columns = json.getAsJsonArray("columns");
            for (int i = 0; i < COLUMNS; i++) {
                for (JsonElement name : columns.get(i).getAsJsonArray()) {
                    section.columns.get(i).add(name.getAsString());
                }
            }
            sections.add(section);
        }
        return sections;
    }

    private static List<Section> initial(ObjectType type) {
        Section main = new Section(1, type.name() + " Information");
        Section system = new Section(2, "System Information");
        Section own = new Section(3, "Custom Fields");
        for (Field each : type.fields()) {
            if (each.described() && !each.name().equals(type.key())) {
                Section section = each.custom() ? own : each.writable() ? main : system;
                int count = section.columns.stream().mapToInt(List::size).sum();
                section.columns.get(count % COLUMNS).add(each.name());
            }
        }
        return new ArrayList<>(List.of(main, system, own));
    }
}
