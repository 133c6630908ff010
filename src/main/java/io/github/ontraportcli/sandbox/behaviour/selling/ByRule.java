package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import java.util.ArrayList;
import java.util.List;

/** What a rule may do with what a contact has bought. */
public final class ByRule {
    private static final String CONTACT = "contact_id";

    private ByRule() {}

    /** Charges again what was declined or is in collections, which succeeds here. */
    public static void recharge(Call call, long contact) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        List<Long> open = new ArrayList<>(transactions.with(CONTACT, Long.toString(contact)));
        open.removeIf(each -> transactions.number(each, "status") != Outcome.DECLINED.transaction()
                && transactions.number(each, "status") != Outcome.COLLECTIONS.transaction());
        for (long each : open) {
            transactions.change(
                    each,
                    new Draft()
                            .with("last_recharge_date", call.now())
                            .with("recharge_attempts", transactions.number(each, "recharge_attempts") + 1));
        }
        new Books(call).settle(open, Outcome.PAID);
    }

    /** Ends the open orders of a product; nothing of what was paid is given back. */
    public static void cancel(Call call, long contact, long product) {
        Entries open = Entries.of(call, Selling.OPEN_ORDER);
        Entries orders = Entries.of(call, Selling.ORDER);
        for (long each : open.with(CONTACT, Long.toString(contact))) {
            if (open.number(each, "product_id") == product) {
                long order = open.number(each, "order_id");
                open.delete(each);
                if (orders.has(order)) {
                    orders.delete(order);
                }
            }
        }
    }
}
