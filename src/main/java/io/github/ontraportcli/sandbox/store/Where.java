package io.github.ontraportcli.sandbox.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which records are meant, as SQL over the columns of {@link Schema}.
 *
 * @param sql an expression that is safe between {@code and}s
 * @param values what its question marks stand for
 * @param access how they are best found
 * @param parts what it joins by {@code and}; nothing when it joins nothing
 */
public record Where(String sql, List<Object> values, Access access, List<Where> parts) {
    /** Every record. */
    public static final Where ALL = new Where("1", List.of());

    /** An expression that an index answers. */
    public Where(String sql, List<Object> values) {
        this(sql, values, Access.POINT, List.of());
    }

    /** An expression that an index answers. */
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

    /** Records whose ids another selection gives, as one column of numbers. */
    public static Where linked(String select, List<Object> values) {
        return new Where("id in (" + select + ")", values, Access.LINKED, List.of());
    }

    /** The same, found in another way. */
    public Where by(Access other) {
        return new Where(sql, values, other, parts);
    }

    /** Records that both mean. */
    public Where and(Where other) {
        if (this == ALL) {
            return other;
        }
        if (other == ALL) {
            return this;
        }
        List<Where> both = new ArrayList<>(apart());
        both.addAll(other.apart());
        boolean point = access == Access.POINT || other.access == Access.POINT;
        List<String> sqls = new ArrayList<>();
        List<Object> all = new ArrayList<>();
        for (Where each : both) {
            // The plus keeps SQLite from taking the index of a range where that of a value finds fewer.
            sqls.add(point && each.access != Access.POINT ? "+(" + each.sql + ")" : each.sql);
            all.addAll(each.values);
        }
        Access joined = point ? Access.POINT : worse(access, other.access);
        return new Where("(" + String.join(" and ", sqls) + ")", all, joined, both);
    }

    /** Records that either means. */
    public Where or(Where other) {
        Access worse = worse(access, other.access);
        List<Object> all = new ArrayList<>(values);
        all.addAll(other.values);
        return new Where(
                "(" + sql + " or " + other.sql + ")",
                all,
                worse.compareTo(Access.RANGE) <= 0 ? worse : Access.SCAN,
                List.of());
    }

    /** What is joined by {@code and}: this itself when nothing is. */
    List<Where> apart() {
        return parts.isEmpty() ? List.of(this) : parts;
    }

    private static Access worse(Access one, Access other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
