package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.failure.Failure;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code --where} says, read but not yet checked: terms and the one connective between them.
 *
 * <p>Reading needs nothing but the text, so that the fields an expression uses are known before anything about the
 * object has to be fetched.
 *
 * @param connective AND where there is only one term
 */
public record Expression(List<Term> terms, Connective connective) {
    public Expression {
        terms = List.copyOf(terms);
    }

    /**
     * Reads an expression.
     *
     * @throws Failure.Usage when it does not parse, or has a shape that the API has no form for
     */
    public static Expression parse(String text) {
        return Parser.parse(text);
    }

    /** The fields it uses, in order; those inside conditions in the API's own form are left out. */
    public Set<String> fields() {
        return terms.stream()
                .flatMap(each -> each.field().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields it uses that do not exist, those of related objects left out; none where names are not known. */
    public Set<String> unknownFields(FieldTypes types) {
        Optional<Set<String>> names = types.names();
        return fields().stream()
                .filter(each -> names.isPresent()
                        && !each.contains("//")
                        && !names.get().contains(each))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * What is sent for it.
     *
     * @throws Failure.Usage when a field does not exist, a date cannot be read, or a term needs two conditions that the
     *     connective has no room for
     */
    public Condition compile(FieldTypes types, ZoneId zone, Clock clock) {
        return new Compiler(types, new Dates(zone, clock.instant())).condition(this);
    }

    /** In canonical form, such as {@code state = 'CA' and price > 5}; what it parses back to is sent alike. */
    public String text() {
        return terms.stream().map(Term::text).collect(Collectors.joining(" " + connective.word() + " "));
    }
}
