package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.behaviour.strict.Hazard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What an account does to data in silence, each with requests, what the usual account answers to them, and, after an
 * exclamation mark, the strict one. What is asked after a {@code ?} is asked of the usual account alone, and shows what it
 * did.
 */
class HazardsTest {
    private static List<String> hazards() throws IOException {
        try (InputStream text = HazardsTest.class.getResourceAsStream("/sandbox/hazards.txt")) {
            String whole = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(whole.strip().split("\n\n"));
        }
    }

    private static Sandbox account(boolean strict) {
        SandboxOptions usual = SandboxOptions.inMemory(new TestClock()).withContacts(60);
        return Sandbox.start(strict ? usual.strictly() : usual);
    }

    @TestFactory
    Stream<DynamicTest> is_carried_out_in_silence_by_the_usual_account_and_refused_by_the_strict_one()
            throws IOException {
        return hazards().stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.lines().findFirst().orElseThrow(), () -> assertEquals(each + "\n", replayed(each))));
    }

    @Test
    void every_hazard_is_shown() throws IOException {
        List<String> shown = new ArrayList<>();
        for (String each : hazards()) {
            shown.add(each.lines().findFirst().orElseThrow());
        }
        assertEquals(
                Stream.of(Hazard.values()).map(each -> "== " + each).toList(),
                shown.stream().distinct().toList());
    }

    @Test
    void the_guide_lists_them_all() throws IOException {
        List<String> expected = new ArrayList<>();
        for (Hazard each : Hazard.values()) {
            expected.add("| " + each.what() + " | " + each.otherwise() + " |");
        }
        List<String> lines = Files.readAllLines(Path.of("docs/guide/sandbox.md"));
        int first = lines.indexOf("| a request has | what the account does with it |") + 2;
        assertEquals(expected, lines.subList(first, first + expected.size()));
    }

    private static String replayed(String hazard) {
        StringBuilder replayed = new StringBuilder();
        try (Sandbox usual = account(false);
                Sandbox strict = account(true)) {
            for (String line : hazard.lines().toList()) {
                if (line.startsWith("? ")) {
                    String asked = Transcript.replayed(Caller.of(usual), "> " + line.substring(2));
                    replayed.append("?").append(asked.substring(1));
                } else if (line.startsWith("> ")) {
                    replayed.append(Transcript.replayed(Caller.of(usual), line));
                    String answer = Transcript.replayed(Caller.of(strict), line);
                    replayed.append("! ").append(answer.substring(answer.indexOf('\n') + 3));
                } else if (line.startsWith(". ")) {
                    replayed.append(Transcript.replayed(Caller.of(usual), line));
                    Transcript.replayed(Caller.of(strict), line);
                } else if (line.startsWith("== ")) {
                    replayed.append(line).append('\n');
                }
            }
        }
        return replayed.toString();
    }
}
