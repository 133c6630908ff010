package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/**
 * A time between payments, by the calendar: a month after the last of January is the last of February.
 *
 * @param count how many
 * @param unit day, week, month, quarter or year
 */
record Period(long count, String unit) {
    private static final long MOST = 10_000;

    /** Refuses what is no period. A blank unit is a month. */
    static Period of(long count, String unit) {
        if (count < 0 || count > MOST) {
            throw Rejection.malformed("Invalid number of periods: " + count);
        }
        return switch (unit) {
            case "" -> new Period(count, "month");
            case "day", "week", "month", "quarter", "year" -> new Period(count, unit);
            default -> throw Rejection.malformed("Invalid unit: " + unit);
        };
    }

    static Period days(long count) {
        return of(count, "day");
    }

    /** The moment that long after another, both in seconds since 1970. */
    long after(long moment) {
        ZonedDateTime start = Instant.ofEpochSecond(moment).atZone(ZoneOffset.UTC);
        ZonedDateTime end = switch (unit) {
            case "day" -> start.plusDays(count);
            case "week" -> start.plusWeeks(count);
            case "quarter" -> start.plusMonths(3 * count);
            case "year" -> start.plusYears(count);
            default -> start.plusMonths(count);
        };
        return end.toEpochSecond();
    }
}
