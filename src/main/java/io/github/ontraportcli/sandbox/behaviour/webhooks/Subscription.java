package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.model.RuleTypes;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A webhook: which event it waits for, and where and how it is told.
 *
 * @param id the webhook's id
 * @param event as it was subscribed to
 * @param url where it leads
 * @param format what is sent there
 */
public record Subscription(long id, EventName event, String url, Format format) {
    private static final String FORM = "([^=&\\s]+=[^=&]*)(&[^=&\\s]+=[^=&]*)*";

    /** All webhooks, by id. */
    public static List<Subscription> all(Call call) {
        List<Subscription> all = new ArrayList<>();
        for (Records.Stored each : call.records().list(Query.all(RuleTypes.WEBHOOK, Where.ALL))) {
            String event = String.valueOf(JsonText.plain(each.body().get("event")));
            String url = String.valueOf(JsonText.plain(each.body().get("url")));
            Format format = Format.of(JsonText.plain(each.body().get("data")));
            EventName.read(event).ifPresent(found -> all.add(new Subscription(each.id(), found, url, format)));
        }
        return all;
    }

    /** Whether it waits for that. */
    public boolean isFor(Event happened) {
        return event.means(happened);
    }

    /** What is to be sent of an event that it waits for. */
    public Delivery delivery(Call call, Event happened) {
        return delivery(call, happened, "API", "Webhook " + id);
    }

    /** The same on behalf of a rule, of whatever event set the rule off. */
    public Delivery ping(Call call, Event happened, long rule, String name) {
        String title = name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        return delivery(
                call,
                happened,
                "Global Rules",
                "<a href=\"#!/rule/edit&id=" + rule + "\" class=\"ussr-component-collection-cell-data \" title=\""
                        + title + " \">" + title + "</a>");
    }

    private Delivery delivery(Call call, Event happened, String sender, String name) {
        String payload;
        String type;
        List<String> headers = new ArrayList<>();
        if (format.kind() == Format.Kind.CUSTOM) {
            boolean json = JsonText.parse(format.payload())
                    .filter(Subscription::nested)
                    .isPresent();
            boolean form = !json && format.payload().matches(FORM);
            Told told = new Told(call, happened.type(), happened.record());
            payload = MergeFields.filled(
                    told, format.payload(), json ? MergeFields.JSON : form ? MergeFields.FORM : MergeFields.PLAIN);
            type = json ? "application/json" : form ? "application/x-www-form-urlencoded" : "text/plain";
        } else {
            payload = Payload.of(call, this, happened).toString();
            type = "application/json";
        }
        boolean typed = format.headers().stream()
                .anyMatch(each -> each.toLowerCase(Locale.ROOT).startsWith("content-type:"));
        if (!typed) {
            headers.add("content-type: " + type);
        }
        headers.addAll(format.headers());
        return new Delivery(
                id,
                url,
                format.method(),
                headers,
                payload,
                format.retries(),
                sender,
                name,
                happened.type().name());
    }

    private static boolean nested(JsonElement json) {
        return json instanceof JsonObject || json.isJsonArray();
    }
}
