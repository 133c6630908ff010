package io.github.ontraportcli.api.pacing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;

/** An account that counts requests over any minute or over each minute of the clock, and refuses what is too much. */
final class SimulatedAccount {
    private static final long MINUTE = 60_000;

    private final int limit;
    private final boolean fixed;
    private final Deque<Long> counted = new ArrayDeque<>();
    private final List<Long> accepted = new ArrayList<>();
    private int refused;

    SimulatedAccount(int limit, boolean fixed) {
        this.limit = limit;
        this.fixed = fixed;
    }

    /** What it answers to a request that arrives at that millisecond. */
    Answer receive(long at, boolean ours) {
        long from = fixed ? Math.floorDiv(at, MINUTE) * MINUTE : at - MINUTE + 1;
        while (!counted.isEmpty() && counted.peekFirst() < from) {
            counted.removeFirst();
        }
        boolean allowed = counted.size() < limit;
        if (allowed) {
            counted.addLast(at);
        }
        if (allowed && ours) {
            accepted.add(at);
        } else if (ours) {
            refused++;
        }
        long begun = fixed ? from : counted.peekFirst();
        long reset = (begun + MINUTE - at + 999) / 1000;
        return new Answer(
                allowed,
                new Told(
                        OptionalLong.of(limit),
                        OptionalLong.of(limit - counted.size()),
                        OptionalLong.of(reset),
                        allowed));
    }

    int refused() {
        return refused;
    }

    /** How many of ours it accepted within so long of the first. */
    long acceptedWithin(long millis) {
        Collections.sort(accepted);
        return accepted.stream().filter(each -> each < accepted.get(0) + millis).count();
    }

    /** The most that any 60 seconds had. */
    int fullestMinute() {
        int most = 0;
        int first = 0;
        for (int last = 0; last < accepted.size(); last++) {
            while (accepted.get(last) - accepted.get(first) >= MINUTE) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** Whether a request was accepted, and what the headers told. */
    record Answer(boolean allowed, Told told) {}
}
