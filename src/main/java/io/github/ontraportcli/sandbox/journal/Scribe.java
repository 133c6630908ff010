package io.github.ontraportcli.sandbox.journal;

import io.github.ontraportcli.sandbox.wire.Incoming;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Turns requests into entries of a journal, without what no journal should hold. */
public final class Scribe {
    /** How much of a path, of a query and of a body is kept, in characters. */
    private static final int MOST = 8_000;
    /** How much of a body is looked at, in bytes. */
    private static final int MOST_LOOKED_AT = 64 * 1024;

    private final List<String> keys;

    /** One who knows these keys, and leaves them out wherever they stand. */
    public Scribe(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The entry of a request. */
    public Entry entry(Incoming request, Instant time, int status, long millis, String fault) {
        byte[] body = request.body();
        String text = new String(body, 0, Math.min(body.length, MOST_LOOKED_AT), StandardCharsets.UTF_8);
        String kind = String.valueOf(request.headers().getOrDefault("content-type", ""))
                .toLowerCase(Locale.ROOT);
        String query = request.query();
        return new Entry(
                time.truncatedTo(ChronoUnit.MILLIS),
                request.method(),
                kept(request.path()),
                query == null ? "" : kept(Redacted.form(clipped(query, MOST_LOOKED_AT))),
                kept(body.length > MOST_LOOKED_AT ? Redacted.anything(text) : Redacted.body(text, kind)),
                status,
                millis,
                fault);
    }

    private String kept(String text) {
        String clean = text;
        for (String each : keys) {
            clean = clean.replace(each, Redacted.HIDDEN);
        }
        return clipped(clean, MOST);
    }

    private static String clipped(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }
}
