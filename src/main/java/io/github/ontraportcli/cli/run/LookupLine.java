package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.output.Visible;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command line as the catalogue writes it, in which names stand for what was told: {@code tags list --where "tag_name =
 * {tag_name}"}. Within quotes a value is one of a condition, elsewhere a word of its own.
 *
 * @param pattern the line
 */
record LookupLine(String pattern) {
    private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@.,:/+=-]+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(,[0-9]+)*");
    private static final Pattern LIVELY = Pattern.compile("[$`\"\\\\!]");
    private static final int LONGEST = 100;

    /**
     * The line with what was told in it, as a shell takes it; nothing where one of its names was not told, or is no text that a
     * line should hold.
     */
    Optional<String> with(UnaryOperator<String> told) {
        boolean all = NAME.matcher(pattern)
                .results()
                .map(each -> told.apply(each.group(1)))
                .allMatch(LookupLine::fits);
        if (!all) {
            return Optional.empty();
        }
        StringBuilder line = new StringBuilder();
        Matcher quoted = QUOTED.matcher(pattern);
        int end = 0;
        while (quoted.find()) {
            line.append(filled(pattern.substring(end, quoted.start()), each -> word(told.apply(each))));
            line.append(word(filled(quoted.group(1), each -> value(told.apply(each)))));
            end = quoted.end();
        }
        return Optional.of(line.append(filled(pattern.substring(end), each -> word(told.apply(each))))
                .toString());
    }

    /** A word as a shell takes it: plain, or in quotes. */
    static String word(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        return LIVELY.matcher(text).find() ? "'" + text.replace("'", "'\\''") + "'" : "\"" + text + "\"";
    }

    private static String filled(String text, UnaryOperator<String> told) {
        return NAME.matcher(text).replaceAll((MatchResult each) -> Matcher.quoteReplacement(told.apply(each.group(1))));
    }

    /** A value of a condition. */
    private static String value(String text) {
        return NUMBERS.matcher(text).matches() ? text : "'" + text.replace("'", "''") + "'";
    }

    private static boolean fits(String text) {
        boolean numbers = NUMBERS.matcher(text).matches();
        return !text.isBlank()
                && (numbers || text.length() <= LONGEST)
                && Visible.line(text).equals(text);
    }
}
