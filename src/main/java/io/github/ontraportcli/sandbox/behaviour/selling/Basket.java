package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is paid at one time. Taxes are on what is left after the discount, of the products that are taxed.
 *
 * @param items what is paid for
 * @param tax all taxes
 * @param shipping all shipping
 */
record Basket(List<Item> items, BigDecimal tax, BigDecimal shipping) {

    /** The products of an offer; refuses an offer without any. */
    static List<Line> lines(Call call, Nested offer) {
        List<Nested> products = offer.objects("products");
        if (products.isEmpty()) {
            throw Rejection.malformed("The offer has no products.");
        }
        long wait = offer.number("delay", 0);
        List<Line> lines = new ArrayList<>();
        for (Nested each : products) {
            lines.add(Line.of(call, each, wait));
        }
        return lines;
    }

    /** What is paid right away. */
    static Basket today(List<Line> lines, Extras extras, Optional<Coupon> coupon) {
        List<Item> items = new ArrayList<>();
        for (Line each : lines) {
            Line.Trial trial = each.trial();
            if (each.delay() == 0) {
                items.add(
                        trial == null
                                ? Item.of(each, each.price(), each.kind())
                                : Item.of(each, trial.price(), Kind.TRIAL));
            }
            Line.Fee fee = each.fee();
            if (fee != null && each.feeNow()) {
                items.add(Item.fee(each, fee.amount()));
            }
        }
        return of(items, extras, items.isEmpty() ? BigDecimal.ZERO : extras.shipping(), coupon);
    }

    /** These items with what comes on top and what is taken off. */
    static Basket of(List<Item> full, Extras extras, BigDecimal shipping, Optional<Coupon> coupon) {
        List<Item> items = coupon.map(found -> found.applied(full)).orElse(full);
        BigDecimal taxed = BigDecimal.ZERO;
        for (Item each : items) {
            taxed = each.taxed() ? taxed.add(each.total()) : taxed;
        }
        return new Basket(items, extras.tax(taxed, shipping), shipping);
    }

    /** Before tax, shipping and discount. */
    BigDecimal subtotal() {
        return items.stream().map(Item::full).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the coupon takes off. */
    BigDecimal discount() {
        return items.stream().map(Item::discount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What is to be paid. */
    BigDecimal total() {
        return subtotal().subtract(discount()).add(tax).add(shipping);
    }
}
