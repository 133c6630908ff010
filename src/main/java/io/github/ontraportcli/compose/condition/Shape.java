package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Node.Group;
import io.github.ontraportcli.compose.condition.Node.Leaf;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Empty;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Term.NotEmpty;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Value.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rewrites what was typed without changing which records it means. */
final class Shape {
    private Shape() {}

    /** Without the brackets that change nothing. */
    static Node flattened(Node node) {
        if (!(node instanceof Group group)) {
            return node;
        }
        List<Node> parts = new ArrayList<>();
        List<Connective> connectives = new ArrayList<>();
        for (int i = 0; i < group.parts().size(); i++) {
            if (i > 0) {
                connectives.add(group.connectives().get(i - 1));
            }
            Node part = flattened(group.parts().get(i));
            if (part instanceof Group inner && joins(inner, group)) {
                parts.addAll(inner.parts());
                connectives.addAll(inner.connectives());
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Group(parts, connectives);
    }

    /** Whether the brackets around the one inside the other change nothing; both are flattened. */
    static boolean joins(Group inner, Group outer) {
        return outer.connectives().isEmpty()
                || !inner.isMixed()
                        && !outer.isMixed()
                        && inner.connectives().get(0) == outer.connectives().get(0);
    }

    /** Whether it is terms with one kind of connective. */
    static boolean isFlat(Group group) {
        return !group.isMixed() && group.parts().stream().allMatch(Leaf.class::isInstance);
    }

    /** What holds where the node does not, by De Morgan; nothing where a term in it has no opposite in the API. */
    static Optional<Node> opposite(Node node) {
        if (node instanceof Leaf leaf) {
            return opposite(leaf.term()).map(Leaf::new);
        }
        Group group = (Group) node;
        if (group.isMixed()) {
            return opposite(bracketed(group));
        }
        List<Node> parts = new ArrayList<>();
        for (Node part : group.parts()) {
            Optional<Node> opposite = opposite(part);
            if (opposite.isEmpty()) {
                return Optional.empty();
            }
            parts.add(opposite.get());
        }
        return Optional.of(new Group(
                parts, group.connectives().stream().map(Connective::other).toList()));
    }

    /** With brackets around what "and" joins, as SQL reads a mixture. */
    private static Group bracketed(Group mixture) {
        List<Node> sides = mixture.splitAt(Connective.OR);
        return new Group(
                sides, sides.stream().skip(1).map(each -> Connective.OR).toList());
    }

    private static Optional<Term> opposite(Term term) {
        if (term instanceof Comparison comparison) {
            return comparison
                    .operator()
                    .opposite()
                    .map(each -> new Comparison(comparison.name(), each, comparison.value()));
        }
        if (term instanceof Membership in) {
            return Optional.of(new Membership(in.name(), !in.within(), in.values()));
        }
        if (term instanceof Nullness nullness) {
            return Optional.of(new Nullness(nullness.name(), !nullness.unset()));
        }
        if (term instanceof Empty empty) {
            return Optional.of(new NotEmpty(empty.name()));
        }
        return term instanceof NotEmpty notEmpty ? Optional.of(new Empty(notEmpty.name())) : Optional.empty();
    }

    /** The two terms, one of which holds, that a term stands for which the API joins by OR; else the term alone. */
    static List<Term> sides(Term term) {
        if (term instanceof Empty empty) {
            return List.of(
                    new Comparison(empty.name(), Operator.EQUAL, new Value.Text("")), new Nullness(empty.name(), true));
        }
        if (term instanceof Comparison day
                && (day.operator() == Operator.NOT_EQUAL || day.operator() == Operator.UNEQUAL)
                && day.value() instanceof Word word
                && Dates.namesDay(word.word())) {
            return List.of(
                    new Comparison(day.name(), Operator.LESS, word), new Comparison(day.name(), Operator.MORE, word));
        }
        return List.of(term);
    }

    /** Whether the term may be a day that lasts from one second to another, which the API joins by AND. */
    static boolean isRange(Term term) {
        return term instanceof Comparison day
                && day.operator() == Operator.EQUAL
                && day.value() instanceof Word word
                && Dates.namesDay(word.word());
    }
}
