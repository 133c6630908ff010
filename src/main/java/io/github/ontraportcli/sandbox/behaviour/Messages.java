package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.model.MessageTypes;
import io.github.ontraportcli.sandbox.wire.Reply;

/** Writing messages at their own endpoint, which answers with nothing but the id and the time. */
final class Messages {
    private Messages() {}

    /** The id is a number here, and a string after a change. */
    static Reply create(Call call) {
        long id = Creating.add(call, MessageTypes.MESSAGE, Values.of(MessageTypes.MESSAGE, call.parameters()));
        return told(call, new JsonPrimitive(id));
    }

    static Reply update(Call call) {
        long id = Updating.meant(call, MessageTypes.MESSAGE);
        Updating.change(call, MessageTypes.MESSAGE, id, Values.of(MessageTypes.MESSAGE, call.parameters()));
        return told(call, new JsonPrimitive(Long.toString(id)));
    }

    private static Reply told(Call call, JsonPrimitive id) {
        JsonObject data = new JsonObject();
        data.add("id", id);
        data.addProperty("date", Long.toString(call.now()));
        return Envelope.data(call, data);
    }
}
