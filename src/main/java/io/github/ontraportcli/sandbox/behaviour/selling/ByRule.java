package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;

/** What a rule may do with what a contact has bought. */
public final class ByRule {
    private static final String CONTACT = "contact_id";

    private ByRule() {}

    /** Charges again what was declined or is in collections. */
    public static void recharge(Call call, long contact) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        transactions.with(CONTACT, Long.toString(contact)).forEach(each -> Rerunning.charge(call, each));
    }

    /** Ends the open orders of a product; nothing of what was paid is given back. */
    public static void cancel(Call call, long contact, long product) {
        Entries open = Entries.of(call, Selling.OPEN_ORDER);
        for (long each : open.with(CONTACT, Long.toString(contact))) {
            if (open.number(each, "product_id") == product) {
                Orders.endOpen(call, each);
            }
        }
    }
}
