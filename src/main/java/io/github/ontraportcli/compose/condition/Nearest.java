package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Node.Group;
import io.github.ontraportcli.compose.condition.Node.Leaf;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Value.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds what can be sent in place of an expression that nests or mixes its connectives. */
final class Nearest {
    private static final int FEW = 4;

    private Nearest() {}

    /** What to type next, e.g. {@code --where "state in ('CA', 'NY') and x > 1"}. */
    static String to(Node written) {
        Node node = flattened(written);
        if (node instanceof Leaf leaf) {
            return option(leaf.term().text());
        }
        if (node instanceof Group group && isFlat(group)) {
            return option(joined(terms(group), group.connectives().get(0)));
        }
        Optional<List<Term>> conjunction = conjunction(node);
        if (conjunction.isPresent()) {
            return option(joined(conjunction.get(), Connective.AND));
        }
        List<List<Term>> alternatives = alternatives(node);
        if (alternatives.size() > FEW) {
            return "run one listing for each alternative";
        }
        return "run one listing for each alternative: "
                + alternatives.stream()
                        .map(each -> option(joined(each, Connective.AND)))
                        .collect(Collectors.joining(" and "));
    }

    /** Without the brackets that change nothing. */
    private static Node flattened(Node node) {
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
            if (part instanceof Group inner && sameAs(inner, group)) {
                parts.addAll(inner.parts());
                connectives.addAll(inner.connectives());
            } else {
                parts.add(part);
            }
        }
        return parts.size() == 1 ? parts.get(0) : new Group(parts, connectives);
    }

    private static boolean sameAs(Group inner, Group outer) {
        return outer.connectives().isEmpty()
                || !inner.isMixed()
                        && !outer.isMixed()
                        && inner.connectives().get(0) == outer.connectives().get(0);
    }

    private static boolean isFlat(Group group) {
        return !group.isMixed() && group.parts().stream().allMatch(Leaf.class::isInstance);
    }

    private static List<Term> terms(Group group) {
        return group.parts().stream().map(each -> ((Leaf) each).term()).toList();
    }

    /** Terms that, joined by "and", mean the same, where every "or" is over one field and so a list. */
    private static Optional<List<Term>> conjunction(Node node) {
        if (node instanceof Leaf leaf) {
            return Optional.of(List.of(leaf.term()));
        }
        Group group = (Group) node;
        List<Node> runs = group.splitAt(Connective.AND);
        if (runs.size() == 1) {
            return isFlat(group) ? oneList(terms(group)).map(List::of) : Optional.empty();
        }
        List<Term> all = new ArrayList<>();
        for (Node run : runs) {
            Optional<List<Term>> terms = conjunction(run);
            if (terms.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(terms.get());
        }
        return Optional.of(all);
    }

    private static Optional<Term> oneList(List<Term> alternatives) {
        List<Value> values = new ArrayList<>();
        for (Term each : alternatives) {
            if (each instanceof Comparison equal && equal.operator() == Operator.EQUAL && !isDate(equal.value())) {
                values.add(equal.value());
            } else if (each instanceof Membership in && in.within()) {
                values.addAll(in.values());
            } else {
                return Optional.empty();
            }
        }
        String name = alternatives.get(0).field().orElse("");
        boolean oneField = alternatives.stream().allMatch(each -> each.field().equals(Optional.of(name)));
        return oneField ? Optional.of(new Membership(name, true, values)) : Optional.empty();
    }

    private static boolean isDate(Value value) {
        return value instanceof Word word && Dates.hasForm(word.word());
    }

    /** The sides of every "or", with "and" binding tighter as in SQL; cut short when they are more than a few. */
    private static List<List<Term>> alternatives(Node node) {
        if (node instanceof Leaf leaf) {
            return List.of(List.of(leaf.term()));
        }
        Group group = (Group) node;
        List<Node> sides = group.splitAt(Connective.OR);
        List<List<Term>> all = new ArrayList<>();
        if (sides.size() > 1) {
            for (Node side : sides) {
                all.addAll(alternatives(side));
            }
            return cut(all);
        }
        all.add(List.of());
        for (Node part : group.parts()) {
            List<List<Term>> longer = new ArrayList<>();
            for (List<Term> before : all) {
                for (List<Term> after : alternatives(part)) {
                    List<Term> both = new ArrayList<>(before);
                    both.addAll(after);
                    longer.add(both);
                }
            }
            all = cut(longer);
        }
        return all;
    }

    private static List<List<Term>> cut(List<List<Term>> alternatives) {
        return alternatives.size() > FEW ? alternatives.subList(0, FEW + 1) : alternatives;
    }

    private static String joined(List<Term> terms, Connective connective) {
        return terms.stream().map(Term::text).collect(Collectors.joining(" " + connective.word() + " "));
    }

    private static String option(String expression) {
        return "--where \"" + expression.replaceAll("[\\\\\"$`]", "\\\\$0") + "\"";
    }
}
