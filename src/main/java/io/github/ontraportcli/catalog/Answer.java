package io.github.ontraportcli.catalog;

/** What an operation answers with, and so how it is printed. */
public enum Answer {
    /** A page of records under {@code data}. */
    COLLECTION,
    /** One record: flat under {@code data} or below {@code data.attrs}. */
    RECORD,
    /** What the account knows of a collection: its count and settings (getInfo). */
    INFO,
    /** The number under {@code data.count} alone. */
    COUNT,
    /** Field descriptions, by object type (meta): printed as a row a field. */
    META,
    /** One or more ids, as {@code data.id} or {@code data.ids}: printed as a row an id. */
    IDS,
    /** A map of IDs to names: printed as a row each. */
    PAIRS,
    /** Text to be read as it is: a page of HTML, an address. */
    TEXT,
    /** A sentence, a number or nothing: the change is done. */
    DONE,
    /** "… is now being processed": the change is queued and applied later. */
    ACCEPTED;

    /** Whether it comes in pages of rows. */
    public boolean paged() {
        return this == COLLECTION || this == PAIRS;
    }
}
