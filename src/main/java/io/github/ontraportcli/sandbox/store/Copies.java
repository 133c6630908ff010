package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;

/** Copies of a kept account: taken and put back while others read and write it, who see all of it or nothing. */
public final class Copies {
    private Copies() {}

    /** Puts a copy of the account that is kept there into a file, in the place of one that is there. */
    public static void take(Path directory, Path copy) {
        Exclusive.in(directory, () -> {
            try (Connection account = Database.open(directory.resolve(Store.FILE))) {
                Files.createDirectories(copy.toAbsolutePath().getParent());
                Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
                Files.deleteIfExists(unfinished);
                Database.run(account, "vacuum into " + quoted(unfinished));
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
                Database.run(account, "attach " + quoted(copy) + " as copy");
                Database.run(account, "begin immediate");
                for (String table : Schema.TABLES) {
                    Database.run(account, "delete from main." + table);
                    Database.run(account, "insert into main." + table + " select * from copy." + table);
                }
                Database.run(account, "commit");
                Database.run(account, "pragma wal_checkpoint(truncate)");
                return true;
            } catch (SQLException e) {
                throw Sql.failure(e);
            }
        });
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
