package io.github.ontraportcli.api.pacing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * An account's requests of the last minute and those that are waited for: who may send when. Moments and lengths of time are
 * in milliseconds, moments since 1970.
 *
 * @param asOf when this was known
 * @param notBefore nobody sends earlier, for the account said so
 * @param refusals how many 429s came since it last accepted a request
 * @param slots the earliest first
 */
public record Budget(long asOf, Allowance allowance, long notBefore, int refusals, List<Slot> slots) {
    /** The minute over which the account counts. */
    public static final long WINDOW = 60_000;

    /** Nothing is known. */
    public static final Budget FRESH = new Budget(0, Allowance.ASSUMED, 0, 0, List.of());

    /** Beyond the minute, for two requests may need differently long to arrive. */
    static final long MARGIN = 150;

    /** Nobody waits for a moment that is further away: it cannot have been taken. */
    private static final long LONGEST_QUEUE = 10 * WINDOW;

    private static final long BLIND = 5_000;
    private static final long CLOCK_WENT_BACK = 1_000;

    public Budget {
        slots = slots.stream().sorted(Comparator.comparingLong(Slot::at)).toList();
    }

    /** The same, known now: what is long past is left out, and what cannot be, as when the clock was set. */
    public Budget asOf(long now) {
        long back = asOf > now + CLOCK_WENT_BACK ? asOf - now : 0;
        List<Slot> kept = new ArrayList<>(slots.size());
        for (Slot each : slots) {
            long at = each.at() - back;
            if (at > now - 2 * WINDOW && at <= now + LONGEST_QUEUE) {
                kept.add(back == 0 ? each : new Slot(at, each.kind()));
            }
        }
        return new Budget(now, allowance.earlier(back), Math.max(0, notBefore - back), refusals, kept);
    }

    /** The next moment at which a request may be sent: now, or later. */
    public long free(long now) {
        return free(now, slots);
    }

    /** The next moment for a request whose own was spoilt: behind those who stood before it, not behind all. */
    public long freeInstead(long spoilt, long now) {
        return free(now, slots.stream().filter(each -> each.at() <= spoilt).toList());
    }

    private long free(long now, List<Slot> before) {
        long at = Math.max(now, notBefore);
        int capacity = allowance.capacity();
        if (refusals > 0 && !slots.isEmpty()) {
            // After a 429 nobody knows what is left: one by one, until an answer tells.
            at = Math.max(at, slots.get(slots.size() - 1).at() + WINDOW / capacity);
        }
        return allowance.unlimited() || before.size() < capacity
                ? at
                : Math.max(at, before.get(before.size() - capacity).at() + WINDOW + MARGIN);
    }

    /** How many requests may be sent at once now. */
    public long freeNow() {
        long taken = count(each -> each.at() > asOf - WINDOW - MARGIN);
        return notBefore > asOf ? 0 : Math.max(0, allowance.capacity() - taken);
    }

    /** When as many may be sent at once as ever. */
    public long allFree() {
        long last = slots.isEmpty() ? asOf : slots.get(slots.size() - 1).at() + WINDOW + MARGIN;
        return Math.max(Math.max(asOf, notBefore), last);
    }

    /** With that moment taken by a request. */
    public Budget taking(long at) {
        return allowance.unlimited() ? this : with(plus(slots, new Slot(at, Slot.Kind.TAKEN)));
    }

    /** With that moment free again. */
    public Budget without(long at) {
        List<Slot> left = new ArrayList<>(slots);
        left.remove(new Slot(at, Slot.Kind.TAKEN));
        return with(left);
    }

    /** Whether the taken moment is still a good one, whatever was learnt since it was taken. */
    public boolean bears(long at) {
        return at >= notBefore
                && (allowance.unlimited()
                        || count(each -> each.at() > at - WINDOW - MARGIN && each.at() <= at) <= allowance.capacity());
    }

    /** What an answer other than a 429 teaches. */
    public Budget answered(Sent sent, Told told) {
        Allowance now = allowance.after(told, sent.answered());
        boolean spent = told.limit().isEmpty() && told.remaining().orElse(1) <= 0;
        long next = spent ? Math.max(notBefore, sent.answered() + told.pause(BLIND)) : notBefore;
        List<Slot> settled = now.unlimited() ? List.of() : slots;
        if (settled.contains(new Slot(sent.slot(), Slot.Kind.TAKEN))) {
            settled = plus(without(sent.slot()).slots, new Slot(sent.arrived(), Slot.Kind.ANSWERED));
        }
        if (now.limit() > 0 && now.remaining() >= 0 && told.limit().isPresent()) {
            settled = Others.reckoned(settled, now.limit() - now.remaining(), sent, told.reset());
        }
        return new Budget(asOf, now, next, 0, settled);
    }

    /** What a 429 teaches: everybody waits as long as it says, or longer each time where it says nothing. */
    public Budget refused(long slot, long now, Told told) {
        long blind = Math.min(WINDOW, BLIND << Math.min(refusals, 4));
        Allowance known = told.limit().isPresent() ? allowance.after(told, now) : allowance;
        return new Budget(asOf, known, Math.max(notBefore, now + told.pause(blind)), refusals + 1, without(slot).slots);
    }

    /** How many requests this machine sent in the last minute. */
    public long ownUsed() {
        return count(each -> each.own() && each.at() > asOf - WINDOW && each.at() <= asOf);
    }

    /** How many others sent in the last minute, as far as the account betrayed them. */
    public long othersUsed() {
        return count(each -> !each.own() && each.at() > asOf - WINDOW && each.at() <= asOf);
    }

    /** How many requests of this machine wait for their moment. */
    public long waiting() {
        return count(each -> each.own() && each.at() > asOf);
    }

    /** Whether nothing differs but when it was known. */
    boolean sameThen(Budget other) {
        return equals(new Budget(asOf, other.allowance, other.notBefore, other.refusals, other.slots));
    }

    private Budget with(List<Slot> other) {
        return new Budget(asOf, allowance, notBefore, refusals, other);
    }

    private long count(Predicate<Slot> which) {
        return slots.stream().filter(which).count();
    }

    private static List<Slot> plus(List<Slot> slots, Slot more) {
        List<Slot> all = new ArrayList<>(slots);
        all.add(more);
        return all;
    }
}
