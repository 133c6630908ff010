package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.Trait;
import io.github.ontraportcli.sandbox.wire.Reply;

/** What every answer is wrapped in: a code, the data, the account; and its documented oddities. */
public final class Envelope {
    private Envelope() {}

    /** {@code {"code":0,"data":…,"account_id":"12345"}}. */
    public static Reply data(Call call, JsonElement data) {
        JsonObject envelope = started();
        envelope.add("data", data);
        return ended(call, envelope);
    }

    /** The same with a sentence. */
    public static Reply sentence(Call call, String sentence) {
        JsonObject envelope = started();
        envelope.addProperty("data", sentence);
        envelope.addProperty("account_id", call.account());
        return Reply.json(envelope);
    }

    /** A page of records, with an empty {@code misc}, and of some types with what was searched for. */
    public static Reply rows(Call call, JsonArray rows) {
        JsonObject envelope = started();
        envelope.add("data", rows);
        envelope.add("account_id", account(call));
        envelope.add("misc", new JsonArray());
        String search = call.parameters().text("search");
        if (search != null && call.typed() != null && call.typed().has(Trait.ECHOED)) {
            envelope.addProperty("search", search);
        }
        return Reply.json(envelope);
    }

    /** The same without a {@code misc}, as guests are told. */
    public static Reply plainRows(Call call, JsonArray rows) {
        return data(call, rows);
    }

    /** Nothing but that it worked. */
    public static Reply done(Call call) {
        JsonObject envelope = started();
        envelope.addProperty("account_id", call.account());
        return Reply.json(envelope);
    }

    /** The same, with the account as the type's own endpoint tells it of a deletion. */
    public static Reply deleted(Call call) {
        ObjectType typed = call.typed();
        JsonObject envelope = started();
        envelope.add(
                "account_id",
                typed != null && typed.has(Trait.NUMBERED_DELETED)
                        ? new JsonPrimitive(Long.valueOf(call.account()))
                        : new JsonPrimitive(call.account()));
        return Reply.json(envelope);
    }

    /** Without a code, as {@code DELETE objects/tagByName} answers. */
    public static Reply bare(Call call, String sentence) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("data", sentence);
        envelope.addProperty("account_id", call.account());
        return Reply.json(envelope);
    }

    private static JsonObject started() {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("code", 0);
        return envelope;
    }

    private static Reply ended(Call call, JsonObject envelope) {
        envelope.add("account_id", account(call));
        return Reply.json(envelope);
    }

    /** A string, except from the endpoints of some types, which give a number. */
    private static JsonPrimitive account(Call call) {
        ObjectType typed = call.typed();
        return typed != null && typed.has(Trait.NUMBERED)
                ? new JsonPrimitive(Long.valueOf(call.account()))
                : new JsonPrimitive(call.account());
    }
}
