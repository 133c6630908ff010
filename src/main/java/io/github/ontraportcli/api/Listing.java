package io.github.ontraportcli.api;

import com.google.gson.JsonObject;
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

/**
 * A collection read page by page, as its rows are asked for; the page before is held beside the one at hand. A row that
 * was seen just before is left out, so that a page which moved under writes of others does not repeat one. Rows without an
 * ID are told apart by nothing, so there only a page that comes a second time, row for row, is left out.
 */
public final class Listing implements Rows {
    private static final int REMEMBERED = 10_000;

    private final Client client;
    private final String idField;
    private final long limit;
    private final Consumer<Envelope> pages;
    private final Deque<JsonObject> page = new ArrayDeque<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private Optional<Request> following;
    private Turning turning;
    private List<JsonObject> before = List.of();
    private long given;

    /**
     * A listing.
     *
     * @param first the request of its first page
     * @param turning how to go on from there
     * @param idField the field with a row's ID, e.g. {@code tag_id}
     * @param limit how many rows at most
     * @param pages is given every page as it comes
     */
    public Listing(
            Client client, Request first, Turning turning, String idField, long limit, Consumer<Envelope> pages) {
        this.client = client;
        this.following = Optional.of(first);
        this.turning = turning;
        this.idField = idField;
        this.limit = limit;
        this.pages = pages;
    }

    @Override
    public boolean hasNext() {
        while (page.isEmpty() && given < limit && following.isPresent()) {
            fetch(following.get());
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

    private void fetch(Request request) {
        Envelope envelope = client.send(request);
        pages.accept(envelope);
        List<JsonObject> rows = envelope.rows(request.operation());
        boolean again = rows.equals(before);
        before = rows;
        int fresh = 0;
        Set<String> ids = new LinkedHashSet<>();
        for (JsonObject row : rows) {
            String id = Json.text(row, idField);
            // The same row twice is a repetition; two rows of one ID are not, e.g. a guest who is suggested and a user.
            boolean twice = !ids.add(id) && !id.isEmpty() && page.contains(row);
            if (!twice && (id.isEmpty() ? !again : !seen.contains(id))) {
                fresh++;
                if (turning.wants(row)) {
                    page.add(row);
                }
            }
        }
        seen.addAll(ids);
        forget();
        Turning.Next next = turning.after(request, envelope, rows, fresh);
        turning = next.turning();
        following = next.request();
    }

    private void forget() {
        while (seen.size() > REMEMBERED) {
            seen.remove(seen.iterator().next());
        }
    }
}
