package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ids of a large type as sets and orders in memory: read in one go, combined there, and remembered. */
final class Members {
    private final Statements statements;
    private final Remembered remembered;
    private final String state;
    private final ObjectType type;
    private final int last;

    /**
     * Those of a type.
     *
     * @param last the highest id it ever had
     * @param state which state of the account is read; empty when it has changes that nobody else sees
     */
    Members(Statements statements, Remembered remembered, String state, ObjectType type, int last) {
        this.statements = statements;
        this.remembered = remembered;
        this.state = state;
        this.type = type;
        this.last = last;
    }

    /** The ids of the records that are meant. */
    BitSet of(Where where) throws SQLException {
        BitSet known = known(where);
        if (known != null) {
            return known;
        }
        BitSet found = found(where);
        remembered.keep(state, key(where), found);
        return found;
    }

    /** The same when they are remembered; null when they are not. */
    @Nullable
    BitSet known(Where where) {
        return remembered.ids(state, key(where));
    }

    /** All ids in the order of a field, ascending. */
    int[] by(Field field) throws SQLException {
        int[] known = knownBy(field);
        if (known != null) {
            return known;
        }
        int[] found = Schema.indexed(type, field) ? listed(field, Schema.any(type)) : sorted(field);
        remembered.keep(state, key(field), found);
        return found;
    }

    private int[] listed(Field field, String from) throws SQLException {
        return Numbers.in(statements.text(
                        "select group_concat(id) from (select id from " + from + " order by "
                                + Columns.order(type, field) + ", id)",
                        List.of()))
                .array();
    }

    private int[] sorted(Field field) throws SQLException {
        boolean numeric = field.kind().numeric();
        String value = numeric ? Sorting.number(Columns.number(type, field)) : Sorting.text(Columns.text(type, field));
        byte[][] read = statements.pair("select group_concat(id), group_concat(" + value + ",char(" + Sorting.BETWEEN
                + ")) from " + Schema.scan(type));
        int[] ids = Numbers.in(new String(read[0], StandardCharsets.US_ASCII)).array();
        int[] places = numeric ? Sorting.numbers(read[1], ids.length) : Sorting.texts(read[1], ids.length);
        if (places.length < ids.length) {
            return listed(field, Schema.scan(type));
        }
        for (int i = 0; i < places.length; i++) {
            places[i] = ids[places[i]];
        }
        return places;
    }

    /** The same when it is remembered; null when it is not. */
    int @Nullable [] knownBy(Field field) {
        return remembered.order(state, key(field));
    }

    /** The few that a condition means in the order of a field, by reading each of them. */
    int[] few(Where where, Field field, BitSet meant) throws SQLException {
        String key = key(where) + key(field);
        int[] known = remembered.order(state, key);
        if (known != null) {
            return known;
        }
        StringBuilder ids = new StringBuilder();
        meant.stream().forEach(id -> ids.append(ids.length() == 0 ? "" : ",").append(id));
        // The plus keeps SQLite from reading all records in that order.
        int[] found = Numbers.in(statements.text(
                        "select group_concat(id) from (select id from " + Schema.any(type) + " and id in (" + ids
                                + ") order by +" + Columns.order(type, field) + ", id)",
                        List.of()))
                .array();
        remembered.keep(state, key, found);
        return found;
    }

    /** Remembers what a condition means. */
    void keep(Where where, List<Long> ids) {
        BitSet found = new BitSet();
        ids.forEach(id -> found.set(id.intValue()));
        remembered.keep(state, key(where), found);
    }

    private BitSet found(Where where) throws SQLException {
        if (where == Where.ALL && Large.present(statements, type) == last) {
            BitSet all = new BitSet(last + 1);
            all.set(1, last + 1);
            return all;
        }
        List<BitSet> all = new ArrayList<>();
        Where read = Where.ALL;
        for (Where each : where.apart()) {
            if (each.access() == Access.SCAN || each.access() == Access.POINT) {
                read = read.and(each);
            } else {
                all.add(where.parts().isEmpty() ? indexed(each) : of(each));
            }
        }
        if (read != Where.ALL || all.isEmpty()) {
            all.add(select(read.access() == Access.SCAN ? Schema.scan(type) : Schema.any(type), read));
        }
        BitSet both = (BitSet) all.get(0).clone();
        all.forEach(both::and);
        return both;
    }

    private BitSet indexed(Where where) throws SQLException {
        return switch (where.access()) {
            case LINKED -> {
                String ids =
                        where.sql().substring("id in (".length(), where.sql().length() - 1);
                BitSet named = set("with named(id) as (" + ids + ") select group_concat(id) from named", where);
                named.and(of(Where.ALL));
                yield named;
            }
            case SEARCH -> select(Large.searched(statements, type), where);
            default -> select(Schema.any(type), where);
        };
    }

    private BitSet select(String from, Where where) throws SQLException {
        return set("select group_concat(id) from " + from + " and " + where.sql(), where);
    }

    private BitSet set(String sql, Where where) throws SQLException {
        return Numbers.in(statements.text(sql, where.values())).set(last);
    }

    private String key(Where where) {
        return type.id() + " where " + where.sql() + where.values();
    }

    private String key(Field field) {
        return type.id() + " by " + Columns.order(type, field);
    }
}
