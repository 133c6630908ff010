package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One product of an offer, with the terms on which it is sold.
 *
 * @param product its id
 * @param name its name
 * @param quantity how many
 * @param price of one, of each payment, to the cent
 * @param kind how it is paid for; never a trial
 * @param every the time between two payments
 * @param payments how many payments a plan has; 0 is without end
 * @param taxed whether taxes are due
 * @param trial what comes before; null is nothing
 * @param fee what is charged besides, once; null is nothing
 * @param delay how many days pass before the first payment
 */
record Line(
        long product,
        String name,
        long quantity,
        BigDecimal price,
        Kind kind,
        Period every,
        long payments,
        boolean taxed,
        @Nullable Trial trial,
        @Nullable Fee fee,
        long delay) {
    private static final long MOST = 1_000_000;

    /**
     * Reads a product of an offer. One without a price costs what the product does.
     *
     * @param wait the days by which the whole offer is delayed
     */
    static Line of(Call call, Nested product, long wait) {
        long id = product.number("id", 0);
        Entries products = Entries.of(call, Selling.PRODUCT);
        if (!products.has(id)) {
            throw Rejection.malformed("Invalid Product ID: " + id);
        }
        long quantity = product.number("quantity", 1);
        if (quantity < 1 || quantity > MOST) {
            throw Rejection.malformed("Invalid quantity: " + quantity);
        }
        List<Nested> prices = product.objects("price");
        Optional<Nested> first = prices.stream().findFirst();
        BigDecimal price = first.flatMap(each -> Money.said(each.text("price")))
                .orElseGet(() -> Money.kept(products.text(id, "price")));
        Kind kind = Kind.named(product.text("type"));
        long payments = first.map(each -> each.number("payment_count", 0)).orElse(0L);
        Period every = Period.of(1, first.map(each -> each.text("unit")).orElse(""));
        if (payments < 0 || payments > MOST) {
            throw Rejection.malformed("Invalid payment count: " + payments);
        }
        long delay = wait + (kind == Kind.ONCE ? 0 : product.number("delay_start", 0));
        if (delay < 0 || delay > MOST) {
            throw Rejection.malformed("Invalid delay: " + delay);
        }
        return new Line(
                id,
                products.text(id, "name"),
                quantity,
                Money.cents(price),
                kind,
                every,
                kind == Kind.PLAN ? payments : 0,
                Extras.on(product.text("tax")) || Extras.on(product.text("taxable")),
                Trial.of(product),
                Fee.of(product),
                delay);
    }

    /** Whether the fee is charged right away: also when it waits for a trial or a date that there is not. */
    boolean feeNow() {
        return fee != null
                && switch (fee.when()) {
                    case "after_trial" -> trial == null;
                    case "on_date" -> fee.date() == 0;
                    default -> true;
                };
    }

    /** Whether something is left to be paid later, the fee aside. */
    boolean goesOn() {
        return delay > 0 || trial != null || kind == Kind.SUBSCRIPTION || kind == Kind.PLAN && payments != 1;
    }

    /**
     * What comes before a product is paid in full.
     *
     * @param price of one
     * @param length how long it lasts
     */
    record Trial(BigDecimal price, Period length) {
        private static @Nullable Trial of(Nested product) {
            long count = product.number("trial_period_count", 0);
            return count == 0
                    ? null
                    : new Trial(
                            Money.cents(Money.said(product.text("trial_price")).orElse(BigDecimal.ZERO)),
                            Period.of(count, product.text("trial_period_unit")));
        }
    }

    /**
     * What is charged once, besides the price.
     *
     * @param amount whatever the quantity
     * @param when immediately, after_trial or on_date
     * @param date in seconds since 1970, of on_date
     */
    record Fee(BigDecimal amount, String when, long date) {
        private static @Nullable Fee of(Nested product) {
            BigDecimal amount =
                    Money.cents(Money.said(product.text("setup_fee")).orElse(BigDecimal.ZERO));
            if (amount.signum() == 0) {
                return null;
            }
            String when = product.text("setup_fee_when");
            return switch (when) {
                case "", "immediately" -> new Fee(amount, "immediately", 0);
                case "after_trial" -> new Fee(amount, when, 0);
                case "on_date" -> new Fee(amount, when, product.number("setup_fee_date", 0));
                default -> throw Rejection.malformed("Invalid time of a setup fee: " + when);
            };
        }
    }
}
