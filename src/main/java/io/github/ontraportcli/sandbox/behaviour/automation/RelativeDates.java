package io.github.ontraportcli.sandbox.behaviour.automation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.OptionalLong;

/** Days as rules name them, such as {@code TODAY} or {@code 30DFNOW}, and spans of time; in UTC, in seconds since 1970. */
final class RelativeDates {
    static final long DAY = 86_400;

    private static final int MOST = 100_000;

    private RelativeDates() {}

    /** The beginning of the day that is named; a number is a moment already; nothing for anything else. */
    static OptionalLong of(String word, long now) {
        LocalDate today = day(now);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate year = today.withDayOfYear(1);
        LocalDate meant = switch (word.trim().toUpperCase(Locale.ROOT)) {
            case "TODAY" -> today;
            case "YESTERDAY" -> today.minusDays(1);
            case "LSUNDAY" -> today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
            case "L2SUNDAY" ->
                today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY)).minusWeeks(1);
            case "FDTMONTH" -> month;
            case "FDLMONTH" -> month.minusMonths(1);
            case "TDLMONTH" -> today.minusMonths(1);
            case "FDTYEAR" -> year;
            case "TDLYEAR" -> today.minusYears(1);
            case "S7DAYS" -> today.minusDays(7);
            case "S30DAYS" -> today.minusDays(30);
            case "S90DAYS" -> today.minusDays(90);
            case "S120DAYS" -> today.minusDays(120);
            case "S180DAYS" -> today.minusDays(180);
            case "TOMORROW" -> today.plusDays(1);
            case "FDNMONTH" -> month.plusMonths(1);
            case "TDNMONTH" -> today.plusMonths(1);
            case "FDNYEAR" -> year.plusYears(1);
            case "TDNYEAR" -> today.plusYears(1);
            case "7DFNOW" -> today.plusDays(7);
            case "14DFNOW" -> today.plusDays(14);
            case "30DFNOW" -> today.plusDays(30);
            case "60DFNOW" -> today.plusDays(60);
            case "90DFNOW" -> today.plusDays(90);
            case "120DFNOW" -> today.plusDays(120);
            case "180DFNOW" -> today.plusDays(180);
            default -> null;
        };
        if (meant != null) {
            return OptionalLong.of(meant.atStartOfDay(ZoneOffset.UTC).toEpochSecond());
        }
        return word.trim().matches("-?\\d{1,12}") ? OptionalLong.of(Long.parseLong(word.trim())) : OptionalLong.empty();
    }

    /**
     * A moment and a span after it. The span stands in the parameters from that index on: as a number and a unit (0 days, 1
     * weeks, 2 months), or in one, as "3 Weeks".
     */
    static long after(long moment, Clause clause, int index) {
        String[] words = clause.text(index).split(" ");
        String unit = words.length > 1 ? words[1].toLowerCase(Locale.ROOT) : clause.text(index + 1);
        int count = words[0].matches("\\d{1,6}") ? Math.min(MOST, Integer.parseInt(words[0])) : 0;
        Period span = switch (unit) {
            case "1", "week", "weeks" -> Period.ofWeeks(count);
            case "2", "month", "months" -> Period.ofMonths(count);
            default -> Period.ofDays(count);
        };
        return Instant.ofEpochSecond(moment).atZone(ZoneOffset.UTC).plus(span).toEpochSecond();
    }

    /** The beginning of the day of a moment. */
    static long midnight(long moment) {
        return Math.floorDiv(moment, DAY) * DAY;
    }

    private static LocalDate day(long moment) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(moment), ZoneOffset.UTC);
    }
}
