package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Reply;

/**
 * An answer on its way.
 *
 * @param reply what it says
 * @param manner how it gets there, or does not
 */
record Delivery(Reply reply, Manner manner) {

    /** How an answer gets to the client. */
    enum Manner {
        WHOLE,
        /** In pieces, with pauses. */
        SLOW,
        /** Its first half; then the connection ends. */
        CUT,
        /** Not at all: the connection is reset. */
        RESET
    }
}
