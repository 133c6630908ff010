package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the API's document says of how an account behaves, each statement with the line of the document that makes it, and
 * with what is asked and answered to prove it; to a new account each.
 */
class StatementsTest {
    private static List<String> statements() throws IOException {
        try (InputStream text = StatementsTest.class.getResourceAsStream("/sandbox/statements.txt")) {
            String whole = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.asList(whole.strip().split("\n\n"));
        }
    }

    @TestFactory
    Stream<DynamicTest> does_what_the_document_states() throws IOException {
        return statements().stream()
                .map(each -> DynamicTest.dynamicTest(each.lines().findFirst().orElseThrow(), () -> {
                    try (Sandbox sandbox = Sandbox.start(
                            SandboxOptions.inMemory(new TestClock()).withContacts(260))) {
                        assertEquals(each + "\n", Transcript.replayed(Caller.of(sandbox), each));
                    }
                }));
    }

    @Test
    void has_at_least_a_hundred_statements_in_the_order_of_the_document() throws IOException {
        List<Integer> lines = statements().stream()
                .map(each -> Integer.valueOf(each.split(" ", 3)[1]))
                .toList();
        assertEquals(lines.stream().sorted().toList(), lines);
        assertEquals(true, lines.size() >= 100);
    }
}
