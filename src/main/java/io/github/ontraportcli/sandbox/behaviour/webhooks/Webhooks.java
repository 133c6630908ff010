package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.model.RuleTypes;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.Map;

/** Subscribing an address to an event, and ending that. */
public final class Webhooks {
    private Webhooks() {}

    /** Both, by method and path. */
    public static Map<String, Behaviour> operations() {
        return Map.of(
                "POST Webhook/subscribe", Webhooks::subscribe, "DELETE Webhook/unsubscribe", Webhooks::unsubscribe);
    }

    private static Reply subscribe(Call call) {
        String url = given(call, "url");
        String event = given(call, "event");
        if (Address.of(url).isEmpty()) {
            throw Rejection.malformed("Invalid URL: " + url);
        }
        if (EventName.read(event).isEmpty()) {
            throw Rejection.malformed("Invalid event: " + event);
        }
        String form = call.parameters().text("data");
        Draft draft = new Draft().with("url", url).with("event", event).with("owner", 1);
        long id = Entries.of(call, RuleTypes.WEBHOOK).add(form == null ? draft : draft.with("data", form));
        JsonObject data = new JsonObject();
        data.addProperty("url", url);
        data.addProperty("event", event);
        if (form != null) {
            data.addProperty("data", form);
        }
        data.addProperty("id", id);
        data.addProperty("owner", "1");
        return Envelope.data(call, data);
    }

    private static Reply unsubscribe(Call call) {
        Entries webhooks = Entries.of(call, RuleTypes.WEBHOOK);
        webhooks.delete(webhooks.named());
        return Envelope.sentence(call, "Deleted");
    }

    private static String given(Call call, String name) {
        String text = call.parameters().text(name);
        if (text == null || text.isBlank()) {
            throw Rejection.malformed("The parameter " + name + " is missing.");
        }
        return text.trim();
    }
}
