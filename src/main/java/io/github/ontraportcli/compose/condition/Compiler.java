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
import java.util.Collections;
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
                throw noRoom(expression, term, part);
            }
            all.addAll(part.terms());
        }
        return Condition.of(all, expression.connective());
    }

    /** What one term alone becomes. */
    Condition sent(Term term) {
        if (term instanceof Empty empty) {
            return Condition.of(
                    List.of(
                            new Comparison(empty.name(), Operator.EQUAL, new Text("")),
                            new Nullness(empty.name(), true)),
                    Connective.OR);
        }
        if (term instanceof Comparison comparison) {
            fit().check(comparison.name(), comparison.operator().looksInsideText(), comparison.value());
        }
        if (term instanceof Comparison comparison && comparison.value() instanceof Word word) {
            return isDate(comparison, word) ? dated(comparison, word) : plain(comparison, word);
        }
        if (term instanceof Membership membership) {
            membership.values().forEach(each -> fit().check(membership.name(), false, each));
            List<Value> values = membership.values().stream()
                    .map(each -> each instanceof Word word ? listed(membership, word) : each)
                    .toList();
            return Condition.of(new Membership(membership.name(), membership.within(), values));
        }
        return Condition.of((Sent) term);
    }

    private Fit fit() {
        return new Fit(types);
    }

    private boolean isDate(Comparison comparison, Word word) {
        return !comparison.operator().looksInsideText() && isDate(comparison.name(), word);
    }

    private boolean isDate(String field, Word word) {
        Kind kind = types.kind(field);
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
                    .next(insteadOfDay(membership, word));
        }
        return Digits.of(span.start());
    }

    private static String insteadOfDay(Membership membership, Word day) {
        String name = membership.name();
        if (membership.values().size() == 1) {
            return Nearest.option(
                    new Comparison(name, membership.within() ? Operator.EQUAL : Operator.NOT_EQUAL, day).text());
        }
        return membership.within()
                ? "run one listing for each day, such as " + Nearest.option(name + " = " + day.word())
                : "run one listing for each stretch before, between and after the days, such as "
                        + Nearest.option(name + " < " + day.word());
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
        return Condition.of(List.of(left.terms().get(0), right.terms().get(0)), connective);
    }

    private static Failure noRoom(Expression expression, Term term, Condition part) {
        Connective inner = part.connective();
        String both = part.terms().stream().map(Term::text).collect(Collectors.joining(" " + inner.word() + " "));
        List<Node> leaves = new ArrayList<>();
        expression.terms().forEach(each -> leaves.add(new Node.Leaf(each)));
        List<Connective> connectives = Collections.nCopies(leaves.size() - 1, expression.connective());
        return Failure.usage("--where cannot be sent: \"" + term.text() + "\" together with \""
                        + inner.other().word() + "\"")
                .why("it takes two conditions (" + both + "), and the API mixes and nests nothing")
                .next(Nearest.to(new Node.Group(leaves, connectives)));
    }

    private void refuseField(String field) {
        Failure failure = Failure.usage("--where: there is no field \"" + field + "\"");
        Set<String> names = new TreeSet<>(types.names().orElse(Set.of()));
        throw Suggestion.among(field, names)
                .map(each -> failure.next("Did you mean " + each + "?"))
                .orElse(failure.next("The meta verb lists the fields."));
    }
}
