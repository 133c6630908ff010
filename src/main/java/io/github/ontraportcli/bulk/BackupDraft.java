package io.github.ontraportcli.bulk;

import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;

/** A backup that is being written, record by record; gone again unless it is kept. */
public final class BackupDraft implements AutoCloseable {
    private final LineFile file;
    private final Instant time;
    private long records;

    BackupDraft(LineFile file, Instant time) {
        this.file = file;
        this.time = time;
    }

    /** How many records there are so far. */
    public long records() {
        return records;
    }

    /** Where it is being written. */
    public Path file() {
        return file.fresh();
    }

    /**
     * Adds a record, whole.
     *
     * @throws UncheckedIOException when the disk does not take it
     */
    public void add(JsonObject row) {
        try {
            file.line(Json.compact(row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records++;
    }

    /**
     * Gives it its name, once it is on the disk.
     *
     * @throws IOException when that cannot be done; then there is no backup
     */
    public Backup keep(Occasion occasion) throws IOException {
        String name = LineFile.name(time) + "-" + occasion.resource() + "-" + occasion.verb();
        Path kept = file.keep(name, Backup.ROWS);
        Backup backup = new Backup(kept, time, occasion, records);
        try (LineFile about = LineFile.in(file.directory())) {
            JsonObject told = backup.json();
            told.remove("path");
            about.line(Json.compact(told));
            String stem = kept.getFileName().toString();
            about.keep(stem.substring(0, stem.length() - Backup.ROWS.length()), Backup.ABOUT);
        }
        return backup;
    }

    @Override
    public void close() {
        file.close();
    }
}
