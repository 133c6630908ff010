package io.github.ontraportcli.cli.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.api.Waiting;
import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.failure.Failure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code sandbox log --follow}: what was there, what comes, until somebody has seen enough. */
class SandboxLogTest {
    @TempDir
    Path home;

    /** Between two looks, one of these command lines is run; after the last, Ctrl-C is pressed. */
    private record Meanwhile(ProgramRun run, Deque<List<String>> lines) implements Waiting {
        @Override
        public void sleep(Duration time, String why) {
            assertEquals("PT0.2S for requests", time + " for " + why);
            if (lines.isEmpty()) {
                throw Failure.interrupted("interrupted while waiting for " + why);
            }
            assertEquals(0, run.run(lines.remove()).code());
        }

        @Override
        public long nanos() {
            return 0;
        }

        @Override
        public double spread() {
            return 0;
        }
    }

    private ProgramRun.Ended followed(String... options) {
        ProgramRun run = ProgramRun.in(home);
        assertEquals(0, run.run("--sandbox", "contacts", "get", "1").code());
        Deque<List<String>> lines = new ArrayDeque<>(List.of(
                List.of("--sandbox", "tags", "get", "2"),
                List.of("help"),
                List.of("--sandbox", "contacts", "update", "1", "--city", "Ojai")));
        List<String> words = new ArrayList<>(List.of("sandbox", "log", "--follow"));
        words.addAll(List.of(options));
        return run.waiting(new Meanwhile(run, lines)).run(words);
    }

    @Test
    void rows_come_as_requests_do_below_one_header() {
        assertEquals(
                new ProgramRun.Ended(
                        130,
                        "method,path,status\nGET,/1/Contact,200\nGET,/1/Tag,200\nPUT,/1/Contacts,200\n",
                        "ontraport: interrupted while waiting for requests\n"),
                followed("-o", "csv", "--columns", "method,path,status"));
    }

    @Test
    void json_comes_one_a_line_and_only_what_is_wanted() {
        assertEquals("\"/1/Tag\"\n", followed("--path", "/tag", "-q", "path").out());
        String time = "{\"time\":\"2026-02-01T12:00:00Z\",";
        assertEquals(
                time + "\"method\":\"PUT\",\"path\":\"/1/Contacts\",\"query\":\"\",\"body\":\"id=1&city=Ojai\","
                        + "\"status\":200,\"ms\":0,\"fault\":\"\"}\n",
                followed("--method", "put", "--limit", "0").out());
    }
}
