package io.github.ontraportcli.sandbox.journal;

import java.time.Instant;
import java.util.Locale;

/**
 * Which entries of a journal are meant.
 *
 * @param method in any case; empty for every one
 * @param text that path or query holds, in any case
 * @param status e.g. "429", or "4xx" for a hundred of them; empty for every one
 * @param since nothing from before
 */
public record Wanted(String method, String text, String status, Instant since) {
    /** All. */
    public static final Wanted ALL = new Wanted("", "", "", Instant.MIN);

    /** Whether this one is. */
    public boolean matches(Entry entry) {
        String where = entry.path() + (entry.query().isEmpty() ? "" : "?" + entry.query());
        String code = Integer.toString(entry.status());
        boolean ofStatus = status.endsWith("xx") ? code.charAt(0) == status.charAt(0) : code.equals(status);
        return (method.isEmpty() || entry.method().equalsIgnoreCase(method))
                && lower(where).contains(lower(text))
                && (status.isEmpty() || ofStatus)
                && !entry.time().isBefore(since);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
