package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.RuleTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * The log of what was sent: 10,000 entries at most, of two days where the other side took it and of seven where it did not.
 * What is too old is looked for with the first entry of a minute.
 */
public final class WebhookLog {
    static final String STAYS_HERE = "The sandbox sends to this machine only, unless it is started to send anywhere.";

    private static final ObjectType LOG = RuleTypes.WEBHOOK_LOG;
    private static final long MOST = 10_000;
    private static final long MINUTE = 60;
    private static final long DAY = 86_400;

    private WebhookLog() {}

    /** Notes something that is not sent, because it would leave this machine. */
    public static void kept(Records records, long now, Delivery delivery) {
        add(records, now, delivery, Outcome.none(Outcome.NO_CONNECTION, STAYS_HERE));
    }

    /** Notes what came of a delivery, also at its webhook. */
    static void sent(Records records, long now, Delivery delivery, Outcome outcome) {
        add(records, now, delivery, outcome);
        records.find(RuleTypes.WEBHOOK, delivery.webhook()).ifPresent(webhook -> {
            webhook.addProperty("last_hook", Long.toString(now));
            webhook.addProperty("last_code", Integer.toString(outcome.code()));
            webhook.addProperty("last_payload", delivery.payload());
            records.replace(RuleTypes.WEBHOOK, delivery.webhook(), webhook);
        });
    }

    private static void add(Records records, long now, Delivery delivery, Outcome outcome) {
        JsonObject entry = new JsonObject();
        entry.addProperty("date", Long.toString(now));
        entry.addProperty("request", request(delivery));
        entry.addProperty("response_code", Integer.toString(outcome.code()));
        entry.addProperty("response_data", response(outcome));
        entry.addProperty("name", delivery.name());
        entry.addProperty("origin_object", delivery.origin());
        entry.addProperty("webhook_type", delivery.sender());
        if (delivery.sender().equals("API")) {
            entry.addProperty("webhook_id", Long.toString(delivery.webhook()));
        }
        long id = records.nextId(LOG);
        forget(records, now, id);
        records.add(LOG, id, entry);
    }

    private static void forget(Records records, long now, long id) {
        if (id > MOST) {
            records.delete(LOG, Where.of("id <= ?", id - MOST));
        }
        Query newest = new Query(LOG, Where.ALL, null, true, 0, 1);
        long before = records.list(newest).stream()
                .map(each -> JsonText.plain(each.body().get("date")))
                .mapToLong(each -> each == null ? 0 : Long.parseLong(each))
                .findFirst()
                .orElse(0);
        if (before / MINUTE != now / MINUTE) {
            String date = Columns.number(LOG, LOG.field("date").orElseThrow());
            String code = Columns.number(LOG, LOG.field("response_code").orElseThrow());
            records.delete(
                    LOG,
                    Where.of(
                            "(" + date + " < ? or " + date + " < ? and " + code + " between 200 and 299)",
                            now - 7 * DAY,
                            now - 2 * DAY));
        }
    }

    private static String request(Delivery delivery) {
        List<String> headers = new ArrayList<>();
        for (String each : delivery.headers()) {
            headers.add("\t\t" + quoted(each));
        }
        return "{\n\t\"url\": " + quoted(delivery.url()) + ",\n\t\"headers\": [\n" + String.join(",\n", headers)
                + "\n\t],\n\t\"payload\": " + quoted(delivery.payload()) + ",\n\t\"http_method\": "
                + quoted(delivery.method()) + "\n}";
    }

    private static String response(Outcome outcome) {
        return "{\n\t\"response\": " + quoted(outcome.response()) + ",\n\t\"http_code\": " + outcome.code()
                + ",\n\t\"errno\": " + outcome.error() + ",\n\t\"headerSize\": " + outcome.head() + "\n}";
    }

    /** As JSON, with slashes escaped as the account does. */
    private static String quoted(String text) {
        return new JsonPrimitive(text).toString().replace("/", "\\/");
    }
}
