package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Forgetting a kept account. Its file is emptied rather than deleted, because a process that has it open would go on in a
 * file that nobody else sees; one that cannot be read, or is of another version, is deleted.
 */
final class Erasure {
    private Erasure() {}

    static void of(Path file) {
        if (!Files.exists(file) || emptied(file)) {
            return;
        }
        try {
            for (String suffix : new String[] {"", "-wal", "-shm", "-journal"}) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            }
        } catch (IOException e) {
            throw Failure.notConfigured("the sandbox's data cannot be deleted: " + file)
                    .why(e.getMessage());
        }
    }

    private static boolean emptied(Path file) {
        try (Connection connection = Database.open(file)) {
            if (Store.version(connection) != Schema.VERSION) {
                return false;
            }
            Database.run(connection, "begin immediate");
            for (String table : Schema.TABLES) {
                Database.run(connection, "delete from " + table);
            }
            Database.run(connection, "commit");
            Database.run(connection, "pragma wal_checkpoint(truncate)");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
