package io.github.ontraportcli.sandbox.behaviour.fields;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Telling sections and fields, and deleting them; making and changing them is {@link Editing}. */
public final class FieldEditor {
    private FieldEditor() {}

    /** The operations of the field editor, by method and path. */
    public static Map<String, Behaviour> operations() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("GET objects/fieldeditor", FieldEditor::read);
        all.put("POST objects/fieldeditor", Editing::create);
        all.put("PUT objects/fieldeditor", Editing::update);
        all.put("DELETE objects/fieldeditor", FieldEditor::delete);
        return all;
    }

    /** All sections; one of them by name; or one field, or an array of several. */
    private static Reply read(Call call) {
        ObjectType type = type(call);
        List<String> fields = call.parameters().list("field");
        if (!fields.isEmpty()) {
            JsonArray told = new JsonArray();
            for (String each : fields) {
                told.add(told(call, type, type.field(each).orElseThrow(Rejection::notFound)));
            }
            return Envelope.data(call, told.size() == 1 ? told.get(0) : told);
        }
        Sections sections = Sections.of(type, call.records());
        String name = call.parameters().text("section");
        if (name != null && !name.isBlank()) {
            Sections.Section section = sections.named(name).orElseThrow(Rejection::notFound);
            return Envelope.data(call, told(call, type, section));
        }
        JsonArray all = new JsonArray();
        sections.all().forEach(each -> all.add(told(call, type, each)));
        return Envelope.data(call, all);
    }

    /** Deletes fields that the owner made, or a section with nothing in it. */
    private static Reply delete(Call call) {
        ObjectType type = type(call);
        Sections sections = Sections.of(type, call.records());
        List<String> fields = call.parameters().list("field");
        String name = call.parameters().text("section");
        if (fields.isEmpty() && (name == null || name.isBlank())) {
            throw Rejection.malformed("Either field or section is needed.");
        }
        for (String each : fields) {
            Field field = type.field(each).orElseThrow(Rejection::notFound);
            if (!field.custom()) {
                throw Rejection.of(403, "The field " + each + " cannot be deleted.");
            }
            sections.forget(each);
            OwnFields.remove(call.records(), type, each);
        }
        if (fields.isEmpty()) {
            Optional<Sections.Section> section = sections.named(String.valueOf(name));
            if (!section.orElseThrow(Rejection::notFound).empty()) {
                throw Rejection.malformed("The section is not empty: " + name);
            }
            sections.remove(section.get());
        }
        sections.keep(type, call.records());
        return Envelope.sentence(call, "Deleted");
    }

    /** The type whose fields are edited; refuses one whose fields are fixed. */
    static ObjectType type(Call call) {
        ObjectType type = call.type();
        if (!OwnFields.editable(type)) {
            throw Rejection.malformed("The fields of the object type " + type.name() + " cannot be edited.");
        }
        return type;
    }

    private static JsonObject told(Call call, ObjectType type, Sections.Section section) {
        JsonObject told = new JsonObject();
        told.addProperty("id", section.id);
        told.addProperty("name", section.name);
        told.addProperty("description", section.description);
        JsonArray columns = new JsonArray();
        for (List<String> column : section.columns) {
            JsonArray fields = new JsonArray();
            for (String each : column) {
                type.field(each).ifPresent(field -> fields.add(told(call, type, field)));
            }
            columns.add(fields);
        }
        told.add("fields", columns);
        return told;
    }

    private static JsonObject told(Call call, ObjectType type, Field field) {
        Definition definition = OwnFields.definition(call.records(), type, field);
        JsonObject told = new JsonObject();
        told.addProperty("id", number(type, field));
        told.addProperty("alias", field.alias());
        told.addProperty("field", field.name());
        told.addProperty("type", definition.type());
        told.addProperty("required", definition.required() ? 1 : 0);
        told.addProperty("unique", field.unique() ? 1 : 0);
        told.addProperty("editable", field.writable() ? 1 : 0);
        told.add("options", options(field));
        return told;
    }

    private static JsonElement options(Field field) {
        if (field.options().isEmpty()) {
            return JsonNull.INSTANCE;
        }
        JsonObject options = new JsonObject();
        field.options().forEach(options::addProperty);
        return options;
    }

    private static long number(ObjectType type, Field field) {
        long number = OwnFields.number(field.name());
        if (number != 0) {
            return number;
        }
        for (Field each : type.fields()) {
            if (each.name().equals(field.name())) {
                return number;
            }
            number++;
        }
        return 0;
    }
}
