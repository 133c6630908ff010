package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.wire.Reply;

/** The answers of operations whose envelope is not the usual one. */
public final class Answers {
    private Answers() {}

    /** With the account as a number, as calendar and inbox tell it. */
    public static Reply numbered(Call call, JsonElement data) {
        JsonObject envelope = started(data);
        envelope.addProperty("account_id", Long.valueOf(call.account()));
        return Reply.json(envelope);
    }

    /** Without the account, as a charge is answered. */
    public static Reply anonymous(JsonElement data) {
        return Reply.json(started(data));
    }

    private static JsonObject started(JsonElement data) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("code", 0);
        envelope.add("data", data);
        return envelope;
    }
}
