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

/** What follows from a transaction elsewhere in the account: its purchases, their history, what the contact has spent. */
final class Books {
    private final Call call;
    private final Entries transactions;
    private final Entries purchases;

    Books(Call call) {
        this.call = call;
        this.transactions = Entries.of(call, Selling.TRANSACTION);
        this.purchases = Entries.of(call, Selling.PURCHASE);
    }

    /** Gives transactions and their purchases that outcome. */
    void settle(List<Long> settled, Outcome outcome) {
        Set<Long> contacts = new LinkedHashSet<>();
        for (long transaction : settled) {
            transactions.change(transaction, new Draft().with("status", outcome.transaction()));
            for (long each : purchases.with("invoice_id", Long.toString(transaction))) {
                purchases.change(each, new Draft().with("status", outcome.purchase()));
                log(each, outcome.details(), outcome);
                if (outcome == Outcome.REFUNDED) {
                    call.happened(new Event.ProductRefunded(
                            Entries.of(call, Selling.CONTACT).type(),
                            purchases.number(each, "contact_id"),
                            purchases.number(each, "product_id")));
                }
            }
            contacts.add(transactions.number(transaction, "contact_id"));
        }
        contacts.forEach(this::total);
    }

    /** Notes a purchase of one product, and that it was made. */
    void purchase(Basket.Line line, long transaction, long order, long contact, Outcome outcome) {
        Draft draft = new Draft()
                .with("contact_id", contact)
                .with("product_id", line.product())
                .with("owner", 1)
                .with("invoice_id", transaction)
                .with("order_id", order)
                .with("price", Money.plain(line.price()))
                .with("name", line.name())
                .with("quantity", line.quantity())
                .with("type", line.type())
                .with("status", outcome.purchase())
                .with("total_price", Money.plain(line.total()));
        long purchase = purchases.add(draft);
        log(purchase, "Purchase Created.", outcome);
        ObjectType type = Entries.of(call, Selling.CONTACT).type();
        if (outcome == Outcome.PAID) {
            call.happened(new Event.ProductPurchased(type, contact, line.product(), purchase));
        }
        call.happened(new Event.Invoiced(type, contact, line.product(), transaction));
    }

    /** Adds up what a contact has paid for, and tells of the last invoice. */
    void total(long contact) {
        Entries contacts = Entries.of(call, Selling.CONTACT);
        if (!contacts.has(contact)) {
            return;
        }
        BigDecimal spent = BigDecimal.ZERO;
        BigDecimal unpaid = BigDecimal.ZERO;
        Draft draft = new Draft();
        for (long each : transactions.with("contact_id", Long.toString(contact))) {
            BigDecimal total = Money.kept(transactions.text(each, "total"));
            long status = transactions.number(each, "status");
            if (status == Outcome.PAID.transaction()) {
                spent = spent.add(total);
                draft.with("mrcAmount", Money.fixed(total));
            } else if (status == Outcome.DECLINED.transaction() || status == Outcome.COLLECTIONS.transaction()) {
                unpaid = unpaid.add(total);
            }
            draft.with("mriInvoiceNum", each)
                    .with("mriInvoiceTotal", Money.fixed(total))
                    .with("mrcResult", status == Outcome.DECLINED.transaction() ? 1 : 0);
        }
        long bought = 0;
        for (long each : purchases.with("contact_id", Long.toString(contact))) {
            bought += purchases.number(each, "status") == Outcome.PAID.purchase() ? 1 : 0;
        }
        contacts.change(
                contact,
                draft.with("spent", Money.fixed(spent))
                        .with("mrcUnpaid", Money.fixed(unpaid))
                        .with("num_purchased", bought));
    }

    private void log(long purchase, String details, Outcome outcome) {
        String author = Entries.of(call, 2).text(1, "firstname") + " "
                + Entries.of(call, 2).text(1, "lastname");
        Entries.of(call, Selling.PURCHASE_LOG)
                .add(new Draft()
                        .with("purchase_id", purchase)
                        .with("date", call.now())
                        .with("author", author.trim())
                        .with("details", details)
                        .with("status", outcome.purchase()));
    }
}
