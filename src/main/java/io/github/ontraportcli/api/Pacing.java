package io.github.ontraportcli.api;

import io.github.ontraportcli.failure.Failure;
import java.time.Duration;

/**
 * Keeps within the account's requests a minute by what {@code X-Rate-Limit-Remaining} leaves, so that a 429 is the
 * exception. Waits add up over a command; past {@link Patience#most()} it fails rather than hang.
 */
final class Pacing {
    private static final Duration BLIND = Duration.ofSeconds(5);
    private static final long LONGEST = 1_000_000_000;

    private final Waiting waiting;
    private final Duration most;
    private Duration waited = Duration.ZERO;
    private boolean spent;
    private long freeAt;

    Pacing(Waiting waiting, Duration most) {
        this.waiting = waiting;
        this.most = most;
    }

    /** Waits until a request may be sent. */
    void before() {
        if (spent) {
            await(Duration.ofNanos(Math.max(0, freeAt - waiting.nanos())));
            spent = false;
        }
    }

    /** Learns what a reply tells of the budget. */
    void after(Reply reply) {
        spent = reply.number("X-Rate-Limit-Remaining").orElse(1) <= 0 && reply.status() != 429;
        freeAt = waiting.nanos() + reset(reply).toNanos();
    }

    /** Waits as long as a 429 says; Reset is in seconds from now. */
    void refused(Reply reply) {
        await(reset(reply));
    }

    private static Duration reset(Reply reply) {
        long seconds = reply.number("X-Rate-Limit-Reset")
                .orElse(reply.number("Retry-After").orElse(-1));
        return seconds < 0 ? BLIND : Duration.ofSeconds(Math.min(LONGEST, Math.max(1, seconds)));
    }

    private void await(Duration time) {
        if (time.isZero()) {
            return;
        }
        waited = waited.plus(time);
        if (waited.compareTo(most) > 0) {
            throw Failure.rateLimited("the rate limit asks for a wait of " + whole(time) + " seconds")
                    .why("The account's requests for this minute are used up; --max-wait is " + most.toSeconds()
                            + " seconds.")
                    .next("Try again in a minute, or wait longer: --max-wait " + whole(waited) + ".");
        }
        waiting.sleep(time, "the rate limit");
    }

    /** Seconds, the last one begun counted whole. */
    private static long whole(Duration time) {
        return time.plusNanos(999_999_999).toSeconds();
    }
}
