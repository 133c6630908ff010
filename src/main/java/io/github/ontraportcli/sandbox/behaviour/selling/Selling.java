package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on transactions, orders and cards, by method and path. */
public final class Selling {
    static final int CONTACT = 0;
    static final int USER = 2;
    static final int PRODUCT = 16;
    static final int PURCHASE = 17;
    static final int PURCHASE_LOG = 30;
    static final int PARTNER_PROGRAM = 35;
    static final int PARTNER = 36;
    static final int REFERRAL = 37;
    static final int COMMISSION = 38;
    static final int OPEN_ORDER = 44;
    static final int CREDIT_CARD = 45;
    static final int TRANSACTION = 46;
    static final int ORDER = 52;
    static final int TAX = 63;
    static final int SHIPPING_METHOD = 64;
    static final int OFFER = 65;
    static final int GATEWAY = 70;
    static final int PARTNER_PRODUCT = 87;
    static final int COUPON = 123;
    static final int COUPON_CODE = 124;
    static final int COUPON_PRODUCT = 125;
    static final int DELETED_OPEN_ORDER = 146;

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
