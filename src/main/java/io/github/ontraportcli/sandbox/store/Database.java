package io.github.ontraportcli.sandbox.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;

/** Opens SQLite, directly and not by way of a driver that has to be discovered. */
final class Database {
    /** How long one process waits for another's write, in milliseconds. */
    private static final int PATIENCE = 60_000;

    private Database() {}

    /** Opens one that nobody else opens, and which a crash may leave broken. */
    static Connection plain(Path file) throws SQLException {
        return JDBC.createConnection(JDBC.PREFIX + file, new Properties());
    }

    static Connection open(@Nullable Path file) throws SQLException {
        String where = file == null ? ":memory:" : file.toString();
        Connection connection = JDBC.createConnection(JDBC.PREFIX + where, new Properties());
        try {
            run(connection, "pragma busy_timeout = " + PATIENCE);
            run(connection, "pragma cache_size = -16000");
            run(connection, "pragma temp_store = memory");
            if (file != null) {
                run(connection, "pragma journal_mode = wal");
                run(connection, "pragma synchronous = normal");
            }
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
