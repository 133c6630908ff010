package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.SellingSettingTypes;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the first contacts have bought: their cards, purchases, transactions, orders. */
final class Sales {
    private static final int ORDERS = 20;
    /** How further transactions have ended: two pending, two declined, one each in collections, refunded, void, lost. */
    private static final int[] FURTHER = {7, 7, 5, 5, 0, 2, 4, 6};

    private final int contacts;
    private final List<Row> cards = new ArrayList<>();
    private final List<Row> purchases = new ArrayList<>();
    private final List<Row> logs = new ArrayList<>();
    private final List<Row> transactions = new ArrayList<>();
    private final List<Row> orders = new ArrayList<>();
    private final List<Row> openOrders = new ArrayList<>();
    /** What contacts owe, in whole dollars: what was declined, and what is in collections. */
    private final Map<Long, Integer> owing = new TreeMap<>();

    private Sales(int contacts) {
        this.contacts = contacts;
    }

    static void seed(Records records, int contacts, List<Sale> sales) {
        Sales seed = new Sales(contacts);
        sales.forEach(seed::sale);
        for (int i = 0; i < FURTHER.length; i++) {
            seed.further(i);
        }
        seed.owing.forEach((contact, owed) -> records.set(ContactType.CONTACT, contact, "mrcUnpaid", owed + ".00"));
        Seed.add(records, SellingTypes.CREDIT_CARD, seed.cards);
        Seed.add(records, SellingTypes.PURCHASE, seed.purchases);
        Seed.add(records, SellingTypes.PURCHASE_LOG, seed.logs);
        Seed.add(records, SellingTypes.TRANSACTION, seed.transactions);
        Seed.add(records, SellingTypes.ORDER, seed.orders);
        Seed.add(records, SellingTypes.OPEN_ORDER, seed.openOrders);
        Sheet.seed(records, contacts, SellingSettingTypes.DELETED_OPEN_ORDER, """
                contact_id|product_id|order_id|total_price|unit|payment_made|cancellation_date
                #3|1|0|19.00|month|4|@120
                #8|2|0|29.00|month|11|@35
                #17|1|0|19.00|month|1|@210
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.FULFILLMENT_RUN, """
                list_id|packages|status
                1|2|1
                1|1|1
                2|0|0
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.SHIPPED_PACKAGE, """
                contact_id|purchase_id|method_id|run_id|tracking_number
                #1|1|1|1|EX100000017
                #1|2|1|1|EX100000024
                #6|3|2|2|EX100000031
                """);
    }

    private void sale(Sale sale) {
        int card = cards.size() + 1;
        cards.add(card(sale, card, "3"));
        if (card % 6 == 0) {
            cards.add(card(sale, card + 1, "1"));
        }
        long span = (Seed.BASE - sale.joined()) / (sale.prices().size() + 1);
        for (int i = 0; i < sale.prices().size(); i++) {
            boolean taxed = sale.taxed() && i == sale.prices().size() - 1;
            purchase(sale, Goods.product(sale.prices().get(i)), sale.joined() + (i + 1) * span, card, taxed);
        }
    }

    private void purchase(Sale sale, int product, long date, int card, boolean taxed) {
        int id = purchases.size() + 1;
        int order = product <= Goods.SUBSCRIPTIONS && orders.size() < ORDERS
                ? order(sale, product, date, card, id, taxed)
                : 0;
        String price = Goods.price(product) + ".00";
        String total = Goods.price(product) + (taxed ? ".50" : ".00");
        purchases.add(new Row()
                .with("contact_id", sale.contact())
                .with("product_id", product)
                .with("owner", 1)
                .with("invoice_id", id)
                .with("subscription_id", order)
                .with("order_id", order)
                .with("sku", "P-" + (100 + product))
                .with("date", date)
                .with("dlm", date)
                .with("price", price)
                .with("name", Goods.name(product))
                .with("quantity", 1)
                .with("type", order > 0 ? 1 : 0)
                .with("status", 1)
                .with("level1", 0)
                .with("level2", 0)
                .with("total_price", price));
        logs.add(new Row()
                .with("purchase_id", id)
                .with("date", date)
                .with("author", "Rosa Delgado")
                .with("details", "Purchase created.")
                .with("status", 1));
        transactions.add(transaction(sale.contact(), name(sale), date, product, taxed ? "0.50" : "0.00", "0.00")
                .with("status", 1)
                .with("order_id", order)
                .with("cc_id", card)
                .with("total", total));
    }

    private int order(Sale sale, int product, long date, int card, int purchase, boolean taxed) {
        int id = orders.size() + 1;
        String price = Goods.price(product) + ".00";
        long next = Seed.BASE + (1 + id % 28) * Seed.DAY;
        boolean late = id % 7 == 0;
        orders.add(new Row()
                .with("contact_id", sale.contact())
                .with("offer_id", product)
                .with("cc_id", card)
                .with("name", Goods.name(product))
                .with("payment_next_date", next)
                .with("orig_month_date", date)
                .with("unit", "month")
                .with("count", 1)
                .with("gateway_id", 1)
                .with("shipping_address", sale.says("address"))
                .with("shipping_city", sale.says("city"))
                .with("shipping_state", sale.says("state"))
                .with("shipping_zip", sale.says("zip"))
                .with("shipping_country", sale.says("country"))
                .with("status", late ? 1 : 0)
                .with("date", date)
                .with("dlm", date)
                .with("order_form_json", Goods.offer(Goods.name(product), product, 1, "0.00"))
                .with("next_sub", price)
                .with("next_charge", price)
                .with("transactions", 1)
                .with("charged", Goods.price(product) + (taxed ? ".50" : ".00")));
        openOrders.add(new Row()
                .with("contact_id", sale.contact())
                .with("product_id", product)
                .with("order_id", id)
                .with("gateway_id", 1)
                .with("invoice_id", purchase)
                .with("quantity", 1)
                .with("billing_status", late ? "past due" : "current")
                .with("date", date)
                .with("payment_next_date", next)
                .with("payment_due_amount", late ? price : "")
                .with("payment_amount", price)
                .with("payment_made", 1)
                .with("payment_total", price)
                .with("unit", "month")
                .with("length_of_sub", (Seed.BASE - date) / Seed.DAY)
                .with("total_price", price)
                .with("product_id//name", Goods.name(product)));
        return id;
    }

    /** A transaction without a purchase, or whose purchase counts no longer. */
    private void further(int index) {
        long contact = Sheet.contact(contacts, index + 2L);
        int product = 8 + index % 5;
        long date = Seed.BASE - (4 + index * 11L) * Seed.DAY;
        String shipping = index == 0 ? "4.95" : "0.00";
        if (FURTHER[index] == 5 || FURTHER[index] == 0) {
            owing.merge(contact, Goods.price(product), Integer::sum);
        }
        transactions.add(transaction(contact, "", date, product, "0.00", shipping)
                .with("status", FURTHER[index])
                .with("total", index == 0 ? (Goods.price(product) + 4) + ".95" : Goods.price(product) + ".00"));
    }

    private static Row transaction(long contact, String name, long date, int product, String tax, String shipping) {
        return new Row()
                .with("contact_id", contact)
                .with("contact_name", name)
                .with("gateway_id", 1)
                .with("date", date)
                .with("template_id", 1)
                .with("subtotal", Goods.price(product) + ".00")
                .with("tax", tax)
                .with("shipping", shipping)
                .with("offer_data", Goods.offer(Goods.name(product), product, 1, tax));
    }

    private static Row card(Sale sale, int id, String status) {
        return new Row()
                .with("firstname", sale.says("firstname"))
                .with("lastname", sale.says("lastname"))
                .with("contact_id", sale.contact())
                .with("last4", id % 3 == 0 ? "4444" : "1111")
                .with("type", id % 3 == 0 ? 2 : 1)
                .with("exp_month", 1 + id % 12)
                .with("exp_year", 2027 + id % 4)
                .with("address", sale.says("address"))
                .with("city", sale.says("city"))
                .with("state", sale.says("state"))
                .with("zip", sale.says("zip"))
                .with("country", sale.says("country"))
                .with("status", status);
    }

    private static String name(Sale sale) {
        return sale.says("firstname") + " " + sale.says("lastname");
    }
}
