package io.github.ontraportcli.history;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Which writes of a history are meant.
 *
 * @param since nothing from before
 * @param until nothing from then on
 * @param outcome what became of it; {@link Outcome#UNKNOWN} means those that just left, too
 * @param path what path or query holds, in any case; empty for every one
 * @param profile whose it was
 */
public record Wanted(Instant since, Instant until, Optional<Outcome> outcome, String path, Optional<String> profile) {
    /** All. */
    public static final Wanted ALL = new Wanted(Instant.MIN, Instant.MAX, Optional.empty(), "", Optional.empty());

    /** Whether this one is. */
    public boolean matches(Entry entry) {
        Left left = entry.left();
        return !left.time().isBefore(since)
                && left.time().isBefore(until)
                && outcome.map(each -> each == entry.outcome()
                                || (each == Outcome.UNKNOWN && entry.outcome().open()))
                        .orElse(true)
                && lower(left.path() + "?" + left.query()).contains(lower(path))
                && profile.map(left.profile()::equals).orElse(true);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
