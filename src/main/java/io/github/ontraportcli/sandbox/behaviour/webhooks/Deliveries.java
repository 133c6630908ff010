package io.github.ontraportcli.sandbox.behaviour.webhooks;

import io.github.ontraportcli.sandbox.store.Store;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Sends what webhooks are to be told, from threads of its own: each webhook gets its own in order, and one that is slow
 * holds up no other. It keeps at most 10,000 waiting and drops what comes on top of them; closing drops what is not sent
 * two seconds later.
 */
public final class Deliveries implements AutoCloseable {
    private static final int MOST_WAITING = 10_000;
    private static final int THREADS = 16;
    /** How long an idle thread stays, in seconds. */
    private static final int IDLE = 5;
    /** How long closing waits, in milliseconds. */
    private static final int GRACE = 2_000;
    /** How long it waits before it tries again, in milliseconds. */
    private static final int PAUSE = 100;

    private final Store store;
    private final Clock clock;
    private final boolean anywhere;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Map<Long, Deque<Delivery>> lanes = new HashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "webhooks");
                thread.setDaemon(true);
                return thread;
            });
    private int waiting;
    private boolean closing;

    /**
     * Deliveries of an account.
     *
     * @param anywhere whether they may leave this machine
     */
    public Deliveries(Store store, Clock clock, boolean anywhere) {
        this.store = store;
        this.clock = clock;
        this.anywhere = anywhere;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Whether something may be sent there. */
    public boolean allow(Delivery delivery) {
        return anywhere || Address.of(delivery.url()).map(Address::loopback).orElse(false);
    }

    /** Sends these, sometime soon; never waits. */
    public void take(List<Delivery> more) {
        lock.lock();
        try {
            for (Delivery each : more) {
                if (closing || waiting >= MOST_WAITING) {
                    return;
                }
                waiting++;
                Deque<Delivery> lane = lanes.get(each.webhook());
                if (lane == null) {
                    lane = new ArrayDeque<>();
                    lanes.put(each.webhook(), lane);
                    threads.execute(() -> drain(each.webhook()));
                }
                lane.add(each);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits a little for what is to be sent, and drops the rest. */
    @Override
    public void close() {
        lock.lock();
        try {
            closing = true;
            long left = TimeUnit.MILLISECONDS.toNanos(GRACE);
            while (!lanes.isEmpty() && left > 0) {
                left = change.awaitNanos(left);
            }
            lanes.values().forEach(Deque::clear);
            change.signalAll();
        } catch (InterruptedException e) {
            lanes.values().forEach(Deque::clear);
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        threads.shutdownNow();
        open.forEach(Deliveries::quietly);
    }

    private void drain(long webhook) {
        while (true) {
            Delivery next;
            lock.lock();
            try {
                Deque<Delivery> lane = lanes.get(webhook);
                next = lane == null ? null : lane.poll();
                if (next == null) {
                    lanes.remove(webhook);
                    change.signalAll();
                    return;
                }
                waiting--;
            } finally {
                lock.unlock();
            }
            send(next);
        }
    }

    private void send(Delivery delivery) {
        for (int attempt = 0; attempt <= delivery.retries(); attempt++) {
            if (attempt > 0 && !rested()) {
                return;
            }
            Outcome outcome = new Transfer(delivery, anywhere, open).carriedOut();
            if (!noted(delivery, outcome) || outcome.good()) {
                return;
            }
        }
    }

    /** Whether there was a pause, and not the end. */
    private boolean rested() {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(PAUSE);
            while (!threads.isShutdown() && left > 0) {
                left = change.awaitNanos(left);
            }
            return !threads.isShutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the account could still note it. */
    private boolean noted(Delivery delivery, Outcome outcome) {
        if (threads.isShutdown()) {
            return false;
        }
        try {
            return store.write(records -> {
                WebhookLog.sent(records, clock.instant().getEpochSecond(), delivery, outcome);
                return true;
            });
        } catch (RuntimeException gone) {
            // The account was closed meanwhile: there is nowhere to note it, and nobody to tell.
            return false;
        }
    }

    private static void quietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone, which is what was wanted.
            return;
        }
    }
}
