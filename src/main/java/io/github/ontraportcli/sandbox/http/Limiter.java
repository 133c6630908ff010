package io.github.ontraportcli.sandbox.http;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many requests an account may send: 180 within any 60 seconds or within each minute, or as good as any number. What
 * is refused does not count.
 */
final class Limiter {
    private static final int LIMIT = 180;
    private static final int NO_LIMIT = 1_000_000;
    private static final long WINDOW_MILLIS = 60_000;

    private final Clock clock;
    private final Window window;
    private final Deque<Long> counted = new ArrayDeque<>();

    Limiter(Clock clock, Window window) {
        this.clock = clock;
        this.window = window;
    }

    /** Counts a request, or says no. */
    synchronized Verdict ask(boolean counts) {
        if (window == Window.NONE) {
            return new Verdict(true, NO_LIMIT, NO_LIMIT, WINDOW_MILLIS / 1000);
        }
        long now = clock.millis();
        long minute = Math.floorDiv(now, WINDOW_MILLIS) * WINDOW_MILLIS;
        long from = window == Window.FIXED ? minute : now - WINDOW_MILLIS + 1;
        while (!counted.isEmpty() && counted.peekFirst() < from) {
            counted.removeFirst();
        }
        boolean allowed = counted.size() < LIMIT;
        if (allowed && counts) {
            counted.addLast(now);
        }
        long begun = window == Window.FIXED ? minute : counted.isEmpty() ? now : counted.peekFirst();
        long wait = (begun + WINDOW_MILLIS - now + 999) / 1000;
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

        /** The same to somebody who is told that nothing is left, and to come back in a second. */
        Verdict exhausted() {
            return new Verdict(false, limit, 0, 1);
        }
    }
}
