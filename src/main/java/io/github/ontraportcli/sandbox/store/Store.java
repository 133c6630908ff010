package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.model.ContactType;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The kept account: everything is read and changed in transactions. Several stores, in this process or in others, may be
 * open on one directory; SQLite lets one of them write at a time and shows each a whole state.
 */
public final class Store implements AutoCloseable {
    static final String FILE = "sandbox.db";

    /** Threads that sort what a new index of very many records holds. */
    private static final int SORTING = 4;

    private final @Nullable Path file;
    private final ReentrantLock writing = new ReentrantLock(true);
    private final Deque<Connection> readers = new ArrayDeque<>();
    private final Connection writer;
    private final Remembered remembered = new Remembered();
    private boolean closed;

    private Store(@Nullable Path file, Connection writer) {
        this.file = file;
        this.writer = writer;
    }

    /**
     * Opens the account that is kept there, and fills a new one. One that an older version of this program kept is made
     * anew.
     *
     * @param directory where it is kept; null keeps it in memory
     * @param seed fills a new account
     */
    public static Store open(@Nullable Path directory, Consumer<Records> seed) {
        if (directory == null) {
            return opened(null, seed);
        }
        return Exclusive.in(directory, () -> opened(directory.resolve(FILE), seed));
    }

    /** Forgets the account that is kept there; one that is being used is emptied, and filled again at the next start. */
    public static void reset(Path directory) {
        Exclusive.in(directory, () -> {
            Erasure.of(directory.resolve(FILE));
            return true;
        });
    }

    /** Makes the account that is kept there anew; one that is being used is emptied first. */
    public static void refill(Path directory, Consumer<Records> seed) {
        Exclusive.in(directory, () -> {
            Erasure.of(directory.resolve(FILE));
            opened(directory.resolve(FILE), seed).close();
            return true;
        });
    }

    /** Reads: sees one state of the account throughout. */
    public <T> T read(Function<Records, T> work) {
        if (file == null) {
            return write(work);
        }
        return Sql.of(() -> {
            Connection reader = reader();
            try {
                return read(reader, work);
            } finally {
                giveBack(reader);
            }
        });
    }

    private <T> T read(Connection reader, Function<Records, T> work) throws SQLException {
        Database.run(reader, "begin");
        try {
            return work.apply(new Records(reader, remembered, 0));
        } finally {
            Database.run(reader, "commit");
        }
    }

    /** Changes: all of it or, when the work throws, nothing. */
    public <T> T write(Function<Records, T> work) {
        writing.lock();
        try {
            return Sql.of(() -> transaction(writer, remembered, work));
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() {
        writing.lock();
        try {
            synchronized (readers) {
                closed = true;
                for (Connection each : readers) {
                    each.close();
                }
                readers.clear();
            }
            writer.close();
        } catch (SQLException e) {
            throw Sql.failure(e);
        } finally {
            writing.unlock();
        }
    }

    private static Store opened(@Nullable Path file, Consumer<Records> seed) {
        try {
            Connection writer = Database.open(file);
            try {
                prepare(file, writer, seed);
                return new Store(file, writer);
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw Failure.notConfigured("the sandbox's data cannot be opened: " + file)
                    .why(e.getMessage())
                    .next("ontraport sandbox reset");
        }
    }

    private static void prepare(@Nullable Path file, Connection writer, Consumer<Records> seed) throws SQLException {
        int version = version(writer);
        if (version < Schema.VERSION) {
            transaction(writer, new Remembered(), records -> {
                for (String each : Schema.TABLES) {
                    execute(writer, "drop table if exists " + each);
                }
                for (String each : Schema.tables()) {
                    execute(writer, each);
                }
                execute(writer, "pragma user_version = " + Schema.VERSION);
                return true;
            });
        } else if (version > Schema.VERSION) {
            throw Failure.notConfigured("the sandbox's data was written by another version of this program: " + file)
                    .why("it is of format " + version + ", and this version reads formats up to " + Schema.VERSION)
                    .next("ontraport sandbox reset");
        }
        if (!seeded(writer)) {
            Database.run(writer, "pragma threads = " + SORTING);
            transaction(writer, new Remembered(), records -> {
                for (String each : Schema.smallIndexes()) {
                    execute(writer, each);
                }
                seed.accept(records);
                for (String each : Schema.indexes()) {
                    execute(writer, each);
                }
                for (String each : Schema.counts()) {
                    execute(writer, each);
                }
                if (records.lastId(ContactType.CONTACT) >= Large.FROM) {
                    execute(writer, Schema.searchIndex());
                }
                execute(writer, "insert or replace into setting values ('seeded', '1')");
                return true;
            });
            if (file != null) {
                Database.run(writer, "pragma wal_checkpoint(truncate)");
            }
        }
    }

    private static <T> T transaction(Connection connection, Remembered remembered, Function<Records, T> work)
            throws SQLException {
        Database.run(connection, "begin immediate");
        boolean done = false;
        try {
            long before = changes(connection);
            T result = work.apply(new Records(connection, remembered, before));
            if (changes(connection) != before) {
                Database.run(connection, Schema.CHANGED);
            }
            Database.run(connection, "commit");
            done = true;
            return result;
        } finally {
            if (!done) {
                Database.run(connection, "rollback");
            }
        }
    }

    private static void execute(Connection connection, String sql) {
        Sql.of(() -> {
            Database.run(connection, sql);
            return true;
        });
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static long changes(Connection connection) throws SQLException {
        return new Statements(connection)
                .numbers("select total_changes()", List.of())
                .get(0);
    }

    private static boolean seeded(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 1 from setting where name = 'seeded'")) {
            return row.next();
        }
    }

    private Connection reader() throws SQLException {
        synchronized (readers) {
            Connection waiting = readers.poll();
            if (waiting != null) {
                return waiting;
            }
        }
        return Database.open(file);
    }

    private void giveBack(Connection reader) throws SQLException {
        synchronized (readers) {
            if (closed) {
                reader.close();
            } else {
                readers.push(reader);
            }
        }
    }
}
