package io.github.ontraportcli.api.listing;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A range of IDs that one connection reads while others read other ranges. {@link Segments} alone changes it. */
final class Segment {
    /** Goes on to the end, wherever that is. */
    static final long ENDLESS = Long.MAX_VALUE;

    /** How far its reading is. */
    enum State {
        WAITING,
        BEING_READ,
        READ
    }

    /**
     * A page that came, as text: a row's tree takes ten times as much memory, and many pages may wait for their turn.
     *
     * @param upTo rows behind this ID are another segment's
     */
    record Held(String text, long upTo) {
        /** Its rows. */
        List<JsonObject> rows(Operation operation, String idField) {
            Envelope page = new Envelope(text, Json.parse(text).orElseThrow());
            List<JsonObject> rows = page.rows(operation);
            rows.removeIf(row -> Long.parseLong(Json.text(row, idField)) > upTo);
            return rows;
        }
    }

    /**
     * Where reading over several connections ended, and what is known of the rest.
     *
     * @param behind everything up to this ID has come
     * @param shortPage whether the page before it was not full, so that it may have been the last
     * @param empty whether nothing came from behind it
     */
    record Rest(BigInteger behind, boolean shortPage, boolean empty) {
        static Rest of(long behind, boolean shortPage, boolean empty) {
            return new Rest(BigInteger.valueOf(behind), shortPage, empty);
        }
    }

    final Deque<Held> pages = new ArrayDeque<>();
    long after;
    long upTo;
    State state = State.WAITING;
    int fetched;
    boolean dropped;

    @Nullable
    Rest rest;

    @Nullable
    Throwable failure;

    /** The IDs from one to another: behind the first, the last included. */
    Segment(long after, long upTo) {
        this.after = after;
        this.upTo = upTo;
    }

    /** Whether reading over several connections ends with it. */
    boolean ends() {
        return rest != null || failure != null;
    }
}
