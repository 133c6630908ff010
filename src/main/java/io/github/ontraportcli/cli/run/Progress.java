package io.github.ontraportcli.cli.run;

import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.json.Rows;
import java.util.Locale;

/**
 * How far a long listing has come, on one line of stderr that is written over and wiped away at the end. Only for a person
 * who would otherwise see nothing: the rows go elsewhere and stderr is a terminal.
 */
final class Progress implements Rows, AutoCloseable {
    /** Rows between two updates: about a page. */
    private static final int EVERY = 50;

    private final Rows rows;
    private final Session session;
    private final String many;
    private final boolean watched;
    private long count;
    private boolean shown;

    /**
     * The same rows, counted where somebody watches.
     *
     * @param many what they are called, e.g. {@code contacts}
     */
    Progress(Rows rows, Session session, String many) {
        this.rows = rows;
        this.session = session;
        this.many = many;
        this.watched = session.terminal().stderr() && !session.terminal().stdout();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public JsonObject next() {
        if (watched && count > 0 && count % EVERY == 0) {
            session.err().print(String.format(Locale.ROOT, "\r%,d %s …", count, many));
            session.err().flush();
            shown = true;
        }
        count++;
        return rows.next();
    }

    @Override
    public void close() {
        if (shown) {
            session.err().print("\r\u001b[K");
            session.err().flush();
        }
    }
}
