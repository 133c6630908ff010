package io.github.ontraportcli.sandbox.behaviour.selling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left to be paid of a product after today: it becomes an open order.
 *
 * @param item what is paid for at the next payment
 * @param type 0 a subscription, 1 payments that end, 2 a setup fee
 * @param next when the next payment is due, in seconds since 1970
 * @param every the time between two payments
 * @param left how many payments are left; 0 is without end
 * @param trial what the trial costs; null without one
 */
record Coming(
        Item item,
        int type,
        long next,
        Period every,
        long left,
        @Nullable BigDecimal trial) {
    static final int SUBSCRIPTION = 0;
    static final int PLAN = 1;
    static final int FEE = 2;

    /** All that is left of an offer. */
    static List<Coming> of(List<Line> lines, long now) {
        List<Coming> coming = new ArrayList<>();
        for (Line each : lines) {
            if (each.goesOn()) {
                coming.add(later(each, now));
            }
            Line.Fee fee = each.fee();
            if (fee != null && !each.feeNow()) {
                long when = fee.when().equals("on_date") ? fee.date() : ended(each, now);
                coming.add(new Coming(Item.fee(each, fee.amount()), FEE, when, Period.days(1), 1, null));
            }
        }
        return coming;
    }

    private static Coming later(Line line, long now) {
        Line.Trial trial = line.trial();
        boolean delayed = line.delay() > 0;
        boolean paidToday = !delayed && trial == null;
        long next = delayed
                ? Period.days(line.delay()).after(now)
                : trial == null ? line.every().after(now) : ended(line, now);
        boolean trialNext = delayed && trial != null;
        Item item = delayed && trial != null
                ? Item.of(line, trial.price(), Kind.TRIAL)
                : Item.of(line, line.price(), line.kind());
        long all = line.kind() == Kind.ONCE ? 1 : line.payments();
        return new Coming(
                item,
                line.kind() == Kind.SUBSCRIPTION ? SUBSCRIPTION : PLAN,
                next,
                line.every(),
                all == 0 ? 0 : all - (paidToday ? 1 : 0) + (trialNext ? 1 : 0),
                trial == null ? null : trial.price());
    }

    /** When the trial is over. */
    private static long ended(Line line, long now) {
        Line.Trial trial = line.trial();
        long start = Period.days(line.delay()).after(now);
        return trial == null ? start : trial.length().after(start);
    }

    /** What is charged together with this. */
    String schedule() {
        return next + " " + every + " " + left;
    }
}
