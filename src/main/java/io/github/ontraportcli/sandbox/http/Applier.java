package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.behaviour.Conduct;
import io.github.ontraportcli.sandbox.behaviour.Pending;
import io.github.ontraportcli.sandbox.behaviour.automation.Aftermath;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries;
import io.github.ontraportcli.sandbox.store.Store;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Applies the changes that an account has accepted once their time has come: before each request, and where changes wait
 * also when nobody asks, so that webhooks hear of them. What is still waiting at the end is applied by whoever serves the
 * account next.
 */
final class Applier implements AutoCloseable {
    /** How long it sleeps when nothing is pending: another process may accept something, in milliseconds. */
    private static final long IDLE = 60_000;

    private final Store store;
    private final Deliveries deliveries;
    private final Clock clock;
    private final String account;
    private final Conduct conduct;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Thread thread = new Thread(this::run, "pending changes");
    private boolean accepted;
    private boolean closing;

    Applier(Store store, Deliveries deliveries, Clock clock, String account, Conduct conduct) {
        this.store = store;
        this.deliveries = deliveries;
        this.clock = clock;
        this.account = account;
        this.conduct = conduct;
        thread.setDaemon(true);
        if (!conduct.queue().isZero()) {
            thread.start();
        }
    }

    /** Applies everything whose time has come. */
    void settle() {
        boolean more = true;
        while (more && store.read(records -> Pending.due(records, clock.instant()))) {
            Aftermath aftermath = new Aftermath(deliveries);
            more = store.write(records -> Pending.applyNext(records, clock.instant(), aftermath, account, conduct));
            deliveries.take(aftermath.deliveries());
        }
    }

    /** Says that something may have been accepted. */
    void accepted() {
        lock.lock();
        try {
            accepted = true;
            change.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            change.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            // It may be in the middle of a change, which it finishes before the records are let go.
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            long wait = 0;
            while (waited(wait)) {
                settle();
                OptionalLong next = store.read(Pending::next);
                wait = next.isPresent() ? Math.max(1, Math.min(IDLE, next.getAsLong() - clock.millis())) : IDLE;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits so many milliseconds, or until something is accepted; whether it is to go on. */
    private boolean waited(long millis) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (!accepted && !closing && left > 0) {
                left = change.awaitNanos(left);
            }
            accepted = false;
            return !closing;
        } finally {
            lock.unlock();
        }
    }
}
