package io.github.ontraportcli.sandbox.http;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests an account may send: 180 within any 60 seconds, or as good as any number. What is refused does not
 * count.
 */
final class Limiter {
    private static final int LIMIT = 180;
    private static final int NO_LIMIT = 1_000_000;
    private static final long WINDOW_MILLIS = 60_000;

    private final Clock clock;
    private final boolean limited;
    private final Deque<Long> counted = new ArrayDeque<>();

    Limiter(Clock clock, boolean limited) {
        this.clock = clock;
        this.limited = limited;
    }

    /** Counts a request, or says no. */
    synchronized Verdict ask(boolean counts) {
        if (!limited) {
            return new Verdict(true, NO_LIMIT, NO_LIMIT, WINDOW_MILLIS / 1000);
        }
        long now = clock.millis();
        while (!counted.isEmpty() && counted.peekFirst() <= now - WINDOW_MILLIS) {
            counted.removeFirst();
        }
        boolean allowed = counted.size() < LIMIT;
        if (allowed && counts) {
            counted.addLast(now);
        }
        long oldest = counted.isEmpty() ? now : counted.peekFirst();
        long wait = (oldest + WINDOW_MILLIS - now + 999) / 1000;
        return new Verdict(allowed, LIMIT, LIMIT - counted.size(), wait);
    }

    /**
     * What the limit says of a request.
     *
     * @param allowed whether it is answered
     * @param limit how many a minute
     * @param remaining how many are left now
     * @param reset seconds until the oldest no longer counts
     */
    record Verdict(boolean allowed, int limit, int remaining, long reset) {
        Map<String, String> headers() {
            Map<String, String> headers = new LinkedHashMap<>();
            headers.put("X-Rate-Limit-Limit", Integer.toString(limit));
            headers.put("X-Rate-Limit-Remaining", Integer.toString(remaining));
            headers.put("X-Rate-Limit-Reset", Long.toString(reset));
            return headers;
        }
    }
}
