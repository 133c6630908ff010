package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What may be written for a format, a time zone or a yes-or-no, in the configuration file and in the environment. */
final class SettingValues {
    private static final List<String> FORMATS = List.of("table", "json", "ndjson", "csv", "tsv", "yaml", "ids", "raw");

    private SettingValues() {}

    static String format(String text, Function<String, Failure> refuse) {
        if (FORMATS.contains(text)) {
            return text;
        }
        throw refuse.apply("\"" + text + "\" is not one of " + String.join(", ", FORMATS)
                + Suggestion.among(text, FORMATS).map(SettingValues::question).orElse(""));
    }

    static ZoneId zone(String text, Function<String, Failure> refuse) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw refuse.apply("\"" + text + "\" is not a time zone"
                    + Suggestion.among(
                                    text,
                                    ZoneId.getAvailableZoneIds().stream()
                                            .sorted()
                                            .toList())
                            .map(SettingValues::question)
                            .orElse(""));
        }
    }

    /** A yes-or-no of the environment, where there is nothing but text. */
    static boolean yes(String text, Function<String, Failure> refuse) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on" -> true;
            case "false", "0", "no", "off" -> false;
            default -> throw refuse.apply("\"" + text + "\" is neither true nor false");
        };
    }

    static String question(String suggestion) {
        return "; did you mean \"" + suggestion + "\"?";
    }
}
