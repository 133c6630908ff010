package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.compose.condition.Value.Text;
import io.github.ontraportcli.compose.condition.Value.Word;
import io.github.ontraportcli.failure.Failure;
import java.util.regex.Pattern;

/**
 * Refuses values that a field of a known type cannot hold. The API would compare them all the same, as if they were 0,
 * and select records that nobody asked for.
 */
record Fit(FieldTypes types) {
    private static final Pattern SECONDS = Pattern.compile("|-?\\d+(\\.\\d+)?");
    private static final Pattern SECONDS_PATTERN = Pattern.compile("[0-9%_]*");
    private static final Pattern NUMBER = Pattern.compile("[+\\-_.]*\\d[\\d+\\-_.]*");

    /** Checks a value that is compared, {@code inside} when it is looked for inside the field's text. */
    void check(String field, boolean inside, Value value) {
        switch (types.kind(field)) {
            case TIMESTAMP -> date(field, inside, value);
            case NUMBER -> {
                if (!inside && value instanceof Word word && !isNumber(word)) {
                    throw unfit(field, "numbers", word.word())
                            .next("a number, or " + new Text(word.word()).typed() + " in quotes to send it as text");
                }
            }
            case CHECKBOX -> {
                if (!inside && value instanceof Word word && !word.isBoolean() && !isNumber(word)) {
                    throw unfit(field, "true or false", word.word()).next(field + " = true, or " + field + " = false");
                }
            }
            case TEXT, DROPDOWN, LIST, UNKNOWN -> {
                // Any text may be right: even the options of a dropdown have words for IDs in some objects.
            }
        }
    }

    private static void date(String field, boolean inside, Value value) {
        if (inside) {
            if (!SECONDS_PATTERN.matcher(value.raw()).matches()) {
                throw Failure.usage("--where looks inside \"" + field + "\" for \"" + value.raw() + "\"")
                        .why("it holds dates, which the API keeps as seconds since 1970")
                        .next("compare it: " + field + " >= 2026-01-01 and " + field + " < 2026-02-01");
            }
        } else if (value instanceof Text text && !SECONDS.matcher(text.text()).matches()) {
            throw unfit(field, "dates", new Text(text.text()).typed())
                    .next(Dates.hasForm(text.text()) ? "without quotes: " + text.text() : Dates.FORMS);
        } else if (value instanceof Word word && !Dates.hasForm(word.word())) {
            throw unfit(field, "dates", word.word()).next(Dates.FORMS);
        }
    }

    private static boolean isNumber(Word word) {
        return !Dates.hasForm(word.word()) && NUMBER.matcher(word.word()).matches();
    }

    private static Failure unfit(String field, String held, String value) {
        String shown = value.startsWith("'") ? value : "\"" + value + "\"";
        return Failure.usage("--where compares \"" + field + "\", which holds " + held + ", with " + shown);
    }
}
