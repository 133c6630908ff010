package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What follows from a transaction elsewhere in the account: its purchases and their history, what contacts have spent, what
 * products have earned, what orders were charged, what partners get.
 */
final class Books {
    private final Call call;
    private final Entries transactions;
    private final Entries purchases;
    private final Totals totals;

    Books(Call call) {
        this.call = call;
        this.transactions = Entries.of(call, Selling.TRANSACTION);
        this.purchases = Entries.of(call, Selling.PURCHASE);
        this.totals = new Totals(call);
    }

    /** Gives transactions and their purchases that outcome; nothing happens to those that have it. */
    void settle(List<Long> settled, Outcome outcome) {
        Set<Long> contacts = new LinkedHashSet<>();
        for (long each : settled) {
            if (transactions.number(each, "status") != outcome.transaction()) {
                settle(each, outcome);
                contacts.add(transactions.number(each, "contact_id"));
            }
        }
        contacts.forEach(totals::owed);
    }

    /** Notes a purchase, and that it was made; it counts once it is paid. */
    long purchase(Item item, long transaction, long order, long date, Outcome outcome, Draft coupon) {
        long contact = transactions.number(transaction, "contact_id");
        Draft draft = coupon.with("contact_id", contact)
                .with("product_id", item.product())
                .with("owner", 1)
                .with("invoice_id", transaction)
                .with("subscription_id", order)
                .with("order_id", order)
                .with("date", date)
                .with("price", Money.plain(item.price()))
                .with("name", item.name())
                .with("quantity", item.quantity())
                .with("type", item.kind().code())
                .with("status", outcome.purchase())
                .with("discount", Money.fixed(item.discount()))
                .with("total_price", Money.plain(item.total()));
        long id = purchases.add(draft);
        log(id, "Purchase Created.", outcome);
        ObjectType type = Entries.of(call, Selling.CONTACT).type();
        if (outcome == Outcome.PAID) {
            counted(id, true);
            call.happened(new Event.ProductPurchased(type, contact, item.product(), id));
        }
        call.happened(new Event.Invoiced(type, contact, item.product(), transaction));
        return id;
    }

    private void settle(long transaction, Outcome outcome) {
        long before = transactions.number(transaction, "status");
        boolean paid = outcome == Outcome.PAID;
        boolean was = before == Outcome.PAID.transaction();
        BigDecimal total = Money.kept(transactions.text(transaction, "total"));
        transactions.change(transaction, new Draft().with("status", outcome.transaction()));
        Running running = new Running(call);
        for (long each : purchases.with("invoice_id", Long.toString(transaction))) {
            boolean counts = purchases.number(each, "status") == Outcome.PAID.purchase();
            purchases.change(each, new Draft().with("status", outcome.purchase()));
            log(each, outcome.details(), outcome);
            if (outcome == Outcome.REFUNDED) {
                call.happened(new Event.ProductRefunded(
                        Entries.of(call, Selling.CONTACT).type(),
                        purchases.number(each, "contact_id"),
                        purchases.number(each, "product_id")));
            }
            if (counts != paid) {
                counted(each, paid);
                running.paid(each, paid, paid ? Outcome.owed(before) : Outcome.owed(outcome.transaction()));
            }
        }
        if (was != paid) {
            BigDecimal more = paid ? total : total.negate();
            totals.spent(transactions.number(transaction, "contact_id"), more, 0);
            running.charged(transactions.number(transaction, "order_id"), more, paid ? 1 : -1);
        }
        orders(transaction).forEach(running::due);
        new Commissions(call).settle(transaction, outcome);
    }

    /** The orders that a transaction is a payment of. */
    Set<Long> orders(long transaction) {
        Set<Long> orders = new LinkedHashSet<>();
        orders.add(transactions.number(transaction, "order_id"));
        purchases
                .with("invoice_id", Long.toString(transaction))
                .forEach(each -> orders.add(purchases.number(each, "order_id")));
        return orders;
    }

    private void counted(long purchase, boolean paid) {
        BigDecimal price = Money.kept(purchases.text(purchase, "total_price"));
        long quantity = purchases.number(purchase, "quantity");
        totals.spent(purchases.number(purchase, "contact_id"), BigDecimal.ZERO, paid ? 1 : -1);
        totals.sold(
                purchases.number(purchase, "product_id"), paid ? price : price.negate(), paid ? quantity : -quantity);
    }

    private void log(long purchase, String details, Outcome outcome) {
        Entries users = Entries.of(call, Selling.USER);
        String author = users.text(1, "firstname") + " " + users.text(1, "lastname");
        Entries.of(call, Selling.PURCHASE_LOG)
                .add(new Draft()
                        .with("purchase_id", purchase)
                        .with("date", call.now())
                        .with("author", author.trim())
                        .with("details", details)
                        .with("status", outcome.purchase()));
    }
}
