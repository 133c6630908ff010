package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Token.Type;
import io.github.ontraportcli.failure.Failure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pieces of one expression and how far they have been read. */
final class Tokens {
    private static final Pattern THOUSANDS = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private final String source;
    private final List<Token> all;
    private int position;
    private int value = -1;

    Tokens(String source) {
        this.source = source;
        this.all = Lexer.tokens(source);
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return all.get(Math.min(position + ahead, all.size() - 1));
    }

    Token next() {
        Token token = peek();
        position = Math.min(position + 1, all.size() - 1);
        return token;
    }

    /** As {@link #next}, where the piece is a value. */
    Token nextValue() {
        value = position;
        return next();
    }

    /** Whether the next piece goes on without a space where an unquoted value ended. */
    boolean isGluedToValue() {
        return value >= 0
                && value == position - 1
                && all.get(value).is(Type.WORD)
                && all.get(value).end() == peek().start();
    }

    /** Refuses what goes on without a space where an unquoted value ended, such as the rest of a=b or of 5,000. */
    Failure gluedToValue() {
        int start = all.get(value).start();
        int last = position;
        while (last + 1 < all.size()
                && all.get(last).end() == all.get(last + 1).start()
                && isWithin(all.get(last + 1))) {
            last++;
        }
        String whole = source.substring(start, all.get(last).end());
        if (THOUSANDS.matcher(whole).matches()) {
            return refuse("a number has no commas").next(whole.replace(",", ""));
        }
        return refuse("a value with such a character stands in quotes").next(new Value.Text(whole).typed());
    }

    private static boolean isWithin(Token token) {
        return !token.is(Token.Type.END) && !token.is(Token.Type.CLOSE);
    }

    /** What is wrong at the piece that comes next. */
    Failure refuse(String reason) {
        return refuse(peek(), reason);
    }

    Failure refuse(Token at, String reason) {
        return Refusal.syntax(source, at, reason);
    }

    Failure beyond(Token at, String reason) {
        return Refusal.beyond(source, at, reason);
    }

    /** The unquoted value before the next piece together with the words that follow it, if that is what they are. */
    Optional<String> valueWithSpaces() {
        if (value < 0
                || value != position - 1
                || !peek().is(Type.WORD)
                || !all.get(value).is(Type.WORD)) {
            return Optional.empty();
        }
        int last = position;
        while (all.get(last + 1).is(Type.WORD)
                && Connective.of(all.get(last + 1).text()).isEmpty()) {
            last++;
        }
        boolean runsIntoATerm = all.get(last + 1).is(Type.SYMBOL);
        return runsIntoATerm
                ? Optional.empty()
                : Optional.of(
                        source.substring(all.get(value).start(), all.get(last).end()));
    }
}
