package io.github.ontraportcli.sandbox.store;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The account's records as one transaction sees and changes them. A record here has the fields that were set and no
 * others, and neither type nor id.
 */
public final class Records {
    private final Connection connection;
    private final Statements statements;
    private final Large large;

    /**
     * Those that a transaction sees.
     *
     * @param changes what SQLite's {@code total_changes} was at its beginning
     */
    Records(Connection connection, Remembered remembered, long changes) {
        this.connection = connection;
        this.statements = new Statements(connection);
        this.large = new Large(statements, remembered, changes);
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
        change(Schema.insert(), (long) type.id(), id, body.toString());
    }

    /** Puts a record in the place of the one with its id. */
    public void replace(ObjectType type, long id, JsonObject body) {
        change("update record set body = jsonb(?) where type = ? and id = ?", body.toString(), (long) type.id(), id);
    }

    /** Sets one field of a record. */
    public void set(ObjectType type, long id, String field, String value) {
        change(
                "update record set body = jsonb_set(body, '$." + field + "', ?) where type = ? and id = ?",
                value,
                (long) type.id(),
                id);
    }

    /** Removes the records that are meant. */
    public void delete(ObjectType type, Where where) {
        change(
                "delete from record where type = " + type.id() + " and " + where.sql(),
                where.values().toArray());
    }

    /** A way to add very many records of one type. */
    public Bulk bulk(ObjectType type) {
        return Sql.of(() -> new Bulk(type, connection.prepareStatement(Schema.insert())));
    }

    private void change(String sql, Object... values) {
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
