package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.fields.OwnFields;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.model.Trait;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;

/** Telling the fields of an object type, or of all of them. */
final class Meta {
    private Meta() {}

    /** The generic endpoint names types unless ids are asked for; a typed one gives the id unless names are asked for. */
    static Reply answer(Call call) {
        boolean all = call.typed() == null && !call.parameters().has("objectID");
        String format = call.parameters().text("format");
        boolean byId = call.typed() == null ? "byId".equalsIgnoreCase(format) : !"byName".equalsIgnoreCase(format);
        JsonObject types = new JsonObject();
        for (ObjectType any : all ? ObjectTypes.all() : List.of(call.type())) {
            ObjectType each = OwnFields.on(any, call.records());
            JsonObject told = new JsonObject();
            if (byId) {
                told.addProperty("name", each.name());
            } else {
                told.addProperty("id", Integer.toString(each.id()));
            }
            told.add("fields", fields(each, call.typed() != null));
            types.add(byId ? Integer.toString(each.id()) : each.name(), told);
        }
        return Envelope.data(call, types);
    }

    private static JsonObject fields(ObjectType type, boolean own) {
        JsonObject fields = new JsonObject();
        for (Field each : type.fields()) {
            if (each.described()) {
                fields.add(each.name(), field(type, each, own));
            }
        }
        return fields;
    }

    private static JsonObject field(ObjectType type, Field field, boolean own) {
        boolean counted = own && type.has(Trait.COUNTED);
        JsonObject told = new JsonObject();
        told.addProperty("alias", field.alias());
        told.addProperty("type", field.kind().word());
        told.add("required", flag(counted, false));
        told.add("unique", flag(counted, field.unique()));
        told.add("editable", flag(own || !type.has(Trait.COUNTED), field.writable()));
        told.add("deletable", flag(counted, field.custom()));
        if (field.kind() == FieldKind.MERGE && field.merged().get(0).contains("//")) {
            told.addProperty("extra_data", "<op:merge field='" + field.merged().get(0) + "'>X</op:merge>");
        }
        if (field.parent() != null) {
            told.addProperty("parent_object", field.parent());
        }
        if (!field.options().isEmpty()) {
            JsonObject options = new JsonObject();
            field.options().forEach(options::addProperty);
            told.add("options", options);
        }
        return told;
    }

    /** A string, except at the endpoints of some types, where it is a number. */
    private static JsonPrimitive flag(boolean counted, boolean on) {
        return counted ? new JsonPrimitive(on ? 1 : 0) : new JsonPrimitive(on ? "1" : "0");
    }
}
