package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What partners get for what those buy whom they sent: the partner in the contact's {@code lreferrer}, or the one with a
 * referral of the contact. The rate is the offer's, or the partner program's for the product, or the program's; the partner
 * who sent the partner gets the second tier.
 */
final class Commissions {
    private static final int PAID_OUT = 2;
    private static final int ACTIVE = 1;

    private final Call call;
    private final Entries commissions;
    private final Entries partners;
    private final Entries purchases;

    Commissions(Call call) {
        this.call = call;
        this.commissions = Entries.of(call, Selling.COMMISSION);
        this.partners = Entries.of(call, Selling.PARTNER);
        this.purchases = Entries.of(call, Selling.PURCHASE);
    }

    /** Works out the commissions of a paid transaction; those that there are already are worked out anew. */
    void earn(long transaction) {
        Entries transactions = Entries.of(call, Selling.TRANSACTION);
        long contact = transactions.number(transaction, "contact_id");
        long partner = partnerOf(contact);
        if (partner == 0 || transactions.number(transaction, "status") != Outcome.PAID.transaction()) {
            return;
        }
        transactions.change(transaction, new Draft().with("oprid", partner));
        List<Nested> lines = JsonText.parse(transactions.text(transaction, "offer_data"))
                .filter(each -> each.isJsonObject())
                .map(each -> Nested.of("offer", each).objects("products"))
                .orElse(List.of());
        long second = partnerOf(partners.number(partner, "contact_id"));
        for (long each : purchases.with("invoice_id", Long.toString(transaction))) {
            long product = purchases.number(each, "product_id");
            Optional<Nested> line = lines.stream()
                    .filter(found -> found.text("id").equals(Long.toString(product)))
                    .findFirst();
            if (line.filter(found -> off(found.text("offer_to_affiliates"))).isEmpty()) {
                BigDecimal first = earn(each, partner, 1, line);
                BigDecimal further = second == 0 || second == partner ? BigDecimal.ZERO : earn(each, second, 2, line);
                purchases.change(
                        each,
                        new Draft()
                                .with("affiliate_id", partner)
                                .with("oprid", partner)
                                .with("affiliate", partners.text(partner, "name"))
                                .with("level1", Money.plain(first))
                                .with("level2", Money.plain(further)));
            }
        }
    }

    /** What becomes of commissions when that becomes of their transaction. */
    void settle(long transaction, Outcome outcome) {
        if (outcome == Outcome.PAID) {
            earn(transaction);
            return;
        }
        for (long purchase : purchases.with("invoice_id", Long.toString(transaction))) {
            for (long each : commissions.with("purchase_id", Long.toString(purchase))) {
                become(each, outcome.commission());
            }
        }
    }

    private BigDecimal earn(long purchase, long partner, int level, Optional<Nested> line) {
        Rate rate = rate(partner, purchases.number(purchase, "product_id"), level, line);
        BigDecimal total = Money.kept(purchases.text(purchase, "total_price"));
        BigDecimal amount =
                (rate.percent() ? Money.percent(total, rate.value()) : Money.cents(rate.value())).min(total);
        Optional<Long> known = commissions.with("purchase_id", Long.toString(purchase)).stream()
                .filter(each -> commissions.number(each, "affiliate_id") == partner)
                .findFirst();
        if (amount.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        long id = known.orElseGet(() -> commissions.add(new Draft()
                .with("purchase_id", purchase)
                .with("affiliate_id", partner)
                .with("contact_id", purchases.number(purchase, "contact_id"))
                .with("product_id", purchases.number(purchase, "product_id"))
                .with("program_id", partners.number(partner, "program_id"))
                .with("subid", "0")
                .with("date", purchases.number(purchase, "date"))
                .with("date_processed", call.now())
                .with("status", Outcome.DECLINED.commission())
                .with("total", Money.fixed(total))));
        if (commissions.number(id, "status") == PAID_OUT) {
            return Money.kept(commissions.text(id, "commission"));
        }
        if (!counts(commissions.number(id, "status"))) {
            become(id, Outcome.PAID.commission());
        }
        commissions.change(
                id, new Draft().with("commission", Money.fixed(amount)).with("type", rate.percent() ? 0 : 1));
        return amount;
    }

    /** Gives a commission a status, and adds it to what its partner has brought, or takes it from there. */
    private void become(long commission, int status) {
        boolean was = counts(commissions.number(commission, "status"));
        commissions.change(commission, new Draft().with("status", status));
        BigDecimal total = Money.kept(commissions.text(commission, "total"));
        if (was != counts(status)) {
            new Totals(call)
                    .brought(
                            commissions.number(commission, "affiliate_id"), was ? total.negate() : total, was ? -1 : 1);
        }
    }

    private static boolean counts(long status) {
        return status <= PAID_OUT;
    }

    private Rate rate(long partner, long product, int level, Optional<Nested> line) {
        String field = "level" + level;
        BigDecimal own = line.map(found -> Money.kept(found.text(field))).orElse(BigDecimal.ZERO);
        if (own.signum() > 0) {
            return new Rate(true, own);
        }
        String program = partners.text(partner, "program_id");
        Entries special = Entries.of(call, Selling.PARTNER_PRODUCT);
        for (long each : special.with("program_id", program)) {
            if (special.number(each, "product_id") == product) {
                return new Rate(special.number(each, "type") == 0, Money.kept(special.text(each, field)));
            }
        }
        Entries programs = Entries.of(call, Selling.PARTNER_PROGRAM);
        long id = partners.number(partner, "program_id");
        return programs.has(id)
                ? new Rate(programs.number(id, "type") == 0, Money.kept(programs.text(id, field)))
                : new Rate(true, BigDecimal.ZERO);
    }

    private long partnerOf(long contact) {
        long last = Entries.of(call, Selling.CONTACT).number(contact, "lreferrer");
        Entries referrals = Entries.of(call, Selling.REFERRAL);
        for (long each : referrals.with("contact_id", Long.toString(contact))) {
            last = last == 0 ? referrals.number(each, "affiliate_id") : last;
        }
        boolean known = last != 0 && partners.has(last) && partners.number(last, "status") == ACTIVE;
        return known && partners.number(last, "contact_id") != contact ? last : 0;
    }

    private static boolean off(String flag) {
        return flag.equals("0") || flag.equalsIgnoreCase("false");
    }

    /**
     * What a partner gets.
     *
     * @param percent whether the value is a percentage and not an amount
     * @param value how much
     */
    private record Rate(boolean percent, BigDecimal value) {}
}
