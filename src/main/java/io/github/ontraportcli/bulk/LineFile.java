package io.github.ontraportcli.bulk;

import io.github.ontraportcli.config.PrivateFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A text file for its owner alone, written line by line. Until it is whole it has another name, which {@link #close} takes
 * away again; only {@link #keep} gives it its own.
 */
final class LineFile implements AutoCloseable {
    /** What a file that is not whole ends with. */
    static final String NOT_WHOLE = ".new";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Path fresh;
    private final FileChannel channel;
    private final Writer out;
    private boolean kept;

    private LineFile(Path directory, Path fresh, FileChannel channel) {
        this.directory = directory;
        this.fresh = fresh;
        this.channel = channel;
        this.out = new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 64 * 1024);
    }

    /** A new file in that directory, which is made if it is missing. */
    static LineFile in(Path directory) throws IOException {
        PrivateFile.createDirectory(directory);
        Path fresh = Files.createTempFile(directory, ".", NOT_WHOLE);
        fresh.toFile().deleteOnExit();
        try {
            PrivateFile.restrict(fresh);
            return new LineFile(directory, fresh, FileChannel.open(fresh, StandardOpenOption.WRITE));
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    /** How a name begins that tells the time: {@code 20260201T120000Z}. */
    static String name(Instant time) {
        return TIME.format(time);
    }

    /** The moment that a name of {@link #name} tells. */
    static Instant time(String name) {
        return TIME.parse(name, Instant::from);
    }

    /** In which it will be. */
    Path directory() {
        return directory;
    }

    /** Where it is being written. */
    Path fresh() {
        return fresh;
    }

    void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /**
     * Gives it its name once all of it is on the disk, and a number where there is one of that name: {@code a.ids}, then
     * {@code a-2.ids}.
     */
    Path keep(String name, String end) throws IOException {
        out.flush();
        channel.force(true);
        channel.close();
        Path target = reserved(name, end);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.deleteIfExists(target);
            throw e;
        }
        kept = true;
        return target;
    }

    /** An empty file holds the name for the moment of the move, so that two runs do not take the same one. */
    private Path reserved(String name, String end) throws IOException {
        for (int number = 1; ; number++) {
            Path target = directory.resolve(name + (number == 1 ? "" : "-" + number) + end);
            try {
                return Files.createFile(target);
            } catch (FileAlreadyExistsException e) {
                // The next number, then.
            }
        }
    }

    @Override
    public void close() {
        if (kept) {
            return;
        }
        try {
            channel.close();
            Files.deleteIfExists(fresh);
        } catch (IOException e) {
            // It stays under a name that says that it is not whole.
        }
    }
}
