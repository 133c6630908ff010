package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonArray;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Empty;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Term.Sent;
import io.github.ontraportcli.compose.condition.Value.Digits;
import io.github.ontraportcli.compose.condition.Value.Text;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The {@code condition} parameter of a request: a flat list of conditions, all of which hold or one of which does.
 *
 * @param connective AND where there is only one term
 */
public record Condition(List<Sent> terms, Connective connective) {
    public Condition {
        terms = List.copyOf(terms);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("an empty condition selects everything");
        }
        connective = terms.size() == 1 ? Connective.AND : connective;
    }

    /** One term. */
    public static Condition of(Sent term) {
        return new Condition(List.of(term), Connective.AND);
    }

    /** A field compared with a whole number, e.g. an id or epoch seconds. */
    public static Condition compare(String field, Operator operator, long number) {
        return of(new Comparison(field, operator, Digits.of(number)));
    }

    /**
     * Reads the JSON text that {@code --condition} takes.
     *
     * @throws Failure.Usage when it is not JSON, not a condition, or mixes AND with OR
     */
    public static Condition parse(String json) {
        return Decompiler.condition(Json.parse(json)
                .orElseThrow(
                        () -> Failure.usage("the condition is not valid JSON").next(Decompiler.SHAPE)));
    }

    /**
     * Reads a condition in the API's form.
     *
     * @throws Failure.Usage when it is not one, or mixes AND with OR
     */
    public static Condition fromJson(JsonArray json) {
        return Decompiler.condition(json);
    }

    /** As it is sent: terms with {@code "AND"} or {@code "OR"} between them. */
    public JsonArray json() {
        JsonArray json = new JsonArray();
        for (Sent term : terms) {
            if (!json.isEmpty()) {
                json.add(connective.name());
            }
            json.add(term.json());
        }
        return json;
    }

    /** Whether more terms can be joined by AND without changing what the present ones mean. */
    public boolean isConjunction() {
        return connective == Connective.AND;
    }

    /** Both conditions together, or nothing where one of them is an alternative. */
    public Optional<Condition> and(Condition other) {
        if (!isConjunction() || !other.isConjunction()) {
            return Optional.empty();
        }
        List<Sent> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return Optional.of(new Condition(both, Connective.AND));
    }

    /** The expression that compiles to it. */
    public String text() {
        return spoken().stream().map(Term::text).collect(Collectors.joining(" " + connective.word() + " "));
    }

    /** The terms, with "blank or null" told as one. */
    List<Term> spoken() {
        List<Term> spoken = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Sent term = terms.get(i);
            if (connective == Connective.OR && i + 1 < terms.size() && isEmpty(term, terms.get(i + 1))) {
                spoken.add(new Empty(term.field().orElseThrow()));
                i++;
            } else {
                spoken.add(term);
            }
        }
        return spoken;
    }

    private static boolean isEmpty(Sent first, Sent second) {
        return first instanceof Comparison blank
                && blank.operator() == Operator.EQUAL
                && blank.value().equals(new Text(""))
                && second.equals(new Nullness(blank.name(), true));
    }
}
