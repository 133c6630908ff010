package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Dates.Span;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Empty;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Term.Sent;
import io.github.ontraportcli.compose.condition.Value.Digits;
import io.github.ontraportcli.compose.condition.Value.Text;
import io.github.ontraportcli.compose.condition.Value.Word;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Turns the terms of an expression into the conditions that are sent, by the types of their fields. */
record Compiler(FieldTypes types, Dates dates) {
    /** The whole expression. */
    Condition condition(Expression expression) {
        expression.unknownFields(types).stream().findFirst().ifPresent(this::refuseField);
        if (expression.terms().size() == 1) {
            return sent(expression.terms().get(0));
        }
        List<Sent> all = new ArrayList<>();
        for (Term term : expression.terms()) {
            Condition part = sent(term);
            if (part.terms().size() > 1 && part.connective() != expression.connective()) {
                throw noRoom(term, part);
            }
            all.addAll(part.terms());
        }
        return new Condition(all, expression.connective());
    }

    /** What one term alone becomes. */
    Condition sent(Term term) {
        if (term instanceof Empty empty) {
            return new Condition(
                    List.of(
                            new Comparison(empty.name(), Operator.EQUAL, new Text("")),
                            new Nullness(empty.name(), true)),
                    Connective.OR);
        }
        if (term instanceof Comparison comparison && comparison.value() instanceof Word word) {
            return isDate(comparison, word) ? dated(comparison, word) : plain(comparison, word);
        }
        if (term instanceof Membership membership) {
            List<Value> values = membership.values().stream()
                    .map(each -> each instanceof Word word ? listed(membership, word) : each)
                    .toList();
            return Condition.of(new Membership(membership.name(), membership.within(), values));
        }
        return Condition.of((Sent) term);
    }

    private boolean isDate(Comparison comparison, Word word) {
        return !comparison.operator().looksInsideText() && isDate(comparison.name(), word);
    }

    private boolean isDate(String field, Word word) {
        Kind kind = types.kind(field);
        if (kind == Kind.TIMESTAMP && !Dates.hasForm(word.word())) {
            throw Failure.usage("--where compares \"" + field + "\", which holds dates, with \"" + word.word() + "\"")
                    .next(Dates.FORMS);
        }
        return kind == Kind.TIMESTAMP || kind == Kind.UNKNOWN && Dates.hasForm(word.word());
    }

    private Condition plain(Comparison comparison, Word word) {
        boolean looksInside = comparison.operator().looksInsideText();
        Value value = looksInside ? new Text(word.word()) : plain(comparison.name(), word);
        return Condition.of(new Comparison(comparison.name(), comparison.operator(), value));
    }

    private Value plain(String field, Word word) {
        if (types.kind(field) == Kind.CHECKBOX && word.isBoolean()) {
            return new Digits(word.word().equalsIgnoreCase("true") ? "1" : "0");
        }
        return new Text(word.word());
    }

    private Value listed(Membership membership, Word word) {
        if (!isDate(membership.name(), word)) {
            return plain(membership.name(), word);
        }
        Span span = dates.read(word.word());
        if (span.wholeDay()) {
            throw Failure.usage("--where cannot be sent: the list in \"" + membership.text() + "\" has a whole day")
                    .why("a day is a range of seconds, and a list holds single values")
                    .next("run one listing for each day, such as --where \"" + membership.name() + " = " + word.word()
                            + "\"");
        }
        return Digits.of(span.start());
    }

    private Condition dated(Comparison comparison, Word word) {
        Span span = dates.read(word.word());
        String name = comparison.name();
        if (!span.wholeDay()) {
            return Condition.compare(name, comparison.operator(), span.start());
        }
        Condition before = Condition.compare(name, Operator.LESS, span.start());
        Condition from = Condition.compare(name, Operator.AT_LEAST, span.start());
        Condition until = Condition.compare(name, Operator.LESS, span.end());
        Condition after = Condition.compare(name, Operator.AT_LEAST, span.end());
        return switch (comparison.operator()) {
            case EQUAL -> joined(from, Connective.AND, until);
            case NOT_EQUAL, UNEQUAL -> joined(before, Connective.OR, after);
            case MORE -> after;
            case AT_LEAST -> from;
            case LESS -> before;
            case AT_MOST -> until;
            case LIKE, CONTAINS, LACKS -> throw Failure.fault("a pattern was taken for a date");
        };
    }

    private static Condition joined(Condition left, Connective connective, Condition right) {
        return new Condition(List.of(left.terms().get(0), right.terms().get(0)), connective);
    }

    private static Failure noRoom(Term term, Condition part) {
        Connective inner = part.connective();
        String both = part.terms().stream().map(Term::text).collect(Collectors.joining(" " + inner.word() + " "));
        Failure failure = Failure.usage("--where cannot be sent: \"" + term.text() + "\" together with \""
                        + inner.other().word() + "\"")
                .why("it takes two conditions (" + both + "), and the API mixes and nests nothing");
        if (inner == Connective.AND) {
            return failure.next("run one listing for it and one for the rest");
        }
        String left = term instanceof Comparison day
                ? withOperator(day, Operator.LESS)
                : part.terms().get(0).text();
        String right = term instanceof Comparison day
                ? withOperator(day, Operator.MORE)
                : part.terms().get(1).text();
        return failure.next("run one listing with \"" + left + "\" in its place and one with \"" + right + "\"");
    }

    private static String withOperator(Comparison comparison, Operator operator) {
        return new Comparison(comparison.name(), operator, comparison.value()).text();
    }

    private void refuseField(String field) {
        Failure failure = Failure.usage("--where: there is no field \"" + field + "\"");
        Set<String> names = new TreeSet<>(types.names().orElse(Set.of()));
        throw Suggestion.among(field, names)
                .map(each -> failure.next("Did you mean " + each + "?"))
                .orElse(failure);
    }
}
