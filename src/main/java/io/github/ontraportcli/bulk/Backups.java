package io.github.ontraportcli.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The backups on this machine. None is ever deleted but by {@code backups prune}.
 *
 * @param directory where they are kept; it need not exist yet
 */
public record Backups(Path directory, Clock clock) {
    /** The later first; of one second, the one with the higher number. */
    private static final Comparator<Backup> NEWEST_FIRST = Comparator.comparing(Backup::time)
            .thenComparing(each -> each.file().toString().length())
            .thenComparing(Backup::file)
            .reversed();

    /** A new one. */
    public BackupDraft begin() throws IOException {
        return new BackupDraft(LineFile.in(directory), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** All of them, the newest first. */
    public List<Backup> list() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path each : files(Backup.ROWS)) {
            all.add(Backup.of(each));
        }
        all.sort(NEWEST_FIRST);
        return all;
    }

    /** Those that are older than that, the newest first. */
    public List<Backup> olderThan(Duration age) throws IOException {
        Instant before = clock.instant().minus(age);
        return list().stream().filter(each -> each.time().isBefore(before)).toList();
    }

    /** What runs left behind that were killed in the middle of one, if they are older than that. */
    public List<Path> remains(Duration age) throws IOException {
        Instant before = clock.instant().minus(age);
        List<Path> remains = new ArrayList<>();
        for (Path each : files(LineFile.NOT_WHOLE)) {
            if (Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                remains.add(each);
            }
        }
        return remains;
    }

    /** Deletes one for good. */
    public void delete(Backup backup) throws IOException {
        Files.deleteIfExists(backup.file());
        Files.deleteIfExists(Backup.about(backup.file()));
    }

    private List<Path> files(String end) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(each -> each.getFileName().toString().endsWith(end))
                    .sorted()
                    .toList();
        }
    }
}
