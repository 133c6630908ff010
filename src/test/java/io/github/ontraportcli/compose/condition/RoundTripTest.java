package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int CASES = 10_000;
    private static final List<FieldTypes> KNOWLEDGE = List.of(Account.TYPES, FieldTypes.unknown());

    @Test
    void an_expression_compiles_to_the_same_after_the_way_back() {
        int compiled = 0;
        for (int seed = 0; seed < CASES; seed++) {
            String expression = new RandomConditions(new Random(seed)).expression();
            for (FieldTypes types : KNOWLEDGE) {
                Optional<Condition> condition = compiled(expression, types);
                if (condition.isPresent()) {
                    compiled++;
                    assertComesBack(condition.get().json(), types);
                }
            }
        }
        assertTrue(compiled > CASES, "only " + compiled + " compiled");
    }

    @Test
    void canonical_form_is_sent_alike_and_is_its_own_canonical_form() {
        for (int seed = 0; seed < CASES; seed++) {
            Expression expression = Expression.parse(new RandomConditions(new Random(seed)).expression());
            assertEquals(expression.text(), Expression.parse(expression.text()).text());
            assertEquals(
                    compiled(expression.text(), FieldTypes.unknown()),
                    compiled(new RandomConditions(new Random(seed)).expression(), FieldTypes.unknown()));
        }
    }

    @Test
    void a_condition_comes_back_from_its_words() {
        for (int seed = 0; seed < CASES; seed++) {
            JsonArray json = new RandomConditions(new Random(seed)).json();
            for (FieldTypes types : List.of(FieldTypes.unknown(), new FieldTypes.Known(Account.TYPES_BY_NAME, false))) {
                assertComesBack(json, types);
            }
        }
    }

    @Test
    void garbage_is_refused_and_nothing_worse() {
        for (int seed = 0; seed < CASES; seed++) {
            String garbage = new RandomConditions(new Random(seed)).garbage();
            for (FieldTypes types : KNOWLEDGE) {
                compiled(garbage, types).ifPresent(each -> assertComesBack(each.json(), types));
            }
            try {
                Condition.parse(garbage);
            } catch (Failure.Usage refused) {
                assertTrue(!refused.what().isEmpty());
            }
        }
    }

    @Test
    void what_is_explained_is_what_is_sent() {
        for (int seed = 0; seed < CASES; seed++) {
            String text = new RandomConditions(new Random(seed)).expression();
            compiled(text, Account.TYPES).ifPresent(each -> {
                Expression expression = Expression.parse(text);
                Explain explain = Explain.of(expression, Account.TYPES, Account.ZONE, Account.CLOCK);
                assertEquals(each.json(), explain.json());
                assertEquals(expression.terms().size(), explain.meaning().size());
            });
        }
    }

    /** Nothing where it is refused; any other exception fails the test. */
    private static Optional<Condition> compiled(String expression, FieldTypes types) {
        try {
            return Optional.of(Expression.parse(expression).compile(types, Account.ZONE, Account.CLOCK));
        } catch (Failure.Usage refused) {
            return Optional.empty();
        }
    }

    private static void assertComesBack(JsonArray json, FieldTypes types) {
        String text = Condition.fromJson(json).text();
        Condition again = Expression.parse(text).compile(types, Account.ZONE, Account.CLOCK);
        assertEquals(Json.compact(json), Json.compact(again.json()), text);
        assertEquals(text, again.text());
    }
}
