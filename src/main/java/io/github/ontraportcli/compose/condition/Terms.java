package io.github.ontraportcli.compose.condition;

import com.google.gson.JsonObject;
import io.github.ontraportcli.compose.condition.Term.Comparison;
import io.github.ontraportcli.compose.condition.Term.Empty;
import io.github.ontraportcli.compose.condition.Term.Membership;
import io.github.ontraportcli.compose.condition.Term.NotEmpty;
import io.github.ontraportcli.compose.condition.Term.Nullness;
import io.github.ontraportcli.compose.condition.Token.Type;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the terms of an expression, one at a time. */
final class Terms {
    private static final Pattern FIELD = Pattern.compile("\\w+(//\\w+)*");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*", Pattern.DOTALL);
    private static final Set<String> OPERATOR_WORDS = Set.of("in", "like", "contains", "is", "not", "does");

    private final Tokens tokens;

    Terms(Tokens tokens) {
        this.tokens = tokens;
    }

    static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }

    Term term() {
        Token first = tokens.peek();
        if (first.is(Type.JSON)) {
            return raw(tokens.next());
        }
        if (first.is("not") && isNegation(tokens.peek(1))) {
            throw tokens.beyond(first, "\"not\" stands before a term")
                    .why("the API has no not")
                    .next("turn the operator round: !=, not in, not contains, is not null, is not empty, < for >=");
        }
        return comparison(field());
    }

    private static boolean isNegation(Token following) {
        return following.is(Type.OPEN)
                || following.is(Type.WORD) && OPERATOR_WORDS.stream().noneMatch(following::is);
    }

    private Term raw(Token token) {
        JsonObject json = Json.parse(token.text())
                .map(each -> (JsonObject) each)
                .orElseThrow(() -> tokens.refuse(token, "it is not valid JSON"));
        return Decompiler.term(json)
                .orElseThrow(() ->
                        tokens.refuse(token, "it is not a condition of the API").next(Decompiler.SHAPE));
    }

    private String field() {
        Token token = tokens.peek();
        if (token.is(Type.QUOTED)) {
            throw tokens.refuse("a field stands here, without quotes");
        }
        if (!token.is(Type.WORD)) {
            throw tokens.refuse("a field is missing");
        }
        if (!isField(token.text())) {
            throw tokens.refuse("a field has letters, digits and _ only");
        }
        return tokens.next().text();
    }

    private Term comparison(String field) {
        Token token = tokens.peek();
        if (token.is(Type.SYMBOL)) {
            Operator operator = Operator.symbol(token.text()).orElseThrow(() -> unknownSymbol(token));
            tokens.next();
            return new Comparison(field, operator, value(field, operator.typed()));
        }
        if (token.is("is")) {
            tokens.next();
            return state(field);
        }
        if (token.is("in")) {
            tokens.next();
            return new Membership(field, true, list(field, "in"));
        }
        if (token.is("like") || token.is("contains")) {
            tokens.next();
            Operator operator = token.is("like") ? Operator.LIKE : Operator.CONTAINS;
            return new Comparison(field, operator, value(field, operator.typed()));
        }
        if (token.is("not")) {
            tokens.next();
            return negated(field);
        }
        if (token.is("does") && tokens.peek(1).is("not") && tokens.peek(2).is("contain")) {
            tokens.next();
            tokens.next();
            tokens.next();
            return new Comparison(field, Operator.LACKS, value(field, "does not contain"));
        }
        if (token.is("between")) {
            throw tokens.refuse("there is no between").next("two terms: " + field + " >= 1 and " + field + " <= 9");
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
        throw tokens.refuse("after \"is\" comes null, not null, empty or not empty")
                .next("a value is compared with = or !=");
    }

    private Term negated(String field) {
        if (tokens.peek().is("in")) {
            tokens.next();
            return new Membership(field, false, list(field, "not in"));
        }
        if (tokens.peek().is("contains") || tokens.peek().is("contain")) {
            tokens.next();
            return new Comparison(field, Operator.LACKS, value(field, "not contains"));
        }
        if (tokens.peek().is("like")) {
            throw tokens.refuse("the API has no \"not like\"").next(field + " not contains 'text'");
        }
        throw tokens.refuse("after \"not\" comes in or contains");
    }

    private List<Value> list(String field, String operator) {
        if (!tokens.peek().is(Type.OPEN)) {
            throw tokens.refuse("a list in brackets is missing after \"" + operator + "\"")
                    .next(field + " " + operator + " (1, 2)");
        }
        tokens.next();
        if (tokens.peek().is(Type.CLOSE)) {
            throw tokens.refuse("the list is empty");
        }
        List<Value> values = new ArrayList<>();
        values.add(value(field, operator));
        while (!tokens.peek().is(Type.CLOSE)) {
            if (!tokens.peek().is(Type.COMMA)) {
                throw betweenValues();
            }
            values.add(value(field, tokens.next().text()));
        }
        tokens.next();
        return values;
    }

    private Failure betweenValues() {
        if (tokens.peek().is(Type.END)) {
            return tokens.refuse("the list is never closed");
        }
        if (tokens.isGluedToValue()) {
            return tokens.refuse("a value with such a character stands in quotes");
        }
        return tokens.valueWithSpaces()
                .map(each ->
                        tokens.refuse("a comma is missing before it, or quotes around " + new Value.Text(each).typed()))
                .orElseGet(() -> tokens.refuse("a comma is missing before it"));
    }

    private Value value(String field, String after) {
        Token token = tokens.peek();
        if (token.is(Type.QUOTED)) {
            return new Value.Text(tokens.nextValue().text());
        }
        if (!token.is(Type.WORD)) {
            throw tokens.refuse("a value is missing after \"" + after + "\"");
        }
        if (token.is("null")) {
            throw tokens.refuse("null is not a value")
                    .next(field + " is null, " + field + " is not null, or 'null' in quotes if it is text");
        }
        tokens.nextValue();
        if (Value.Digits.hasForm(token.text())) {
            return new Value.Digits(token.text());
        }
        Token following = tokens.peek();
        if (Dates.isDay(token.text())
                && following.is(Type.WORD)
                && TIME.matcher(following.text()).matches()) {
            return new Value.Word(token.text() + " " + tokens.next().text());
        }
        return new Value.Word(token.text());
    }
}
