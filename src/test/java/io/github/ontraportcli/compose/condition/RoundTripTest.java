package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final int CASES = 20_000;
    private static final int FEWER = 4_000;
    private static final FieldTypes TYPED = new FieldTypes.Known(Account.TYPES_BY_NAME, false);
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
        for (int seed = 0; seed < FEWER; seed++) {
            String typed = new RandomConditions(new Random(seed)).expression();
            parsed(typed).ifPresent(expression -> {
                assertEquals(
                        expression.text(), Expression.parse(expression.text()).text(), typed);
                assertEquals(
                        compiled(expression.text(), FieldTypes.unknown()),
                        compiled(typed, FieldTypes.unknown()),
                        typed);
            });
        }
    }

    @Test
    void a_condition_comes_back_from_its_words() {
        for (int seed = 0; seed < CASES; seed++) {
            JsonArray json = new RandomConditions(new Random(seed)).json();
            assertComesBack(json, FieldTypes.unknown());
            String text = Condition.fromJson(json).text();
            try {
                Condition again = Expression.parse(text).compile(TYPED, Account.ZONE, Account.CLOCK);
                assertEquals(Json.compact(json), Json.compact(again.json()), text);
            } catch (Failure.Usage refused) {
                assertTrue(refused.what().contains("\"date\""), refused.what());
            }
        }
    }

    @Test
    void a_mixture_comes_back_as_it_stands_and_names_where_it_has_no_expression() {
        for (int seed = 0; seed < FEWER; seed++) {
            RandomConditions random = new RandomConditions(new Random(seed));
            JsonArray json = random.json();
            json.add("AND");
            json.addAll(random.json());
            json.add("OR");
            json.addAll(random.json());
            Condition mixed = Condition.fromJson(json);
            assertEquals(json, mixed.json());
            String what = assertThrows(Failure.Usage.class, mixed::text).what();
            boolean named = mixed.terms().stream().anyMatch(each -> what.endsWith(" before \"" + each.text() + "\""));
            assertTrue(named, what);
        }
    }

    @Test
    void garbage_is_refused_and_nothing_worse() {
        for (int seed = 0; seed < FEWER; seed++) {
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
        for (int seed = 0; seed < FEWER; seed++) {
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
            assertTrue(refused.next() != null && !refused.next().isEmpty(), refused.what() + " says no way out");
            return Optional.empty();
        }
    }

    private static Optional<Expression> parsed(String typed) {
        try {
            return Optional.of(Expression.parse(typed));
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
