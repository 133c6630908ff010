package io.github.ontraportcli.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, unpacked once into the cache directory. Left to itself the driver unpacks it at every start, which
 * takes most of the time of a sandbox command and leaves files behind when the process is killed.
 */
final class SqliteLibrary {
    private SqliteLibrary() {}

    /** Unpacks it where it is not yet; without a cache directory the driver does as it always does. */
    static void keepIn(Optional<Path> cache) {
        if (cache.isEmpty()) {
            return;
        }
        String platform = OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-');
        Path directory = cache.get().resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform);
        String name = LibraryLoaderUtil.getNativeLibName();
        try {
            if (Files.exists(directory.resolve(name)) || unpacked(directory, name)) {
                System.setProperty("org.sqlite.lib.path", directory.toString());
                System.setProperty("org.sqlite.lib.name", name);
            }
        } catch (IOException e) {
            // The driver unpacks it into a temporary directory instead.
        }
    }

    private static boolean unpacked(Path directory, String name) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (library == null) {
                return false;
            }
            Files.createDirectories(directory);
            Path fresh = Files.createTempFile(directory, "lib", ".new");
            fresh.toFile().deleteOnExit();
            Files.copy(library, fresh, StandardCopyOption.REPLACE_EXISTING);
            Files.move(fresh, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
    }
}
