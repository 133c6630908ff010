package io.github.ontraportcli.app;

import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.failure.Failure;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Time as it passes. A person at a terminal is told what a longer wait is for. */
final class RealTime implements Waiting {
    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);

    private final PrintStream err;
    private final boolean told;

    RealTime(PrintStream err, boolean told) {
        this.err = err;
        this.told = told;
    }

    @Override
    public void sleep(Duration time, String why) {
        boolean tell = told && time.compareTo(WORTH_TELLING) >= 0;
        if (tell) {
            err.print("Waiting " + time.toSeconds() + " s for " + why + " …");
            err.flush();
        }
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.interrupted("interrupted while waiting for " + why);
        } finally {
            if (tell) {
                err.print("\r\u001b[K");
                err.flush();
            }
        }
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public double spread() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
