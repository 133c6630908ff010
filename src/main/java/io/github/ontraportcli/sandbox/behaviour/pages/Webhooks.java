package io.github.ontraportcli.sandbox.behaviour.pages;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.regex.Pattern;

/** Subscribing an address to events, and ending that. Nothing is ever delivered. */
final class Webhooks {
    private static final int WEBHOOK = 145;
    private static final Pattern EVENT = Pattern.compile("[a-z][a-z_]*\\([^()]*\\)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*");

    private Webhooks() {}

    static Reply subscribe(Call call) {
        String url = given(call, "url");
        String event = given(call, "event");
        if (!ADDRESS.matcher(url).matches()) {
            throw Rejection.malformed("Invalid URL: " + url);
        }
        if (!EVENT.matcher(event).matches()) {
            throw Rejection.malformed("Invalid event: " + event);
        }
        String form = call.parameters().text("data");
        Draft draft = new Draft().with("url", url).with("event", event).with("owner", 1);
        long id = Entries.of(call, WEBHOOK).add(form == null ? draft : draft.with("data", form));
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

    static Reply unsubscribe(Call call) {
        Entries webhooks = Entries.of(call, WEBHOOK);
        webhooks.delete(webhooks.named());
        return Envelope.sentence("Deleted");
    }

    private static String given(Call call, String name) {
        String text = call.parameters().text(name);
        if (text == null || text.isBlank()) {
            throw Rejection.malformed("The parameter " + name + " is missing.");
        }
        return text.trim();
    }
}
