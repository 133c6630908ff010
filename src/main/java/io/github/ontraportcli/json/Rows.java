package io.github.ontraportcli.json;

import com.google.gson.JsonObject;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Records on their way from the account to the screen, fetched as they are asked for.
 *
 * <p>{@link #hasNext()} may fetch the next page and so may raise a {@link
 * io.github.ontraportcli.failure.Failure}. Never more than some pages are held.
 */
public interface Rows extends Iterator<JsonObject> {

    /** The fields of rows that are here already; none while they are still to be fetched. */
    default Set<String> fields() {
        return Set.of();
    }

    /** Rows that are already here. */
    static Rows of(List<JsonObject> rows) {
        Iterator<JsonObject> each = rows.iterator();
        return new Rows() {
            @Override
            public Set<String> fields() {
                Set<String> fields = new LinkedHashSet<>();
                rows.forEach(row -> fields.addAll(row.keySet()));
                return fields;
            }

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public JsonObject next() {
                return each.next();
            }
        };
    }
}
