package io.github.ontraportcli.app;

import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.failure.Failure;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

/** Time as it passes. A person at a terminal is told what a longer wait is for. */
final class RealTime implements Waiting {
    private static final Duration WORTH_TELLING = Duration.ofSeconds(2);

    private final PrintStream err;
    private final boolean told;
    private final AtomicBoolean telling = new AtomicBoolean();

    RealTime(PrintStream err, boolean told) {
        this.err = err;
        this.told = told;
    }

    @Override
    public void sleep(Duration time, String why) {
        // One line for all that wait at once.
        boolean tell = told && time.compareTo(WORTH_TELLING) >= 0 && telling.compareAndSet(false, true);
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
                telling.set(false);
            }
        }
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public long millis() {
        return System.currentTimeMillis();
    }

    @Override
    public double spread() {
        return ThreadLocalRandom.current().nextDouble();
    }
}
