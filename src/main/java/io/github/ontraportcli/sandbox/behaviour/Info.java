package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
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

    static JsonArray array(List<String> names) {
        JsonArray array = new JsonArray();
        names.forEach(array::add);
        return array;
    }
}
