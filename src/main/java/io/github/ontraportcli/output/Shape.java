package io.github.ontraportcli.output;

import java.util.List;

/**
 * What is known of some rows before the first has come.
 *
 * @param one e.g. "contact"
 * @param many e.g. "contacts"
 * @param idField e.g. "tag_id"
 * @param columns what a table shows unless asked otherwise; those that no row has are left out
 */
public record Shape(String one, String many, String idField, List<String> columns, Labels labels) {
    private static final Shape UNKNOWN = new Shape("row", "rows", "id", List.of(), Labels.NONE);

    public Shape {
        columns = List.copyOf(columns);
    }

    /** Rows of which nothing is known. */
    public static Shape unknown() {
        return UNKNOWN;
    }

    /** E.g. "1 contact", "2 contacts". */
    public String counted(long count) {
        return count + " " + (count == 1 ? one : many);
    }

    /** What a query leaves: fields of the same name keep their meaning, but which there are is the query's affair. */
    Shape queried() {
        return new Shape(one, many, idField, List.of(), labels::of);
    }
}
