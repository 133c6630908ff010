package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table of expressions with what each sends, or why it is refused: {@code conditions/expressions.txt}. */
class ExpressionsTest {
    private static final String TABLE = "/conditions/expressions.txt";

    @Test
    void each_expression_is_sent_or_refused_as_the_table_says() throws IOException {
        String table = table();
        List<String> expressions = table.lines()
                .filter(each -> each.startsWith("$ "))
                .map(each -> each.substring(2))
                .toList();
        assertTrue(expressions.size() >= 80, "only " + expressions.size());
        StringBuilder actual = new StringBuilder();
        for (String each : expressions) {
            actual.append("$ ").append(each).append('\n').append(outcome(each)).append("\n\n");
        }
        assertEquals(table, actual.toString());
    }

    /** What is sent; or, a line each, what is wrong, where, why, and what to type instead. */
    private static String outcome(String expression) {
        try {
            return Account.sent(expression.replace("\\n", "\n").replace("\\0", "\0"));
        } catch (Failure.Usage refused) {
            return "! " + Account.told(refused).replace("\n", "\n! ");
        }
    }

    private static String table() throws IOException {
        try (InputStream in = ExpressionsTest.class.getResourceAsStream(TABLE)) {
            assertNotNull(in);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
