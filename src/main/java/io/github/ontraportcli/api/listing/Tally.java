package io.github.ontraportcli.api.listing;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A full listing held against the account's own count: asked behind the first page, and once more at the end where the two
 * differ, for others may have written meanwhile.
 */
public final class Tally {
    private final Supplier<OptionalLong> counting;
    private final Consumer<Difference> told;
    private boolean open;
    private OptionalLong counted = OptionalLong.empty();

    /**
     * A tally.
     *
     * @param counting asks the account how many rows there are; nothing where it does not say
     * @param told is given what does not agree, at the end
     */
    public Tally(Supplier<OptionalLong> counting, Consumer<Difference> told) {
        this.counting = counting;
        this.told = told;
    }

    /** Nobody counts. */
    public static Tally none() {
        return new Tally(OptionalLong::empty, difference -> {});
    }

    /**
     * Rows that the account counts and that did not come, or the other way round.
     *
     * @param came rows that came
     * @param before how many the account counted behind the first page
     * @param after how many it counted at the end
     */
    public record Difference(long came, long before, long after) {
        /** What a person is told of it, in a line: {@code 49 contacts came, and the account counts 50: …}. */
        public String words(String one, String many) {
            String counts = before == after
                    ? String.format(Locale.ROOT, "the account counts %,d", after)
                    : String.format(Locale.ROOT, "the account counted %,d at first and %,d at the end", before, after);
            String meaning =
                    came < Math.max(before, after) ? "some may be missing" : "others may have written to it meanwhile";
            return String.format(
                    Locale.ROOT,
                    "%,d %s came, and %s: %s. Run it again, or see ontraport help selecting",
                    came,
                    came == 1 ? one : many,
                    counts,
                    meaning);
        }
    }

    /** How many rows the account counted, once it was asked. */
    public OptionalLong counted() {
        return counted;
    }

    /** Asks the account, the first time. */
    void open() {
        if (!open) {
            open = true;
            counted = counting.get();
        }
    }

    /** Whether as many rows came as the account counted. */
    boolean agrees(long came) {
        return counted.isPresent() && counted.getAsLong() == came;
    }

    /** How many rows are still to come; 0 where that is not known. */
    long left(long came) {
        return Math.max(0, counted.orElse(0) - came);
    }

    /**
     * Tells what does not agree, now that all rows have come.
     *
     * @param byKey whether the rows were read by key, so that what others deleted is all that can be missing. By offset a
     *     deletion moves the rows behind it forward, and one of them may have slipped through between two pages.
     */
    void close(long came, boolean byKey) {
        if (counted.isEmpty() || agrees(came)) {
            return;
        }
        long before = counted.getAsLong();
        long after = counting.get().orElse(before);
        long least = byKey ? Math.min(before, after) : before;
        long most = byKey ? Math.max(before, after) : after;
        if (came < least || came > most) {
            told.accept(new Difference(came, before, after));
        }
    }
}
