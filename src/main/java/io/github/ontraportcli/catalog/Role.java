package io.github.ontraportcli.catalog;

/**
 * What a parameter is for. {@link #VALUE} parameters have an option each; the others are set by the options and
 * arguments that every listing or selection shares.
 */
public enum Role {
    /** Says something of its own: an option of its own. */
    VALUE,
    /** The one record that is meant: the argument {@code <id>}. */
    ID,
    /** The records that are meant: the arguments {@code <id>…} or {@code --ids}. */
    IDS,
    /** The one record by its unique ID instead: {@code --unique-id}. */
    UNIQUE_ID,
    /** The object type by its name, which is a part of the path: {@code custom list Companies}. */
    OBJECT,
    /** The object type: {@code --type}. */
    TYPE,
    /** A condition as JSON: {@code --where}, {@code --condition}. */
    CONDITION,
    /** {@code --search}. */
    SEARCH,
    /** {@code --search-notes}. */
    SEARCH_NOTES,
    /** {@code --group}. */
    GROUP,
    /** Goes with a group, and never without: {@code --group}. */
    PERFORM_ALL,
    /** {@code --start}. */
    START,
    /** Rows a page: from {@code --limit}. */
    RANGE,
    /** {@code --sort FIELD}. */
    SORT,
    /** {@code --sort FIELD:desc}. */
    SORT_DIRECTION,
    /** {@code --fields}. */
    FIELDS,
    /** {@code --externs}. */
    EXTERNS
}
