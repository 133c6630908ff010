package io.github.ontraportcli.catalog;

/** What an operation can destroy; what is asked before it is sent follows from this. */
public enum Danger {
    /** Reads, or writes one record that is named. */
    NONE,
    /** Can change many records at once: asked about when it is more than one. */
    CHANGES_MANY,
    /** Deletes, or ends for good: always asked about. */
    DELETES,
    /** Charges, refunds, voids or writes off: always asked about. */
    MOVES_MONEY
}
