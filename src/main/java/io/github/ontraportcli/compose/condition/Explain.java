package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonArray;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Value.Word;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a selection means and what is sent for it, as {@code ontraport condition explain} prints it.
 *
 * @param expression in canonical form, e.g. {@code state = 'CA' and date = today}
 * @param meaning a sentence a term; from the second on with "and" or "or" before it
 * @param json what is sent
 * @param notes what is worth knowing beside it, mostly nothing
 */
public record Explain(String expression, List<String> meaning, JsonArray json, List<String> notes) {
    public Explain {
        meaning = List.copyOf(meaning);
        json = json.deepCopy();
        notes = List.copyOf(notes);
    }

    @Override
    public JsonArray json() {
        return json.deepCopy();
    }

    /** Explains an expression; fails as {@link Expression#compile} does. */
    public static Explain of(Expression expression, FieldTypes types, ZoneId zone, Clock clock) {
        Condition condition = expression.compile(types, zone, clock);
        Compiler compiler = new Compiler(types, new Dates(zone, clock.instant()));
        Meaning meaning = new Meaning(types, zone);
        List<String> sentences = expression.terms().stream()
                .map(each -> sentence(each, compiler.sent(each), meaning))
                .toList();
        List<String> notes = new ArrayList<>();
        expression.terms().forEach(each -> guessedDate(each, types, notes));
        notes.addAll(kinds(expression.fields(), types));
        return new Explain(expression.text(), joined(sentences, expression.connective()), condition.json(), notes);
    }

    /** Explains a condition that is given as JSON; fails as {@link Condition#text} does. */
    public static Explain of(Condition condition, FieldTypes types, ZoneId zone) {
        Meaning meaning = new Meaning(types, zone);
        List<String> sentences =
                condition.spoken().stream().map(each -> meaning.of(each, false)).toList();
        Set<String> fields = condition.terms().stream()
                .flatMap(each -> each.field().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new Explain(
                condition.text(), joined(sentences, condition.connective()), condition.json(), kinds(fields, types));
    }

    private static String sentence(Term term, Condition sent, Meaning meaning) {
        if (term instanceof Term.Empty) {
            return meaning.of(term, false);
        }
        return sent.terms().stream()
                .map(each -> meaning.of(each, hasDate(term)))
                .collect(Collectors.joining(" " + sent.connective().word() + " "));
    }

    private static boolean hasDate(Term term) {
        return term instanceof Comparison comparison && isDate(comparison.value())
                || term instanceof Membership membership
                        && membership.values().stream().anyMatch(Explain::isDate);
    }

    private static boolean isDate(Value value) {
        return value instanceof Word word && Dates.hasForm(word.word());
    }

    private static List<String> joined(List<String> sentences, Connective connective) {
        List<String> joined = new ArrayList<>();
        for (String sentence : sentences) {
            joined.add(joined.isEmpty() ? sentence : connective.word() + " " + sentence);
        }
        return joined;
    }

    private static void guessedDate(Term term, FieldTypes types, List<String> notes) {
        List<Value> values =
                term instanceof Comparison comparison && !comparison.operator().looksInsideText()
                        ? List.of(comparison.value())
                        : term instanceof Membership membership ? membership.values() : List.of();
        String name = term.field().orElse("");
        for (Value value : values) {
            if (isDate(value) && types.kind(name) == Kind.UNKNOWN) {
                notes.add("the type of " + name + " is not known: " + value.typed()
                        + " was read as a date; in quotes it would be text");
            }
        }
    }

    private static List<String> kinds(Set<String> fields, FieldTypes types) {
        List<String> notes = new ArrayList<>();
        for (String field : fields) {
            switch (types.kind(field)) {
                case DROPDOWN ->
                    notes.add(field
                            + " is a dropdown: the API compares the ids of its options, and is known to do so"
                            + " unreliably");
                case LIST ->
                    notes.add(field
                            + " is a list: the API holds the ids of its options as */*1*/*2*/*, and compares"
                            + " that text");
                default -> {
                    // Nothing that would surprise.
                }
            }
        }
        return notes;
    }
}
