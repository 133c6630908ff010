package io.github.ontraportcli.catalog;

/** What an operation can destroy; what is asked before it is sent follows from this. Worse ones come later. */
public enum Danger {
    /** Reads, or writes one record that is named. */
    NONE,
    /** Can change many records at once: asked about when it is more than one. */
    CHANGES_MANY,
    /** Lets somebody be written to, such as a contact or a guest: always asked about. */
    NOTIFIES,
    /** Deletes, or ends for good: always asked about. */
    DELETES,
    /** Charges, refunds, voids, writes off, or says that money came in or did not: always asked about. */
    MOVES_MONEY;

    /** Whether it is asked about even where it is a single record that is named. */
    public boolean alwaysAsked() {
        return compareTo(CHANGES_MANY) > 0;
    }
}
