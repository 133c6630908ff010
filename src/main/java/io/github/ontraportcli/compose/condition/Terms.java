package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonObject;
import io.github.ontraportcli.compose.condition.Node.Group;
import io.github.ontraportcli.compose.condition.Node.Leaf;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Empty;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Term.NotEmpty;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Token.Type;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the terms of an expression, one at a time. */
final class Terms {
    private static final Pattern FIELD = Pattern.compile("\\w+");
    private static final Pattern INSIDE = Pattern.compile("%([^%_\\\\]+)%");
    private static final Set<String> OPERATOR_WORDS = Set.of("in", "like", "contains", "is", "not", "does", "between");

    private final Tokens tokens;
    private final Values values;
    private @Nullable Token between;

    Terms(Tokens tokens) {
        this.tokens = tokens;
        this.values = new Values(tokens);
    }

    static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    /** Whether a "not" comes next that turns round what follows it, rather than a field of that name. */
    boolean isNegation() {
        if (!tokens.peek().is("not")) {
            return false;
        }
        Token following = tokens.peek(1);
        if (following.is("not")) {
            Token third = tokens.peek(2);
            return !(third.is("in") || third.is("like") || third.is("contains") || third.is("contain"));
        }
        return following.is(Type.OPEN)
                || following.is(Type.JSON)
                || following.is(Type.WORD) && OPERATOR_WORDS.stream().noneMatch(following::is);
    }

    /** One term, or the two that "between" stands for. */
    Node term() {
        between = null;
        Token first = tokens.peek();
        return first.is(Type.JSON) ? new Leaf(raw(tokens.next())) : comparison(field());
    }

    /** The "between" of the term that was read last, or the other token where it has none. */
    Token betweenOr(Token other) {
        return between == null ? other : between;
    }

    private Term raw(Token token) {
        JsonObject json = Json.parse(token.text())
                .filter(JsonObject.class::isInstance)
                .map(each -> (JsonObject) each)
                .orElseThrow(() -> tokens.refuse(token, "it is not valid JSON").next(Decompiler.TERM));
        return Decompiler.term(json)
                .orElseThrow(() ->
                        tokens.refuse(token, "it is not a condition of the API").next(Decompiler.TERM));
    }

    private String field() {
        Token token = tokens.peek();
        if (token.is(Type.QUOTED)) {
            throw tokens.refuse("a field stands here, without quotes")
                    .next((isField(token.text()) ? token.text() : "lastname") + " = 'value'");
        }
        if (!token.is(Type.WORD)) {
            throw tokens.refuse("a field is missing").next("a field, an operator, a value: state = 'CA'");
        }
        if (token.text().contains("//")) {
            throw tokens.beyond(token, "\"" + token.text() + "\" is a field of a related object")
                    .why("the API describes conditions on the object's own fields alone")
                    .next("select the related records first, and these by their IDs: "
                            + token.text().split("//", 2)[0] + " in (1, 2)");
        }
        if (!isField(token.text())) {
            throw tokens.refuse("a field has letters, digits and _ only")
                    .next("the API's name of the field, such as lastname or f1234");
        }
        return tokens.next().text();
    }

    private Node comparison(String field) {
        Token token = tokens.peek();
        if (token.is("between")) {
            return between(field, tokens.next());
        }
        if (token.is("not") && tokens.peek(1).is("between")) {
            tokens.next();
            return Shape.opposite(between(field, tokens.next())).orElseThrow();
        }
        return new Leaf(simple(field));
    }

    private Node between(String field, Token word) {
        Value least = values.value(field, "between");
        if (!tokens.peek().is("and")) {
            throw tokens.refuse("between takes two values with \"and\" between them")
                    .next(field + " between 1 and 9");
        }
        tokens.next();
        Value most = values.value(field, "and");
        between = word;
        return new Group(
                List.of(
                        new Leaf(new Comparison(field, Operator.AT_LEAST, least)),
                        new Leaf(new Comparison(field, Operator.AT_MOST, most))),
                List.of(Connective.AND));
    }

    private Term simple(String field) {
        Token token = tokens.peek();
        if (token.is(Type.SYMBOL)) {
            Operator operator = Operator.symbol(token.text()).orElseThrow(() -> unknownSymbol(token));
            tokens.next();
            return new Comparison(field, operator, values.value(field, operator.typed()));
        }
        if (token.is("is")) {
            tokens.next();
            return state(field);
        }
        if (token.is("in")) {
            tokens.next();
            return new Membership(field, true, values.list(field, "in"));
        }
        if (token.is("like") || token.is("contains")) {
            tokens.next();
            Operator operator = token.is("like") ? Operator.LIKE : Operator.CONTAINS;
            return new Comparison(field, operator, values.value(field, operator.typed()));
        }
        if (token.is("not")) {
            tokens.next();
            return negated(field);
        }
        if (token.is("does") && tokens.peek(1).is("not") && tokens.peek(2).is("contain")) {
            tokens.next();
            tokens.next();
            tokens.next();
            return new Comparison(field, Operator.LACKS, values.value(field, "does not contain"));
        }
        throw tokens.refuse("an operator is missing after \"" + field + "\"")
                .next("= != > < >= <= in, not in, like, contains, is null, is not null, is empty, is not empty");
    }

    private Failure unknownSymbol(Token token) {
        Failure failure = tokens.refuse(token, "there is no such operator");
        return switch (token.text()) {
            case "==", "===" -> failure.next("Did you mean = ?");
            case "!", "!==", "=!" -> failure.next("Did you mean != ?");
            case "=>" -> failure.next("Did you mean >= ?");
            case "=<" -> failure.next("Did you mean <= ?");
            default -> failure.next("= != <> > < >= <=");
        };
    }

    private Term state(String field) {
        boolean negated = tokens.peek().is("not");
        if (negated) {
            tokens.next();
        }
        Token token = tokens.peek();
        if (token.is("null")) {
            tokens.next();
            return new Nullness(field, !negated);
        }
        if (token.is("empty")) {
            tokens.next();
            return negated ? new NotEmpty(field) : new Empty(field);
        }
        boolean hasValue = token.is(Type.WORD) || token.is(Type.QUOTED);
        String value = hasValue ? new Value.Text(token.text()).typed() : "'value'";
        throw tokens.refuse("after \"is\" comes null, not null, empty or not empty")
                .next("a value is compared with = or !=: " + field + (negated ? " != " : " = ") + value);
    }

    private Term negated(String field) {
        if (tokens.peek().is("in")) {
            tokens.next();
            return new Membership(field, false, values.list(field, "not in"));
        }
        if (tokens.peek().is("contains") || tokens.peek().is("contain")) {
            tokens.next();
            return new Comparison(field, Operator.LACKS, values.value(field, "not contains"));
        }
        if (tokens.peek().is("like")) {
            Failure failure = tokens.refuse("the API has no \"not like\"");
            tokens.next();
            throw failure.next(insteadOfNotLike(field, values.value(field, "not like")));
        }
        throw tokens.refuse("after \"not\" comes in, contains or between").next(field + " not in (1, 2)");
    }

    /** What to type where "not like" was meant. */
    static String insteadOfNotLike(String field, Value pattern) {
        String text = pattern.raw();
        Matcher inside = INSIDE.matcher(text);
        if (inside.matches()) {
            return new Comparison(field, Operator.LACKS, new Value.Text(inside.group(1))).text();
        }
        JsonObject untested = new Comparison(field, Operator.LIKE, new Value.Text(text)).json();
        untested.addProperty("op", "NOT LIKE");
        return field + " not contains 'text'; or, untested, " + Json.compact(untested) + " in its place";
    }
}
