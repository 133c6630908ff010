package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Orders: what goes on being charged, a subscription or a plan. A request that updates one without saying of what it
 * consists deletes it, as in a real account; one that is deleted stays, hidden.
 *
 * <p>The id that {@code GET} takes is an order's; where there is none, that of a transaction that belongs to one.
 */
final class Orders {
    private static final String OFFER = "order_form_json";
    private static final String HIDDEN = "hidden";

    private Orders() {}

    static Reply read(Call call) {
        long order = named(call, call.parameters().number("id", 0));
        Entries orders = Entries.of(call, Selling.ORDER);
        String kept = orders.text(order, OFFER);
        JsonObject offer = JsonText.parse(kept.isEmpty() ? "{}" : kept)
                .filter(found -> found.isJsonObject())
                .map(found -> found.getAsJsonObject())
                .orElseGet(JsonObject::new);
        String total = orders.text(order, "next_charge");
        JsonObject data = new JsonObject();
        data.add("products", new JsonArray());
        data.addProperty("shipping", "null");
        data.addProperty("delay", "0");
        data.addProperty("invoice_template", "1");
        data.addProperty("subTotal", orders.text(order, "next_sub"));
        data.addProperty("grandTotal", total);
        data.addProperty("hasTaxes", some(offer, "taxes"));
        data.addProperty("hasShipping", some(offer, "shipping"));
        data.addProperty("paypalValid", "false");
        data.addProperty("offerCoupon", "false");
        data.addProperty("coupon", "null");
        data.addProperty("shipping_charge_reoccurring_orders", "false");
        data.addProperty("resorted", "null");
        data.addProperty("name", orders.text(order, "name"));
        data.addProperty("data", offer.toString());
        data.addProperty("public", "1");
        data.addProperty("referenced", "0");
        data.addProperty("id", Long.toString(order));
        data.addProperty("offer_id", orders.text(order, "offer_id"));
        data.addProperty("order_id", Long.toString(order));
        data.addProperty("payment_next_date", orders.text(order, "payment_next_date"));
        data.addProperty("status", orders.text(order, "status"));
        data.addProperty("gateway_id", orders.text(order, "gateway_id"));
        data.addProperty("affiliate_id", orders.text(order, "affiliate"));
        return Envelope.data(call, data);
    }

    static Reply update(Call call) {
        Nested offer = Nested.in(call.parameters(), "offer").orElse(Nested.of("offer", new JsonObject()));
        long named = offer.number("order_id", call.parameters().number("id", 0));
        Entries orders = Entries.of(call, Selling.ORDER);
        if (named == 0) {
            throw Rejection.malformed("The parameter order_id is missing.");
        }
        if (!orders.has(named) || orders.number(named, HIDDEN) == 1) {
            throw Rejection.notFound();
        }
        if (offer.objects("products").isEmpty()) {
            end(call, named);
            return Envelope.done(call);
        }
        List<Line> lines = Basket.lines(call, offer);
        List<Item> items = new ArrayList<>();
        lines.forEach(each -> items.add(Item.of(each, each.price(), each.kind())));
        Extras extras = Extras.of(call, offer);
        Draft draft = Opening.next(Basket.of(items, extras, extras.shipping(), Optional.empty()))
                .with(OFFER, offer.json().toString());
        long offerId = offer.number("offer_id", 0);
        long card = offer.number("cc_id", 0);
        if (offerId != 0) {
            draft.with("offer_id", offerId);
        }
        if (card != 0) {
            if (!Entries.of(call, Selling.CREDIT_CARD).has(card)) {
                throw Rejection.malformed("Invalid Credit Card ID");
            }
            draft.with("cc_id", card);
        }
        orders.change(named, draft);
        consist(call, named, lines, items);
        JsonObject data = orders.shown(named);
        data.addProperty("cc_id", orders.number(named, "cc_id"));
        return Envelope.data(call, data);
    }

    /** Notes with which transaction an order began. */
    static void began(Call call, long order, long invoice) {
        Entries open = Entries.of(call, Selling.OPEN_ORDER);
        open.with("order_id", Long.toString(order))
                .forEach(each -> open.change(each, new Draft().with("invoice_id", invoice)));
    }

    /** Deletes an order, which stays as a past one: it is hidden, and leaves nothing open behind. */
    static void end(Call call, long order) {
        Entries open = Entries.of(call, Selling.OPEN_ORDER);
        open.with("order_id", Long.toString(order)).forEach(each -> close(call, open, each));
        Entries.of(call, Selling.ORDER)
                .change(order, new Draft().with(HIDDEN, 1).with("cancellation_date", call.now()));
    }

    /** Ends one open order, and its order when nothing else of it is open. */
    static void endOpen(Call call, long openOrder) {
        Entries open = Entries.of(call, Selling.OPEN_ORDER);
        long order = open.number(openOrder, "order_id");
        close(call, open, openOrder);
        Entries orders = Entries.of(call, Selling.ORDER);
        if (orders.has(order) && open.with("order_id", Long.toString(order)).isEmpty()) {
            end(call, order);
        }
    }

    /** Makes the open orders of an order those of these products. */
    private static void consist(Call call, long order, List<Line> lines, List<Item> items) {
        Entries open = Entries.of(call, Selling.OPEN_ORDER);
        List<Long> before = new ArrayList<>(open.with("order_id", Long.toString(order)));
        Entries orders = Entries.of(call, Selling.ORDER);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            Draft draft = new Draft()
                    .with("product_id", item.product())
                    .with("quantity", item.quantity())
                    .with("payment_amount", Money.fixed(item.price()))
                    .with("total_price", Money.fixed(item.full()))
                    .with("product_id//name", item.name());
            Optional<Long> same = before.stream()
                    .filter(each -> open.number(each, "product_id") == item.product())
                    .findFirst();
            if (same.isPresent()) {
                open.change(same.get(), draft);
                before.remove(same.get());
            } else {
                draft.with("type", lines.get(i).kind() == Kind.PLAN ? Coming.PLAN : Coming.SUBSCRIPTION)
                        .with("order_id", order)
                        .with("billing_status", "current");
                for (String each : List.of("contact_id", "gateway_id", "payment_next_date", "unit", "count")) {
                    draft.with(each, orders.text(order, each));
                }
                open.add(draft);
            }
        }
        before.forEach(each -> close(call, open, each));
    }

    private static void close(Call call, Entries open, long id) {
        Draft gone = new Draft().with("cancellation_date", call.now());
        for (String each :
                List.of("contact_id", "product_id", "order_id", "total_price", "unit", "payment_made", "date")) {
            gone.with(each, open.text(id, each));
        }
        Entries.of(call, Selling.DELETED_OPEN_ORDER).add(gone);
        open.delete(id);
    }

    private static String some(JsonObject offer, String key) {
        return Boolean.toString(offer.get(key) instanceof JsonArray array && !array.isEmpty());
    }

    private static long named(Call call, long id) {
        if (id == 0) {
            throw Rejection.malformed("The parameter id is missing.");
        }
        Entries orders = Entries.of(call, Selling.ORDER);
        if (orders.has(id) && orders.number(id, HIDDEN) == 0) {
            return id;
        }
        long order = Entries.of(call, Selling.TRANSACTION).number(id, "order_id");
        if (!orders.has(order) || orders.number(order, HIDDEN) == 1) {
            throw Rejection.notFound();
        }
        return order;
    }
}
