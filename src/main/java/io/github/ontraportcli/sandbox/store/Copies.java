package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.core.DB;

/** Copies of a kept account: taken and put back while others read and write it, who see all of it or nothing. */
public final class Copies {
    private static final String MAIN = "main";
    /** Pages in a step: all, or others could change something in between. */
    private static final int ALL = -1;
    /** Milliseconds from one try to the next while others write, and how many tries. */
    private static final int PAUSE = 100;

    private static final int PAUSES = 600;

    private Copies() {}

    /** Puts a copy of the account that is kept there into a file, in the place of one that is there. */
    public static void take(Path directory, Path copy) {
        Exclusive.in(directory, () -> {
            try (Connection account = Database.open(directory.resolve(Store.FILE))) {
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
                Files.deleteIfExists(unfinished);
                done(database(account).backup(MAIN, unfinished.toString(), null, PAUSE, PAUSES, ALL));
                Files.move(unfinished, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
                return true;
            } catch (SQLException e) {
                throw Sql.failure(e);
            } catch (IOException e) {
                throw Failure.notConfigured("the snapshot cannot be written: " + copy)
                        .why(e.getMessage());
            }
        });
    }

    /** Makes the account that is kept there what it was when the copy was taken. */
    public static void putBack(Path directory, Path copy) {
        try (Connection kept = Database.open(copy)) {
            if (Store.version(kept) != Schema.VERSION) {
                throw Failure.notConfigured("the snapshot was taken by another version of this program: " + copy)
                        .next("Take it anew: ontraport sandbox snapshot NAME --replace");
            }
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
        Exclusive.in(directory, () -> {
            try (Connection account = Database.open(directory.resolve(Store.FILE))) {
                into(account, copy);
                return true;
            } catch (SQLException e) {
                throw Sql.failure(e);
            }
        });
    }

    /** Puts all that another file holds in the place of what an open account holds, in one step for those who use it. */
    static void into(Connection account, Path other) throws SQLException {
        done(database(account).restore(MAIN, other.toString(), null, PAUSE, PAUSES, ALL));
        Database.run(account, "pragma wal_checkpoint(truncate)");
    }

    private static DB database(Connection connection) throws SQLException {
        return connection.unwrap(SQLiteConnection.class).getDatabase();
    }

    private static void done(int code) throws SQLException {
        if (code != 0) {
            throw new SQLException("SQLite says " + code);
        }
    }
}
