package io.github.ontraportcli.sandbox.store;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.ObjectType;
import java.sql.PreparedStatement;

/** Adds very many records of one type, one after the other. */
public final class Bulk implements AutoCloseable {
    private final ObjectType type;
    private final PreparedStatement insert;

    Bulk(ObjectType type, PreparedStatement insert) {
        this.type = type;
        this.insert = insert;
    }

    /** Adds a record. */
    public void add(long id, JsonObject body) {
        Sql.of(() -> {
            insert.setLong(1, type.id());
            insert.setLong(2, id);
            insert.setString(3, body.toString());
            return insert.executeUpdate();
        });
    }

    @Override
    public void close() {
        Sql.of(() -> {
            insert.close();
            return true;
        });
    }
}
