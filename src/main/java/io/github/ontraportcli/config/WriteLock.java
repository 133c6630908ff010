package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from changing the same file at once: the second waits until the first is done, ten seconds at most.
 *
 * <p>It is a file beside the other one, {@code config.toml.lock}, that stays there; the operating system lets go of it
 * when a run ends in whatever way.
 */
final class WriteLock implements AutoCloseable {
    private static final int TRIES = 200;
    private static final long PAUSE_NANOS = 50_000_000;

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriteLock of(Path file) throws IOException {
        return of(file, TRIES);
    }

    static WriteLock of(Path file, int tries) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        boolean fresh = !Files.exists(beside);
        FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (fresh) {
                PrivateFile.restrict(beside);
            }
            for (int attempt = 1; lock(channel) == null; attempt++) {
                if (attempt >= tries) {
                    throw Failure.notConfigured("cannot change " + file)
                            .why("another run has been changing it for too long")
                            .next("end that run and try again");
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return new WriteLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
