package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.FormSubmitted;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.Invoiced;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.ProductPurchased;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TagAdded;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TagRemoved;

/** What is sent in a format that the account lays down: the webhook, what happened, to which record, and when. */
final class Payload {
    private static final int PRODUCT = 16;
    private static final int PURCHASE = 17;
    private static final int TRANSACTION = 46;
    /** What the app adds to a product in an offer, and nobody can set here: names and values in turn. */
    private static final String[] OFFERED = {
        "shipping",
        "false",
        "tax",
        "false",
        "type",
        "one_time",
        "quantityEditable",
        "false",
        "index",
        "0",
        "owner",
        "1",
        "level1",
        "0",
        "level2",
        "0",
        "offer_to_affiliates",
        "true",
        "trial_period_unit",
        "day",
        "trial_period_count",
        "0",
        "trial_price",
        "0",
        "setup_fee",
        "0",
        "delay_start",
        "0",
        "setup_fee_when",
        "immediately",
        "setup_fee_date",
        "0",
        "product_type",
        "digital",
        "subscription_fee",
        "0",
        "subscription_count",
        "0",
        "subscription_unit",
        "day",
        "download_limit",
        "0",
        "download_time_limit",
        "0",
    };

    private Payload() {}

    static JsonObject of(Call call, Subscription webhook, Event event) {
        JsonObject payload = new JsonObject();
        payload.addProperty("webhook_id", Long.toString(webhook.id()));
        payload.addProperty("object_type_id", Integer.toString(event.type().id()));
        payload.add("event", event(call, webhook, event));
        Told told = new Told(call, event.type(), event.record());
        payload.add(
                "data",
                switch (webhook.format().kind()) {
                    case NOTIFY -> told.identified();
                    case LIGHTWEIGHT -> told.essential();
                    default -> told.whole();
                });
        payload.addProperty("timestamp", Long.toString(call.now()));
        return payload;
    }

    private static JsonObject event(Call call, Subscription webhook, Event event) {
        JsonObject told = new JsonObject();
        told.addProperty("type", webhook.event().name());
        if (event instanceof TagAdded added) {
            told.addProperty("tag_id", Long.toString(added.tag()));
        } else if (event instanceof TagRemoved removed) {
            told.addProperty("tag_id", Long.toString(removed.tag()));
        } else if (event instanceof FormSubmitted form) {
            told.addProperty("form_id", form.form());
        } else if (event instanceof ProductPurchased bought) {
            told.add("purchase", purchase(call, bought.purchase()));
            told.addProperty("product_id", Long.toString(bought.product()));
        } else if (event instanceof Invoiced made) {
            told.add("product", product(call, made));
            told.add("invoice", invoice(call, made.transaction()));
            told.addProperty("product_id", Long.toString(made.product()));
        }
        return told;
    }

    private static JsonObject purchase(Call call, long id) {
        Entries purchases = Entries.of(call, PURCHASE);
        JsonObject told = new JsonObject();
        numbers(told, purchases, id, "owner", "type", "contact_id", "product_id");
        told.addProperty("name", purchases.text(id, "name"));
        told.addProperty("price", cents(purchases.text(id, "price")));
        told.addProperty("description", purchases.text(id, "description"));
        numbers(told, purchases, id, "date", "dlm", "quantity", "invoice_id");
        told.addProperty("oprid", blank(purchases.text(id, "oprid")));
        told.addProperty("discount", cents(purchases.text(id, "discount")));
        numbers(told, purchases, id, "status");
        told.addProperty("id", id);
        return told;
    }

    private static JsonObject product(Call call, Invoiced made) {
        Entries products = Entries.of(call, PRODUCT);
        Entries purchases = Entries.of(call, PURCHASE);
        long id = made.product();
        String quantity = "1";
        String price = products.text(id, "price");
        String total = price;
        for (long each : purchases.with("invoice_id", Long.toString(made.transaction()))) {
            if (purchases.number(each, "product_id") == id) {
                quantity = purchases.text(each, "quantity");
                price = purchases.text(each, "price");
                total = purchases.text(each, "total_price");
            }
        }
        JsonObject told = new JsonObject();
        told.addProperty("name", products.text(id, "name"));
        told.addProperty("description", products.text(id, "description"));
        told.addProperty("date", "");
        numbers(told, products, id, "dlm");
        for (String each : new String[] {"external_id", "product_group", "sku", "taxable"}) {
            String value = products.text(id, each);
            told.addProperty(each, value.isEmpty() ? null : value);
        }
        told.addProperty("deleted", products.text(id, "deleted"));
        told.addProperty("id", id);
        told.addProperty("price", cents(price));
        told.addProperty("quantity", quantity);
        told.addProperty("minQuantity", "1");
        told.addProperty("maxQuantity", "99");
        told.addProperty("total", cents(total));
        for (int i = 0; i < OFFERED.length; i += 2) {
            told.addProperty(OFFERED[i], OFFERED[i + 1]);
        }
        told.add("total_income", JsonNull.INSTANCE);
        told.add("total_purchases", JsonNull.INSTANCE);
        told.addProperty("uid", Long.toString(id));
        return told;
    }

    private static JsonObject invoice(Call call, long id) {
        Entries transactions = Entries.of(call, TRANSACTION);
        JsonObject told = new JsonObject();
        told.addProperty("id", id);
        numbers(told, transactions, id, "contact_id");
        told.addProperty("transaction_id", "0");
        numbers(told, transactions, id, "date", "template_id");
        for (String each : new String[] {"subtotal", "tax", "shipping", "total", "zip", "offer_data"}) {
            told.addProperty(each, transactions.text(id, each));
        }
        numbers(told, transactions, id, "status");
        told.addProperty("dlm", transactions.number(id, "date"));
        return told;
    }

    private static void numbers(JsonObject told, Entries records, long id, String... fields) {
        for (String each : fields) {
            told.addProperty(each, records.number(id, each));
        }
    }

    private static String blank(String id) {
        return id.equals("0") ? "" : id;
    }

    private static String cents(String amount) {
        int point = amount.indexOf('.');
        String digits = amount.isEmpty() ? "0" : amount;
        return point < 0 ? digits + ".00" : amount.length() - point == 2 ? amount + "0" : amount;
    }
}
