package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
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

    /** Makes the account that is kept there anew, for those too who are using it. */
    public static void refill(Path directory, Consumer<Records> seed) {
        Exclusive.in(directory, () -> {
            Path file = directory.resolve(FILE);
            Erasure.ofUnreadable(file);
            return Sql.of(() -> {
                Filling.of(file, seed);
                return true;
            });
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
            return work.apply(new Records(reader, remembered));
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
            if (file != null && !Files.exists(file)) {
                Filling.of(file, seed);
            }
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
        if (version > Schema.VERSION) {
            throw Failure.notConfigured("the sandbox's data was written by another version of this program: " + file)
                    .why("it is of format " + version + ", and this version reads formats up to " + Schema.VERSION)
                    .next("ontraport sandbox reset");
        }
        if (file == null) {
            Filling.inMemory(writer, seed);
        } else if (version < Schema.VERSION || !seeded(writer)) {
            Filling.of(file, seed);
        }
    }

    private static <T> T transaction(Connection connection, Remembered remembered, Function<Records, T> work)
            throws SQLException {
        Database.run(connection, "begin immediate");
        boolean done = false;
        try {
            Records records = new Records(connection, remembered);
            T result = work.apply(records);
            records.settle();
            Database.run(connection, "commit");
            done = true;
            return result;
        } finally {
            if (!done) {
                Database.run(connection, "rollback");
            }
        }
    }

    static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("pragma user_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
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
