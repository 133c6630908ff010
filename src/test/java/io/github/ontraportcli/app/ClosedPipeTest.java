package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of stdout goes away in the middle, as {@code head} does. */
class ClosedPipeTest {
    @TempDir
    static Path home;

    /** A pipe whose reader takes so many bytes and goes. */
    private static final class Pipe extends OutputStream {
        private final ByteArrayOutputStream read = new ByteArrayOutputStream();
        private final String complaint;
        private int left;

        Pipe(int left, String complaint) {
            this.left = left;
            this.complaint = complaint;
        }

        @Override
        public void write(int each) throws IOException {
            if (left == 0) {
                throw new IOException(complaint);
            }
            left--;
            read.write(each);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts list --all",
                "contacts list --all -o ids",
                "contacts list --limit 500 -o csv",
                "contacts list --limit 500 -o ndjson",
                "contacts list --limit 500 -o yaml",
                "contacts list --limit 500 -o table",
                "contacts list --limit 500 -o raw",
                "contacts list --limit 500 -o ndjson -q email",
                "contacts list -q [].email",
                "contacts get 1",
                "contacts get 1 2",
                "contacts meta",
                "contacts list --dry-run",
                "commands",
                "help exit-codes",
                "contacts list --help"
            })
    void a_closed_pipe_ends_the_command_quietly(String line) {
        Pipe pipe = new Pipe(100, "Broken pipe");

        ProgramRun.Ended ended = ProgramRun.in(home).runInto(pipe, ScenarioText.words("--sandbox " + line), pipe.read);

        assertEquals("exit 0, 100 bytes, stderr: ", told(ended, pipe));
    }

    @Test
    void a_pipe_that_is_closed_from_the_start_is_as_quiet() {
        Pipe pipe = new Pipe(0, "Broken pipe");

        ProgramRun.Ended ended =
                ProgramRun.in(home).runInto(pipe, ScenarioText.words("--sandbox contacts list --limit 1"), pipe.read);

        assertEquals("exit 0, 0 bytes, stderr: ", told(ended, pipe));
    }

    @Test
    void a_full_disk_is_no_closed_pipe() {
        Pipe disk = new Pipe(100, "No space left on device");

        ProgramRun.Ended ended =
                ProgramRun.in(home).runInto(disk, ScenarioText.words("--sandbox contacts list --limit 3"), disk.read);

        assertEquals("""
                exit 1, 100 bytes, stderr: ontraport: the result could not be written
                  No space left on device
                """, told(ended, disk));
    }

    private static String told(ProgramRun.Ended ended, Pipe pipe) {
        return "exit " + ended.code() + ", " + pipe.read.size() + " bytes, stderr: " + ended.err();
    }
}
