package io.github.ontraportcli.sandbox.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which records are meant, as SQL over the columns of {@link Schema}.
 *
 * @param sql an expression that is safe between {@code and}s
 * @param values what its question marks stand for
 */
public record Where(String sql, List<Object> values) {
    /** Every record. */
    public static final Where ALL = new Where("1", List.of());

    /** An expression without values. */
    public static Where of(String sql, Object... values) {
        return new Where(sql, List.of(values));
    }

    /** Records with one of these ids. */
    public static Where ids(List<Long> ids) {
        if (ids.isEmpty()) {
            return of("0");
        }
        return new Where("id in (" + String.join(",", Collections.nCopies(ids.size(), "?")) + ")", List.copyOf(ids));
    }

    /** Records that both mean. */
    public Where and(Where other) {
        if (this == ALL) {
            return other;
        }
        return other == ALL ? this : joined("and", other);
    }

    /** Records that either means. */
    public Where or(Where other) {
        return joined("or", other);
    }

    private Where joined(String connective, Where other) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return new Where("(" + sql + " " + connective + " " + other.sql + ")", both);
    }
}
