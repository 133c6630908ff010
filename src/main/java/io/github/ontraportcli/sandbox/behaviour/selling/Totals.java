package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.store.Columns;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.math.BigDecimal;
import java.util.function.LongFunction;

/**
 * What sales add up to on contacts, products and partners. Sums go up and down by what happens rather than being made anew,
 * because a contact may have spent more than the account has transactions of. None falls below zero.
 */
final class Totals {
    /** What a contact owes, found without reading what was paid. */
    private static final LongFunction<Where> OWED = contact -> Where.of(column("contact_id") + " = ?", contact)
            .and(Where.of(column("status") + " in (?, ?)", (long) Outcome.COLLECTIONS.transaction(), (long)
                    Outcome.DECLINED.transaction()));

    private final Call call;

    Totals(Call call) {
        this.call = call;
    }

    /** A contact has spent so much more, in so many more purchases. */
    void spent(long contact, BigDecimal more, long purchases) {
        add(Selling.CONTACT, contact, "spent", more, "num_purchased", purchases);
    }

    /** A product has earned so much more, and so many more of it were bought. */
    void sold(long product, BigDecimal more, long quantity) {
        add(Selling.PRODUCT, product, "total_income", more, "total_purchases", quantity);
    }

    /** A partner has brought so much more, in so many more sales. */
    void brought(long partner, BigDecimal more, long sales) {
        add(Selling.PARTNER, partner, "aff_amount", more, "aff_sales", sales);
        Entries partners = Entries.of(call, Selling.PARTNER);
        Entries contacts = Entries.of(call, Selling.CONTACT);
        long contact = partners.number(partner, "contact_id");
        if (contacts.has(contact)) {
            contacts.change(
                    contact,
                    new Draft()
                            .with("aff_amount", partners.text(partner, "aff_amount"))
                            .with("aff_sales", partners.number(partner, "aff_sales")));
        }
    }

    /** Adds up anew what a contact owes. */
    void owed(long contact) {
        Entries contacts = Entries.of(call, Selling.CONTACT);
        if (!contacts.has(contact)) {
            return;
        }
        BigDecimal unpaid = BigDecimal.ZERO;
        for (Records.Stored each : call.records().list(Query.all(SellingTypes.TRANSACTION, OWED.apply(contact)))) {
            unpaid = unpaid.add(
                    Money.kept(String.valueOf(JsonText.plain(each.body().get("total")))));
        }
        contacts.change(contact, new Draft().with("mrcUnpaid", Money.fixed(unpaid)));
    }

    /** Tells a contact's record of the last invoice, and whether its charge went through. */
    void invoiced(long contact, long invoice, BigDecimal total, boolean paid) {
        Entries contacts = Entries.of(call, Selling.CONTACT);
        if (contacts.has(contact)) {
            contacts.change(
                    contact, new Draft().with("mriInvoiceNum", invoice).with("mriInvoiceTotal", Money.fixed(total)));
            charged(contact, total, paid);
        }
    }

    /** Tells a contact's record whether the last charge went through. */
    void charged(long contact, BigDecimal total, boolean paid) {
        Entries contacts = Entries.of(call, Selling.CONTACT);
        if (contacts.has(contact)) {
            Draft draft = new Draft().with("mrcResult", paid ? 0 : 1);
            contacts.change(contact, paid ? draft.with("mrcAmount", Money.fixed(total)) : draft);
        }
    }

    private static String column(String field) {
        return Columns.number(
                SellingTypes.TRANSACTION, SellingTypes.TRANSACTION.field(field).orElseThrow());
    }

    private void add(int type, long id, String amount, BigDecimal more, String count, long further) {
        Entries entries = Entries.of(call, type);
        if (id == 0 || !entries.has(id)) {
            return;
        }
        BigDecimal sum = Money.kept(entries.text(id, amount)).add(more);
        long counted = Math.max(0, entries.number(id, count) + further);
        Draft draft = new Draft().with(amount, Money.atLeastNothing(sum)).with(count, counted);
        // Being sold changes what is known of a product, and not the product.
        entries.change(id, type == Selling.PRODUCT ? draft.with("dlm", entries.text(id, "dlm")) : draft);
    }
}
