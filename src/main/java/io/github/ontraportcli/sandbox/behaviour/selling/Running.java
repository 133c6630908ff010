package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How far orders have come: what was paid of them, what is left, and whether a payment is overdue. */
final class Running {
    private static final int PAST_DUE = 1;

    private final Entries orders;
    private final Entries open;
    private final Entries purchases;

    Running(Call call) {
        this.orders = Entries.of(call, Selling.ORDER);
        this.open = Entries.of(call, Selling.OPEN_ORDER);
        this.purchases = Entries.of(call, Selling.PURCHASE);
    }

    /** An order was charged so much more, in so many more transactions. */
    void charged(long order, BigDecimal more, long further) {
        if (order != 0 && orders.has(order)) {
            BigDecimal sum = Money.kept(orders.text(order, "charged")).add(more);
            long count = Math.max(0, orders.number(order, "transactions") + further);
            orders.change(
                    order,
                    new Draft().with("charged", Money.atLeastNothing(sum)).with("transactions", count));
        }
    }

    /**
     * A purchase that belongs to an order counts as a payment, or does no longer.
     *
     * @param owed whether the payment was owed before, or is again: a refunded payment is not asked for again
     */
    void paid(long purchase, boolean paid, boolean owed) {
        long order = purchases.number(purchase, "order_id");
        if (order == 0) {
            return;
        }
        BigDecimal price = Money.kept(purchases.text(purchase, "total_price"));
        long product = purchases.number(purchase, "product_id");
        for (long each : open.with("order_id", Long.toString(order))) {
            if (open.number(each, "product_id") == product && open.number(each, "type") != Coming.FEE) {
                BigDecimal sum = Money.kept(open.text(each, "payment_total")).add(paid ? price : price.negate());
                long made = Math.max(0, open.number(each, "payment_made") + (paid ? 1 : -1));
                open.change(
                        each,
                        new Draft()
                                .with("payment_total", Money.atLeastNothing(sum))
                                .with("payment_made", made));
                if (owed && open.number(each, "type") == Coming.PLAN) {
                    left(each, order, paid ? -1 : 1);
                }
            }
        }
    }

    /** The first payment of an order did not go through, so that one more is left to be made. */
    void declined(long purchase) {
        long order = purchases.number(purchase, "order_id");
        for (long each : order == 0 ? List.<Long>of() : open.with("order_id", Long.toString(order))) {
            if (open.number(each, "product_id") == purchases.number(purchase, "product_id")
                    && open.number(each, "type") == Coming.PLAN) {
                left(each, order, 1);
            }
        }
    }

    /** Says whether an order's payments are overdue, and how much of each product. */
    void due(long order) {
        if (order == 0 || !orders.has(order)) {
            return;
        }
        List<Long> owed = new ArrayList<>(purchases.with("order_id", Long.toString(order)));
        owed.removeIf(each -> !owed(purchases.number(each, "status")));
        orders.change(order, new Draft().with("status", owed.isEmpty() ? 0 : PAST_DUE));
        for (long each : open.with("order_id", Long.toString(order))) {
            BigDecimal due = BigDecimal.ZERO;
            for (long bought : owed) {
                if (purchases.number(bought, "product_id") == open.number(each, "product_id")) {
                    due = due.add(Money.kept(purchases.text(bought, "total_price")));
                }
            }
            open.change(
                    each,
                    new Draft()
                            .with("billing_status", owed.isEmpty() ? "current" : "past due")
                            .with("payment_due_amount", due.signum() == 0 ? "" : Money.fixed(due)));
        }
    }

    private static boolean owed(long status) {
        return status == Outcome.COLLECTIONS.purchase() || status == Outcome.DECLINED.purchase();
    }

    private void left(long openOrder, long order, long more) {
        long left = Math.max(0, open.number(openOrder, "payment_remaining") + more);
        open.change(openOrder, new Draft().with("payment_remaining", left).with("payment_remaning", left));
        orders.change(order, new Draft().with("transactions_remaining", left));
    }
}
