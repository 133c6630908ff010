package io.github.ontraportcli.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;

/** A random but repeatable history of selling: one request after the other, as a shop might send them. */
final class SalesHistory {
    private static final String[] TYPES = {"", "one_time", "single", "subscription", "payment_plan"};
    private static final String[] UNITS = {"day", "week", "month", "quarter", "year"};
    private static final String[] COUPONS = {"EARLYBIRD", "PARTNER15", "TENOFF", "HALF", "{\"id\":4}", "NOSUCHCODE"};
    private static final String[] CARDS = {"4111111111111111", "5555555555554444", "4000000000000002"};
    private final Random random;
    private final int contacts;

    SalesHistory(long seed, int contacts) {
        this.random = new Random(seed);
        this.contacts = contacts;
    }

    /** The next request: method, path, JSON body. */
    String[] next(int transactions, int orders) {
        int transaction = 1 + random.nextInt(transactions);
        return switch (random.nextInt(20)) {
            case 0, 1 -> of("PUT", "transaction/refund", ids(transaction, transactions));
            case 2 -> of("PUT", "transaction/void", ids(transaction, transactions));
            case 3 -> of("PUT", "transaction/writeOff", ids(transaction, transactions));
            case 4, 5 -> of("POST", "transaction/rerun", ids(transaction, transactions));
            case 6 -> of("PUT", "transaction/rerunCommission", ids(transaction, transactions));
            case 7 -> of("PUT", "transaction/markPaid", "{\"id\":" + transaction + "}");
            case 8 -> of("PUT", "transaction/convertToDecline", "{\"id\":" + transaction + "}");
            case 9 -> of("PUT", "transaction/convertToCollections", "{\"id\":" + transaction + "}");
            case 10 -> order(1 + random.nextInt(orders));
            case 11 -> of("PUT", "CreditCard/default", "{\"id\":" + (1 + random.nextInt(60)) + "}");
            case 12, 13, 14 -> of("POST", "transaction/processManual", sale("chargeLog", ""));
            default -> of("POST", "transaction/processManual", sale("chargeNow", charge()));
        };
    }

    private String[] order(int order) {
        if (random.nextInt(3) == 0) {
            return of("PUT", "transaction/order", "{\"offer\":{\"order_id\":" + order + "}}");
        }
        String offer = offer();
        return of(
                "PUT",
                "transaction/order",
                "{\"offer\":" + offer.substring(0, offer.length() - 1) + ",\"order_id\":" + order + "}}");
    }

    private String sale(String mode, String more) {
        String coupon = random.nextInt(3) == 0 ? ",\"coupon\":" + quoted(COUPONS[random.nextInt(COUPONS.length)]) : "";
        return "{\"contact_id\":" + (1 + random.nextInt(contacts)) + ",\"chargeNow\":\"" + mode
                + "\",\"invoice_template\":1,\"trans_date\":" + (1_500_000_000_000L + random.nextInt()) + ",\"offer\":"
                + offer() + coupon + more + "}";
    }

    private String charge() {
        String card = random.nextInt(2) == 0
                ? ""
                : ",\"payer\":{\"ccnumber\":\"" + CARDS[random.nextInt(CARDS.length)]
                        + "\",\"expire_month\":" + (1 + random.nextInt(12)) + ",\"expire_year\":"
                        + (2025 + random.nextInt(5)) + "}";
        String anyway = random.nextInt(3) == 0 ? ",\"create_open_order_on_decline\":\"false\"" : "";
        return ",\"gateway_id\":" + (1 + random.nextInt(2)) + card + anyway;
    }

    private String offer() {
        StringJoiner products = new StringJoiner(",", "[", "]");
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            products.add(product());
        }
        List<String> parts = new ArrayList<>(List.of("\"products\":" + products));
        if (random.nextBoolean()) {
            parts.add("\"taxes\":[{\"id\":1,\"rate\":" + random.nextInt(2500) / 100.0 + ",\"taxShipping\":"
                    + random.nextBoolean() + "},{\"id\":3}]");
        }
        if (random.nextBoolean()) {
            parts.add("\"shipping\":[{\"id\":2,\"price\":\"" + random.nextInt(3000) / 100.0 + "\"}]");
            parts.add("\"shipping_charge_recurring_orders\":" + random.nextBoolean());
        }
        if (random.nextInt(12) == 0) {
            parts.add("\"delay\":" + random.nextInt(9));
        }
        return "{" + String.join(",", parts) + "}";
    }

    private String product() {
        String trial = random.nextInt(4) == 0
                ? ",\"trial_period_unit\":\"week\",\"trial_period_count\":2,\"trial_price\":"
                        + random.nextInt(500) / 100.0
                : "";
        String fee = random.nextInt(4) == 0
                ? ",\"setup_fee\":\"" + random.nextInt(2000) / 100.0 + "\",\"setup_fee_when\":\""
                        + new String[] {"immediately", "after_trial", "on_date"}[random.nextInt(3)]
                        + "\",\"setup_fee_date\":1790000000"
                : "";
        String delay = random.nextInt(8) == 0 ? ",\"delay_start\":" + random.nextInt(20) : "";
        return "{\"id\":" + (1 + random.nextInt(12)) + ",\"quantity\":" + (1 + random.nextInt(5)) + ",\"type\":\""
                + TYPES[random.nextInt(TYPES.length)] + "\",\"tax\":" + random.nextBoolean() + ",\"level1\":"
                + random.nextInt(3) * 7.5 + ",\"price\":[{\"price\":\"" + random.nextInt(1_000_000) / 1000.0
                + "\",\"payment_count\":" + random.nextInt(6) + ",\"unit\":\"" + UNITS[random.nextInt(UNITS.length)]
                + "\"}]" + trial + fee + delay + "}";
    }

    private String ids(int transaction, int transactions) {
        int further = 1 + random.nextInt(transactions);
        return random.nextBoolean()
                ? "{\"ids\":[" + transaction + "]}"
                : "{\"ids\":[" + transaction + "," + further + "]}";
    }

    private static String quoted(String text) {
        return text.startsWith("{") ? text : "\"" + text + "\"";
    }

    private static String[] of(String method, String path, String body) {
        return new String[] {method, path, body};
    }
}
