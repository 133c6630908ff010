package io.github.ontraportcli.failure;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * The name that was probably meant by one that is not known: {@code contcats} means {@code contacts}.
 *
 * <p>A name is near when at most a third of what was typed (and at least one character) had to be inserted, left out,
 * replaced or swapped with its neighbour, or when it begins with what was typed. Upper and lower case count as the
 * same.
 */
public final class Suggestion {
    private static final int SHORTEST_PREFIX = 2;

    private Suggestion() {}

    /** The nearest known name, the first of several equally near ones, or nothing when none is near. */
    public static Optional<String> among(String typed, Collection<String> known) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, wanted.length() / 3);
        String nearest = null;
        int least = limit + 1;
        for (String name : known) {
            int distance = distance(wanted, name.toLowerCase(Locale.ROOT));
            if (distance < least && distance < wanted.length()) {
                least = distance;
                nearest = name;
            }
        }
        return nearest != null ? Optional.of(nearest) : shortestBeginningWith(wanted, known);
    }

    private static Optional<String> shortestBeginningWith(String wanted, Collection<String> known) {
        if (wanted.length() < SHORTEST_PREFIX) {
            return Optional.empty();
        }
        String shortest = null;
        for (String name : known) {
            if (name.toLowerCase(Locale.ROOT).startsWith(wanted)
                    && (shortest == null || name.length() < shortest.length())) {
                shortest = name;
            }
        }
        return Optional.ofNullable(shortest);
    }

    /** Damerau-Levenshtein distance, where no part of the text is edited twice. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int replaced = last[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(replaced, Math.min(last[column], current[column - 1]) + 1);
                if (row > 1
                        && column > 1
                        && from.charAt(row - 1) == to.charAt(column - 2)
                        && from.charAt(row - 2) == to.charAt(column - 1)) {
                    current[column] = Math.min(current[column], beforeLast[column - 2] + 1);
                }
            }
            beforeLast = last;
            last = current;
        }
        return last[to.length()];
    }
}
