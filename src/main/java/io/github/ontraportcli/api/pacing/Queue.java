package io.github.ontraportcli.api.pacing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * The line in which the requests of all processes stand: each takes the next free moment and sends when it has come, so that
 * nobody asks twice and nobody overtakes. For several threads.
 */
public final class Queue {
    private final Ledger ledger;
    private final LongSupplier clock;
    private final AtomicLong quickest = new AtomicLong();
    private final AtomicLong firstAnswer = new AtomicLong(Long.MAX_VALUE);

    /**
     * A line.
     *
     * @param clock gives milliseconds since 1970
     */
    public Queue(Ledger ledger, LongSupplier clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Takes the next free moment, unless it is more than so many milliseconds away. */
    public Place take(long most) {
        return ledger.enter(known -> {
            long now = clock.getAsLong();
            Budget current = known.asOf(now);
            long at = current.free(now);
            boolean taken = at - now <= most;
            return new Entry<>(taken ? current.taking(at) : current, new Place(at, at - now, taken));
        });
    }

    /**
     * Looks whether the moment, which has come, is still a good one: its place then has nothing ahead. What was learnt
     * meanwhile, as another process's 429, may have spoilt it; then another is taken for it, or none as with {@link #take}.
     */
    public Place confirmed(Place place, long most) {
        return ledger.enter(known -> {
            long now = clock.getAsLong();
            Budget current = known.asOf(now);
            if (current.bears(place.at())) {
                return new Entry<>(current, new Place(place.at(), 0, true));
            }
            Budget without = current.without(place.at());
            long at = without.freeInstead(place.at(), now);
            boolean taken = at - now <= most;
            return new Entry<>(taken ? without.taking(at) : without, new Place(at, at - now, taken));
        });
    }

    /** Gives the moment back. */
    public void release(Place place) {
        enter(known -> known.without(place.at()));
    }

    /**
     * Learns from an answer that is no 429.
     *
     * @param left when the request was handed over, in milliseconds since 1970
     */
    public void answered(Place place, long left, Told told) {
        long now = clock.getAsLong();
        long took = Math.max(1, now - left);
        // A request that left before there was any answer made a connection first: it may have arrived at any time
        // until now.
        boolean connected = left >= firstAnswer.getAndUpdate(before -> Math.min(before, now));
        long back = connected ? quickest.get() : 0;
        quickest.getAndUpdate(before -> before == 0 ? took : Math.min(before, took));
        Sent sent = new Sent(place.at(), left, Math.max(place.at(), now - back), now);
        enter(known -> known.answered(sent, told));
    }

    /** Learns from a 429. */
    public void refused(Place place, Told told) {
        enter(known -> known.refused(place.at(), known.asOf(), told));
    }

    /** What is known just now. */
    public Budget budget() {
        return enter(known -> known);
    }

    private Budget enter(UnaryOperator<Budget> change) {
        return ledger.enter(known -> {
            Budget after = change.apply(known.asOf(clock.getAsLong()));
            return new Entry<>(after, after);
        });
    }
}
