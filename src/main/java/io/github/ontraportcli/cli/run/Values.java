package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.compose.condition.Moments;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What was typed for an option, turned into what the API takes; what does not fit is refused before anything is sent, with
 * the option's name and what it accepts.
 *
 * @param zone in which dates are read
 * @param inputs reads {@code @FILE} and {@code -}
 */
record Values(ZoneId zone, Clock clock, Inputs inputs) {
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");
    private static final Pattern ID = Pattern.compile("[0-9]+(_[0-9]+)?");

    /** The value of an option of that type. */
    JsonElement read(String option, Type type, List<String> typed) {
        if (type instanceof Type.Names) {
            return names(option, typed);
        }
        String text = typed.isEmpty() ? "" : typed.get(typed.size() - 1);
        if (type instanceof Type.Flag flag) {
            return new JsonPrimitive(flag.on());
        }
        if (type instanceof Type.Choice choice) {
            return new JsonPrimitive(choice(option, choice, text));
        }
        if (type instanceof Type.Ids) {
            return ids(option, text);
        }
        if (type instanceof Type.Tree) {
            return inputs.json(option, text);
        }
        if (type instanceof Type.Moment moment) {
            return new JsonPrimitive(moment(option, text, moment.milliseconds()));
        }
        if (type instanceof Type.Whole && !WHOLE.matcher(text).matches()) {
            throw refused(option, "a whole number", text);
        }
        if (type instanceof Type.Decimal && !DECIMAL.matcher(text).matches()) {
            throw refused(option, "a number such as 12.50", text);
        }
        return new JsonPrimitive(text);
    }

    /** The code of a word that an option takes. */
    static String choice(Option option, String text) {
        return option.type() instanceof Type.Choice choice ? choice(option.name(), choice, text) : text;
    }

    /** IDs with commas between them. */
    static JsonArray ids(String option, String text) {
        JsonArray ids = new JsonArray();
        for (String each : text.split(",", -1)) {
            ids.add(id(option, each.strip()));
        }
        return ids;
    }

    /** One ID: digits, or two numbers as calendar events have them. Which IDs mean everything is checked where all is known. */
    static String id(String where, String text) {
        if (!ID.matcher(text).matches()) {
            throw text.isEmpty()
                    ? Failure.usage("an ID in " + where + " is empty")
                            .why("The API would take that for every record.")
                            .next("Name the records, or say --everything if you mean all of them.")
                    : refused(where, "an ID such as 7 or 2_1625335200", text)
                            .next(text.contains(",") ? "Several IDs stand apart: 1 2 3, or --ids 1,2,3." : null);
        }
        return text;
    }

    private static String choice(String option, Type.Choice choice, String text) {
        List<String> words = new ArrayList<>();
        for (Type.Word each : choice.words()) {
            words.add(each.word());
            if (each.word().equalsIgnoreCase(text) || each.code().equals(text)) {
                return each.code();
            }
        }
        Optional<String> meant = Suggestion.among(text, words);
        Failure failure = refused(option, "one of " + String.join(", ", words), text);
        throw meant.map(word -> failure.next("Did you mean " + option + " " + word + "?"))
                .orElse(failure);
    }

    private String moment(String option, String text, boolean milliseconds) {
        if (SECONDS.matcher(text).matches()) {
            return text;
        }
        OptionalLong seconds = Moments.seconds(text, zone, clock);
        if (seconds.isEmpty()) {
            throw refused(option, "a date", text).next(Moments.FORMS);
        }
        BigInteger exact = BigInteger.valueOf(seconds.getAsLong());
        return (milliseconds ? exact.multiply(BigInteger.valueOf(1000)) : exact).toString();
    }

    private static JsonArray names(String option, List<String> typed) {
        JsonArray names = new JsonArray();
        for (String each : typed) {
            if (each.isBlank()) {
                throw refused(option, "a name", each);
            }
            names.add(each);
        }
        return names;
    }

    private static Failure refused(String option, String accepts, String text) {
        return Failure.usage(option + " takes " + accepts + ", not \"" + text + "\"");
    }
}
