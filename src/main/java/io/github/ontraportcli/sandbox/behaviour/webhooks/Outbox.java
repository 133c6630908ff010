package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What webhooks are still to be told. It is kept among the account's records, together with the change that it tells of, and
 * until somebody took it or the last try was made: a server that is killed in between sends it after its next start, so that
 * it arrives once at least.
 */
public final class Outbox {
    private static final String SENDER = "by";
    private static final ObjectType DELIVERY =
            ObjectType.of(-4, "Waiting Delivery", "Waiting Deliveries", "NONE", Field.key("id", "ID"));

    private Outbox() {}

    /** Keeps it until it is {@link #sent}. */
    public static Waiting add(Records records, String sender, Delivery delivery) {
        long id = records.nextId(DELIVERY);
        JsonObject kept = written(delivery);
        kept.addProperty(SENDER, sender);
        records.add(DELIVERY, id, kept);
        return new Waiting(id, delivery);
    }

    /** Notes a try, after which so many are left; negative when there is to be none. */
    static void sent(Records records, long id, int left) {
        if (left < 0) {
            records.delete(DELIVERY, Where.ids(List.of(id)));
            return;
        }
        records.find(DELIVERY, id).ifPresent(kept -> {
            kept.addProperty("retries", left);
            records.replace(DELIVERY, id, kept);
        });
    }

    /**
     * What nobody sends any more, in order; from now on the one who asks does.
     *
     * @param sender who asks
     * @param gone whether another sender is there no longer
     */
    static List<Waiting> claimed(Records records, String sender, Predicate<String> gone) {
        List<Waiting> claimed = new ArrayList<>();
        for (Records.Stored each : records.list(Query.all(DELIVERY, Where.ALL))) {
            String by = each.body().has(SENDER) ? each.body().get(SENDER).getAsString() : "";
            if (by.equals(sender) || gone.test(by)) {
                records.set(DELIVERY, each.id(), SENDER, sender);
                claimed.add(new Waiting(each.id(), read(each.body())));
            }
        }
        return claimed;
    }

    /** Whether anything waits. */
    static boolean any(Records records) {
        return records.count(DELIVERY, Where.ALL) > 0;
    }

    private static JsonObject written(Delivery delivery) {
        JsonObject written = new JsonObject();
        written.addProperty("webhook", delivery.webhook());
        written.addProperty("url", delivery.url());
        written.addProperty("method", delivery.method());
        JsonArray headers = new JsonArray();
        delivery.headers().forEach(headers::add);
        written.add("headers", headers);
        written.addProperty("payload", delivery.payload());
        written.addProperty("retries", delivery.retries());
        written.addProperty("sender", delivery.sender());
        written.addProperty("name", delivery.name());
        written.addProperty("origin", delivery.origin());
        return written;
    }

    private static Delivery read(JsonObject written) {
        List<String> headers = new ArrayList<>();
        written.getAsJsonArray("headers").forEach(each -> headers.add(each.getAsString()));
        return new Delivery(
                written.get("webhook").getAsLong(),
                written.get("url").getAsString(),
                written.get("method").getAsString(),
                headers,
                written.get("payload").getAsString(),
                written.get("retries").getAsInt(),
                written.get("sender").getAsString(),
                written.get("name").getAsString(),
                written.get("origin").getAsString());
    }
}
