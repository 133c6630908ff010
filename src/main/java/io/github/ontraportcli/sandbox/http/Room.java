package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.concurrent.atomic.AtomicLong;

/** How much all bodies may hold that are being received at once, so that many large ones do not use up the memory. */
final class Room {
    private static final long ALL = 128L << 20; // bytes

    private final AtomicLong taken = new AtomicLong();

    /** Takes that many bytes, or refuses the request. */
    void take(int bytes) {
        if (taken.addAndGet(bytes) > ALL) {
            taken.addAndGet(-bytes);
            throw Rejection.of(413, "More is being sent at once than the sandbox takes in.");
        }
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }
}
