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

    private final String source;
    private final Tokens tokens;
    private final Terms terms;
    private @Nullable Token bracket;
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
                    .next("write one, e.g. \"state = 'CA'\", or leave --where out");
        }
        Group group = group(0);
        if (!tokens.peek().is(Type.END)) {
            throw unexpected();
        }
        if (mixture != null) {
            throw Refusal.beyond(source, mixture, "\"and\" is mixed with \"or\"")
                    .why("the API gives no order of precedence between them and nests nothing")
                    .next(Nearest.to(group));
        }
        if (bracket != null) {
            throw Refusal.beyond(source, bracket, "it has brackets")
                    .why("the API takes a flat list of conditions and nests nothing")
                    .next(Nearest.to(group));
        }
        List<Term> flat =
                group.parts().stream().map(each -> ((Leaf) each).term()).toList();
        return new Expression(
                flat,
                group.connectives().isEmpty()
                        ? Connective.AND
                        : group.connectives().get(0));
    }

    private Group group(int depth) {
        List<Node> parts = new ArrayList<>();
        List<Connective> connectives = new ArrayList<>();
        parts.add(part(depth));
        while (true) {
            Token token = tokens.peek();
            Optional<Connective> connective = token.is(Type.WORD) ? Connective.of(token.text()) : Optional.empty();
            if (connective.isEmpty()) {
                return new Group(parts, connectives);
            }
            if (mixture == null && !connectives.isEmpty() && connectives.get(0) != connective.get()) {
                mixture = token;
            }
            tokens.next();
            connectives.add(connective.get());
            parts.add(part(depth));
        }
    }

    private Node part(int depth) {
        Token token = tokens.peek();
        if (!token.is(Type.OPEN)) {
            return new Leaf(terms.term());
        }
        if (depth == DEEPEST) {
            throw Refusal.beyond(source, token, "it has brackets within brackets")
                    .why("the API takes a flat list of conditions and nests nothing");
        }
        if (bracket == null) {
            bracket = token;
        }
        tokens.next();
        Group inner = group(depth + 1);
        if (!tokens.peek().is(Type.CLOSE)) {
            throw tokens.peek().is(Type.END) ? tokens.refuse("the bracket is never closed") : unexpected();
        }
        tokens.next();
        return inner;
    }

    private Failure unexpected() {
        Token token = tokens.peek();
        if (token.is(Type.CLOSE)) {
            return tokens.refuse("no bracket is open");
        }
        if (token.is(Type.WORD) && token.text().equals("&&")) {
            return tokens.refuse("the word is \"and\"");
        }
        if (token.is(Type.WORD) && token.text().equals("||")) {
            return tokens.refuse("the word is \"or\"");
        }
        if (tokens.isGluedToValue()) {
            return tokens.refuse("a value with such a character stands in quotes");
        }
        Optional<String> spaced = tokens.valueWithSpaces();
        if (spaced.isPresent()) {
            return tokens.refuse("a value with spaces stands in quotes").next(new Value.Text(spaced.get()).typed());
        }
        return tokens.refuse("\"and\" or \"or\" is missing before it");
    }
}
