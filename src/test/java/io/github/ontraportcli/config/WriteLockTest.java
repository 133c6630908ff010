package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteLockTest {
    @TempDir
    Path directory;

    @Test
    void gives_up_with_advice_when_another_run_keeps_it() throws IOException {
        Path file = directory.resolve("config.toml");
        try (WriteLock held = WriteLock.of(file)) {
            assertEquals(
                    "not-configured\ncannot change " + file + "\nanother run has been changing it for too long\n"
                            + "end that run and try again\n",
                    Complaint.of(() -> WriteLock.of(file, 1)));
        }
    }

    @Test
    void is_free_again_once_closed_or_left_behind() throws IOException {
        Path file = directory.resolve("config.toml");
        WriteLock.of(file, 1).close();
        assertEquals(true, Files.exists(directory.resolve("config.toml.lock")));
        WriteLock.of(file, 1).close();
    }
}
