package io.github.ontraportcli.compose.condition;

import io.github.ontraportcli.failure.Failure;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the dates of an expression in one time zone, at one moment. All results are epoch seconds. */
record Dates(ZoneId zone, Instant now) {
    static final String FORMS = "dates are 2026-01-31, 2026-01-31 14:00, today, yesterday, tomorrow, now, "
            + "and from now -12h, -30d, +2w, -6m (months), -1y";

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern LOCAL_TIME =
            Pattern.compile("(.{10})[ Tt](\\d{1,2}:\\d{2})(:\\d{2})?([Zz]|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern CALENDAR = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}([ Tt].*)?", Pattern.DOTALL);
    private static final Pattern RELATIVE = Pattern.compile("([+-]\\d+)([hdwmyHDWMY])");
    private static final Pattern NAMED = Pattern.compile("today|yesterday|tomorrow|now", Pattern.CASE_INSENSITIVE);

    /** What a date stands for: the seconds from {@code start} until before {@code end}. */
    record Span(long start, long end, boolean wholeDay) {}

    /** Whether the word is written as a date, be it one that exists or not. */
    static boolean hasForm(String word) {
        return CALENDAR.matcher(word).matches()
                || RELATIVE.matcher(word).matches()
                || NAMED.matcher(word).matches();
    }

    /** Whether the word is a day that a time of day may follow after a space. */
    static boolean isDay(String word) {
        return DAY.matcher(word).matches();
    }

    /** Whether the word stands for a whole day rather than a second, be it one that exists or not. */
    static boolean namesDay(String word) {
        Matcher relative = RELATIVE.matcher(word);
        return isDay(word)
                || relative.matches() && !relative.group(2).equalsIgnoreCase("h")
                || NAMED.matcher(word).matches() && !word.equalsIgnoreCase("now");
    }

    /**
     * The time that the word stands for.
     *
     * @throws Failure.Usage when there is no such date, or it is not written as one
     */
    Span read(String word) {
        try {
            return span(word);
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            throw Failure.usage("--where has a date that does not exist: " + word)
                    .next(FORMS + "; text that looks like a date stands in quotes");
        }
    }

    private Span span(String word) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Matcher relative = RELATIVE.matcher(word);
        if (relative.matches()) {
            long count = Long.parseLong(relative.group(1));
            return switch (relative.group(2).toLowerCase(Locale.ROOT)) {
                case "h" -> second(Math.addExact(now.getEpochSecond(), Math.multiplyExact(count, 3600L)));
                case "d" -> day(today.plusDays(count));
                case "w" -> day(today.plusWeeks(count));
                case "m" -> day(today.plusMonths(count));
                default -> day(today.plusYears(count));
            };
        }
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "now" -> second(now.getEpochSecond());
            case "today" -> day(today);
            case "yesterday" -> day(today.minusDays(1));
            case "tomorrow" -> day(today.plusDays(1));
            default -> calendar(word);
        };
    }

    private Span calendar(String word) {
        Matcher day = DAY.matcher(word);
        if (day.matches()) {
            return day(written(word));
        }
        Matcher time = LOCAL_TIME.matcher(word);
        if (!time.matches()) {
            throw new DateTimeException(word);
        }
        String seconds = time.group(3) == null ? ":00" : time.group(3);
        LocalDateTime local = LocalDateTime.parse(
                written(time.group(1)) + "T" + (time.group(2).length() < 5 ? "0" : "") + time.group(2) + seconds,
                DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        if (time.group(4) != null) {
            return second(local.toEpochSecond(ZoneOffset.of(time.group(4).toUpperCase(Locale.ROOT))));
        }
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            ZoneOffset before = zone.getRules().getTransition(local).getOffsetBefore();
            throw Failure.usage("--where has a time that does not exist: " + word)
                    .why("the clocks of " + zone + " skip it")
                    .next("a time before or after the change, or one with its offset: " + word + before);
        }
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() > 1) {
            throw Failure.usage("--where has a time that comes twice: " + word)
                    .why("the clocks of " + zone + " go back over it")
                    .next("the one that is meant, with its offset: " + word + offsets.get(0) + " or " + word
                            + offsets.get(1));
        }
        return second(local.toEpochSecond(offsets.get(0)));
    }

    /** Strict, since a date with a digit missing is more likely a slip than a date. */
    private static LocalDate written(String day) {
        Matcher parts = DAY.matcher(day);
        if (!parts.matches()) {
            throw new DateTimeException(day);
        }
        if (day.length() < 10) {
            String full = String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    parts.group(1),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            throw Failure.usage("--where has a date that is not written in full: " + day)
                    .next("write " + full + ", or '" + day + "' in quotes if it is text");
        }
        return LocalDate.parse(day);
    }

    private static Span second(long second) {
        return new Span(second, Math.addExact(second, 1), false);
    }

    private Span day(LocalDate day) {
        return new Span(
                day.atStartOfDay(zone).toEpochSecond(),
                day.plusDays(1).atStartOfDay(zone).toEpochSecond(),
                true);
    }

    /** Such as "2026-01-31 14:00 Europe/Berlin", with the offset where the clocks show that time twice. */
    static String shown(long second, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochSecond(second), zone);
        String pattern = local.getSecond() == 0 ? "uuuu-MM-dd HH:mm" : "uuuu-MM-dd HH:mm:ss";
        String time = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local);
        boolean twice = zone.getRules().getValidOffsets(local).size() > 1;
        String offset = twice ? " " + zone.getRules().getOffset(Instant.ofEpochSecond(second)) : "";
        return time + offset + " " + zone;
    }
}
