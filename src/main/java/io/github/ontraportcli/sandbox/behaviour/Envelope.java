package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.wire.Reply;

/** What every answer is wrapped in: a code, the data, the account; and its documented oddities. */
final class Envelope {
    static final String ACCOUNT = "12345";

    private Envelope() {}

    /** {@code {"code":0,"data":…,"account_id":"12345"}}. */
    static Reply data(Call call, JsonElement data) {
        JsonObject envelope = started();
        envelope.add("data", data);
        return ended(call, envelope);
    }

    /** The same with a sentence. */
    static Reply sentence(String sentence) {
        JsonObject envelope = started();
        envelope.addProperty("data", sentence);
        envelope.addProperty("account_id", ACCOUNT);
        return Reply.json(envelope);
    }

    /** A page of records, with an empty {@code misc}. */
    static Reply rows(Call call, JsonArray rows) {
        JsonObject envelope = started();
        envelope.add("data", rows);
        envelope.add("account_id", account(call));
        envelope.add("misc", new JsonArray());
        return Reply.json(envelope);
    }

    /** Nothing but that it worked. */
    static Reply done() {
        JsonObject envelope = started();
        envelope.addProperty("account_id", ACCOUNT);
        return Reply.json(envelope);
    }

    /** Without a code, as {@code DELETE objects/tagByName} answers. */
    static Reply bare(String sentence) {
        JsonObject envelope = new JsonObject();
        envelope.addProperty("data", sentence);
        envelope.addProperty("account_id", ACCOUNT);
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

    /** A string, except from the tags' own endpoints, which give a number. */
    private static JsonPrimitive account(Call call) {
        return call.typed() == TagTypes.TAG ? new JsonPrimitive(Long.valueOf(ACCOUNT)) : new JsonPrimitive(ACCOUNT);
    }
}
