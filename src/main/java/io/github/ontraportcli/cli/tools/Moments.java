package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.failure.Failure;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moments in the past as a person types them: {@code 30s}, {@code 10m}, {@code 2h}, {@code 7d}, {@code 2026-01-31}, {@code
 * 2026-01-31T14:00:00Z}.
 *
 * @param now the time
 * @param zone in which dates begin and end
 */
record Moments(Instant now, ZoneId zone) {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,6})([smhd])");

    /** The beginning: of a date its first moment. */
    Instant since(String option, String text) {
        return moment(option, text, 0);
    }

    /** The end, which is no longer meant: of a date the first moment of the next. */
    Instant until(String option, String text) {
        return moment(option, text, 1);
    }

    private Instant moment(String option, String text, int days) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            long count = Long.parseLong(span.group(1));
            return now.minus(
                    switch (span.group(2)) {
                        case "s" -> Duration.ofSeconds(count);
                        case "m" -> Duration.ofMinutes(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofDays(count);
                    });
        }
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).plusDays(days).atStartOfDay(zone).toInstant();
        } catch (DateTimeParseException e) {
            throw Failure.usage(option + " takes a length of time, a date or a moment, not \"" + text + "\"")
                    .next("It is written 30s, 10m, 2h, 7d, 2026-01-31 or 2026-01-31T14:00:00Z.");
        }
    }
}
