package io.github.ontraportcli.api;

import java.time.Duration;

/**
 * How long to wait, and for what.
 *
 * @param connect for a connection
 * @param answer for the whole answer, behind the connection
 * @param most for the rate limit, with any one request, before giving up (exit 6)
 * @param retries how often a request that may be repeated is sent again
 */
public record Patience(Duration connect, Duration answer, Duration most, int retries) {
    /** 10 s, 90 s, 5 minutes, 4 times. */
    public static final Patience USUAL =
            new Patience(Duration.ofSeconds(10), Duration.ofSeconds(90), Duration.ofMinutes(5), 4);
}
