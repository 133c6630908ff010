package io.github.ontraportcli.api.listing;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Envelope;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A collection read page by page, as its rows are asked for; the page before is held beside the one at hand. A long one that
 * is read by key goes on over several connections ({@link Spread}). A row that was seen is left out, so that a page which
 * moved under writes of others does not repeat one. Rows without an ID are told apart by nothing, so there only a page that
 * comes a second time, row for row, is left out.
 */
public final class Listing implements Rows, AutoCloseable {
    private final Client client;
    private final String idField;
    private final long limit;
    private final Consumer<Envelope> pages;
    private final Tally tally;
    private final Deque<JsonObject> page = new ArrayDeque<>();
    private final Seen seen = new Seen();
    private Optional<Request> following;
    private Turning turning;
    private Turning.@Nullable Page last;
    private List<JsonObject> before = List.of();
    private int connections;
    private @Nullable Spread spread;
    private boolean ended;
    private long given;

    /**
     * A listing over one connection whose rows nobody counts.
     *
     * @param first the request of its first page
     * @param turning how to go on from there
     * @param idField the field with a row's ID, e.g. {@code tag_id}
     * @param limit how many rows at most
     * @param pages is given every page as it comes
     */
    public Listing(
            Client client, Request first, Turning turning, String idField, long limit, Consumer<Envelope> pages) {
        this(client, first, turning, idField, limit, pages, Tally.none(), 1);
    }

    /** A listing of all rows, which the account counts, too; over several connections once it is known to be long. */
    public Listing(Client client, Request first, Turning turning, String idField, Tally tally) {
        this(client, first, turning, idField, Long.MAX_VALUE, page -> {}, tally, Spread.CONNECTIONS);
    }

    /** A listing of all rows over one connection, whose pages are wanted as they come. */
    public Listing(
            Client client, Request first, Turning turning, String idField, Consumer<Envelope> pages, Tally tally) {
        this(client, first, turning, idField, Long.MAX_VALUE, pages, tally, 1);
    }

    private Listing(
            Client client,
            Request first,
            Turning turning,
            String idField,
            long limit,
            Consumer<Envelope> pages,
            Tally tally,
            int connections) {
        this.client = client;
        this.following = Optional.of(first);
        this.turning = turning;
        this.idField = idField;
        this.limit = limit;
        this.pages = pages;
        this.tally = tally;
        this.connections = connections;
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && given < limit && !ended) {
            advance();
        }
        return !page.isEmpty() && given < limit;
    }

    @Override
    public JsonObject next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        given++;
        return page.remove();
    }

    @Override
    public void close() {
        if (spread != null) {
            spread.close();
        }
    }

    /** Brings a page more, or ends the listing. */
    private void advance() {
        if (spread != null && fromSegments(spread)) {
            return;
        }
        if (last != null) {
            turn(last);
            last = null;
        }
        if (following.isEmpty()) {
            ended = true;
            tally.close(given, turning instanceof ByKey);
        } else if (connections > 1 && turning instanceof ByKey key && Spread.pays(key, tally.left(given))) {
            // Once is enough: where it cannot be done, the reason stays.
            connections = 1;
            spread = Spread.over(client, following.get(), key, tally.left(given));
        } else {
            fetch(following.get());
        }
    }

    private void turn(Turning.Page came) {
        tally.open();
        if (came.rows().size() < turning.range() && tally.agrees(given)) {
            following = Optional.empty();
            return;
        }
        Turning.Next next = turning.after(
                new Turning.Page(came.request(), came.page(), came.rows(), came.fresh(), tally.left(given)));
        turning = next.turning();
        following = next.request();
    }

    private void fetch(Request request) {
        Envelope envelope = client.send(request);
        pages.accept(envelope);
        List<JsonObject> rows = envelope.rows(request.operation());
        boolean again = rows.equals(before);
        before = rows;
        last = new Turning.Page(request, envelope, rows, take(rows, again), 0);
    }

    /** Lets the rows of a page in that were not seen, and answers how many those are. */
    private int take(List<JsonObject> rows, boolean again) {
        int fresh = 0;
        Set<String> ids = new LinkedHashSet<>();
        for (JsonObject row : rows) {
            String id = Json.text(row, idField);
            // The same row twice is a repetition; two rows of one ID are not, e.g. a guest who is suggested and a user.
            boolean twice = !ids.add(id) && !id.isEmpty() && page.contains(row);
            if (!twice && (id.isEmpty() ? !again : !seen.has(id))) {
                fresh++;
                if (turning.wants(row)) {
                    page.add(row);
                }
            }
        }
        ids.forEach(seen::add);
        return fresh;
    }

    /** Takes the next page of those that came over several connections; once there are no more, goes on behind the last. */
    private boolean fromSegments(Spread from) {
        List<JsonObject> rows = from.next();
        if (!rows.isEmpty()) {
            take(rows, false);
            return true;
        }
        Segment.Rest rest = from.rest();
        from.stop();
        spread = null;
        ByKey key = from.key().at(rest.behind(), given);
        boolean over = rest.empty() || (rest.shortPage() && tally.agrees(given));
        turning = key;
        following = over ? Optional.empty() : following.map(request -> key.behind(request, rest.behind()));
        before = List.of();
        return false;
    }
}
