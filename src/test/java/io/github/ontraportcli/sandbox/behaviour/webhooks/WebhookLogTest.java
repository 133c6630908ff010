package io.github.ontraportcli.sandbox.behaviour.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.model.RuleTypes;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Store;
import io.github.ontraportcli.sandbox.store.Where;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much the webhook log holds, and how long. */
class WebhookLogTest {
    private static final Delivery DELIVERY = new Delivery(
            1, "http://localhost/", "POST", List.of("content-type: text/plain"), "a", 0, "API", "Webhook 1", "Contact");
    private static final long DAY = 86_400;

    @Test
    void holds_ten_thousand_entries() {
        try (Store store = Store.open(null, records -> {})) {
            List<Long> ids = store.write(records -> {
                for (int i = 0; i < 10_005; i++) {
                    WebhookLog.kept(records, 1_000_000, DELIVERY);
                }
                return records.ids(Query.all(RuleTypes.WEBHOOK_LOG, Where.ALL));
            });
            assertEquals(
                    "10000 entries from 6 to 10005",
                    ids.size() + " entries from " + ids.get(0) + " to " + ids.get(ids.size() - 1));
        }
    }

    @Test
    void holds_what_was_taken_for_two_days_and_the_rest_for_seven() {
        StringBuilder held = new StringBuilder();
        try (Store store = Store.open(null, records -> {})) {
            for (int day = 1; day <= 9; day++) {
                long now = 20_000 * DAY + day * DAY;
                int code = day % 2 == 0 ? 200 : 500;
                List<Long> ids = store.write(records -> {
                    WebhookLog.sent(records, now, DELIVERY, new Outcome(code, 0, "", 0));
                    return records.ids(Query.all(RuleTypes.WEBHOOK_LOG, Where.ALL));
                });
                held.append(ids).append('\n');
            }
        }
        assertEquals("""
                        [1]
                        [1, 2]
                        [1, 2, 3]
                        [1, 2, 3, 4]
                        [1, 3, 4, 5]
                        [1, 3, 4, 5, 6]
                        [1, 3, 5, 6, 7]
                        [1, 3, 5, 6, 7, 8]
                        [3, 5, 7, 8, 9]
                        """, held.toString());
    }
}
