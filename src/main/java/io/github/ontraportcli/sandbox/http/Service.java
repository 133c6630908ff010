package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.trouble.Pause;
import io.github.ontraportcli.sandbox.wire.Incoming;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** What the connections of a server share, and how they keep out of each other's way. */
final class Service implements AutoCloseable {
    /** A body of more bytes than this is large; few of them are worked on at a time, and small ones pass them by. */
    private static final int LARGE = 1 << 20;

    private static final int LARGE_AT_ONCE = 2;

    private final Patience patience;
    private final Pause pause;
    private final Room room = new Room();
    private final Deadlines deadlines = new Deadlines();
    private final Semaphore large = new Semaphore(LARGE_AT_ONCE, true);
    private final ReadWriteLock answering = new ReentrantReadWriteLock();

    Service(Patience patience, Pause pause) {
        this.patience = patience;
        this.pause = pause;
    }

    Patience patience() {
        return patience;
    }

    Pause pause() {
        return pause;
    }

    Room room() {
        return room;
    }

    Deadlines deadlines() {
        return deadlines;
    }

    /** Held while an answer is made and sent. */
    Lock answering() {
        return answering.readLock();
    }

    /** Held when no answer is being made or sent. */
    Lock silence() {
        return answering.writeLock();
    }

    /** Waits until a request can be worked on; whether it is one of those that wait for each other. */
    boolean takesTurn(Incoming request) throws InterruptedException {
        boolean isLarge = request.body().length > LARGE;
        if (isLarge) {
            large.acquire();
        }
        return isLarge;
    }

    void tookTurn(boolean wasLarge) {
        if (wasLarge) {
            large.release();
        }
    }

    @Override
    public void close() {
        deadlines.close();
    }
}
