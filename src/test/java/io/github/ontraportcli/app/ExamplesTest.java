package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.requests.Words;
import io.github.ontraportcli.cli.tree.Groups;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of every command's help, typed as it stands, against the sandbox as it is when it is new. */
class ExamplesTest {
    /** What asks for credentials, a profile or a backup of one's own, or goes on until it is stopped. */
    private static final Set<String> ELSEWHERE = Set.of(
            "auth login",
            "auth logout",
            "auth status",
            "profiles list",
            "profiles use",
            "profiles show",
            "profiles remove",
            "backups show",
            "sandbox start");

    @Test
    void every_example_does_what_it_shows(@TempDir Path directory) throws IOException {
        Path seeded = directory.resolve("seeded");
        run(seeded, List.of("contacts", "count"));
        List<String> wrong = new ArrayList<>();
        int examples = 0;
        for (Group group : Group.shown(Groups.all())) {
            for (Command command : group.commands().get()) {
                if (ELSEWHERE.contains(command.words())) {
                    continue;
                }
                boolean writes = command.operations().stream().anyMatch(each -> each.writes());
                Path home = writes ? copy(seeded, directory.resolve("copy" + examples)) : seeded;
                List<String> words = Words.of(command.example());
                ProgramRun.Ended ended = run(home, words.subList(1, words.size()));
                examples++;
                boolean silent = ended.out().isEmpty() && !command.operations().isEmpty();
                if (ended.code() != 0 || silent) {
                    wrong.add(command.example() + "\n  exit " + ended.code() + "\n  "
                            + ended.err().strip().replace("\n", "\n  "));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(true, examples > 500, examples + " examples");
    }

    private static ProgramRun.Ended run(Path home, List<String> words) {
        List<String> sandboxed = new ArrayList<>(List.of("--sandbox"));
        sandboxed.addAll(words);
        return ProgramRun.in(home).run(sandboxed);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.toList()) {
                Path there = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(each, there);
                }
            }
        }
        return to;
    }
}
