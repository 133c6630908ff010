package io.github.ontraportcli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.query.Query;
import java.io.OutputStream;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * The result on stdout, in the layout that was asked for.
 *
 * <p>Nothing is written before the first row has come or the listing has ended well; a failure later leaves what came
 * before it, without an end. Every method leaves the stream flushed.
 */
public final class Printer {
    private final Out out;
    private final Terminal terminal;
    private final Layout layout;

    /** The reader of stdout has gone, as {@code head} does once it has seen enough. Not a failure. */
    public static final class ClosedPipe extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ClosedPipe() {
            super("stdout is closed", null, false, false);
        }
    }

    /** A printer on the stream, which is written in UTF-8 whatever its own encoding is. */
    public Printer(OutputStream out, Terminal terminal, Layout layout) {
        this.out = new Out(out, terminal.stdout());
        this.terminal = terminal;
        this.layout = layout;
    }

    /** Prints a listing while it comes, and returns how many rows came (with a query: before the query). */
    public long rows(Shape shape, Rows rows) {
        return flushed(() -> {
            Query query = layout.query();
            if (query == null) {
                return stream(shape, rows);
            }
            Shape queried = shape.queried();
            RowWriter writer = writer(queried);
            return writer.rowByRow()
                    ? streamQueried(new View(layout, queried), rows, query, writer)
                    : gather(queried, rows, query);
        });
    }

    /** Prints one record. */
    public void thing(Shape shape, JsonObject thing) {
        flushed(() -> {
            Query query = layout.query();
            if (query == null) {
                record(shape, thing);
            } else {
                any(shape.queried(), query.apply(thing));
            }
            return 1;
        });
    }

    /** Prints any other JSON: an array of objects as rows, an array of other things one a line, a scalar bare. */
    public void value(JsonElement value) {
        flushed(() -> {
            Query query = layout.query();
            any(Shape.unknown(), query == null ? value : query.apply(value));
            return 1;
        });
    }

    /** Prints what a write has changed: a sentence in a table, the object or the ids and the status elsewhere. */
    public void done(Shape shape, Outcome outcome) {
        flushed(() -> {
            Query query = layout.query();
            JsonObject object = outcome.object();
            if (query == null) {
                writer(shape).outcome(outcome, new View(layout, shape));
            } else {
                any(shape.queried(), query.apply(object == null ? outcome.summary() : object));
            }
            return 1;
        });
    }

    /** Prints an answer of the API as it came, ended by a line feed; a terminal is spared its control characters. */
    public void raw(String answer) {
        flushed(() -> {
            out.json(answer.endsWith("\n") ? answer : answer + "\n");
            return 1;
        });
    }

    /** Prints text of our own, which may hold the escapes of a style. */
    public void text(String text) {
        flushed(() -> {
            out.text(text);
            return 1;
        });
    }

    private long stream(Shape shape, Rows rows) {
        Sheet sheet = sheet(shape);
        Listing listing = new Listing(layout.format().writer(sheet), new View(layout, shape), rows.fields());
        long count = 0;
        try {
            while (rows.hasNext()) {
                JsonObject row = rows.next();
                count++;
                listing.add(row);
            }
        } catch (ClosedPipe e) {
            throw e;
        } catch (RuntimeException e) {
            listing.breakOff();
            throw e;
        }
        listing.end();
        return count;
    }

    private long streamQueried(View view, Rows rows, Query query, RowWriter writer) {
        long count = 0;
        while (rows.hasNext()) {
            JsonElement result = query.apply(rows.next());
            count++;
            if (result instanceof JsonObject object) {
                writer.row(view.of(object));
            } else if (!(result instanceof JsonNull)) {
                writer.value(arrayOf(result));
            }
        }
        return count;
    }

    private long gather(Shape shape, Rows rows, Query query) {
        JsonArray all = new JsonArray();
        rows.forEachRemaining(all::add);
        any(shape, query.apply(all));
        return all.size();
    }

    private void any(Shape shape, JsonElement result) {
        if (result instanceof JsonObject object) {
            record(shape, object);
        } else if (result instanceof JsonArray array && !array.isEmpty() && allObjects(array)) {
            Sheet sheet = sheet(shape);
            Listing listing = new Listing(layout.format().writer(sheet), new View(layout, shape), Set.of());
            array.forEach(each -> listing.add(each.getAsJsonObject()));
            listing.end();
        } else {
            writer(shape).value(result);
        }
    }

    private void record(Shape shape, JsonObject thing) {
        View view = new View(layout, shape);
        view.refuseUnknown(thing.keySet());
        writer(shape).thing(view.of(thing));
    }

    private static boolean allObjects(JsonArray array) {
        for (JsonElement each : array) {
            if (!each.isJsonObject()) {
                return false;
            }
        }
        return true;
    }

    private static JsonArray arrayOf(JsonElement element) {
        JsonArray array = new JsonArray();
        array.add(element);
        return array;
    }

    private RowWriter writer(Shape shape) {
        return layout.format().writer(sheet(shape));
    }

    private Sheet sheet(Shape shape) {
        return new Sheet(out, terminal, layout, shape);
    }

    /** Flushes also after a failure, so that what came before it is seen. */
    private long flushed(LongSupplier work) {
        long count;
        try {
            count = work.getAsLong();
        } catch (ClosedPipe e) {
            throw e;
        } catch (RuntimeException e) {
            out.flushIfPossible();
            throw e;
        }
        out.flush();
        return count;
    }
}
