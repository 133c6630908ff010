package io.github.ontraportcli.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files that backups are, from their first line to the end of their days. */
class BackupsTest {
    private static final Instant NOON = Instant.parse("2026-02-01T12:00:00Z");
    private static final Occasion DELETE = new Occasion("agency", "12345", "2_x", "contacts", "0", "delete");

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void below() {
        directory = temporary.resolve("state/backups");
    }

    @Test
    void records_come_back_as_they_were() throws IOException {
        String odd =
                "{\"id\":\"1\",\"spent\":1.50,\"owner\":90071992547409931,\"notes\":\"two\\nlines\",\"emoji\":\"\\ud83d\\ude00\","
                        + "\"none\":null,\"nested\":{\"a\":[]}}";
        Backup backup = made(NOON, odd, "{\"id\":\"2\"}");

        List<String> rows = new ArrayList<>();
        try (BackupRows found = BackupRows.of(backup.file())) {
            found.forEachRemaining(each -> rows.add(Json.compact(each)));
        }
        assertEquals(List.of(Json.compact(row(odd)), "{\"id\":\"2\"}"), rows);
        assertEquals(2, backup.records());
    }

    @Test
    void a_backup_that_is_not_kept_leaves_nothing() throws IOException {
        try (BackupDraft draft = backups(NOON).begin()) {
            draft.add(row("{\"id\":\"1\"}"));
            assertEquals(1, names().size());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(draft.file())));
        }
        assertEquals(List.of(), names());
    }

    @Test
    void the_newest_stands_first_and_of_one_second_the_later() throws IOException {
        made(NOON.minusSeconds(60), "{\"id\":\"1\"}");
        made(NOON, "{\"id\":\"2\"}");
        made(NOON, "{\"id\":\"3\"}");

        assertEquals(
                List.of(
                        "20260201T120000Z-contacts-delete-2.ndjson",
                        "20260201T120000Z-contacts-delete.ndjson",
                        "20260201T115900Z-contacts-delete.ndjson"),
                listed());
        assertEquals(DELETE, backups(NOON).list().get(0).occasion());
    }

    @Test
    void one_without_its_description_tells_by_its_name() throws IOException {
        Backup backup = made(NOON, "{\"id\":\"1\"}", "{\"id\":\"2\"}");
        Files.delete(Backup.about(backup.file()));
        Files.writeString(directory.resolve("my-own.ndjson"), "{\"id\":\"7\"}\n");
        Files.setLastModifiedTime(directory.resolve("my-own.ndjson"), FileTime.from(NOON.minusSeconds(1)));

        List<Backup> all = backups(NOON).list();
        assertEquals(
                new Occasion("", "", "", "contacts", "", "delete"), all.get(0).occasion());
        assertEquals(
                List.of(NOON, NOON.minusSeconds(1)),
                all.stream().map(Backup::time).toList());
        assertEquals(List.of(2L, 1L), all.stream().map(Backup::records).toList());
    }

    @Test
    void a_line_that_is_no_record_is_named() throws IOException {
        Files.createDirectories(directory);
        Path file = Files.writeString(directory.resolve("torn.ndjson"), "{\"id\":\"1\"}\n\n{\"id\":");
        try (BackupRows rows = BackupRows.of(file)) {
            rows.next();
            Failure failure = assertThrows(Failure.Usage.class, rows::hasNext);
            assertEquals("line 3 of " + file + " is no record", failure.what());
        }
    }

    @Test
    void the_old_ones_and_what_killed_runs_left_behind_are_known() throws IOException {
        Backup old = made(NOON.minus(Duration.ofDays(100)), "{\"id\":\"1\"}");
        made(NOON.minus(Duration.ofDays(10)), "{\"id\":\"2\"}");
        Path torn = Files.writeString(directory.resolve(".1.new"), "{\"id\":");
        Files.setLastModifiedTime(torn, FileTime.from(NOON.minus(Duration.ofDays(100))));
        Backups backups = backups(NOON);

        assertEquals(List.of(old), backups.olderThan(Duration.ofDays(90)));
        assertEquals(List.of(torn), backups.remains(Duration.ofDays(90)));
        backups.delete(old);
        assertEquals(List.of("20260122T120000Z-contacts-delete.ndjson"), listed());
    }

    @Test
    void where_none_was_made_there_are_none() throws IOException {
        assertEquals(List.of(), backups(NOON).list());
        assertEquals(List.of(), backups(NOON).remains(Duration.ofDays(1)));
    }

    @Test
    void ids_that_are_left_are_a_line_each_for_their_owner_alone() throws IOException {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Path file = new Unfinished(directory, clock).keep("tag", "contacts", List.of("7", "2_1625335200"));

        assertEquals("20260201T120000Z-tag-contacts.ids", file.getFileName().toString());
        assertEquals("7\n2_1625335200\n", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    private Backup made(Instant time, String... rows) throws IOException {
        try (BackupDraft draft = backups(time).begin()) {
            for (String each : rows) {
                draft.add(row(each));
            }
            return draft.keep(DELETE);
        }
    }

    private Backups backups(Instant now) {
        return new Backups(directory, Clock.fixed(now, ZoneOffset.UTC));
    }

    private List<String> listed() throws IOException {
        return backups(NOON).list().stream()
                .map(each -> each.file().getFileName().toString())
                .toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    private static JsonObject row(String json) {
        return Json.parse(json).orElseThrow().getAsJsonObject();
    }
}
