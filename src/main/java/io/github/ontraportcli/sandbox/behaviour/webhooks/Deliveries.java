package io.github.ontraportcli.sandbox.behaviour.webhooks;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.store.Store;
import java.io.IOException;
import java.net.Socket;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Sends what webhooks are to be told, from threads of its own: each webhook gets its own in order, and one that is slow
 * holds up no other. What waits is in the {@link Outbox}; at most 10,000 of them are at hand here, and the rest is fetched
 * when those are sent. What is not sent two seconds after closing is sent by whoever serves the account next.
 */
public final class Deliveries implements Reach, AutoCloseable {
    private static final int MOST_WAITING = 10_000;
    private static final int THREADS = 16;
    /** How long an idle thread stays, in seconds. */
    private static final int IDLE = 5;
    /** How long closing waits, in milliseconds. */
    private static final int GRACE = 2_000;
    /** How long it waits before it tries again, in milliseconds. */
    private static final int PAUSE = 100;

    /** Those of this process that are open. */
    private static final Set<String> OPEN = ConcurrentHashMap.newKeySet();

    private final Store store;
    private final Clock clock;
    private final boolean anywhere;
    private final String name = ProcessHandle.current().pid() + " " + UUID.randomUUID();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition change = lock.newCondition();
    private final Map<Long, Deque<Waiting>> lanes = new HashMap<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, IDLE, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
                Thread thread = new Thread(work, "webhooks");
                thread.setDaemon(true);
                return thread;
            });
    /** Those that are at hand or being sent. */
    private final Set<Long> known = new HashSet<>();

    private int waiting;
    /** Whether there may be some in the outbox that are not. */
    private boolean more;

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
        OPEN.add(name);
        lock.lock();
        try {
            fetch();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public String sender() {
        return name;
    }

    @Override
    public boolean allows(Delivery delivery) {
        return anywhere || Address.of(delivery.url()).map(Address::loopback).orElse(false);
    }

    /** Sends these, sometime soon; never waits for a receiver. */
    public void take(List<Waiting> some) {
        lock.lock();
        try {
            if (more || closing || waiting + some.size() > MOST_WAITING) {
                // They are fetched in their turn.
                more = true;
                return;
            }
            some.forEach(this::line);
        } finally {
            lock.unlock();
        }
    }

    private void line(Waiting next) {
        if (!known.add(next.id())) {
            return;
        }
        waiting++;
        long webhook = next.delivery().webhook();
        Deque<Waiting> lane = lanes.get(webhook);
        if (lane == null) {
            lane = new ArrayDeque<>();
            lanes.put(webhook, lane);
            threads.execute(() -> drain(webhook));
        }
        lane.add(next);
    }

    /** Lines up what is in the outbox and nobody else sends. */
    private void fetch() {
        more = false;
        if (store.read(Outbox::any)) {
            store.write(records -> Outbox.claimed(records, name, Deliveries::gone))
                    .forEach(this::line);
        }
    }

    /** Whether one of that name, here or in another process, sends nothing any more. */
    private static boolean gone(String other) {
        int space = other.indexOf(' ');
        if (space < 0) {
            return true;
        }
        long process = Long.parseLong(other.substring(0, space));
        return process == ProcessHandle.current().pid()
                ? !OPEN.contains(other)
                : ProcessHandle.of(process).isEmpty();
    }

    /** Waits a little for what is to be sent, and leaves the rest in the outbox. */
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
        OPEN.remove(name);
    }

    private void drain(long webhook) {
        Waiting next = next(webhook);
        while (next != null) {
            send(next);
            lock.lock();
            try {
                known.remove(next.id());
            } finally {
                lock.unlock();
            }
            next = next(webhook);
        }
    }

    private @Nullable Waiting next(long webhook) {
        lock.lock();
        try {
            Deque<Waiting> lane = lanes.get(webhook);
            Waiting next = lane == null ? null : lane.poll();
            if (next != null) {
                waiting--;
                return next;
            }
            lanes.remove(webhook);
            if (lanes.isEmpty() && more && !closing) {
                fetch();
            }
            change.signalAll();
            return null;
        } catch (Failure gone) {
            // The account was closed meanwhile: whoever serves it next sends the rest.
            return null;
        } finally {
            lock.unlock();
        }
    }

    private void send(Waiting next) {
        Delivery delivery = next.delivery();
        for (int left = delivery.retries(); left >= 0; left--) {
            if (left < delivery.retries() && !rested()) {
                return;
            }
            Outcome outcome = new Transfer(delivery, anywhere, open).carriedOut();
            boolean again = left > 0 && !outcome.good();
            if (!noted(next, outcome, again ? left - 1 : -1) || !again) {
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
    private boolean noted(Waiting sent, Outcome outcome, int left) {
        if (threads.isShutdown()) {
            return false;
        }
        try {
            return store.write(records -> {
                WebhookLog.sent(records, clock.instant().getEpochSecond(), sent.delivery(), outcome);
                Outbox.sent(records, sent.id(), left);
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
