package io.github.ontraportcli.output;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Rows on their way into a format: the first are held back until the format knows its columns and every asked column
 * has shown itself, the rest pass straight through.
 */
final class Listing {
    /** How many rows a column may stay away before it counts as mistyped: one page of the API. */
    private static final int PATIENCE = 50;

    private final RowWriter writer;
    private final View view;
    private final List<JsonObject> held = new ArrayList<>();
    private final Set<String> fields = new LinkedHashSet<>();
    private boolean begun;

    /**
     * A listing.
     *
     * @param known fields of rows that are at hand already, so that a table has a column for each
     */
    Listing(RowWriter writer, View view, Set<String> known) {
        this.writer = writer;
        this.view = view;
        fields.addAll(known);
    }

    void add(JsonObject row) {
        if (begun) {
            writer.row(view.of(row));
            return;
        }
        held.add(row);
        fields.addAll(row.keySet());
        boolean settled = view.allIn(fields) || held.size() >= PATIENCE;
        if (settled && held.size() >= writer.lookAhead()) {
            begin(true);
        }
    }

    /** Every row has come. */
    void end() {
        if (!begun) {
            begin(true);
        }
        writer.end();
    }

    /** No further row will come, because fetching failed: shows those that came and leaves the result unfinished. */
    void breakOff() {
        if (!begun && !held.isEmpty()) {
            begin(false);
        }
    }

    private void begin(boolean refuseUnknown) {
        List<JsonObject> rows = List.copyOf(held);
        held.clear();
        if (refuseUnknown && !rows.isEmpty()) {
            view.refuseUnknown(fields);
        }
        begun = true;
        List<JsonObject> first = rows.stream().map(view::of).toList();
        writer.begin(view.asked().isEmpty() ? List.copyOf(fields) : view.asked(), first);
        first.forEach(writer::row);
    }
}
