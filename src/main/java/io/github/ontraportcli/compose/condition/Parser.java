package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Node.Group;
import io.github.ontraportcli.compose.condition.Node.Leaf;
import io.github.ontraportcli.compose.condition.Token.Type;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads an expression and refuses the shapes that the API has no form for. */
final class Parser {
    private static final int DEEPEST = 50;
    private static final String EXAMPLE = "state = 'CA'";

    private final String source;
    private final Tokens tokens;
    private final Terms terms;
    private @Nullable Token grouping;
    private @Nullable Token mixture;

    private Parser(String source) {
        this.source = source;
        this.tokens = new Tokens(source);
        this.terms = new Terms(tokens);
    }

    static Expression parse(String source) {
        return new Parser(source).expression();
    }

    private Expression expression() {
        if (tokens.peek().is(Type.END)) {
            throw Failure.usage("--where is empty")
                    .why("nothing would be left out")
                    .next("write one, e.g. \"" + EXAMPLE + "\", or leave --where out");
        }
        Node node = Shape.flattened(group(0));
        if (!tokens.peek().is(Type.END)) {
            throw unexpected();
        }
        if (node instanceof Leaf leaf) {
            return new Expression(List.of(leaf.term()), Connective.AND);
        }
        Group group = (Group) node;
        if (Shape.isFlat(group)) {
            List<Term> flat =
                    group.parts().stream().map(each -> ((Leaf) each).term()).toList();
            return new Expression(flat, group.connectives().get(0));
        }
        throw nested(group);
    }

    private Failure nested(Group group) {
        if (mixture != null) {
            return Refusal.beyond(source, mixture, "\"and\" is mixed with \"or\"")
                    .why("the API gives no order of precedence between them and nests nothing")
                    .next(Nearest.to(group));
        }
        Token at = grouping == null ? tokens.peek() : grouping;
        String reason = at.is("not")
                ? "\"not\" over several terms swaps \"and\" with \"or\" inside it"
                : at.is("between") ? "\"between\" stands for two terms with \"and\"" : "it has brackets";
        return Refusal.beyond(source, at, reason)
                .why("the API takes a flat list of conditions and nests nothing")
                .next(Nearest.to(group));
    }

    private Group group(int depth) {
        List<Token> starts = new ArrayList<>();
        List<Node> parts = new ArrayList<>();
        List<Connective> connectives = new ArrayList<>();
        while (true) {
            Token start = tokens.peek();
            Node part = part(depth);
            starts.add(start.is(Type.OPEN) || start.is("not") ? start : terms.betweenOr(start));
            parts.add(part);
            Token token = tokens.peek();
            Optional<Connective> connective = token.is(Type.WORD) ? Connective.of(token.text()) : Optional.empty();
            if (connective.isEmpty()) {
                Group group = new Group(parts, connectives);
                noteGrouping(group, starts);
                return group;
            }
            if (mixture == null && !connectives.isEmpty() && connectives.get(0) != connective.get()) {
                mixture = token;
            }
            tokens.next();
            connectives.add(connective.get());
        }
    }

    /** Keeps the leftmost place that needs the brackets which the API lacks. */
    private void noteGrouping(Group group, List<Token> starts) {
        for (int i = 0; i < starts.size(); i++) {
            Node part = Shape.flattened(group.parts().get(i));
            boolean needed = part instanceof Group inner && !Shape.joins(inner, group);
            if (needed && (grouping == null || starts.get(i).start() < grouping.start())) {
                grouping = starts.get(i);
            }
        }
    }

    private Node part(int depth) {
        Token token = tokens.peek();
        if (!token.is(Type.OPEN) && !terms.isNegation()) {
            return terms.term();
        }
        if (depth == DEEPEST) {
            throw Refusal.beyond(source, token, "it has brackets within brackets")
                    .why("the API takes a flat list of conditions and nests nothing")
                    .next("run one listing for each alternative, such as --where \"" + EXAMPLE + "\"");
        }
        tokens.next();
        if (!token.is(Type.OPEN)) {
            Node negated = Shape.flattened(part(depth + 1));
            return Shape.opposite(negated).orElseThrow(() -> noOpposite(token, negated));
        }
        Group inner = group(depth + 1);
        if (!tokens.peek().is(Type.CLOSE)) {
            throw tokens.peek().is(Type.END)
                    ? tokens.refuse("the bracket is never closed").next("close it: )")
                    : unexpected();
        }
        tokens.next();
        return inner;
    }

    private Failure noOpposite(Token not, Node negated) {
        Failure failure = Refusal.beyond(source, not, "\"not\" stands before what has no opposite")
                .why("the API has no not, and none of its operators turns that round");
        return negated instanceof Leaf leaf && leaf.term() instanceof Term.Comparison like
                ? failure.next(Terms.insteadOfNotLike(like.name(), like.value()))
                : failure.next("!=, not in, not contains, is not null or is not empty in the term's place");
    }

    private Failure unexpected() {
        Token token = tokens.peek();
        if (token.is(Type.CLOSE)) {
            return tokens.refuse("no bracket is open").next("take it away, or open one before: (");
        }
        if (token.is(Type.WORD) && token.text().equals("&&")) {
            return tokens.refuse("the word is \"and\"").next("and");
        }
        if (token.is(Type.WORD) && token.text().equals("||")) {
            return tokens.refuse("the word is \"or\"").next("or");
        }
        if (token.is(Type.COMMA) && tokens.peek(1).start() > token.end()) {
            return tokens.refuse("a comma joins no terms").next("and, or \"or\": " + EXAMPLE + " and id > 5");
        }
        if (tokens.isGluedToValue()) {
            return tokens.gluedToValue();
        }
        Optional<String> spaced = tokens.valueWithSpaces();
        if (spaced.isPresent()) {
            return tokens.refuse("a value with spaces stands in quotes").next(new Value.Text(spaced.get()).typed());
        }
        return tokens.refuse("\"and\" or \"or\" is missing before it")
                .next("one term, then and, then the next: " + EXAMPLE + " and id > 5");
    }
}
