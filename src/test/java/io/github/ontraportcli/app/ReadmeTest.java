package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.requests.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens: each {@code $ ontraport …} of its console blocks is run, on 110 columns. */
class ReadmeTest {
    private static final String PROMPT = "$ ontraport ";

    /** The sandbox listens on any free port. */
    private static final Pattern ANY_PORT = Pattern.compile("http://127[.]0[.]0[.]1:[0-9]+/");

    @TempDir
    Path home;

    @Test
    void every_console_block_shows_what_is_printed() throws IOException {
        List<String> shown = console(Files.readAllLines(Path.of("README.md")));
        List<String> happened = new ArrayList<>();
        for (String line : shown) {
            if (line.startsWith(PROMPT)) {
                happened.add(line);
                ProgramRun.Ended ended = ProgramRun.in(home)
                        .onTerminal(110)
                        .asking(ScriptedPrompts.nobody())
                        .run(Words.of(line.substring(PROMPT.length())));
                Stream.concat(ended.out().lines(), ended.err().lines())
                        .map(each -> ANY_PORT.matcher(each.stripTrailing()).replaceAll("http://127.0.0.1:8080/"))
                        .filter(each -> !each.isEmpty())
                        .forEach(happened::add);
            }
        }
        assertEquals(String.join("\n", happened), String.join("\n", shown));
    }

    private static List<String> console(List<String> lines) {
        List<String> shown = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.startsWith("```")) {
                inside = line.equals("```console");
            } else if (inside && !line.isEmpty()) {
                shown.add(line);
            }
        }
        return shown;
    }
}
