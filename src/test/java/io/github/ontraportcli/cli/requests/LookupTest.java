package io.github.ontraportcli.cli.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.cli.tree.Groups;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every write of the tables in the resources beside this class, its answer lost: the command that the failure names, as it
 * stands in {@code lookups.txt}, and what becomes of that command.
 */
class LookupTest {
    private static final int LONGEST = 100;
    private static final String ADVICE = "  → Look before you send it again: ";

    @Test
    void every_write_whose_answer_is_lost_names_the_command_that_finds_out() throws IOException {
        assertEquals(written(), String.join("\n", lines(new TreeSet<>()).values()) + "\n");
    }

    @Test
    void no_write_of_the_catalogue_is_without_one() {
        Set<String> paths = new TreeSet<>();
        lines(paths);
        Set<String> missing = new TreeSet<>();
        for (Catalog.Entry entry : Catalog.entries()) {
            entry.resource().get().verbs().stream()
                    .flatMap(verb -> verb.operations().stream())
                    .filter(Operation::writes)
                    .map(Operation::toString)
                    .filter(each -> !paths.contains(each) && !each.contains("{Object"))
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_such_command_runs(@TempDir Path home) {
        List<String> wrong = new ArrayList<>();
        for (String each : new LinkedHashSet<>(lines(new TreeSet<>()).values())) {
            String command = each.substring(each.indexOf("ontraport "));
            List<String> words = new ArrayList<>(List.of("--sandbox"));
            words.addAll(Words.of(command.replaceFirst("^ontraport ", "")));
            ProgramRun.Ended ended = ProgramRun.in(home).run(words);
            if (ended.code() != 0 && ended.code() != 5) {
                wrong.add(command + "\n" + ended.err());
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** By the command line and the write that it came to; {@code paths} gets the writes. */
    private static Map<String, String> lines(Set<String> paths) {
        Map<String, String> lines = new LinkedHashMap<>();
        try (RecordingAccount account = new RecordingAccount()) {
            Runs runs = new Runs(new LosingAnswers(account.address()), Groups.all());
            for (String name : Table.NAMES) {
                for (Table.Row row : Table.named(name).rows()) {
                    add(row, runs, account, lines, paths);
                }
            }
        }
        return lines;
    }

    private static void add(
            Table.Row row, Runs runs, RecordingAccount account, Map<String, String> lines, Set<String> paths) {
        List<String> words = Words.of(row.typed());
        int stdin = words.indexOf("<<<");
        Runs.Result result =
                runs.run(stdin < 0 ? words : words.subList(0, stdin), stdin < 0 ? "" : words.get(stdin + 1) + "\n");
        String write = account.taken().stream()
                .filter(each -> !each.method().equals("GET"))
                .map(each -> each.method() + " " + each.path())
                .findFirst()
                .orElse("");
        if (!write.isEmpty()) {
            paths.add(write);
            lines.putIfAbsent(
                    row.typed().replaceFirst("^(\\S+ \\S+).*", "$1") + " " + write,
                    shortened(row.typed()) + "\n  " + advice(result));
        }
    }

    private static String shortened(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST) + "…";
    }

    private static String advice(Runs.Result result) {
        return result.err()
                .lines()
                .filter(each -> each.startsWith(ADVICE))
                .map(each -> each.substring(ADVICE.length()))
                .findFirst()
                .orElse("exit " + result.exit() + "\n" + result.err());
    }

    private static String written() throws IOException {
        try (var table = Objects.requireNonNull(LookupTest.class.getResourceAsStream("lookups.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
