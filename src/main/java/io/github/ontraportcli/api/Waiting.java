package io.github.ontraportcli.api;

import java.time.Duration;

/** Passes time; a test passes it without waiting. */
public interface Waiting {

    /**
     * Waits.
     *
     * @param why e.g. "the rate limit"; may be shown to the person who waits
     * @throws io.github.ontraportcli.failure.Failure when the wait is broken off
     */
    void sleep(Duration time, String why);

    /** Nanoseconds of a clock that never goes back. */
    long nanos();

    /** Milliseconds since 1970 by the machine's clock, which processes share and which may be set; without one, since a start. */
    default long millis() {
        return nanos() / 1_000_000;
    }

    /** A number from 0 up to 1, by which waits are spread. */
    double spread();
}
