package io.github.ontraportcli.sandbox.behaviour.webhooks;

/**
 * What came of trying to tell a webhook something.
 *
 * @param code the HTTP status of the answer; 0 when there was none
 * @param error why there was none, in curl's numbers; 0 when there was one
 * @param response the answer, head and body
 * @param head how long its head is
 */
record Outcome(int code, int error, String response, int head) {
    static final int UNKNOWN_HOST = 6;
    static final int NO_CONNECTION = 7;
    static final int TOO_SLOW = 28;
    static final int NO_TLS = 35;
    static final int NOTHING_RECEIVED = 52;

    /** No answer. */
    static Outcome none(int error, String why) {
        return new Outcome(0, error, why, 0);
    }

    /** Whether it was taken. */
    boolean good() {
        return code >= 200 && code < 300;
    }
}
