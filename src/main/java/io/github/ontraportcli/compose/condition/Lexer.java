package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Token.Type;
import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into its pieces. */
final class Lexer {
    private final String source;
    private int position;

    private Lexer(String source) {
        this.source = source;
    }

    /** The pieces in order, the last one {@link Type#END}. */
    static List<Token> tokens(String source) {
        return new Lexer(source).all();
    }

    private List<Token> all() {
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (position < source.length() && isSpace(source.charAt(position))) {
                position++;
            }
            if (position == source.length()) {
                tokens.add(new Token(Type.END, "", position, position));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() {
        char first = source.charAt(position);
        return switch (first) {
            case '(' -> single(Type.OPEN);
            case ')' -> single(Type.CLOSE);
            case ',' -> single(Type.COMMA);
            case '\'', '"' -> quoted(first);
            case '{' -> json();
            case '‘', '’', '“', '”' ->
                throw Refusal.syntax(
                                source,
                                new Token(Type.WORD, "", position, position + 1),
                                "a curly quote is not a quote")
                        .next("type it straight: ' or \"");
            default -> isSymbol(first) ? symbol() : word();
        };
    }

    private Token single(Type type) {
        position++;
        return new Token(type, source.substring(position - 1, position), position - 1, position);
    }

    private Token quoted(char quote) {
        int start = position++;
        StringBuilder text = new StringBuilder();
        while (position < source.length()) {
            char each = source.charAt(position++);
            if (each != quote) {
                text.append(each);
            } else if (position < source.length() && source.charAt(position) == quote) {
                text.append(quote);
                position++;
            } else {
                return new Token(Type.QUOTED, text.toString(), start, position);
            }
        }
        throw Refusal.syntax(source, new Token(Type.QUOTED, "", start, source.length()), "the quote is never closed")
                .next("close it; inside quotes, double the quote: 'O''Brien'");
    }

    private Token json() {
        int start = position;
        int depth = 0;
        boolean inString = false;
        for (; position < source.length(); position++) {
            char each = source.charAt(position);
            if (inString) {
                if (each == '\\') {
                    position++;
                } else if (each == '"') {
                    inString = false;
                }
            } else if (each == '"') {
                inString = true;
            } else if (each == '{') {
                depth++;
            } else if (each == '}' && --depth == 0) {
                position++;
                return new Token(Type.JSON, source.substring(start, position), start, position);
            }
        }
        throw Refusal.syntax(source, new Token(Type.JSON, "", start, source.length()), "the brace is never closed")
                .next(Decompiler.TERM);
    }

    private Token symbol() {
        int start = position;
        while (position < source.length() && isSymbol(source.charAt(position))) {
            position++;
        }
        return new Token(Type.SYMBOL, source.substring(start, position), start, position);
    }

    private Token word() {
        int start = position;
        while (position < source.length() && isWord(source.charAt(position))) {
            position++;
        }
        return new Token(Type.WORD, source.substring(start, position), start, position);
    }

    private static boolean isWord(char each) {
        return !isSpace(each) && !isSymbol(each) && "(),'\"{".indexOf(each) < 0;
    }

    private static boolean isSymbol(char each) {
        return "=<>!".indexOf(each) >= 0;
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each);
    }
}
