package io.github.ontraportcli.sandbox.behaviour.selling;

/** What became of a transaction; its purchases tell the same in other numbers. */
enum Outcome {
    COLLECTIONS(0, 0, "Sent to collections."),
    PAID(1, 1, "Paid."),
    REFUNDED(2, 4, "Refunded."),
    VOID(4, 3, "Voided."),
    DECLINED(5, 2, "Declined."),
    WRITTEN_OFF(6, 5, "Written off.");

    private final int transaction;
    private final int purchase;
    private final String details;

    Outcome(int transaction, int purchase, String details) {
        this.transaction = transaction;
        this.purchase = purchase;
        this.details = details;
    }

    /** The status of the transaction. */
    int transaction() {
        return transaction;
    }

    /** The status of its purchases. */
    int purchase() {
        return purchase;
    }

    /** What the purchases' history says of it. */
    String details() {
        return details;
    }
}
