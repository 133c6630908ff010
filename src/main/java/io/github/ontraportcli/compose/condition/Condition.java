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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The {@code condition} parameter of a request: a flat list of conditions, all of which hold or one of which does. One
 * that was given in the API's own form may mix the two; it is sent as it stands, and has no expression.
 *
 * @param connectives one fewer than there are terms
 */
public record Condition(List<Sent> terms, List<Connective> connectives) {
    public Condition {
        terms = List.copyOf(terms);
        connectives = List.copyOf(connectives);
        if (terms.isEmpty()) {
            throw new IllegalArgumentException("an empty condition selects everything");
        }
        if (connectives.size() != terms.size() - 1) {
            throw new IllegalArgumentException("a connective stands between each two terms");
        }
    }

    /** Terms with the same connective between each two. */
    static Condition of(List<Sent> terms, Connective connective) {
        return new Condition(terms, Collections.nCopies(Math.max(0, terms.size() - 1), connective));
    }

    /** One term. */
    public static Condition of(Sent term) {
        return of(List.of(term), Connective.AND);
    }

    /** A field compared with a whole number, e.g. an id or epoch seconds. */
    public static Condition compare(String field, Operator operator, long number) {
        return of(new Comparison(field, operator, Digits.of(number)));
    }

    /**
     * Reads the JSON text that {@code --condition} takes.
     *
     * @throws Failure.Usage when it is not JSON, or not a condition
     */
    public static Condition parse(String json) {
        return Decompiler.condition(Json.parse(json)
                .orElseThrow(
                        () -> Failure.usage("the condition is not valid JSON").next(Decompiler.SHAPE)));
    }

    /**
     * Reads a condition in the API's form.
     *
     * @throws Failure.Usage when it is not one
     */
    public static Condition fromJson(JsonArray json) {
        return Decompiler.condition(json);
    }

    /** As it is sent: terms with {@code "AND"} or {@code "OR"} between them. */
    public JsonArray json() {
        JsonArray json = new JsonArray();
        for (int i = 0; i < terms.size(); i++) {
            if (i > 0) {
                json.add(connectives.get(i - 1).name());
            }
            json.add(terms.get(i).json());
        }
        return json;
    }

    /** Whether it has both AND and OR in it. */
    public boolean isMixed() {
        return connectives.contains(Connective.AND) && connectives.contains(Connective.OR);
    }

    /** The first connective, of which all others are copies where it is not mixed; AND where there is only one term. */
    Connective connective() {
        return connectives.isEmpty() ? Connective.AND : connectives.get(0);
    }

    /** Whether more terms can be joined by AND without changing what the present ones mean. */
    public boolean isConjunction() {
        return !connectives.contains(Connective.OR);
    }

    /** Both conditions together, or nothing where one of them is an alternative. */
    public Optional<Condition> and(Condition other) {
        if (!isConjunction() || !other.isConjunction()) {
            return Optional.empty();
        }
        List<Sent> both = new ArrayList<>(terms);
        both.addAll(other.terms);
        return Optional.of(of(both, Connective.AND));
    }

    /**
     * The expression that compiles to it.
     *
     * @throws Failure.Usage when it mixes AND with OR, naming the first place where it does
     */
    public String text() {
        return spoken().stream()
                .map(Term::text)
                .collect(Collectors.joining(" " + connective().word() + " "));
    }

    /** The terms, with "blank or null" told as one; fails as {@link #text} does. */
    List<Term> spoken() {
        if (isMixed()) {
            throw mixed();
        }
        List<Term> spoken = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Sent term = terms.get(i);
            if (connective() == Connective.OR && i + 1 < terms.size() && isEmpty(term, terms.get(i + 1))) {
                spoken.add(new Empty(term.field().orElseThrow()));
                i++;
            } else {
                spoken.add(term);
            }
        }
        return spoken;
    }

    private Failure mixed() {
        int place = connectives.indexOf(connective().other());
        return Failure.usage("the condition has no expression: it mixes AND with OR, from " + connectives.get(place)
                        + " before \"" + terms.get(place + 1).text() + "\"")
                .why("the API gives no order of precedence between them, so what it selects cannot be told")
                .next("--condition sends it as it stands; one listing for each alternative has one meaning");
    }

    private static boolean isEmpty(Sent first, Sent second) {
        return first instanceof Comparison blank
                && blank.operator() == Operator.EQUAL
                && blank.value().equals(new Text(""))
                && second.equals(new Nullness(blank.name(), true));
    }
}
