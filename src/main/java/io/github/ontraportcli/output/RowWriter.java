package io.github.ontraportcli.output;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;

/**
 * One format: the way a result is written down. Columns are picked and values made readable before it sees them.
 *
 * <p>A listing is {@link #begin} once, {@link #row} for each row, {@link #end} once; when fetching fails, neither the
 * end nor, before the first row, the beginning comes.
 */
interface RowWriter {
    /** How many rows it has to see before it settles its columns and widths. */
    default int lookAhead() {
        return 1;
    }

    /** Whether a query is asked of each row, and not of the whole result. */
    default boolean rowByRow() {
        return false;
    }

    /**
     * A listing begins.
     *
     * @param columns those asked for, else the fields of the first rows in their order
     * @param first the first rows, which are given to {@link #row} again; none when the listing is empty
     */
    default void begin(List<String> columns, List<JsonObject> first) {}

    void row(JsonObject row);

    void end();

    /** A single record. */
    void thing(JsonObject thing);

    /** What is neither rows nor a record: a number, a word, a list of them. */
    void value(JsonElement value);

    /** What a write has changed. */
    default void outcome(Outcome outcome, View view) {
        JsonObject object = outcome.object();
        thing(object == null ? outcome.summary() : view.of(object));
    }
}
