package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * How pages and counts are found among very many records. What SQLite does well from one index is left to it; where a
 * condition and an order need two, or the page is deep, the ids are combined in memory, see {@link Members}.
 *
 * <p>It finds the same records as {@link Query#sql} in the same order, only sooner.
 */
final class Large {
    /** A type is large from this id on; below, SQLite's own way is as good. */
    static final long FROM = 20_000;
    /** Beyond this id, sets in memory would be too big. */
    private static final long TO = 50_000_000;
    /** So many are sorted by reading each of them. */
    private static final int FEW = 20_000;
    /** So many are passed over by reading them, rather than finding out all that a condition means. */
    private static final int SHALLOW = 1_000;
    /** From here on it is worth finding out whether the other end of a listing is nearer. */
    private static final int DEEP = 100_000;

    private final Statements statements;
    private final Remembered remembered;
    private final BooleanSupplier changed;

    /**
     * For one transaction.
     *
     * @param changed whether it has changed something itself
     */
    Large(Statements statements, Remembered remembered, BooleanSupplier changed) {
        this.statements = statements;
        this.remembered = remembered;
        this.changed = changed;
    }

    /** The ids of a page; empty when the type is not large. */
    Optional<List<Long>> page(Query query) throws SQLException {
        Members members = query.most() < 0 ? null : members(query.type());
        return members == null ? Optional.empty() : Optional.of(page(query, members));
    }

    /**
     * Brings the order of a field into memory, or up to date, when the type is large and the order is one that is often asked
     * for: an index has it, or it is put together from several fields and takes longest to sort.
     */
    void lookAhead(ObjectType type, Field field) throws SQLException {
        boolean often = Schema.indexed(type, field) || field.kind() == FieldKind.MERGE;
        Members members = often && !field.name().equals(type.key()) ? members(type) : null;
        if (members != null) {
            members.by(field);
        }
    }

    /** How many are meant; empty when the type is not large, or SQLite counts them from an index. */
    Optional<Long> count(ObjectType type, Where where) throws SQLException {
        if (where == Where.ALL) {
            return Optional.of(present(statements, type));
        }
        if (where.access().compareTo(Access.RANGE) <= 0 && where.parts().isEmpty()) {
            return Optional.empty();
        }
        Members members = members(type);
        return members == null
                ? Optional.empty()
                : Optional.of((long) members.of(where).cardinality());
    }

    /** Where SQLite best looks for what a query means. */
    String from(Query query) throws SQLException {
        ObjectType type = query.type();
        boolean sorted = query.byId() || query.order() != null && Schema.indexed(type, query.order());
        boolean all = query.where() == Where.ALL;
        if (all ? !sorted : query.where().access() == Access.SCAN) {
            return Schema.scan(type);
        }
        return query.where().access() == Access.SEARCH ? searched(statements, type) : Schema.any(type);
    }

    /** Where a search is best done: an index that only a large type has, or else every record. */
    static String searched(Statements statements, ObjectType type) throws SQLException {
        boolean indexed = type.id() == ContactType.CONTACT.id()
                && statements.text("select 1 from sqlite_schema where name = '" + Schema.SEARCHED + "'", List.of())
                        != null;
        return indexed ? Schema.searching(type) : Schema.scan(type);
    }

    private List<Long> page(Query query, Members members) throws SQLException {
        Field order = query.byId() ? null : query.order();
        boolean sorted = order == null || Schema.indexed(query.type(), order);
        boolean all = query.where() == Where.ALL;
        int[] known = order == null ? null : members.knownBy(order);
        if (all && known != null) {
            return walked(query, known, null);
        }
        if (all && sorted || order != null && sorted && known == null && ranges(query, order)) {
            return query.start() < DEEP ? read(query) : nearer(query, length(query));
        }
        if (all && query.start() < SHALLOW) {
            return read(query);
        }
        if (order == null && shallow(query) && members.known(query.where()) == null) {
            List<Long> found = read(query);
            if (query.start() == 0 && found.size() < query.most()) {
                members.keep(query.where(), found);
            }
            return found;
        }
        BitSet meant = members.of(query.where());
        if (order == null) {
            return walked(query, meant);
        }
        return known == null && meant.cardinality() <= FEW
                ? walked(query, members.few(query.where(), order, meant), null)
                : walked(query, members.by(order), meant);
    }

    /** Whether it is a part of the index that also has the order, which SQLite then reads from one end. */
    private static boolean ranges(Query query, Field order) {
        String by = Columns.order(query.type(), order) + " ";
        return query.where().apart().stream()
                .allMatch(each -> each.access() == Access.RANGE && each.sql().startsWith(by));
    }

    private static boolean shallow(Query query) {
        return switch (query.where().access()) {
            case POINT, LINKED -> query.start() < SHALLOW;
            case RANGE ->
                query.where().apart().stream().allMatch(each -> each.sql().startsWith("id "));
            case SEARCH, SCAN -> query.start() == 0;
        };
    }

    private List<Long> read(Query query) throws SQLException {
        return statements.numbers(query.sql("id", from(query)), query.where().values());
    }

    /** Reads the page from whichever end of the listing is nearer. */
    private List<Long> nearer(Query query, long length) throws SQLException {
        if (query.start() >= length) {
            return List.of();
        }
        if (query.start() <= length / 2) {
            return read(query);
        }
        List<Long> found = new ArrayList<>(read(query.fromTheEnd(length)));
        Collections.reverse(found);
        return found;
    }

    private static List<Long> walked(Query query, BitSet meant) {
        List<Long> page = new ArrayList<>();
        long left = query.start();
        int id = query.descending() ? meant.previousSetBit(meant.length()) : meant.nextSetBit(0);
        while (id >= 0 && page.size() < query.most()) {
            if (left-- <= 0) {
                page.add((long) id);
            }
            id = query.descending() ? id == 0 ? -1 : meant.previousSetBit(id - 1) : meant.nextSetBit(id + 1);
        }
        return page;
    }

    private static List<Long> walked(Query query, int[] order, @Nullable BitSet meant) {
        List<Long> page = new ArrayList<>();
        long left = query.start();
        for (int i = 0; i < order.length && page.size() < query.most(); i++) {
            int id = order[query.descending() ? order.length - 1 - i : i];
            if ((meant == null || meant.get(id)) && left-- <= 0) {
                page.add((long) id);
            }
        }
        return page;
    }

    private long length(Query query) throws SQLException {
        return query.where() == Where.ALL
                ? present(statements, query.type())
                : statements
                        .numbers(
                                "select count(*) from " + Schema.any(query.type()) + " and "
                                        + query.where().sql(),
                                query.where().values())
                        .get(0);
    }

    /** How many records of the type there are; triggers keep count. */
    static long present(Statements statements, ObjectType type) throws SQLException {
        List<Long> present = statements.numbers("select present from counter where type = " + type.id(), List.of());
        return present.isEmpty() ? 0 : present.get(0);
    }

    private @Nullable Members members(ObjectType type) throws SQLException {
        List<Long> last = statements.numbers("select last from counter where type = " + type.id(), List.of());
        if (last.isEmpty() || last.get(0) < FROM || last.get(0) > TO) {
            return null;
        }
        return new Members(
                statements,
                remembered,
                changed.getAsBoolean() ? State.UNKNOWN : State.now(statements),
                type,
                last.get(0).intValue());
    }
}
