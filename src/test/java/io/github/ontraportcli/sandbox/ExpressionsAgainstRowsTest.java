package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.ontraportcli.compose.condition.Expression;
import io.github.ontraportcli.compose.condition.FieldTypes;
import io.github.ontraportcli.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code --where} selects in the sandbox, against the same expression worked out row by row. */
class ExpressionsAgainstRowsTest {
    private static final List<String> FIELDS = List.of("id", "firstname", "lastname", "email", "spent", "state");
    private static final List<String> OPERATORS = List.of("=", "!=", "<>", ">", "<", ">=", "<=", "IN", "NOT IN");
    private static final List<String> VALUES =
            List.of("CA", "Ana", "lopez", "O'Brien", "1", "10", "97", "129.00", "say \"hi\"", "\\");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T20:30:15Z"), ZoneOffset.UTC);

    private static Sandbox sandbox;
    private static Caller caller;
    private static List<JsonObject> contacts;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(50));
        caller = Caller.of(sandbox);
        contacts =
                rows("").stream().filter(ExpressionsAgainstRowsTest::isFilled).toList();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void selects_what_the_expression_says_of_each_row() {
        assertTrue(contacts.size() > 15, "only " + contacts.size());
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            List<NaiveComparison> comparisons = new ArrayList<>();
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                comparisons.add(new NaiveComparison(
                        pick(random, FIELDS), pick(random, OPERATORS), pick(random, VALUES), pick(random, VALUES)));
            }
            String connective = pick(random, List.of("AND", "OR"));
            boolean negated = random.nextBoolean();
            String expression = (negated ? "not " : "") + "("
                    + String.join(
                            " " + connective.toLowerCase(Locale.ROOT) + " ",
                            comparisons.stream()
                                    .map(ExpressionsAgainstRowsTest::typed)
                                    .toList())
                    + ")";
            List<String> connectives =
                    comparisons.stream().map(each -> connective).toList();
            List<JsonObject> expected = contacts.stream()
                    .filter(each -> NaiveComparison.meets(each, comparisons, connectives) != negated)
                    .toList();
            String json = Json.compact(Expression.parse(expression)
                    .compile(FieldTypes.unknown(), ZoneOffset.UTC, CLOCK)
                    .json());
            List<JsonObject> actual = rows("&condition=" + Caller.encoded(json)).stream()
                    .filter(ExpressionsAgainstRowsTest::isFilled)
                    .toList();
            assertEquals(expected, actual, expression);
        }
    }

    private static String typed(NaiveComparison comparison) {
        String operator = comparison.operator();
        return operator.endsWith("IN")
                ? comparison.field() + " " + operator + " (" + quoted(comparison.value()) + ", "
                        + quoted(comparison.second()) + ")"
                : comparison.field() + " " + operator + " " + quoted(comparison.value());
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** A field without a value meets neither a comparison nor its opposite. */
    private static boolean isFilled(JsonObject row) {
        return FIELDS.stream()
                .allMatch(each -> !row.get(each).isJsonNull()
                        && !row.get(each).getAsString().isEmpty());
    }

    private static List<JsonObject> rows(String query) {
        String answer = caller.get("Contacts?range=50&listFields=" + String.join(",", FIELDS) + query);
        assertEquals("200 ", answer.substring(0, 4), answer);
        JsonArray page =
                JsonParser.parseString(answer.substring(4)).getAsJsonObject().getAsJsonArray("data");
        List<JsonObject> rows = new ArrayList<>();
        for (JsonElement each : page) {
            rows.add(each.getAsJsonObject());
        }
        return rows;
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
