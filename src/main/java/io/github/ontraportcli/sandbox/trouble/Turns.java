package io.github.ontraportcli.sandbox.trouble;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/** What befalls one request after the other. It depends on the seed and on how many came before, and on nothing else. */
public final class Turns {
    private final Trouble trouble;
    private final long begin;
    private final AtomicLong taken = new AtomicLong();

    /** The requests of one account, from the first on. */
    public Turns(Trouble trouble) {
        this.trouble = trouble;
        this.begin = new SplittableRandom(trouble.seed()).nextLong();
    }

    /** What befalls the next one. */
    public Turn next() {
        if (trouble.equals(Trouble.NONE)) {
            return Turn.WELL;
        }
        // Dice of its own for each request: what one meets does not depend on how often they were thrown for another.
        SplittableRandom dice = new SplittableRandom(new SplittableRandom(begin + taken.getAndIncrement()).nextLong());
        Optional<Fault> fault = trouble.faults().pick(dice);
        long delay = trouble.latency().pick(dice);
        boolean coin = dice.nextBoolean();
        boolean done = fault.map(each -> each.afterwards() || (each.leavesOpen() && coin))
                .orElse(true);
        return new Turn(delay, fault, done);
    }
}
