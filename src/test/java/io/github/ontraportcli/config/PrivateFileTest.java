package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {
    private static final byte[] FRESH = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path directory;

    @Test
    void keeps_the_old_file_when_the_new_one_cannot_take_its_place() throws IOException {
        Path file = Files.writeString(directory.resolve("config.toml"), "old");
        IOException failed = assertThrows(
                IOException.class,
                () -> PrivateFile.write(file, FRESH, (fresh, target) -> {
                    assertEquals("new", Files.readString(fresh));
                    throw new IOException("no space left");
                }));
        assertEquals("no space left", PrivateFile.reason(failed));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("config.toml"), entries());
    }

    @Test
    void is_complete_and_private_before_it_takes_the_place_of_the_old_one() throws IOException {
        Path file = Files.writeString(directory.resolve("config.toml"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        PrivateFile.write(file, FRESH, (fresh, target) -> {
            assertEquals("new", Files.readString(fresh));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)));
            assertEquals(directory, fresh.getParent());
            assertEquals("old", Files.readString(target));
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        });
        assertEquals("new", Files.readString(file));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leaves_nothing_behind_when_a_directory_is_in_the_way() throws IOException {
        Path file = directory.resolve("config.toml");
        Files.createDirectories(file.resolve("kept"));
        assertThrows(IOException.class, () -> PrivateFile.write(file, FRESH));
        assertEquals(true, Files.isDirectory(file.resolve("kept")));
        assertEquals(List.of("config.toml"), entries());
    }

    @Test
    void leaves_the_mode_of_a_directory_that_exists() throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        PrivateFile.createDirectory(directory);
        assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
    }

    @Test
    void says_in_words_what_the_system_says_with_a_path() {
        assertEquals("permission denied", PrivateFile.reason(new AccessDeniedException("/x")));
        assertEquals("no such file or directory", PrivateFile.reason(new NoSuchFileException("/x")));
        assertEquals(
                "Read-only file system",
                PrivateFile.reason(new FileSystemException("/x", null, "Read-only file system")));
        assertEquals("input or output failed", PrivateFile.reason(new IOException()));
    }

    private List<String> entries() throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
