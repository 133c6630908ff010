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
    private static final int MANY = 16;

    private Nearest() {}

    /** What to type next, e.g. {@code --where "state in ('CA', 'NY') and x > 1"}. */
    static String to(Node written) {
        Node node = Shape.flattened(written);
        if (node instanceof Leaf leaf) {
            return option(leaf.term().text());
        }
        Optional<List<Term>> conjunction = conjunction(node);
        if (conjunction.isEmpty()) {
            return listings(node);
        }
        String one = option(joined(conjunction.get(), Connective.AND));
        return hasMixture(node) ? one + " if \"or\" binds first; if \"and\" does, as in SQL, " + listings(node) : one;
    }

    private static String listings(Node node) {
        List<List<Term>> alternatives = alternatives(node);
        if (alternatives.size() > MANY) {
            return "run one listing for each alternative";
        }
        List<String> listings = bundled(alternatives);
        if (listings.size() > FEW) {
            return "run one listing for each alternative";
        }
        return (listings.size() == 1 ? "" : "run one listing for each alternative: ")
                + listings.stream().map(Nearest::option).collect(Collectors.joining(" and "));
    }

    /** One expression for all the alternatives that are a single term, one for each of the others. */
    private static List<String> bundled(List<List<Term>> alternatives) {
        List<Term> single = new ArrayList<>();
        for (List<Term> each : alternatives) {
            if (each.size() == 1 && !Shape.isRange(each.get(0))) {
                single.add(each.get(0));
            }
        }
        List<String> listings = new ArrayList<>();
        boolean told = false;
        for (List<Term> each : alternatives) {
            if (each.size() > 1 || Shape.isRange(each.get(0))) {
                listings.add(joined(each, Connective.AND));
            } else if (!told) {
                told = true;
                listings.add(joined(single, Connective.OR));
            }
        }
        return listings;
    }

    private static boolean hasMixture(Node node) {
        return node instanceof Group group
                && (group.isMixed() || group.parts().stream().anyMatch(Nearest::hasMixture));
    }

    /** Terms that, joined by "and", mean the same, where every "or" is over one field and so a list. */
    private static Optional<List<Term>> conjunction(Node node) {
        if (node instanceof Leaf leaf) {
            return Shape.sides(leaf.term()).size() == 1 ? Optional.of(List.of(leaf.term())) : Optional.empty();
        }
        Group group = (Group) node;
        List<Node> runs = group.splitAt(Connective.AND);
        if (runs.size() == 1) {
            return Shape.isFlat(group) ? oneList(group).map(List::of) : Optional.empty();
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

    private static Optional<Term> oneList(Group alternatives) {
        List<Term> terms =
                alternatives.parts().stream().map(each -> ((Leaf) each).term()).toList();
        List<Value> values = new ArrayList<>();
        for (Term each : terms) {
            if (each instanceof Comparison equal && equal.operator() == Operator.EQUAL && !isDate(equal.value())) {
                values.add(equal.value());
            } else if (each instanceof Membership in && in.within()) {
                values.addAll(in.values());
            } else {
                return Optional.empty();
            }
        }
        String name = terms.get(0).field().orElse("");
        boolean oneField = terms.stream().allMatch(each -> each.field().equals(Optional.of(name)));
        return oneField ? Optional.of(new Membership(name, true, values)) : Optional.empty();
    }

    private static boolean isDate(Value value) {
        return value instanceof Word word && Dates.hasForm(word.word());
    }

    /** The sides of every "or", with "and" binding tighter as in SQL; cut short when they are too many. */
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
                for (List<Term> after : factors(part)) {
                    List<Term> both = new ArrayList<>(before);
                    both.addAll(after);
                    longer.add(both);
                }
            }
            all = cut(longer);
        }
        return all;
    }

    /** As alternatives, but of a part of a conjunction, where a term that stands for two must be taken apart. */
    private static List<List<Term>> factors(Node part) {
        List<List<Term>> factors = new ArrayList<>();
        for (List<Term> each : alternatives(part)) {
            if (each.size() == 1) {
                Shape.sides(each.get(0)).forEach(side -> factors.add(List.of(side)));
            } else {
                factors.add(each);
            }
        }
        return factors;
    }

    private static List<List<Term>> cut(List<List<Term>> alternatives) {
        return alternatives.size() > MANY ? alternatives.subList(0, MANY + 1) : alternatives;
    }

    private static String joined(List<Term> terms, Connective connective) {
        return terms.stream().map(Term::text).collect(Collectors.joining(" " + connective.word() + " "));
    }

    static String option(String expression) {
        return "--where \"" + expression.replaceAll("[\\\\\"$`]", "\\\\$0") + "\"";
    }
}
