package io.github.ontraportcli.catalog;

/** Whether an operation may be sent a second time when nobody knows what became of the first. */
public enum Repeat {
    /** Changes nothing: may always be sent again. */
    READ,
    /** A second time leaves the account as the first did, e.g. deleting by id. */
    IDEMPOTENT,
    /** A second time would create, charge, mail or count again: never sent twice. */
    ONCE
}
