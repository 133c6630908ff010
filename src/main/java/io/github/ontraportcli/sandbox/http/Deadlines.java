package io.github.ontraportcli.sandbox.http;

import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long. */
final class Deadlines implements AutoCloseable {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "sandbox deadlines");
        thread.setDaemon(true);
        return thread;
    });

    Deadlines() {
        timer.setRemoveOnCancelPolicy(true);
    }

    /** A deadline that has been met once it is closed. */
    interface Deadline extends AutoCloseable {
        @Override
        void close();
    }

    /** Does that in so many milliseconds, unless it is closed before. */
    Deadline in(long millis, Runnable end) {
        Future<?> scheduled = timer.schedule(end, millis, TimeUnit.MILLISECONDS);
        return () -> scheduled.cancel(false);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
