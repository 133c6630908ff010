package io.github.ontraportcli.json;

import com.google.gson.JsonObject;
import java.util.Iterator;
import java.util.List;

/**
 * Records on their way from the account to the screen, fetched as they are asked for.
 *
 * <p>{@link #hasNext()} may fetch the next page and so may raise a {@link
 * io.github.ontraportcli.failure.Failure}. Never more than one page is held.
 */
public interface Rows extends Iterator<JsonObject> {

    /** Rows that are already here. */
    static Rows of(List<JsonObject> rows) {
        Iterator<JsonObject> each = rows.iterator();
        return new Rows() {
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
