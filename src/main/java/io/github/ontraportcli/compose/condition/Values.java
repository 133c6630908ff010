package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Token.Type;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the values of an expression, single ones and lists. */
record Values(Tokens tokens) {
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}.*", Pattern.DOTALL);

    /** The value that comes next; {@code after} is the word or sign before it. */
    Value value(String field, String after) {
        Token token = tokens.peek();
        if (token.is(Type.QUOTED)) {
            return new Value.Text(tokens.nextValue().text());
        }
        if (!token.is(Type.WORD)) {
            throw tokens.refuse("a value is missing after \"" + after + "\"")
                    .next("a number, a date, or text in quotes: 'CA'");
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

    /** Values in brackets with commas between them. */
    List<Value> list(String field, String operator) {
        String example = field + " " + operator + " (1, 2)";
        if (!tokens.peek().is(Type.OPEN)) {
            throw tokens.refuse("a list in brackets is missing after \"" + operator + "\"")
                    .next(example);
        }
        tokens.next();
        if (tokens.peek().is(Type.CLOSE)) {
            throw tokens.refuse("the list is empty").next(example);
        }
        List<Value> values = new ArrayList<>();
        values.add(value(field, operator));
        while (!tokens.peek().is(Type.CLOSE)) {
            if (!tokens.peek().is(Type.COMMA)) {
                throw betweenValues(example);
            }
            values.add(value(field, tokens.next().text()));
        }
        tokens.next();
        return values;
    }

    private Failure betweenValues(String example) {
        if (tokens.peek().is(Type.END)) {
            return tokens.refuse("the list is never closed").next(example);
        }
        if (tokens.isGluedToValue()) {
            return tokens.gluedToValue();
        }
        return tokens.valueWithSpaces()
                .map(each -> new Value.Text(each).typed())
                .map(each -> tokens.refuse("a comma is missing before it, or quotes around " + each)
                        .next(each))
                .orElseGet(() -> tokens.refuse("a comma is missing before it").next(example));
    }
}
