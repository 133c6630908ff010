package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.compose.condition.Node.Group;
import io.github.ontraportcli.compose.condition.Node.Leaf;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final Pattern OPTION = Pattern.compile("--where \"([^\"]*)\"");
    private static final List<String> FIELDS = List.of("a", "b", "c");

    @Test
    void what_is_offered_in_place_of_brackets_selects_the_same() {
        int offered = 0;
        for (int seed = 0; seed < 5_000; seed++) {
            Node node = node(new Random(seed), 3);
            List<Expression> offers = OPTION.matcher(Nearest.to(node))
                    .results()
                    .map((MatchResult each) -> Expression.parse(each.group(1)))
                    .toList();
            if (offers.isEmpty()) {
                continue;
            }
            offered++;
            for (int row = 0; row < 27; row++) {
                Map<String, Integer> values = Map.of("a", row % 3, "b", row / 3 % 3, "c", row / 9);
                assertEquals(
                        holds(node, values),
                        offers.stream().anyMatch(each -> holds(each, values)),
                        node + "\n" + Nearest.to(node));
            }
        }
        assertEquals(true, offered > 3_000, "only " + offered);
    }

    @Test
    void what_brackets_and_not_mean_is_what_is_sent_or_offered() {
        int sent = 0;
        for (int seed = 0; seed < 6_000; seed++) {
            Random random = new Random(seed);
            Node node = node(random, 3);
            boolean negated = random.nextBoolean();
            String typed = (negated ? "not " : "") + written(node);
            List<Expression> offers;
            try {
                offers = List.of(Expression.parse(typed));
                sent++;
            } catch (Failure.Usage refused) {
                offers = OPTION.matcher(refused.next())
                        .results()
                        .map((MatchResult each) -> Expression.parse(each.group(1)))
                        .toList();
            }
            for (int row = 0; row < 27 && !offers.isEmpty(); row++) {
                Map<String, Integer> values = Map.of("a", row % 3, "b", row / 3 % 3, "c", row / 9);
                assertEquals(
                        holds(node, values) != negated,
                        offers.stream().anyMatch(each -> holds(each, values)),
                        typed + "\n" + offers);
            }
        }
        assertEquals(true, sent > 2_400, "only " + sent);
    }

    private static String written(Node node) {
        if (node instanceof Leaf leaf) {
            return leaf.term().text();
        }
        Group group = (Group) node;
        String word = group.connectives().isEmpty()
                ? ""
                : " " + group.connectives().get(0).word() + " ";
        return group.parts().stream().map(NearestTest::written).collect(Collectors.joining(word, "(", ")"));
    }

    private static Node node(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return new Leaf(new Comparison(
                    FIELDS.get(random.nextInt(3)),
                    random.nextInt(4) == 0 ? Operator.NOT_EQUAL : Operator.EQUAL,
                    Value.Digits.of(random.nextInt(3))));
        }
        Connective connective = random.nextBoolean() ? Connective.AND : Connective.OR;
        List<Node> parts = new ArrayList<>();
        List<Connective> connectives = new ArrayList<>();
        for (int left = random.nextInt(3); left >= 0; left--) {
            parts.add(node(random, depth - 1));
            if (left > 0) {
                connectives.add(connective);
            }
        }
        return new Group(parts, connectives);
    }

    private static boolean holds(Node node, Map<String, Integer> values) {
        if (node instanceof Leaf leaf) {
            return holds(leaf.term(), values);
        }
        Group group = (Group) node;
        boolean any = group.connectives().contains(Connective.OR);
        return any
                ? group.parts().stream().anyMatch(each -> holds(each, values))
                : group.parts().stream().allMatch(each -> holds(each, values));
    }

    private static boolean holds(Expression expression, Map<String, Integer> values) {
        return expression.connective() == Connective.OR
                ? expression.terms().stream().anyMatch(each -> holds(each, values))
                : expression.terms().stream().allMatch(each -> holds(each, values));
    }

    private static boolean holds(Term term, Map<String, Integer> values) {
        if (term instanceof Membership in) {
            return in.within() == in.values().contains(Value.Digits.of(values.get(in.name())));
        }
        Comparison comparison = (Comparison) term;
        boolean equal = comparison.value().equals(Value.Digits.of(values.get(comparison.name())));
        return equal == (comparison.operator() == Operator.EQUAL);
    }
}
