package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Orders: what goes on being charged, a subscription or a plan. A request that updates one without saying of what it
 * consists deletes it, as in a real account.
 *
 * <p>The id that {@code GET} takes is an order's; where there is none, that of a transaction that belongs to one.
 */
final class Orders {
    private static final String OFFER = "order_form_json";

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
        data.addProperty("subTotal", total);
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
        if (!orders.has(named)) {
            throw Rejection.notFound();
        }
        if (offer.objects("products").isEmpty()) {
            orders.delete(named);
            Entries open = Entries.of(call, Selling.OPEN_ORDER);
            open.with("order_id", Long.toString(named)).forEach(open::delete);
            return Envelope.done();
        }
        Basket basket = Basket.of(call, offer);
        Draft draft = new Draft()
                .with("next_charge", Money.fixed(basket.total()))
                .with("next_sub", Money.fixed(basket.subtotal()))
                .with("tax", Money.fixed(basket.tax()))
                .with("shipping", Money.fixed(basket.shipping()))
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
        JsonObject data = orders.shown(named);
        data.addProperty("cc_id", orders.number(named, "cc_id"));
        return Envelope.data(call, data);
    }

    /** Opens an order for what will be charged again; 0 when nothing will be. */
    static long open(Call call, long contact, long card, Basket basket) {
        BigDecimal next = BigDecimal.ZERO;
        Basket.Line first = null;
        for (Basket.Line each : basket.lines()) {
            if (each.type() == 1 || each.type() == 2 && each.count() != 1) {
                next = next.add(each.total());
                first = first == null ? each : first;
            }
        }
        if (first == null) {
            return 0;
        }
        String unit = first.unit().isEmpty() ? "month" : first.unit();
        long again = later(call.now(), unit);
        long gateway = call.parameters().number("gateway_id", 0);
        long left = first.count() == 0 ? 0 : first.count() - 1;
        String charged = Money.fixed(basket.total());
        long order = Entries.of(call, Selling.ORDER)
                .add(new Draft()
                        .with("contact_id", contact)
                        .with("offer_id", 0)
                        .with("cc_id", card)
                        .with("name", first.name())
                        .with("payment_next_date", again)
                        .with("unit", unit)
                        .with("count", first.count())
                        .with("gateway_id", gateway)
                        .with("status", 0)
                        .with("next_sub", Money.fixed(next))
                        .with("next_charge", Money.fixed(next))
                        .with("transactions", 1)
                        .with("transactions_remaining", left)
                        .with("charged", charged)
                        .with(OFFER, call.parameters().text("offer") + ""));
        Entries.of(call, Selling.OPEN_ORDER)
                .add(new Draft()
                        .with("type", first.type() - 1)
                        .with("contact_id", contact)
                        .with("product_id", first.product())
                        .with("order_id", order)
                        .with("gateway_id", gateway)
                        .with("quantity", first.quantity())
                        .with("billing_status", "current")
                        .with("payment_next_date", again)
                        .with("payment_amount", Money.fixed(next))
                        .with("payment_made", 1)
                        .with("payment_remaining", left)
                        .with("payment_total", charged)
                        .with("unit", unit)
                        .with("count", first.count())
                        .with("total_price", charged));
        call.happened(new Event.OrderOpened(Entries.of(call, Selling.CONTACT).type(), contact, first.product()));
        return order;
    }

    /** Notes with which transaction an order began. */
    static void invoiced(Call call, long order, long invoice) {
        if (order != 0) {
            Entries open = Entries.of(call, Selling.OPEN_ORDER);
            List<Long> belonging = open.with("order_id", Long.toString(order));
            belonging.forEach(each -> open.change(each, new Draft().with("invoice_id", invoice)));
        }
    }

    private static String some(JsonObject offer, String key) {
        return Boolean.toString(offer.get(key) instanceof JsonArray array && !array.isEmpty());
    }

    private static long named(Call call, long id) {
        if (id == 0) {
            throw Rejection.malformed("The parameter id is missing.");
        }
        Entries orders = Entries.of(call, Selling.ORDER);
        if (orders.has(id)) {
            return id;
        }
        long order = Entries.of(call, Selling.TRANSACTION).number(id, "order_id");
        if (!orders.has(order)) {
            throw Rejection.notFound();
        }
        return order;
    }

    private static long later(long now, String unit) {
        ZonedDateTime start = Instant.ofEpochSecond(now).atZone(ZoneOffset.UTC);
        ZonedDateTime next = switch (unit) {
            case "day" -> start.plusDays(1);
            case "week" -> start.plusWeeks(1);
            case "month" -> start.plusMonths(1);
            case "quarter" -> start.plusMonths(3);
            case "year" -> start.plusYears(1);
            default -> throw Rejection.malformed("Invalid unit: " + unit);
        };
        return next.toEpochSecond();
    }
}
