package io.github.ontraportcli.bulk;

import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.json.Rows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The records of a backup, read line by line. */
public final class BackupRows implements Rows, AutoCloseable {
    private final Path file;
    private final BufferedReader lines;
    private @Nullable JsonObject ahead;
    private long number;

    private BackupRows(Path file, BufferedReader lines) {
        this.file = file;
        this.lines = lines;
    }

    /** Opens that file. */
    public static BackupRows of(Path file) throws IOException {
        return new BackupRows(file, Files.newBufferedReader(file));
    }

    @Override
    public boolean hasNext() {
        if (ahead == null) {
            ahead = read();
        }
        return ahead != null;
    }

    @Override
    public JsonObject next() {
        if (!hasNext() || ahead == null) {
            throw new NoSuchElementException();
        }
        JsonObject row = ahead;
        ahead = null;
        return row;
    }

    private @Nullable JsonObject read() {
        try {
            String line = lines.readLine();
            number++;
            while (line != null && line.isBlank()) {
                line = lines.readLine();
                number++;
            }
            if (line == null) {
                return null;
            }
            if (Json.parse(line).orElse(null) instanceof JsonObject row) {
                return row;
            }
            throw Failure.usage("line " + number + " of " + file + " is no record")
                    .why("A backup has a JSON object a line.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
