package io.github.ontraportcli.sandbox.trouble;

import java.util.Locale;

/**
 * A way in which a request fails.
 *
 * @param kind what happens
 * @param status the HTTP status of the answer; 0 where there is none to speak of
 */
public record Fault(Kind kind, int status) {

    /** What happens to the answer. */
    public enum Kind {
        /** It is an error with a status of its own. */
        STATUS,
        /** The connection is reset before any of it. */
        RESET,
        /** The connection ends in the middle of it. */
        CUT,
        /** It trickles. */
        SLOW,
        /** It is a web page. */
        HTML
    }

    /** As it is written and shown: {@code 429}, {@code reset}. */
    public String name() {
        return kind == Kind.STATUS ? Integer.toString(status) : kind.name().toLowerCase(Locale.ROOT);
    }

    /** Whether the request may have been carried out and the client cannot tell: with a 5xx, and with no answer. */
    boolean leavesOpen() {
        return kind == Kind.RESET || status >= 500;
    }

    /** Whether the request is carried out and only its answer suffers. */
    boolean afterwards() {
        return kind == Kind.CUT || kind == Kind.SLOW;
    }
}
