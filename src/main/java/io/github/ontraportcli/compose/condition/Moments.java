package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.failure.Failure;
import java.time.Clock;
import java.time.ZoneId;
import java.util.OptionalLong;

/** Dates outside of expressions, in the same words: the value of {@code --birthday}. */
public final class Moments {
    /** The words that are understood, for a help line or a failure. */
    public static final String FORMS = Dates.FORMS;

    private Moments() {}

    /** Seconds since 1970 at which that date begins, or nothing when it is no date. */
    public static OptionalLong seconds(String text, ZoneId zone, Clock clock) {
        try {
            return Dates.hasForm(text)
                    ? OptionalLong.of(
                            new Dates(zone, clock.instant()).read(text).start())
                    : OptionalLong.empty();
        } catch (Failure.Usage e) {
            return OptionalLong.empty();
        }
    }
}
