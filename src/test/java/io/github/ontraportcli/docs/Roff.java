package io.github.ontraportcli.docs;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text as roff wants it: ASCII alone, and nothing in it that is taken for a request. */
final class Roff {
    private Roff() {}

    /** Prose; a hyphen stays one. */
    static String prose(String text) {
        return escaped(text, false);
    }

    /** Prose of several sentences, each on a line of its own. */
    static String sentences(String text) {
        return Stream.of(text.split("(?<=[.;:]) ")).map(Roff::prose).collect(Collectors.joining("\n"));
    }

    /** What is typed: a hyphen is a minus, so that it can be copied. */
    static String code(String text) {
        return escaped(text, true);
    }

    static String bold(String text) {
        return "\\fB" + code(text) + "\\fR";
    }

    static String italic(String text) {
        return text.isEmpty() ? "" : "\\fI" + code(text) + "\\fR";
    }

    /** Lines as they stand. */
    static String block(String text) {
        StringBuilder block = new StringBuilder(".EX\n");
        text.stripTrailing().lines().forEach(line -> block.append(code(line)).append('\n'));
        return block.append(".EE\n").toString();
    }

    private static String escaped(String text, boolean code) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> escaped.append(escaped(c, code)));
        boolean request = escaped.length() > 0 && ".'".indexOf(text.charAt(0)) >= 0;
        return request ? "\\&" + escaped : escaped.toString();
    }

    private static String escaped(int c, boolean code) {
        return switch (c) {
            case '\\' -> "\\e";
            case '-' -> code ? "\\-" : "-";
            case '\'' -> code ? "\\(aq" : "'";
            case '`' -> "\\(ga";
            case '^' -> "\\(ha";
            case '~' -> "\\(ti";
            case '"' -> "\\(dq";
            default -> c < 128 ? Character.toString(c) : String.format("\\[u%04X]", c);
        };
    }
}
