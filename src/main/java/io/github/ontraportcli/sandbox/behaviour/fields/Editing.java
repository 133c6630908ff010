package io.github.ontraportcli.sandbox.behaviour.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Making and changing fields. Each field of a request succeeds or fails for itself: what was done stands under
 * {@code success} as name and alias, what was not under {@code error} as alias and reason.
 */
final class Editing {
    private static final int LONGEST_ALIAS = 255;

    private final Call call;
    private final Sections sections;
    private final JsonArray success = new JsonArray();
    private final JsonArray error = new JsonArray();
    private ObjectType type;

    private Editing(Call call) {
        this.call = call;
        this.type = FieldEditor.type(call);
        this.sections = Sections.of(type, call.records());
    }

    /** A section that there is not is made. */
    static Reply create(Call call) {
        Editing editing = new Editing(call);
        String name = editing.sectionName();
        if (name.isEmpty()) {
            throw Rejection.malformed("The parameter name is missing.");
        }
        Sections.Section section = editing.sections.named(name).orElseGet(() -> editing.sections.add(name));
        editing.each(true, section);
        return editing.answered(true);
    }

    /** The section must be there; fields are found by name or alias, and made when there are none. */
    static Reply update(Call call) {
        Editing editing = new Editing(call);
        String name = editing.sectionName();
        Sections.Section section = name.isEmpty()
                ? editing.sections.first(editing.type)
                : editing.sections.named(name).orElseThrow(Rejection::notFound);
        String description = call.parameters().text("description");
        if (description != null) {
            section.description = description;
        }
        editing.each(false, section);
        return editing.answered(false);
    }

    private String sectionName() {
        String name = call.parameters().text("name");
        return name == null ? "" : name.trim();
    }

    private void each(boolean making, Sections.Section section) {
        JsonArray columns = Nested.array(call.parameters(), "fields")
                .orElseThrow(() -> Rejection.malformed("The parameter fields is missing."));
        if (columns.size() > Sections.COLUMNS) {
            throw Rejection.malformed("A section has three columns.");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isJsonArray()) {
                throw Rejection.malformed("A column is not an array of fields.");
            }
            for (JsonElement each : columns.get(i).getAsJsonArray()) {
                one(making, section, i, Nested.of("fields", each));
            }
        }
    }

    private void one(boolean making, Sections.Section section, int column, Nested said) {
        try {
            Optional<Field> known = making ? Optional.empty() : known(said);
            Definition definition = known.isPresent() ? changed(known.get(), said) : made(said);
            OwnFields.put(call.records(), type, definition);
            if (known.isEmpty() || !sectionName().isEmpty() && !section.has(definition.name())) {
                sections.place(section, column, definition.name());
            }
            type = call.type();
            JsonObject done = new JsonObject();
            done.addProperty(definition.name(), definition.alias());
            success.add(done);
        } catch (Rejection refused) {
            JsonObject failed = new JsonObject();
            failed.addProperty(said.text("alias").isEmpty() ? said.text("field") : said.text("alias"), refused.text());
            error.add(failed);
        }
    }

    private Definition made(Nested said) {
        String alias = said.text("alias").trim();
        String kind = said.text("type").trim();
        if (alias.isEmpty() || alias.length() > LONGEST_ALIAS) {
            throw Rejection.malformed("The alias is missing or too long.");
        }
        if (!Definition.TYPES.contains(kind)) {
            throw Rejection.malformed("Invalid field type: " + kind);
        }
        free(alias, "");
        Definition made = Definition.of(
                OwnFields.nextName(call.records(), type), alias, kind, on(said, "required"), on(said, "unique"));
        return options(made, said);
    }

    private Definition changed(Field field, Nested said) {
        if (!field.custom()) {
            throw Rejection.malformed("The field " + field.name() + " cannot be changed.");
        }
        Definition definition = OwnFields.definition(call.records(), type, field);
        String alias = said.text("alias").trim();
        if (!alias.isEmpty() && !alias.equals(field.alias())) {
            free(alias, field.name());
            definition = definition.called(alias);
        }
        String kind = said.text("type").trim();
        if (!kind.isEmpty() && !kind.equals(definition.type())) {
            if (!definition.type().equals("text") || !kind.equals("longtext")) {
                throw Rejection.malformed("A field can only be changed from text to longtext.");
            }
            definition = definition.typed(kind);
        }
        return options(definition, said);
    }

    private static Definition options(Definition definition, Nested said) {
        Optional<Nested> options = said.object("options");
        if (options.isEmpty()) {
            return definition;
        }
        if (!definition.choice()) {
            throw Rejection.malformed("A field of type " + definition.type() + " has no options.");
        }
        Definition changed = definition;
        if (options.get().has("replace")) {
            changed = changed.replacing(labels(options.get(), "replace"));
        }
        changed = changed.removing(labels(options.get(), "remove"));
        return changed.adding(labels(options.get(), "add"));
    }

    /** Each label is a text, or an object with a label and a colour. */
    private static List<String> labels(Nested options, String key) {
        JsonElement said = options.json().get(key);
        List<String> labels = new ArrayList<>();
        if (said != null && said.isJsonArray()) {
            for (JsonElement each : said.getAsJsonArray()) {
                if (each.isJsonObject()) {
                    labels.add(Nested.of(key, each).text("label"));
                } else if (each.isJsonPrimitive()) {
                    labels.add(each.getAsString());
                }
            }
        }
        return labels;
    }

    private Optional<Field> known(Nested said) {
        String name = said.text("field").trim();
        if (!name.isEmpty()) {
            return Optional.of(
                    type.field(name).orElseThrow(() -> Rejection.malformed("There is no field " + name + ".")));
        }
        return aliased(said.text("alias").trim());
    }

    private Optional<Field> aliased(String alias) {
        for (Field each : type.fields()) {
            if (each.described() && each.alias().equalsIgnoreCase(alias)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private void free(String alias, String except) {
        Optional<Field> same = aliased(alias);
        if (same.isPresent() && !same.get().name().equals(except)) {
            throw Rejection.malformed("A field with this name exists.");
        }
    }

    private static boolean on(Nested said, String key) {
        return said.text(key).equals("1");
    }

    private Reply answered(boolean withErrors) {
        sections.keep(type, call.records());
        JsonObject data = new JsonObject();
        data.add("success", success);
        if (withErrors || !error.isEmpty()) {
            data.add("error", error);
        }
        return Envelope.data(call, data);
    }
}
