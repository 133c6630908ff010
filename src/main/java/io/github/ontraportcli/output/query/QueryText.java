package io.github.ontraportcli.output.query;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.github.ontraportcli.failure.Failure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query as it was typed, with the means to say where in it something is wrong. */
record QueryText(String expression) {
    private static final Pattern SYNTAX_ERROR =
            Pattern.compile("Syntax error at line (\\d+) column (\\d+): (.*)", Pattern.DOTALL);
    private static final Pattern EXPECTED = Pattern.compile("Expected:? (.*?), but found (.*)", Pattern.DOTALL);
    private static final Pattern CHOICE = Pattern.compile("Found (.*), but expected one of .*", Pattern.DOTALL);

    private static final Pattern WHOLE_NUMBERS = Pattern.compile("(?:-?\\d{1,9}+(?!\\d)|[:\\s])*+]");

    private static final int SHORT_LIST = 3;

    /** The failure for what the parser said, e.g. {@code Syntax error at line 1 column 4: Unclosed quotes}. */
    Failure unreadable(String said) {
        Matcher error = SYNTAX_ERROR.matcher(said);
        return error.matches()
                ? unreadable(
                        offset(Integer.parseInt(error.group(1)), Integer.parseInt(error.group(2))),
                        inWords(error.group(3)))
                : Failure.usage("the query cannot be read: " + said).next(Query.ADVICE);
    }

    Failure unreadable(int offset, String reason) {
        return Failure.usage("the query cannot be read " + place(offset) + ": " + reason)
                .next(Query.ADVICE);
    }

    /** The place in words, e.g. {@code at character 8, after "data[?a"}; characters count from one. */
    String place(int offset) {
        String where = "at character " + (expression.codePointCount(0, offset) + 1);
        return offset == 0 ? where : where + ", after \"" + expression.substring(0, offset) + '"';
    }

    /** The zero-based offset of a one-based line and column. */
    int offset(int line, int column) {
        int start = 0;
        for (int passed = 1; passed < line; passed++) {
            start = nextLine(start);
        }
        return Math.min(start + column - 1, expression.length());
    }

    private int nextLine(int from) {
        for (int at = from; at < expression.length(); at++) {
            char c = expression.charAt(at);
            if (c == '\n') {
                return at + 1;
            }
            if (c == '\r') {
                return at + (expression.startsWith("\r\n", at) ? 2 : 1);
            }
        }
        return expression.length();
    }

    boolean startsAt(int offset, char expected) {
        return offset < expression.length() && expression.charAt(offset) == expected;
    }

    /**
     * The JSON between the backticks that open at an offset. It is read from the text again because the parser keeps
     * neither the order of the fields nor the digits of {@code 10.50}.
     */
    JsonElement literal(int offset) {
        String json = expression.substring(offset + 1, closing(offset)).replace("\\`", "`");
        try {
            return JsonParser.parseString(json);
        } catch (JsonParseException broken) {
            throw unreadable(offset, "this is not JSON: " + json);
        }
    }

    /** Whether what stands from an offset to the next bracket are whole numbers small enough for an index. */
    boolean isIndexAt(int offset) {
        return WHOLE_NUMBERS
                .matcher(expression)
                .region(offset, expression.length())
                .lookingAt();
    }

    /** Refuses a list or a call with a comma missing, which the parser lets pass; the offset is that of its inside. */
    void requireCommas(int inside, int elements) {
        if (commas(inside) < elements - 1) {
            throw unreadable(inside, "a comma is missing between " + elements + " values");
        }
    }

    private int commas(int from) {
        int commas = 0;
        int depth = 0;
        for (int at = from; at < expression.length(); at++) {
            switch (expression.charAt(at)) {
                case '\'', '"', '`' -> at = closing(at);
                case '(', '[', '{' -> depth++;
                case ')', ']', '}' -> {
                    if (depth == 0) {
                        return commas;
                    }
                    depth--;
                }
                case ',' -> commas += depth == 0 ? 1 : 0;
                default -> {
                    // Names and operators.
                }
            }
        }
        return commas;
    }

    /** Where the quotes close that open at an offset. */
    private int closing(int opening) {
        int at = opening + 1;
        while (!startsAt(at, expression.charAt(opening))) {
            at += startsAt(at, '\\') ? 2 : 1;
        }
        return at;
    }

    private static String inWords(String reason) {
        Matcher expected = EXPECTED.matcher(reason);
        if (expected.matches()) {
            return "expected " + tokens(expected.group(1)) + ", found " + token(expected.group(2));
        }
        Matcher choice = CHOICE.matcher(reason);
        if (choice.matches()) {
            return "expected JSON, found " + token(choice.group(1));
        }
        return Character.toLowerCase(reason.charAt(0)) + reason.substring(1);
    }

    private static String tokens(String list) {
        if (!list.startsWith("[")) {
            return token(list);
        }
        String[] each = list.substring(1, list.length() - 1).split(", ");
        if (each.length > SHORT_LIST) {
            return "a field, a function or a value";
        }
        StringBuilder words = new StringBuilder(token(each[0]));
        for (int i = 1; i < each.length; i++) {
            words.append(i + 1 < each.length ? ", " : " or ").append(token(each[i]));
        }
        return words.toString();
    }

    private static String token(String symbol) {
        return switch (symbol) {
            case "EOF", "'[EOF]'" -> "the end";
            case "'A-Z|a-z|_'" -> "a field";
            case "'-|0-9'" -> "a number";
            default -> symbol;
        };
    }
}
