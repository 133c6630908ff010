package io.github.ontraportcli.api.listing;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rest of a long listing read by key over several connections: each reads one {@link Segment} of the IDs, and the rows
 * come in the order of their IDs all the same. A failure comes when all rows before it have come. Where a server answers
 * otherwise than it was asked, it ends before that answer, and {@link #rest} says where.
 */
final class Spread implements AutoCloseable {
    /** Connections at once: at 400 ms an answer, three use up 180 requests a minute. */
    static final int CONNECTIONS = 3;

    /** Pages still to come from which on it pays. */
    private static final long LEAST = 20;

    private final Client client;
    private final Request request;
    private final ByKey key;
    private final Segments segments;
    private final List<Thread> readers = new ArrayList<>();

    private Spread(Client client, Request request, ByKey key, Segments segments) {
        this.client = client;
        this.request = request;
        this.key = key;
        this.segments = segments;
    }

    /** Whether so many rows are worth it, and the server is known to heed the key. */
    static boolean pays(ByKey key, long left) {
        return key.heeded() && left / key.range() >= LEAST && key.last().bitLength() < 60;
    }

    /**
     * Begins to read.
     *
     * @param request of the page that is next
     * @param left how many rows are still to come, about
     * @return nothing where the greatest ID cannot be told, or is no number that IDs can be reckoned with
     */
    static @Nullable Spread over(Client client, Request request, ByKey key, long left) {
        long after = key.last().longValueExact();
        Optional<Long> greatest = greatest(client, request, key.idField()).filter(each -> each > after + left / 2);
        if (greatest.isEmpty()) {
            return null;
        }
        Spread spread =
                new Spread(client, request, key, new Segments(after, greatest.get(), left, key.range(), CONNECTIONS));
        spread.start();
        return spread;
    }

    /** How the pages were turned until here. */
    ByKey key() {
        return key;
    }

    /** The rows of the next page, for as long as it takes; none at the end. */
    List<JsonObject> next() {
        return segments.take()
                .map(held -> held.rows(request.operation(), key.idField()))
                .orElse(List.of());
    }

    /** Where it ended. */
    Segment.Rest rest() {
        return segments.rest();
    }

    /** Begins no further request. */
    void stop() {
        segments.stop();
    }

    /** Begins no further request, and breaks off waits; an answer that is on its way is let go. */
    @Override
    public void close() {
        stop();
        readers.forEach(Thread::interrupt);
    }

    private void start() {
        for (int i = 1; i <= CONNECTIONS; i++) {
            Thread reader = new Thread(this::read, "listing " + i);
            reader.setDaemon(true);
            readers.add(reader);
        }
        readers.forEach(Thread::start);
    }

    private void read() {
        for (Optional<Segment> next = segments.claim(); next.isPresent(); next = segments.claim()) {
            try {
                read(next.get());
            } catch (RuntimeException | Error e) {
                segments.failed(next.get(), e);
            }
        }
    }

    private void read(Segment segment) {
        long behind = segment.after;
        boolean on = true;
        while (on) {
            Envelope page = client.send(key.behind(request, BigInteger.valueOf(behind)));
            KeyedIds ids = KeyedIds.of(page.rows(request.operation()), key.idField(), behind);
            on = segments.put(segment, behind, page.text(), ids);
            behind = ids.isEmpty() ? behind : ids.last();
        }
    }

    /** The greatest ID there is now: the same listing the other way round. */
    private static Optional<Long> greatest(Client client, Request request, String idField) {
        try {
            Envelope page = client.tryOnce(request.with("range", "1").with("sortDir", "desc"));
            List<JsonObject> rows = page.rows(request.operation());
            String id = rows.isEmpty() ? "" : Json.text(rows.get(0), idField);
            return id.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(id)) : Optional.empty();
        } catch (Failure e) {
            return Optional.empty();
        }
    }
}
