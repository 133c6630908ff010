package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.sqlite.SQLiteErrorCode;

/**
 * Making an account anew. A kept one is made in a file beside its own, without any care for what a crash would leave of it,
 * and becomes the account when it is whole.
 */
final class Filling {
    /** Threads that sort what a new index of very many records holds. */
    private static final int SORTING = 4;

    private Filling() {}

    /** Fills a new account in memory. */
    static void inMemory(Connection connection, Consumer<Records> seed) throws SQLException {
        prepare(connection);
        fill(connection, seed);
        Database.run(connection, "pragma temp_store = memory");
    }

    /** Makes the account of that file anew, for those too who have it open. */
    static void of(Path file, Consumer<Records> seed) throws SQLException {
        made(file, seed, true);
    }

    /** Makes the account of that file one that has nothing, and is to be filled when it is opened next. */
    static void nothing(Path file) throws SQLException {
        made(file, records -> {}, false);
    }

    private static void made(Path file, Consumer<Records> seed, boolean seeded) throws SQLException {
        Path beside = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(beside);
            try (Connection connection = Database.plain(beside)) {
                Database.run(connection, "pragma journal_mode = off");
                Database.run(connection, "pragma synchronous = off");
                Database.run(connection, "pragma locking_mode = exclusive");
                prepare(connection);
                fill(connection, seed);
                if (!seeded) {
                    Database.run(connection, "delete from setting where name = 'seeded'");
                }
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            put(beside, file);
        } catch (IOException e) {
            throw Failure.notConfigured("the sandbox's data cannot be written: " + file)
                    .why(e.getMessage());
        }
    }

    /** Into the file that others may have open, or in its place where there is none. */
    private static void put(Path beside, Path file) throws SQLException, IOException {
        if (Files.exists(file) && !alone(file)) {
            try (Connection account = Database.open(file)) {
                Copies.into(account, beside);
            }
            Files.deleteIfExists(beside);
            return;
        }
        for (String each : List.of("-wal", "-shm", "-journal")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + each));
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether nobody has the file open; it then holds everything, without the log beside it. */
    private static boolean alone(Path file) throws SQLException {
        try (Connection account = Database.plain(file);
                Statement statement = account.createStatement();
                ResultSet mode = statement.executeQuery("pragma journal_mode = delete")) {
            return mode.next() && mode.getString(1).equals("delete");
        } catch (SQLException e) {
            if (e.getErrorCode() == SQLiteErrorCode.SQLITE_BUSY.code) {
                return false;
            }
            throw e;
        }
    }

    private static void prepare(Connection connection) throws SQLException {
        // Threads sort only where what is sorted may go to files.
        Database.run(connection, "pragma temp_store = file");
        Database.run(connection, "pragma threads = " + SORTING);
    }

    private static void fill(Connection connection, Consumer<Records> seed) throws SQLException {
        Database.run(connection, "begin");
        tables(connection);
        for (String each : Schema.smallIndexes()) {
            Database.run(connection, each);
        }
        Records records = new Records(connection, new Remembered());
        seed.accept(records);
        records.indexContacts();
        for (String each : Schema.indexes()) {
            Database.run(connection, each);
        }
        for (String each : Schema.counts()) {
            Database.run(connection, each);
        }
        Database.run(connection, "insert or replace into setting values ('seeded', '1')");
        Database.run(connection, "insert into touched (token, type, id, field) values (random(), -1, 0, '')");
        Database.run(connection, "commit");
    }

    private static void tables(Connection connection) throws SQLException {
        for (String each : Schema.tables()) {
            Database.run(connection, each);
        }
        Database.run(connection, "pragma user_version = " + Schema.VERSION);
    }
}
