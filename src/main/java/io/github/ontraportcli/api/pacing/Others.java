package io.github.ontraportcli.api.pacing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/**
 * The requests of others who use the account, as far as its answers betray them: the account counts more than we do. Requests
 * on their way may be counted already or not, so there is a least and a most of what others must have sent.
 */
final class Others {
    /** How far our clock and the account's may be apart on what is a minute ago. */
    private static final long SLACK = 1_000;

    private Others() {}

    /**
     * The slots, with as many of others' as the account's count asks for.
     *
     * @param used how many requests the account counted
     */
    static List<Slot> reckoned(List<Slot> slots, long used, Sent sent, OptionalLong reset) {
        long from = sent.answered() - Budget.WINDOW;
        if (sent.answered() - sent.left() > Budget.WINDOW / 2) {
            return slots;
        }
        long oursAtMost = count(
                slots,
                each -> each.own() && each.at() > sent.left() - Budget.WINDOW - SLACK && each.at() <= sent.answered());
        long oursAtLeast = count(
                slots,
                each -> each.kind() == Slot.Kind.ANSWERED && each.at() > from + SLACK && each.at() <= sent.left());
        long booked = count(slots, each -> !each.own() && each.at() > from);
        if (booked < used - oursAtMost) {
            return with(slots, used - oursAtMost - booked, sent.answered(), reset);
        }
        long gone = booked - Math.max(0, used - oursAtLeast);
        return gone > 0 ? without(slots, gone, from) : slots;
    }

    /** More of them, from the one that the account forgets next up to now. */
    private static List<Slot> with(List<Slot> slots, long more, long now, OptionalLong reset) {
        long left = Math.min(Budget.WINDOW, Math.max(0, Math.min(1_000, reset.orElse(60)) * 1000));
        long spread = Budget.WINDOW - left;
        List<Slot> all = new ArrayList<>(slots);
        for (long i = 0; i < more; i++) {
            all.add(new Slot(now - spread + spread * i / more, Slot.Kind.FOREIGN));
        }
        return all;
    }

    /** Without those of them that were sent first. */
    private static List<Slot> without(List<Slot> slots, long fewer, long from) {
        List<Slot> left = new ArrayList<>();
        long gone = 0;
        for (Slot each : slots) {
            if (!each.own() && each.at() > from && gone < fewer) {
                gone++;
            } else {
                left.add(each);
            }
        }
        return left;
    }

    private static long count(List<Slot> slots, Predicate<Slot> which) {
        return slots.stream().filter(which).count();
    }
}
