package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import org.jspecify.annotations.Nullable;

/**
 * A listing of records.
 *
 * @param type of which type
 * @param where which of them
 * @param order what they are sorted by; null is the id
 * @param descending the other way round
 * @param start how many are passed over first
 * @param most how many at most; negative is no limit
 */
public record Query(ObjectType type, Where where, @Nullable Field order, boolean descending, long start, long most) {

    /** All that are meant, by id. */
    public static Query all(ObjectType type, Where where) {
        return new Query(type, where, null, false, 0, -1);
    }

    /** The records of this listing, as a condition of its own. */
    public Where meant() {
        return new Where("id in (" + sql("id", Schema.any(type)) + ")", where.values());
    }

    /** The same page, counted from the other end of a listing that is this long. */
    Query fromTheEnd(long length) {
        long from = Math.max(0, length - start - most);
        return new Query(type, where, order, !descending, from, Math.max(0, Math.min(most, length - start)));
    }

    boolean byId() {
        return order == null || order.name().equals(type.key());
    }

    /** The listing as a selection from records of the type, found as {@link Schema} says. */
    String sql(String columns, String from) {
        String direction = descending ? " desc" : " asc";
        String by = order == null || byId()
                ? (from.contains("not indexed") ? "seq" : "id") + direction
                : Columns.order(type, order) + direction + ", id" + direction;
        return "select " + columns + " from " + from + " and " + where.sql() + " order by " + by + " limit " + most
                + " offset " + start;
    }
}
