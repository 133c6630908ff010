package io.github.ontraportcli.app;

import io.github.ontraportcli.api.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes at once: a wait ends when it begins, and is remembered. */
public final class TimeAtOnce implements Waiting {
    private final List<String> waits = new ArrayList<>();
    private long passed;

    /** What was waited for, e.g. {@code 250 ms for another try}. */
    public synchronized List<String> waits() {
        return List.copyOf(waits);
    }

    @Override
    public synchronized void sleep(Duration time, String why) {
        waits.add(time.toMillis() + " ms for " + why);
        passed += time.toNanos();
    }

    @Override
    public synchronized long nanos() {
        return passed;
    }

    @Override
    public double spread() {
        return 0;
    }
}
