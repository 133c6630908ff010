package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on transactions, orders and cards, by method and path. */
public final class Selling {
    static final int CONTACT = 0;
    static final int PRODUCT = 16;
    static final int PURCHASE = 17;
    static final int PURCHASE_LOG = 30;
    static final int OPEN_ORDER = 44;
    static final int CREDIT_CARD = 45;
    static final int TRANSACTION = 46;
    static final int ORDER = 52;
    static final int GATEWAY = 70;

    private Selling() {}

    /** All of them. */
    public static Map<String, Behaviour> operations() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("PUT transaction/convertToCollections", Statuses::collections);
        all.put("PUT transaction/convertToDecline", Statuses::decline);
        all.put("PUT transaction/markPaid", Statuses::paid);
        all.put("PUT transaction/refund", Statuses::refund);
        all.put("PUT transaction/void", Statuses::cancel);
        all.put("PUT transaction/writeOff", Statuses::writeOff);
        all.put("POST transaction/rerun", Rerunning::rerun);
        all.put("PUT transaction/rerunCommission", Rerunning::commissions);
        all.put("POST transaction/resendInvoice", Rerunning::invoice);
        all.put("POST transaction/processManual", Processing::answer);
        all.put("GET transaction/order", Orders::read);
        all.put("PUT transaction/order", Orders::update);
        all.put("PUT CreditCard/default", Cards::makeDefault);
        return all;
    }
}
