package io.github.ontraportcli.api;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody waits; every wait is written down in seconds. */
public final class Waits implements Waiting {
    public final List<String> all = new ArrayList<>();
    private long nanos = Long.MAX_VALUE - 1_000_000_000L;
    private long millis = 1_770_000_000_000L;

    @Override
    public void sleep(Duration time, String why) {
        all.add(why + " " + time.toMillis() / 1000.0);
        nanos += time.toNanos();
        millis += time.toMillis();
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public long millis() {
        return millis;
    }

    @Override
    public double spread() {
        return 0;
    }
}
