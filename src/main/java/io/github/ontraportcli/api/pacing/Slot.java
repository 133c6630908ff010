package io.github.ontraportcli.api.pacing;

/**
 * A request that counts, and when.
 *
 * @param at milliseconds since 1970; in the future while a process still waits for it
 */
record Slot(long at, Kind kind) {

    /** Whose request it is, and how far it has got. */
    enum Kind {
        /** One of this machine: taken, perhaps sent, not answered yet. */
        TAKEN,
        /** One of this machine: answered, so the account has counted it. */
        ANSWERED,
        /** One of somebody else, of whom only the account's headers tell. */
        FOREIGN
    }

    /** Whether a process of this machine sends it. */
    boolean own() {
        return kind != Kind.FOREIGN;
    }
}
