package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The requests that came in, the last ones; older ones are forgotten so that a sandbox can run for weeks. */
public final class Journal {
    private static final int MOST = 10_000;
    private static final long MOST_BYTES = 32L << 20;

    private final Deque<Incoming> kept = new ArrayDeque<>();
    private long bytes;
    private long count;

    synchronized void add(Incoming request) {
        kept.addLast(request);
        bytes += request.body().length;
        count++;
        while (kept.size() > MOST || bytes > MOST_BYTES && kept.size() > 1) {
            bytes -= kept.removeFirst().body().length;
        }
    }

    /** Those that are remembered, oldest first. */
    public synchronized List<Incoming> requests() {
        return new ArrayList<>(kept);
    }

    /** How many came in, remembered or not. */
    public synchronized long count() {
        return count;
    }
}
