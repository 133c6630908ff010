package io.github.ontraportcli.history;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a write. */
public enum Outcome {
    /** The account said that it was carried out, or accepted. */
    DONE,
    /** The account said no. */
    REFUSED,
    /** It surely did nothing: it never arrived, or the rate limit kept it out. */
    FAILED,
    /** No clear answer came: it was carried out or not. */
    UNKNOWN,
    /** Nothing was written down after it left: it is still under way, or the program was ended. */
    LEFT;

    /** Its word in the history: {@code done}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether somebody has to look in the account to know. */
    public boolean open() {
        return this == UNKNOWN || this == LEFT;
    }

    /** The outcome of that word. */
    public static Optional<Outcome> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
