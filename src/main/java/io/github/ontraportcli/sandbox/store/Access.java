package io.github.ontraportcli.sandbox.store;

/** How the records that a {@link Where} means are found among very many. */
public enum Access {
    /** By values of an index: few, or all those with one value. */
    POINT,
    /** By a part of an index. */
    RANGE,
    /** By the records of another type that name them; the SQL is {@code id in (select …)}. */
    LINKED,
    /** By reading the index of what a search looks into. */
    SEARCH,
    /** By reading every record of the type. */
    SCAN
}
