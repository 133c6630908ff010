package io.github.ontraportcli.history;

import com.google.gson.JsonObject;
import io.github.ontraportcli.config.PrivateFile;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The file that the history is kept in: a line of JSON when a write leaves and one when it has ended, in two files of which
 * the older is forgotten when the newer is full. Any number of processes may add to it at once. One that ends in the middle
 * of a line spoils that line alone.
 */
public final class HistoryFile {
    private static final long FULL = 32L << 20; // bytes
    private static final String NEWER = "writes.ndjson";
    private static final String OLDER = "writes.1.ndjson";

    private final Path directory;
    private final Path newer;
    private final Path older;
    private final long full;
    private boolean begun;

    /**
     * A history.
     *
     * @param full how large a file gets, in bytes
     */
    HistoryFile(Path directory, long full) {
        this.directory = directory;
        this.newer = directory.resolve(NEWER);
        this.older = directory.resolve(OLDER);
        this.full = full;
    }

    /** The history below that state directory. */
    public static HistoryFile in(Path state) {
        return new HistoryFile(state.resolve("history"), FULL);
    }

    /** The directory that holds it. */
    public Path directory() {
        return directory;
    }

    /** Adds a line, whole and in one piece. It survives the end of the program at once, not the end of the power. */
    void add(JsonObject line) throws IOException {
        byte[] text = (Json.compact(line) + "\n").getBytes(StandardCharsets.UTF_8);
        // One lock of the machine's at a time for this process, which may send from several threads.
        synchronized (HistoryFile.class) {
            if (!begun) {
                PrivateFile.createDirectory(directory);
            }
            try (OwnersFile.Lock lock = OwnersFile.lock(directory.resolve("lock"));
                    FileChannel file = OwnersFile.append(newer)) {
                boolean torn = !begun && !endsALine(newer);
                begun = true;
                ByteBuffer bytes = ByteBuffer.allocate(text.length + 1);
                bytes.put(torn ? new byte[] {'\n'} : new byte[0]).put(text).flip();
                file.write(bytes);
                if (bytes.hasRemaining()) {
                    throw new IOException("the disk is full");
                }
                if (file.size() >= full && lock.held()) {
                    turnOver();
                }
            }
        }
    }

    /** The writes that are meant, newest first, so many at most. */
    public List<Entry> newest(Wanted wanted, int most) {
        List<Entry> newest = meant(entries(List.of(newer)), wanted, most);
        return newest.size() >= most ? newest : meant(entries(List.of(older, newer)), wanted, most);
    }

    /** Forgets all of it. */
    public void clear() {
        try {
            Files.deleteIfExists(older);
            Files.deleteIfExists(newer);
        } catch (IOException e) {
            throw failure("removed", e);
        }
    }

    private static List<Entry> meant(List<Entry> entries, Wanted wanted, int most) {
        List<Entry> reversed = new ArrayList<>(entries);
        Collections.reverse(reversed);
        return reversed.stream().filter(wanted::matches).limit(most).toList();
    }

    private static List<Entry> entries(List<Path> files) {
        List<Entry> entries = new ArrayList<>();
        Map<String, Integer> open = new HashMap<>();
        for (Path each : files) {
            // Read with patience: a line may have been broken off in the middle of a letter.
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(Files.newInputStream(each), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(line, entries, open);
                }
            } catch (NoSuchFileException e) {
                continue;
            } catch (IOException e) {
                throw failure("read", e);
            }
        }
        return entries;
    }

    /** A line that was broken off says nothing. */
    private static void read(String line, List<Entry> entries, Map<String, Integer> open) {
        if (!(Json.parse(line).orElse(null) instanceof JsonObject object)) {
            return;
        }
        String write = Json.text(object, Left.NAME);
        if (object.has("outcome")) {
            Integer at = open.remove(write);
            if (at != null) {
                Ending.of(object)
                        .ifPresent(ended ->
                                entries.set(at, new Entry(entries.get(at).left(), ended)));
            }
        } else {
            Left.of(object).ifPresent(left -> {
                open.put(write, entries.size());
                entries.add(new Entry(left, null));
            });
        }
    }

    private void turnOver() throws IOException {
        // Another process may have done it while this one waited for the lock.
        if (Files.size(newer) >= full) {
            Files.move(newer, older, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static boolean endsALine(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return file.size() == 0 || (file.read(last, file.size() - 1) == 1 && last.get(0) == '\n');
        }
    }

    private static Failure failure(String what, IOException e) {
        return Failure.notConfigured("the history of writes cannot be " + what).why(PrivateFile.reason(e));
    }
}
