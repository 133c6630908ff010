package io.github.ontraportcli.cli.run;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.compose.condition.Moments;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * What was typed for an option, turned into what the API takes; what does not fit is refused before anything is sent, with
 * the option's name and what it accepts.
 *
 * @param zone in which dates are read
 * @param inputs reads {@code @FILE} and {@code -}
 */
record Values(ZoneId zone, Clock clock, Inputs inputs) {
    private static final Set<String> NOTHING = Set.of("null", "[]", "{}", "\"\"");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");
    private static final Pattern SECONDS = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)");

    /** The value of an option of that type. */
    JsonElement read(String option, Type type, List<String> typed) {
        if (type instanceof Type.Names) {
            return names(option, typed);
        }
        if (type instanceof Type.Members) {
            return members(option, typed);
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
        if (type instanceof Type.Choices choices) {
            return new JsonPrimitive(choices(option, choices, text));
        }
        if (type instanceof Type.Tree tree) {
            return tree(option, tree, text);
        }
        if (type instanceof Type.Moment moment) {
            return new JsonPrimitive(moment(option, text, moment.milliseconds()));
        }
        if (type instanceof Type.Span span) {
            return new JsonPrimitive(Spans.read(option, text, span.unit()));
        }
        if (type instanceof Type.Id id) {
            return new JsonPrimitive(id(option, id.form(), text));
        }
        if (type instanceof Type.Prose) {
            // The line break at the end of a file or of what echo says is not meant.
            return new JsonPrimitive(inputs.text(option, text).replaceFirst("\\R\\z", ""));
        }
        if (type instanceof Type.Prefixed prefixed) {
            String said = inputs.text(option, text);
            return new JsonPrimitive(said.startsWith(prefixed.prefix()) ? said : prefixed.prefix() + said);
        }
        if (type instanceof Type.Whole && !WHOLE.matcher(text).matches()) {
            throw refused(option, "a whole number", text);
        }
        if (type instanceof Type.Decimal && !DECIMAL.matcher(text).matches()) {
            throw refused(option, "a number such as 12.50", text);
        }
        return new JsonPrimitive(text);
    }

    /** The JSON of an option; what must be in it is. */
    private JsonElement tree(String option, Type.Tree tree, String text) {
        String json = inputs.text(option, text).strip();
        JsonElement value = inputs.parsed(option, json);
        if (!tree.needs().isEmpty() && !(value instanceof JsonObject)) {
            throw Failure.usage(option + " takes a JSON object with " + String.join(", ", tree.needs()));
        }
        for (String each : tree.needs()) {
            JsonElement member = ((JsonObject) value).get(each);
            if (member == null || NOTHING.contains(Json.compact(member))) {
                throw Failure.usage(option + " lacks " + each)
                        .why("It takes a JSON object with " + String.join(", ", tree.needs()) + ".");
            }
        }
        return tree.text() ? new JsonPrimitive(json) : value;
    }

    private JsonObject members(String option, List<String> typed) {
        JsonObject members = new JsonObject();
        for (String each : typed) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw refused(option, "NAME=VALUE", Redaction.typed(each));
            }
            members.addProperty(each.substring(0, equals), inputs.text(option, each.substring(equals + 1)));
        }
        return members;
    }

    private static String choices(String option, Type.Choices choices, String text) {
        StringJoiner codes = new StringJoiner(",");
        for (String each : text.split(",", -1)) {
            codes.add(choice(option, new Type.Choice(choices.words(), false), each.strip()));
        }
        return codes.toString();
    }

    /** The code of a word that an option takes. */
    static String choice(Option option, String text) {
        return option.type() instanceof Type.Choice choice ? choice(option.name(), choice, text) : text;
    }

    /** IDs with commas between them. */
    static JsonArray ids(String option, String text) {
        JsonArray ids = new JsonArray();
        for (String each : text.split(",", -1)) {
            String id = id(option, IdForm.NUMBER, each.strip());
            Selection.refuseZero(option, id);
            ids.add(id);
        }
        return ids;
    }

    /** One ID of that form. Which IDs mean everything is checked where all is known. */
    static String id(String where, IdForm form, String text) {
        if (!form.takes(text)) {
            throw text.isEmpty()
                    ? Failure.usage("an ID in " + where + " is empty")
                            .why("The API would take that for every record.")
                            .next("Name the records, or say --everything if you mean all of them.")
                    : refused(where, form.meaning(), text)
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
        if (choice.orId() && IdForm.NUMBER.takes(text)) {
            return text;
        }
        Optional<String> meant = Suggestion.among(text, words);
        String accepts = "one of " + String.join(", ", words) + (choice.orId() ? ", or an ID" : "");
        Failure failure = refused(option, accepts, text);
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
        return Failure.usage(option + " takes " + accepts + ", not \"" + Redaction.typed(text) + "\"");
    }
}
