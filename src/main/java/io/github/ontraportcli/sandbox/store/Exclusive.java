package io.github.ontraportcli.sandbox.store;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Work on a directory that only one process does at a time: opening, filling and emptying an account. */
final class Exclusive {
    /** A file lock belongs to the whole process, so the threads of one need a lock of their own. */
    private static final ReentrantLock HERE = new ReentrantLock();

    private Exclusive() {}

    static <T> T in(Path directory, Supplier<T> work) {
        HERE.lock();
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(
                            directory.resolve("sandbox.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IOException("the lock on it was lost");
                }
                return work.get();
            }
        } catch (IOException e) {
            throw Failure.notConfigured("the sandbox's directory cannot be used: " + directory)
                    .why(e.getMessage())
                    .next("Make it writable, or set XDG_STATE_HOME to a directory of yours.");
        } finally {
            HERE.unlock();
        }
    }
}
