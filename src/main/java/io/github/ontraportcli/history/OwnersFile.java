package io.github.ontraportcli.history;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Files that nobody but their owner can read; on Windows that follows from the directory they are in. */
final class OwnersFile {
    private static final int TRIES = 250;
    private static final long PAUSE_NANOS = 200_000;

    private OwnersFile() {}

    static FileChannel append(Path file) throws IOException {
        return FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND),
                modes(file, "rw-------"));
    }

    /** Waits for others for 50 ms at most: one that was stopped in the middle must not stop this one, too. */
    static Lock lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), modes(file, "rw-------"));
        for (int attempt = 0; attempt < TRIES; attempt++) {
            FileLock lock = attempt(channel);
            if (lock != null) {
                return new Lock(channel, true);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        return new Lock(channel, false);
    }

    private static @Nullable FileLock attempt(FileChannel channel) {
        try {
            return channel.tryLock();
        } catch (IOException | OverlappingFileLockException e) {
            // A file system without locks. What is appended in one piece stays apart there, too.
            return null;
        }
    }

    private static FileAttribute<?>[] modes(Path path, String modes) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(modes))}
                : new FileAttribute<?>[0];
    }

    /**
     * The turn to write.
     *
     * @param held whether it is really this process's turn
     */
    record Lock(FileChannel channel, boolean held) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
