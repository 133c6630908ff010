package io.github.ontraportcli.api.http;

import io.github.ontraportcli.api.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes only when somebody waits; every wait is written down, e.g. {@code 5s}. */
final class Clockwork implements Waiting {
    private final List<String> waits = new ArrayList<>();
    private long nanos;

    @Override
    public void sleep(Duration time, String why) {
        waits.add((why.equals("the rate limit") ? "limit " : "") + time.toMillis() / 1000.0 + "s");
        nanos += time.toNanos();
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public double spread() {
        return 1;
    }

    List<String> waits() {
        return waits;
    }
}
