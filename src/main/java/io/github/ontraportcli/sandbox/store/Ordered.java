package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All ids of a type in the order of a field, ascending. Where something belongs in it is found by asking SQLite for the
 * values of some twenty records.
 *
 * @param ids which are not to be changed
 */
record Ordered(Statements statements, ObjectType type, Field field, int[] ids) {
    /** The order once these records are added, changed or removed. */
    int[] with(BitSet touched) throws SQLException {
        List<Integer> moved = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        statements.each(
                "select id, " + expression() + " from " + Schema.any(type) + " and id in (" + Members.listed(touched)
                        + ") order by +" + Columns.order(type, field) + ", id",
                row -> {
                    moved.add(row.getInt(1));
                    values.add(Value.of(row.getObject(2)));
                });
        int[] rest = without(touched);
        int[] all = new int[rest.length + moved.size()];
        int from = 0;
        int to = 0;
        Ordered others = new Ordered(statements, type, field, rest);
        try (PreparedStatement asking = asking()) {
            for (int i = 0; i < moved.size(); i++) {
                int place = others.place(asking, values.get(i), moved.get(i));
                System.arraycopy(rest, from, all, to, place - from);
                to += place - from;
                from = place;
                all[to++] = moved.get(i);
            }
        }
        System.arraycopy(rest, from, all, to, rest.length - from);
        return all;
    }

    /** The ids of those whose value meets a comparison with another value. */
    BitSet meeting(String operator, Value value) throws SQLException {
        try (PreparedStatement asking = asking()) {
            int start = place(asking, Value.of(null), Long.MAX_VALUE);
            int low = place(asking, value, -1);
            int high = place(asking, value, Long.MAX_VALUE);
            return switch (operator) {
                case "=" -> between(low, high);
                case ">" -> between(high, ids.length);
                case ">=" -> between(low, ids.length);
                case "<" -> between(start, low);
                default -> between(start, high);
            };
        }
    }

    private BitSet between(int from, int to) {
        BitSet found = new BitSet(ids.length + 1);
        for (int i = from; i < to; i++) {
            found.set(ids[i]);
        }
        return found;
    }

    /** How many come before a record with that value and id. */
    private int place(PreparedStatement asking, Value value, long id) throws SQLException {
        int low = 0;
        int high = ids.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = value(asking, ids[middle]).compareTo(value);
            if (compared < 0 || compared == 0 && ids[middle] < id) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private PreparedStatement asking() throws SQLException {
        return statements
                .connection()
                .prepareStatement("select " + expression() + " from " + Schema.any(type) + " and id = ?");
    }

    private static Value value(PreparedStatement asking, int id) throws SQLException {
        asking.setLong(1, id);
        try (ResultSet row = asking.executeQuery()) {
            return Value.of(row.next() ? row.getObject(1) : null);
        }
    }

    private String expression() {
        return field.kind().numeric() ? Columns.number(type, field) : Columns.text(type, field);
    }

    /** Most records are not touched: what lies between those that are is copied as a whole. */
    private int[] without(BitSet touched) {
        int[] gone = new int[touched.cardinality()];
        int count = 0;
        for (int i = 0; i < ids.length && count < gone.length; i++) {
            if (touched.get(ids[i])) {
                gone[count++] = i;
            }
        }
        int[] rest = new int[ids.length - count];
        int from = 0;
        for (int i = 0; i < count; i++) {
            System.arraycopy(ids, from, rest, from - i, gone[i] - from);
            from = gone[i] + 1;
        }
        System.arraycopy(ids, from, rest, from - count, ids.length - from);
        return rest;
    }
}
