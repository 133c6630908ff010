package io.github.ontraportcli.api.http;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;

/**
 * Ends exchanges that take too long in all. Timeouts alone do not: each waits for the next byte, and a server may send one
 * now and then for ever.
 */
final class Deadline implements AutoCloseable {
    private final Duration most;
    private final ScheduledThreadPoolExecutor clock;

    /**
     * A deadline; its thread is started with the first exchange.
     *
     * @param most from the begin of an exchange to its end
     */
    Deadline(Duration most) {
        this.most = most;
        this.clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "deadline");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Watches an exchange that begins now. */
    Watch over(HttpUriRequestBase request) {
        return new Watch(request);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** One exchange that is watched until this is closed. */
    final class Watch implements AutoCloseable {
        private final ScheduledFuture<?> end;
        private volatile boolean over;

        private Watch(HttpUriRequestBase request) {
            this.end = clock.schedule(
                    () -> {
                        over = true;
                        request.abort();
                    },
                    most.toMillis(),
                    TimeUnit.MILLISECONDS);
        }

        /** Whether the exchange was ended. */
        boolean over() {
            return over;
        }

        @Override
        public void close() {
            end.cancel(false);
        }
    }
}
