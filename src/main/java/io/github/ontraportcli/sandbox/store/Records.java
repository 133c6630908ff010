package io.github.ontraportcli.sandbox.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.model.ObjectTypes;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The account's records as one transaction sees and changes them. A record here has the fields that were set and no
 * others, and neither type nor id.
 */
public final class Records {
    private static final long UPHEAVAL = 1L << 30;

    private final Connection connection;
    private final Statements statements;
    private final Touched touched;
    private final Large large;
    private boolean changed;

    /** Those that a transaction sees. */
    Records(Connection connection, Remembered remembered) {
        this.connection = connection;
        this.statements = new Statements(connection);
        this.touched = new Touched(statements);
        this.large = new Large(statements, remembered, this::changed);
    }

    /** At the end of a transaction that changes something: tells what it changed. */
    void settle() throws SQLException {
        touched.keep();
    }

    private boolean changed() {
        return changed;
    }

    /** The record of that id. */
    public Optional<JsonObject> find(ObjectType type, long id) {
        return Sql.of(() -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select json(body) from record where type = ? and id = ?")) {
                select.setLong(1, type.id());
                select.setLong(2, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? Optional.of(parsed(row.getString(1))) : Optional.<JsonObject>empty();
                }
            }
        });
    }

    /** The records that are asked for, in order. */
    public List<Stored> list(Query query) {
        return Sql.of(() -> {
            // The ids are found first, from an index alone, so that passing over many rows reads none of them.
            List<Long> ids = large.page(query).orElse(null);
            if (ids == null) {
                ids = ids(query);
            }
            List<Stored> found = new ArrayList<>(ids.size());
            try (PreparedStatement select =
                    connection.prepareStatement("select json(body) from record where type = ? and id = ?")) {
                select.setLong(1, query.type().id());
                for (Long each : ids) {
                    select.setLong(2, each);
                    try (ResultSet row = select.executeQuery()) {
                        row.next();
                        found.add(new Stored(each, parsed(row.getString(1))));
                    }
                }
            }
            return found;
        });
    }

    /** The ids of the records that are asked for, in order. */
    public List<Long> ids(Query query) {
        return Sql.of(() -> statements.numbers(
                query.sql("id", large.from(query)), query.where().values()));
    }

    /** How many there are. */
    public long count(ObjectType type, Where where) {
        return Sql.of(() -> {
            Long counted = large.count(type, where).orElse(null);
            return counted != null
                    ? counted
                    : statements
                            .numbers("select count(*) from " + Schema.any(type) + " and " + where.sql(), where.values())
                            .get(0);
        });
    }

    /** What a field of those records adds up to. */
    public BigDecimal sum(ObjectType type, Field field, Where where) {
        return Sql.of(() -> {
            String sum = statements.text(
                    "select sum(" + Columns.number(type, field) + ") from " + Schema.any(type) + " and " + where.sql(),
                    where.values());
            return BigDecimal.valueOf(Math.round(sum == null ? 0 : Double.parseDouble(sum) * 100), 2)
                    .stripTrailingZeros();
        });
    }

    /** Finds out what pages in the order of that field are made from, if there are very many records. */
    public void lookAhead(ObjectType type, Field field) {
        Sql.of(() -> {
            large.lookAhead(type, field);
            return true;
        });
    }

    /** A number that grows by one with every record that is changed, and by very much when many are at once. */
    public long age() {
        return Sql.of(() -> State.now(statements).seq()
                + UPHEAVAL
                        * statements
                                .numbers(
                                        "select ifnull(max(seq), 0) from touched where id = " + Touched.MANY, List.of())
                                .get(0));
    }

    /** The next id of that type; no other process gets it. */
    public long nextId(ObjectType type) {
        return Sql.of(() -> statements
                .numbers(
                        "insert into counter (type, last) values (" + type.id()
                                + ", 1) on conflict (type) do update set last = last + 1 returning last",
                        List.of())
                .get(0));
    }

    /** Says which id of that type was the last, so that the next one is higher. */
    public void lastId(ObjectType type, long last) {
        change(
                "insert into counter (type, last) values (?, ?) on conflict (type) do update set last = excluded.last",
                (long) type.id(),
                last);
    }

    /** The last id that was given to a record of that type; 0 before the first. */
    public long lastId(ObjectType type) {
        return Sql.of(() -> statements
                .numbers("select ifnull(max(last), 0) from counter where type = " + type.id(), List.of())
                .get(0));
    }

    /** Adds a record. */
    public void add(ObjectType type, long id, JsonObject body) {
        change(Schema.insert(1), (long) type.id(), id, body.toString());
        touch(type, id, body);
    }

    /** Puts a record in the place of the one with its id. */
    public void replace(ObjectType type, long id, JsonObject body) {
        touchLinked(type, id);
        change("update record set body = jsonb(?) where type = ? and id = ?", body.toString(), (long) type.id(), id);
        touch(type, id, body);
    }

    /** Sets one field of a record. */
    public void set(ObjectType type, long id, String field, String value) {
        touchLinked(type, id);
        change(
                "update record set body = jsonb_set(body, '$." + field + "', ?) where type = ? and id = ?",
                value,
                (long) type.id(),
                id);
        touched.record(type, id);
        touchLinked(type, id);
    }

    /** Removes the records that are meant. */
    public void delete(ObjectType type, Where where) {
        List<Long> few = ids(new Query(type, where, null, false, 0, Touched.MOST + 1L));
        if (few.size() > Touched.MOST) {
            touched.all(type);
            if (links(type)) {
                ObjectTypes.all().forEach(touched::all);
            }
        }
        for (long each : few) {
            touchLinked(type, each);
            touched.record(type, each);
        }
        change(
                "delete from record where type = " + type.id() + " and " + where.sql(),
                where.values().toArray());
    }

    private void touch(ObjectType type, long id, JsonObject body) {
        touched.record(type, id);
        if (links(type)) {
            linked(JsonText.plain(body.get("object_type_id")), JsonText.plain(body.get("object_id")));
        }
    }

    /** A record that says what another one has touches that one too, and not only when it is made. */
    private void touchLinked(ObjectType type, long id) {
        if (links(type)) {
            find(type, id).ifPresent(body -> touch(type, id, body));
        }
    }

    private void linked(@Nullable String type, @Nullable String id) {
        if (type != null && id != null && type.matches("[0-9]{1,9}") && id.matches("[0-9]{1,18}")) {
            ObjectTypes.byId(Integer.parseInt(type)).ifPresent(found -> touched.record(found, Long.parseLong(id)));
        }
    }

    private static boolean links(ObjectType type) {
        return type.field("object_id").isPresent()
                && type.field("object_type_id").isPresent();
    }

    /** Makes very many records members at once; those that have to be changed one by one. */
    public List<Long> join(ObjectType type, Field field, List<Long> members, Link link) {
        changed = true;
        touched.field(type, field.name());
        touched.all(link.type());
        return Sql.of(() -> new Crowd(statements, type, field, link).join(members));
    }

    /** Makes very many records members no longer, likewise. */
    public List<Long> leave(ObjectType type, Field field, List<Long> members, Link link) {
        changed = true;
        touched.field(type, field.name());
        touched.all(link.type());
        return Sql.of(() -> new Crowd(statements, type, field, link).leave(members));
    }

    /** A way to add very many records of one type. */
    public Bulk bulk(ObjectType type) {
        changed = true;
        touched.all(type);
        return new Bulk(type, connection);
    }

    /** Makes what finds contacts quickly. A seed calls it once they are there, and before it adds what there is more of. */
    public void indexContacts() {
        Sql.of(() -> {
            for (String each : Schema.contactIndexes()) {
                Database.run(connection, each);
            }
            if (lastId(ContactType.CONTACT) >= Large.FROM) {
                Database.run(connection, Schema.searchIndex());
            }
            return true;
        });
    }

    private void change(String sql, Object... values) {
        changed = true;
        Sql.of(() -> statements.change(sql, List.of(values)));
    }

    private static JsonObject parsed(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }

    /**
     * A record and its id.
     *
     * @param id its id
     * @param body the fields that were set
     */
    public record Stored(long id, JsonObject body) {}
}
