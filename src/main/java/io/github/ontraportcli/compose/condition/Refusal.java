package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.failure.Failure;

/** Says where in an expression something is wrong, with the expression and a mark below it. */
final class Refusal {
    private static final int WIDTH = 100;
    private static final int NEAR = 24;

    private Refusal() {}

    /** It cannot be read. */
    static Failure syntax(String source, Token at, String reason) {
        String near = printable(source.substring(at.start(), at.end()));
        String place = at.is(Token.Type.END) ? "its end" : "\"" + cut(near, NEAR) + "\"";
        return Failure.usage("--where does not parse at " + place + ": " + reason + "\n" + marked(source, at.start()));
    }

    /** It can be read, and the API has no form for it. */
    static Failure beyond(String source, Token at, String reason) {
        return Failure.usage("--where cannot be sent: " + reason + "\n" + marked(source, at.start()));
    }

    private static String marked(String source, int start) {
        int from = start <= WIDTH - NEAR ? 0 : boundary(source, start - WIDTH / 2);
        int to = source.length() - from <= WIDTH ? source.length() : boundary(source, from + WIDTH);
        String before = from > 0 ? "…" : "";
        String after = to < source.length() ? "…" : "";
        int column = before.length() + source.codePointCount(from, start);
        return "  " + before + printable(source.substring(from, to)) + after + "\n  " + " ".repeat(column) + "^";
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, boundary(text, length)) + "…";
    }

    private static int boundary(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(each -> clean.appendCodePoint(Character.isISOControl(each) ? ' ' : each));
        return clean.toString();
    }
}
