package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opening orders for what will be charged later: an order for all that is due together, and in it an open order for each
 * product.
 *
 * @param call the request
 * @param contact who will be charged
 * @param card with which card; 0 is none
 * @param offer the offer as it was sent
 * @param extras what comes on top
 * @param coupon what is taken off
 */
record Opening(Call call, long contact, long card, JsonObject offer, Extras extras, Optional<Coupon> coupon) {

    /** Opens what is needed. Nothing has been paid of it yet. */
    Opened open(List<Coming> coming) {
        Map<String, List<Coming>> together = new LinkedHashMap<>();
        for (Coming each : coming) {
            together.computeIfAbsent(each.schedule(), any -> new ArrayList<>()).add(each);
        }
        List<Long> all = new ArrayList<>();
        Map<Long, Long> byProduct = new LinkedHashMap<>();
        together.values().forEach(each -> {
            long order = order(each);
            all.add(order);
            each.forEach(one -> byProduct.putIfAbsent(one.item().product(), order));
        });
        return new Opened(all, byProduct);
    }

    /**
     * Orders that were opened.
     *
     * @param all their ids
     * @param byProduct the order that goes on with a product
     */
    record Opened(List<Long> all, Map<Long, Long> byProduct) {
        static final Opened NONE = new Opened(List.of(), Map.of());
    }

    /** What a later payment comes to. */
    static Basket later(List<Coming> coming, Extras extras, Optional<Coupon> coupon) {
        return Basket.of(
                coming.stream().map(Coming::item).toList(),
                extras,
                extras.everyTime() ? extras.shipping() : BigDecimal.ZERO,
                coupon.filter(Coupon::recurring));
    }

    /** What an order says of its next payment. */
    static Draft next(Basket basket) {
        return new Draft()
                .with("next_sub", Money.fixed(basket.subtotal().subtract(basket.discount())))
                .with("tax", Money.fixed(basket.tax()))
                .with("shipping", Money.fixed(basket.shipping()))
                .with("next_charge", Money.fixed(basket.total()));
    }

    private long order(List<Coming> coming) {
        Coming first = coming.get(0);
        Basket basket = later(coming, extras, coupon);
        long gateway = call.parameters().number("gateway_id", 0);
        Entries contacts = Entries.of(call, Selling.CONTACT);
        Draft draft = next(basket)
                .with("contact_id", contact)
                .with("offer_id", longOf("offer_id"))
                .with("cc_id", card)
                .with("name", first.item().name())
                .with("payment_next_date", first.next())
                .with("orig_month_date", first.every().unit().equals("month") ? first.next() : 0)
                .with("unit", first.every().unit())
                .with("count", first.every().count())
                .with("gateway_id", gateway)
                .with("status", 0)
                .with("transactions", 0)
                .with("transactions_remaining", first.left())
                .with("charged", "0.00")
                .with("order_form_json", offer.toString());
        for (String each : List.of("address", "city", "state", "zip", "country")) {
            draft.with("shipping_" + each, contacts.text(contact, each));
        }
        long order = Entries.of(call, Selling.ORDER).add(draft);
        for (Coming each : coming) {
            Entries.of(call, Selling.OPEN_ORDER).add(open(each, order, gateway));
            call.happened(
                    new Event.OrderOpened(contacts.type(), contact, each.item().product()));
        }
        return order;
    }

    private Draft open(Coming coming, long order, long gateway) {
        Item item = coming.item();
        BigDecimal trial = coming.trial();
        Draft draft = new Draft()
                .with("type", coming.type())
                .with("contact_id", contact)
                .with("product_id", item.product())
                .with("order_id", order)
                .with("gateway_id", gateway)
                .with("quantity", item.quantity())
                .with("billing_status", "current")
                .with("final_trial_date", trial == null ? 0 : coming.next())
                .with("trial_amount", trial == null ? "0.00" : Money.fixed(trial))
                .with("payment_next_date", coming.next())
                .with("orig_month_date", coming.every().unit().equals("month") ? coming.next() : 0)
                .with("payment_amount", Money.fixed(item.price()))
                .with("payment_made", 0)
                .with("payment_remaining", coming.left())
                .with("payment_total", "0.00")
                .with("unit", coming.every().unit())
                .with("count", coming.every().count())
                .with("total_price", Money.fixed(item.full()))
                .with("product_id//name", item.name());
        return coming.type() == Coming.SUBSCRIPTION ? draft : draft.with("payment_remaning", coming.left());
    }

    private long longOf(String key) {
        try {
            return offer.has(key) ? offer.get(key).getAsLong() : 0;
        } catch (NumberFormatException | UnsupportedOperationException | IllegalStateException e) {
            return 0;
        }
    }
}
