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
        ofUnreadable(file);
        if (Files.exists(file)) {
            Sql.of(() -> {
                Filling.nothing(file);
                return true;
            });
        }
    }

    /** Deletes one that cannot be read, or is of another version. */
    static void ofUnreadable(Path file) {
        if (!Files.exists(file) || readable(file)) {
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

    private static boolean readable(Path file) {
        try (Connection connection = Database.open(file)) {
            return Store.version(connection) == Schema.VERSION;
        } catch (SQLException e) {
            return false;
        }
    }
}
