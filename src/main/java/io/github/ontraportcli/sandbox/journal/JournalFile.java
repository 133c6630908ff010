package io.github.ontraportcli.sandbox.journal;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The journal beside a kept account: a line of JSON a request, in two files of which the older is forgotten when the newer
 * is full. Any number of processes may add to it and look into it at the same time, and one that ends in the middle of a
 * line spoils that line only.
 */
public final class JournalFile {
    /** How many entries are told at most; fewer when they are large. */
    public static final int MOST = 10_000;

    private static final long FULL = 8L << 20; // bytes
    private static final String NEWER = "journal.ndjson";
    private static final String OLDER = "journal.1.ndjson";

    private final Path newer;
    private final Path older;
    private final long full;

    private JournalFile(Path directory, long full) {
        this.newer = directory.resolve(NEWER);
        this.older = directory.resolve(OLDER);
        this.full = full;
    }

    /** The journal of the account that is kept there. */
    public static JournalFile in(Path directory) {
        return new JournalFile(directory, FULL);
    }

    /** The same, whose files are full after that many bytes. */
    static JournalFile in(Path directory, long full) {
        return new JournalFile(directory, full);
    }

    /** Adds an entry. A disk that takes no more costs the entry and not the answer. */
    public void add(Entry entry) {
        ByteBuffer line = ByteBuffer.wrap((entry.json() + "\n").getBytes(StandardCharsets.UTF_8));
        try (FileChannel file = FileChannel.open(
                newer, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            // In one piece: what several processes append at once stays apart.
            file.write(line);
            if (file.size() >= full) {
                turnOver();
            }
        } catch (IOException e) {
            return;
        }
    }

    /** The entries that are meant, oldest first, the last so many of them. */
    public List<Entry> last(Wanted wanted, int most) {
        List<Entry> all = new ArrayList<>();
        for (Path each : List.of(older, newer)) {
            all.addAll(parsed(bytes(each, 0)));
        }
        List<Entry> meant = all.subList(Math.max(0, all.size() - MOST), all.size()).stream()
                .filter(wanted::matches)
                .toList();
        return meant.subList(Math.max(0, meant.size() - most), meant.size());
    }

    /** All of it, and then what will be added. */
    public Tail tail() {
        return new Tail();
    }

    /** Forgets all of it. */
    public void clear() {
        try {
            Files.deleteIfExists(older);
            Files.deleteIfExists(newer);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private synchronized void turnOver() throws IOException {
        // Another process may have done it a moment ago.
        if (size(newer) >= full) {
            Files.move(newer, older, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static byte[] bytes(Path file, long from) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer rest = ByteBuffer.allocate((int) Math.max(0, channel.size() - from));
            channel.position(from);
            while (rest.hasRemaining() && channel.read(rest) >= 0) {
                continue;
            }
            byte[] read = new byte[rest.position()];
            rest.flip().get(read);
            return read;
        } catch (NoSuchFileException e) {
            return new byte[0];
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static List<Entry> parsed(byte[] lines) {
        List<Entry> entries = new ArrayList<>();
        for (String each : new String(lines, StandardCharsets.UTF_8).split("\n")) {
            Entry.parse(each).ifPresent(entries::add);
        }
        return entries;
    }

    private static Failure failure(IOException e) {
        return Failure.notConfigured("the sandbox's journal cannot be read").why(String.valueOf(e.getMessage()));
    }

    /** The end of a journal, as it grows. */
    public final class Tail {
        private long seen;
        private boolean begun;

        private Tail() {}

        /** The entries since the last look, oldest first; at the first one, all. */
        public List<Entry> more() {
            List<Entry> entries = new ArrayList<>(begun ? List.of() : parsed(bytes(older, 0)));
            begun = true;
            if (size(newer) < seen) {
                // The file that was looked into is the older one now, or was forgotten.
                entries.addAll(size(older) < seen ? List.of() : parsed(bytes(older, seen)));
                seen = 0;
            }
            byte[] added = bytes(newer, seen);
            int whole = added.length;
            while (whole > 0 && added[whole - 1] != '\n') {
                whole--;
            }
            seen += whole;
            entries.addAll(parsed(Arrays.copyOf(added, whole)));
            return entries;
        }
    }
}
