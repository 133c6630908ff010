package io.github.ontraportcli.api.pacing;

import java.util.OptionalLong;

/**
 * What an answer's headers tell of the limit; each may be absent.
 *
 * @param limit requests in a minute
 * @param remaining what is left of them
 * @param reset seconds until more are
 * @param succeeded whether the request was carried out
 */
public record Told(OptionalLong limit, OptionalLong remaining, OptionalLong reset, boolean succeeded) {
    private static final long LONGEST_SECONDS = 1_000_000_000;

    /** Seconds to wait in milliseconds, a second at least; otherwise where nothing sensible is said. */
    long pause(long otherwise) {
        long seconds = reset.orElse(-1);
        return seconds < 0 ? otherwise : Math.min(LONGEST_SECONDS, Math.max(1, seconds)) * 1000;
    }
}
