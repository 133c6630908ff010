package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;

/** What the account knows of a collection: the columns it shows, and how many records are meant. */
final class Info {
    private Info() {}

    static Reply answer(Call call) {
        ObjectType type = call.type("GET");
        JsonObject info = new JsonObject();
        info.add("listFields", array(type.listed()));
        info.add("listFieldSettings", new JsonArray());
        if (type == TagTypes.TAG) {
            cards(info, type.listed());
        }
        Layout.add(info, type);
        if (type == CalendarTypes.POTENTIAL_GUEST) {
            info.addProperty("count", Long.toString(PotentialGuests.count(call)));
            return Envelope.data(call, info);
        }
        Where meant = call.selection().where();
        info.addProperty("count", Long.toString(call.records().count(type, meant)));
        if (!type.summed().isEmpty()) {
            JsonObject sums = new JsonObject();
            for (String each : type.summed()) {
                sums.addProperty(each, call.records().sum(type, type.field(each).orElseThrow(), meant));
            }
            info.add("sums", sums);
        }
        return Envelope.data(call, info);
    }

    /** How the app lays tags out; its content means nothing here. */
    private static void cards(JsonObject info, List<String> fields) {
        JsonObject cards = new JsonObject();
        cards.add("fields", array(fields));
        info.add("cardViewSettings", cards);
        info.add("viewMode", new JsonArray());
        JsonObject widgets = new JsonObject();
        widgets.add("map", new JsonArray());
        widgets.add("widgets", new JsonObject());
        widgets.add("listFields", array(fields));
        info.add("widgetSettings", widgets);
    }

    static JsonArray array(List<String> names) {
        JsonArray array = new JsonArray();
        names.forEach(array::add);
        return array;
    }
}
