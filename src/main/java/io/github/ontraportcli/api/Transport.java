package io.github.ontraportcli.api;

import java.net.URI;
import java.util.List;

/** Carries a request to a server and brings the reply, once: it neither repeats, nor waits, nor judges. */
public interface Transport extends AutoCloseable {

    /**
     * Sends.
     *
     * @param address the whole address, encoded
     * @param headers all headers that are ours, credentials included
     * @throws NoReply when no reply came
     */
    Reply send(String method, URI address, List<Pair> headers, Content content) throws NoReply;

    @Override
    void close();

    /** No reply: the connection could not be made, or it ended before a reply came. */
    final class NoReply extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean sent;

        /**
         * A missing reply.
         *
         * @param why e.g. "connection refused"
         * @param sent whether a byte of the request may have left
         */
        public NoReply(String why, boolean sent) {
            super(why, null, false, false);
            this.sent = sent;
        }

        /** Whether a byte of the request may have left. */
        public boolean sent() {
            return sent;
        }

        /** Why, e.g. "connection refused". */
        public String why() {
            return String.valueOf(getMessage());
        }
    }
}
