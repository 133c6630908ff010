package io.github.ontraportcli.cli.run;

import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Visible;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;

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
    private final Supplier<OptionalLong> all;
    private final boolean watched;
    private long count;
    private boolean shown;

    /**
     * The same rows, counted where somebody watches.
     *
     * @param many what they are called, e.g. {@code contacts}
     * @param all how many there are, where that is known
     */
    Progress(Rows rows, Session session, String many, Supplier<OptionalLong> all) {
        this.rows = rows;
        this.session = session;
        this.many = Visible.line(many);
        this.all = all;
        this.watched = session.terminal().stderr() && !session.terminal().stdout();
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public JsonObject next() {
        if (watched && count > 0 && count % EVERY == 0) {
            OptionalLong known = all.get();
            String of = known.isPresent() ? String.format(Locale.ROOT, " of %,d", known.getAsLong()) : "";
            session.err().print(String.format(Locale.ROOT, "\r%,d%s %s …", count, of, many));
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
