package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the document of the API says of selling, statement by statement: a line with the document's line and the statement in
 * other words, and below it what a new account is asked and what it answers.
 */
class SellingStatementsTest {
    private static final Path STATEMENTS =
            Path.of("src", "test", "resources", "io", "github", "ontraportcli", "sandbox", "selling.txt");

    @TestFactory
    List<DynamicTest> every_statement_about_selling_holds() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String each : Files.readString(STATEMENTS).split("\n\n")) {
            tests.add(DynamicTest.dynamicTest(
                    each.lines().findFirst().orElseThrow().substring(2), () -> holds(each.strip())));
        }
        return tests;
    }

    private static void holds(String statement) {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60))) {
            StringBuilder told = new StringBuilder(statement.lines().findFirst().orElseThrow());
            for (String line :
                    statement.lines().filter(each -> each.startsWith("> ")).toList()) {
                String answer = Transcript.replayed(Caller.of(sandbox), sendable(line) + "\n");
                told.append('\n')
                        .append(line)
                        .append(answer.stripTrailing().substring(sendable(line).length()));
            }
            assertEquals(statement, told.toString());
        }
    }

    /** The same with a condition as an address has to have it. */
    private static String sendable(String line) {
        int start = line.indexOf("[{\"field\"");
        int end = line.indexOf("}}]") + 3;
        return start < 0 || !line.startsWith("> GET")
                ? line
                : line.substring(0, start) + Caller.encoded(line.substring(start, end)) + line.substring(end);
    }
}
