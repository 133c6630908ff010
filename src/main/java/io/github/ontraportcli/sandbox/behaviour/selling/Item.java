package io.github.ontraportcli.sandbox.behaviour.selling;

import java.math.BigDecimal;

/**
 * Something that is paid for at one time, which becomes a purchase.
 *
 * @param product the id of what is sold
 * @param name what the purchase is called
 * @param quantity how many
 * @param price of one
 * @param kind how it is paid for
 * @param taxed whether taxes are due
 * @param discount what a coupon takes off; never more than it costs
 */
record Item(long product, String name, long quantity, BigDecimal price, Kind kind, boolean taxed, BigDecimal discount) {

    static Item of(Line line, BigDecimal price, Kind kind) {
        return new Item(line.product(), line.name(), line.quantity(), price, kind, line.taxed(), BigDecimal.ZERO);
    }

    static Item fee(Line line, BigDecimal amount) {
        return new Item(
                line.product(), line.name() + " (setup fee)", 1, amount, Kind.ONCE, line.taxed(), BigDecimal.ZERO);
    }

    /** The same for less. */
    Item less(BigDecimal taken) {
        return new Item(product, name, quantity, price, kind, taxed, taken);
    }

    /** Before the discount. */
    BigDecimal full() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }

    /** What is paid for it. */
    BigDecimal total() {
        return full().subtract(discount);
    }
}
