package io.github.ontraportcli.sandbox.behaviour.selling;

/** What became of a transaction; its purchases and its commissions tell the same in other numbers. */
enum Outcome {
    COLLECTIONS(0, 0, 3, "Sent to collections."),
    PAID(1, 1, 0, "Paid."),
    REFUNDED(2, 4, 4, "Refunded."),
    VOID(4, 3, 4, "Voided."),
    DECLINED(5, 2, 3, "Declined."),
    WRITTEN_OFF(6, 5, 3, "Written off.");

    private final int transaction;
    private final int purchase;
    private final int commission;
    private final String details;

    Outcome(int transaction, int purchase, int commission, String details) {
        this.transaction = transaction;
        this.purchase = purchase;
        this.commission = commission;
        this.details = details;
    }

    /** Whether that status of a transaction means that it is still to be paid. */
    static boolean owed(long status) {
        return status == COLLECTIONS.transaction || status == DECLINED.transaction;
    }

    /** The status of the transaction. */
    int transaction() {
        return transaction;
    }

    /** The status of its purchases. */
    int purchase() {
        return purchase;
    }

    /** The status of its commissions. */
    int commission() {
        return commission;
    }

    /** What the purchases' history says of it. */
    String details() {
        return details;
    }
}
