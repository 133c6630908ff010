package io.github.ontraportcli.api.pacing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A budget in a file for its owner alone, which is locked for as long as it takes to read and write it, and no longer. What
 * is in it may be lost at any time: the account's answers tell the rest. Once the file has failed, the run goes on without.
 */
final class FileLedger implements Ledger {
    /** The system's locks are the whole process's; its threads keep out of each other's way by this one. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private static final Set<StandardOpenOption> READ_AND_WRITE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    private static final int TRIES = 5_000;
    private static final long PAUSE_NANOS = 200_000;

    private final Path directory;
    private final Path file;
    private Budget seen = Budget.FRESH;
    private @Nullable Ledger instead;

    FileLedger(Path directory, String name) {
        this.directory = directory;
        this.file = directory.resolve(name);
    }

    @Override
    public <T> T enter(Function<Budget, Entry<T>> entry) {
        HERE.lock();
        try {
            return instead == null ? shared(entry) : instead.enter(entry);
        } finally {
            HERE.unlock();
        }
    }

    private <T> T shared(Function<Budget, Entry<T>> entry) {
        try {
            Entry<T> made = written(entry);
            seen = made.after();
            return made.outcome();
        } catch (IOException e) {
            Ledger own = new MemoryLedger(seen);
            instead = own;
            return own.enter(entry);
        }
    }

    private <T> Entry<T> written(Function<Budget, Entry<T>> entry) throws IOException {
        try (FileChannel channel = open()) {
            lock(channel);
            Budget before = BudgetBytes.read(content(channel)).orElse(Budget.FRESH);
            Entry<T> made = entry.apply(before);
            if (!made.after().sameThen(before)) {
                write(channel, BudgetBytes.of(made.after()));
            }
            return made;
        }
    }

    private FileChannel open() throws IOException {
        try {
            return FileChannel.open(file, READ_AND_WRITE, ownersAlone("rw-------"));
        } catch (NoSuchFileException e) {
            Files.createDirectories(directory, ownersAlone("rwx------"));
            return FileChannel.open(file, READ_AND_WRITE, ownersAlone("rw-------"));
        }
    }

    private FileAttribute<?>[] ownersAlone(String mode) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }

    /** Closing the channel lets go of it, in whatever way the process ends. */
    private void lock(FileChannel channel) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (locked(channel)) {
                return;
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new FileSystemException(file.toString(), null, "somebody keeps it locked");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static byte[] content(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), BudgetBytes.MOST));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // Short reads go on.
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** In place: it is the file itself that is locked. A write that breaks off leaves what no checksum matches. */
    private static void write(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes, bytes.position());
        }
        channel.truncate(content.length);
    }
}
