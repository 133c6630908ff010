package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonElement;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What an offer puts on top of its products: taxes and shipping. What an offer leaves out, a rate or a price, is that of the
 * account's tax or shipping method.
 *
 * @param taxes all of them
 * @param shipping what sending costs, once for all products
 * @param everyTime whether later payments include shipping
 */
record Extras(List<Tax> taxes, BigDecimal shipping, boolean everyTime) {
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(1000);

    static Extras of(Call call, Nested offer) {
        boolean shipped = offer.objects("products").stream()
                .anyMatch(each -> each.text("shipping").isEmpty() || on(each.text("shipping")));
        BigDecimal shipping = BigDecimal.ZERO;
        if (shipped && !off(offer.text("hasShipping"))) {
            for (Nested each : several(offer, "shipping")) {
                shipping = shipping.add(price(call, each));
            }
        }
        List<Tax> taxes = new ArrayList<>();
        if (!off(offer.text("hasTaxes"))) {
            for (Nested each : several(offer, "taxes")) {
                taxes.add(tax(call, each));
            }
        }
        boolean everyTime = on(offer.text("shipping_charge_recurring_orders"))
                || on(offer.text("shipping_charge_reoccurring_orders"));
        return new Extras(taxes, shipping, everyTime);
    }

    /** All taxes on an amount, each to the cent. */
    BigDecimal tax(BigDecimal taxed, BigDecimal sending) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Tax each : taxes) {
            sum = sum.add(Money.percent(each.onShipping() ? taxed.add(sending) : taxed, each.rate()));
        }
        return sum;
    }

    static boolean on(String flag) {
        return flag.equals("1") || flag.equalsIgnoreCase("true");
    }

    private static boolean off(String flag) {
        return flag.equals("0") || flag.equalsIgnoreCase("false");
    }

    private static BigDecimal price(Call call, Nested shipping) {
        Entries methods = Entries.of(call, Selling.SHIPPING_METHOD);
        long id = known(methods, shipping, "Shipping");
        return Money.cents(Money.said(shipping.text("price")).orElseGet(() -> Money.kept(methods.text(id, "price"))));
    }

    private static Tax tax(Call call, Nested tax) {
        Entries kept = Entries.of(call, Selling.TAX);
        long id = known(kept, tax, "Tax");
        BigDecimal rate = Money.said(tax.text("rate")).orElseGet(() -> Money.kept(kept.text(id, "rate")));
        if (rate.compareTo(MOST_RATE) > 0) {
            throw Rejection.malformed("Invalid tax rate: " + rate.toPlainString());
        }
        String onShipping = tax.text("taxShipping");
        return new Tax(rate, on(onShipping.isEmpty() ? kept.text(id, "tax_shipping") : onShipping));
    }

    private static long known(Entries kept, Nested named, String what) {
        long id = named.number("id", 0);
        if (!kept.has(id)) {
            throw Rejection.malformed("Invalid " + what + " ID: " + id);
        }
        return id;
    }

    /** Those of an array, or the one that stands there instead, as saved offers have it. */
    private static List<Nested> several(Nested offer, String key) {
        JsonElement value = offer.json().get(key);
        return value != null && value.isJsonObject()
                ? offer.object(key).stream().toList()
                : "null".equals(offer.text(key)) ? List.of() : offer.objects(key);
    }

    /**
     * A tax.
     *
     * @param rate in percent
     * @param onShipping whether shipping is taxed too
     */
    record Tax(BigDecimal rate, boolean onShipping) {}
}
