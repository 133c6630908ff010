package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ids of a large type as sets and orders in memory: read in one go, combined there, and remembered. */
final class Members {
    private static final Pattern OF_TYPE = Pattern.compile("\\btype = (\\d+)\\b");

    private final Statements statements;
    private final Remembered remembered;
    private final State state;
    private final ObjectType type;
    private final int last;

    /**
     * Those of a type.
     *
     * @param last the highest id it ever had
     * @param state which state of the account is read; not known when it has changes that nobody else sees
     */
    Members(Statements statements, Remembered remembered, State state, ObjectType type, int last) {
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
        if (where == Where.ALL && Large.present(statements, type) == last) {
            BitSet all = new BitSet(last + 1);
            all.set(1, last + 1);
            return all;
        }
        return where.parts().isEmpty() ? alone(where) : joined(where);
    }

    /** The same when they are remembered; null when they are not. */
    @Nullable
    BitSet known(Where where) throws SQLException {
        Remembered.Kept kept = remembered(key(where));
        return kept == null ? null : current(where, kept);
    }

    private Remembered.@Nullable Kept remembered(String key) {
        return state.known() ? remembered.find(key) : null;
    }

    /** What was remembered of a condition, as it is now; null when too much was touched since. */
    private @Nullable BitSet current(Where where, Remembered.Kept kept) throws SQLException {
        BitSet before = (BitSet) kept.value();
        if (kept.state().equals(state)) {
            return before;
        }
        Changes changes = Changes.between(statements, kept.state(), state);
        if (changes == null || changes.spoil(type.id(), where.sql()) || depends(where, changes)) {
            return null;
        }
        BitSet touched = changes.of(type.id());
        BitSet now = before;
        if (!touched.isEmpty()) {
            now = (BitSet) before.clone();
            now.andNot(touched);
            now.or(meant(where, touched));
        }
        remembered.keep(key(where), state, now);
        return now;
    }

    /** Whether it asks for records of another type of which some were touched. */
    private boolean depends(Where where, Changes changes) {
        boolean linked = where.access() == Access.LINKED && where.parts().isEmpty();
        Matcher named = OF_TYPE.matcher(where.sql());
        while (named.find()) {
            int other = Integer.parseInt(named.group(1));
            // What a link touches is touched as well, see Records.
            if (linked ? changes.spoil(other, where.sql()) : changes.types().contains(other)) {
                return true;
            }
        }
        return false;
    }

    private BitSet meant(Where where, BitSet touched) throws SQLException {
        String among = " and id in (" + listed(touched) + ")";
        if (where.access() == Access.LINKED && where.parts().isEmpty()) {
            BitSet named = set(
                    named(where) + " select group_concat(id) from named where id in (" + listed(touched) + ")", where);
            named.and(of(Where.ALL));
            return named;
        }
        return set("select group_concat(id) from " + Schema.any(type) + among + " and " + where.sql(), where);
    }

    /** Ids with commas between them. */
    static String listed(BitSet ids) {
        StringBuilder listed = new StringBuilder();
        ids.stream().forEach(id -> listed.append(listed.isEmpty() ? "" : ",").append(id));
        return listed.toString();
    }

    /** All ids in the order of a field, ascending. */
    int[] by(Field field) throws SQLException {
        int[] known = knownBy(field);
        if (known != null) {
            return known;
        }
        int[] found = Schema.indexed(type, field) ? listed(field, Schema.any(type)) : sorted(field);
        remembered.keep(key(field), state, found);
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
    int @Nullable [] knownBy(Field field) throws SQLException {
        Remembered.Kept kept = remembered(key(field));
        if (kept == null) {
            return null;
        }
        int[] before = (int[]) kept.value();
        if (kept.state().equals(state)) {
            return before;
        }
        Changes changes = Changes.between(statements, kept.state(), state);
        if (changes == null || changes.spoil(type.id(), Columns.order(type, field))) {
            return null;
        }
        BitSet touched = changes.of(type.id());
        int[] now = touched.isEmpty() ? before : new Ordered(statements, type, field, before).with(touched);
        remembered.keep(key(field), state, now);
        return now;
    }

    /** The few that a condition means in the order of a field, by reading each of them. */
    int[] few(Where where, Field field, BitSet meant) throws SQLException {
        String key = key(where) + key(field);
        Remembered.Kept known = remembered(key);
        if (known != null && known.state().equals(state)) {
            return (int[]) known.value();
        }
        // The plus keeps SQLite from reading all records in that order.
        int[] found = Numbers.in(statements.text(
                        "select group_concat(id) from (select id from " + Schema.any(type) + " and id in ("
                                + listed(meant) + ") order by +" + Columns.order(type, field) + ", id)",
                        List.of()))
                .array();
        remembered.keep(key, state, found);
        return found;
    }

    /** Remembers what a condition means. */
    void keep(Where where, List<Long> ids) {
        BitSet found = new BitSet();
        ids.forEach(id -> found.set(id.intValue()));
        remembered.keep(key(where), state, found);
    }

    /** What one comparison means: a part of an order that is known, or what SQLite finds. */
    private BitSet alone(Where where) throws SQLException {
        Span span = Span.of(type, where).orElse(null);
        if (span != null) {
            BitSet found = part(span);
            if (found != null) {
                return found;
            }
        }
        BitSet found = indexed(where);
        remembered.keep(key(where), state, found);
        return found;
    }

    private @Nullable BitSet part(Span span) throws SQLException {
        BitSet found = new BitSet();
        int[] order = span.field().name().equals(type.key()) ? null : knownBy(span.field());
        if (order == null) {
            return null;
        }
        Ordered ordered = new Ordered(statements, type, span.field(), order);
        for (Object each : span.values()) {
            found.or(ordered.meeting(span.operator(), Value.of(each)));
        }
        return found;
    }

    /** What all of several comparisons mean. Those that no index answers are met by reading what those with a value leave. */
    private BitSet joined(Where where) throws SQLException {
        boolean reads = where.apart().stream().anyMatch(each -> each.access() == Access.SCAN);
        BitSet both = null;
        Where read = Where.ALL;
        for (Where each : where.apart()) {
            if (each.access() == Access.SCAN || reads && each.access() == Access.POINT) {
                read = read.and(each);
                continue;
            }
            BitSet one = of(each);
            both = both == null ? (BitSet) one.clone() : both;
            both.and(one);
        }
        if (both == null || read != Where.ALL) {
            BitSet one = read.parts().isEmpty() ? of(read) : kept(read);
            both = both == null ? (BitSet) one.clone() : both;
            both.and(one);
        }
        return both;
    }

    private BitSet kept(Where read) throws SQLException {
        BitSet known = known(read);
        if (known != null) {
            return known;
        }
        BitSet found = select(read.access() == Access.SCAN ? Schema.scan(type) : Schema.any(type), read);
        remembered.keep(key(read), state, found);
        return found;
    }

    private BitSet indexed(Where where) throws SQLException {
        return switch (where.access()) {
            case LINKED -> {
                BitSet named = set(named(where) + " select group_concat(id) from named", where);
                named.and(of(Where.ALL));
                yield named;
            }
            case SEARCH -> select(Large.searched(statements, type), where);
            case SCAN -> select(Schema.scan(type), where);
            default -> select(Schema.any(type), where);
        };
    }

    private static String named(Where where) {
        return "with named(id) as ("
                + where.sql().substring("id in (".length(), where.sql().length() - 1) + ")";
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
