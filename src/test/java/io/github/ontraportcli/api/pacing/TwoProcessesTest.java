package io.github.ontraportcli.api.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file, two processes of the system. */
class TwoProcessesTest {
    @TempDir
    private Path home;

    @Test
    void take_no_moment_twice() throws Exception {
        List<Process> both = List.of(taker(), taker());
        Map<String, Integer> taken = new TreeMap<>();
        for (Process each : both) {
            new String(each.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> taken.merge(line, 1, Integer::sum));
            assertEquals(0, each.waitFor());
        }
        assertEquals("{0=178, 120300=178, 180450=66, 60150=178}", taken.toString());
    }

    private Process taker() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Taker.class.getName()));
        command.addAll(List.of(home.resolve("pacing").toString(), "300", "1770000000000"));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
