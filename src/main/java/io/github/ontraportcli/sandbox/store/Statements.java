package io.github.ontraportcli.sandbox.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SQL as one transaction runs it.
 *
 * @param connection where
 */
record Statements(Connection connection) {

    /** The first column of every row, as numbers. */
    List<Long> numbers(String sql, List<Object> values) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (PreparedStatement select = prepared(sql, values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(row.getLong(1));
            }
        }
        return found;
    }

    /** The first column of the first row, as text; null where there is none. */
    @Nullable
    String text(String sql, List<Object> values) throws SQLException {
        try (PreparedStatement select = prepared(sql, values);
                ResultSet row = select.executeQuery()) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /** The first two columns of the first row, as the bytes of their text; empty where they are null. */
    byte[][] pair(String sql) throws SQLException {
        try (PreparedStatement select = prepared(sql, List.of());
                ResultSet row = select.executeQuery()) {
            row.next();
            byte[] one = row.getBytes(1);
            byte[] other = row.getBytes(2);
            return new byte[][] {one == null ? new byte[0] : one, other == null ? new byte[0] : other};
        }
    }

    /** So many columns of the first row, as whole numbers; nothing where there is none. */
    long[] row(String sql, int columns) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return new long[0];
            }
            long[] found = new long[columns];
            for (int i = 0; i < columns; i++) {
                found[i] = row.getLong(i + 1);
            }
            return found;
        }
    }

    /** Does something with every row. */
    void each(String sql, Row work) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                work.on(row);
            }
        }
    }

    /** What is done with a row. */
    interface Row {
        void on(ResultSet row) throws SQLException;
    }

    /** Carries out a change. */
    int change(String sql, List<Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement prepared(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Double number) {
                statement.setDouble(i + 1, number);
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
        return statement;
    }
}
