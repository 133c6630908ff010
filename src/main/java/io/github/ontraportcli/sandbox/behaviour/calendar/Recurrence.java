package io.github.ontraportcli.sandbox.behaviour.calendar;

import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * When an event takes place, by the clock on the wall. A date that a month does not have is left out.
 *
 * @param first the first of its dates
 * @param repeats whether there are more
 * @param frequency 0 yearly, 1 monthly, 2 weekly, 3 daily
 * @param every 1 for every year, month, week or day, 2 for every second one
 * @param weekdays on which of them, where it is weekly or monthly by weekday
 * @param byWeekday whether it is monthly by weekday, such as the third Tuesday
 * @param count after how many dates it ends; 0 is without end
 * @param until when it ends, in seconds; {@link Long#MAX_VALUE} is never
 */
record Recurrence(
        LocalDateTime first,
        boolean repeats,
        int frequency,
        long every,
        TreeSet<DayOfWeek> weekdays,
        boolean byWeekday,
        long count,
        long until) {
    private static final String[] WORDS = {"yearly", "monthly", "weekly", "daily"};
    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int MOST_STEPS = 40_000;
    private static final long MOST_EVERY = 1000;

    /** That of a kept event; refuses days and codes that there are not. */
    static Recurrence of(Entries events, long id) {
        int frequency = (int) events.number(id, "repeat_every_frequency");
        boolean byWeekday = frequency == 1 && events.number(id, "repeat_monthly_modifier") == 1;
        TreeSet<DayOfWeek> days = new TreeSet<>();
        if (frequency == 2 || byWeekday) {
            for (String each : events.text(id, "repeat_on_days").split(",")) {
                if (!each.isBlank()) {
                    days.add(day(each.trim()));
                }
            }
        }
        long type = events.number(id, "repeat_end_type");
        if (frequency < 0 || frequency >= WORDS.length || type < 0 || type > 2) {
            throw Rejection.malformed("Invalid recurrence.");
        }
        return new Recurrence(
                Moments.local(events.number(id, "start_time")),
                events.number(id, "is_recurring") == 1,
                frequency,
                Math.max(1, Math.min(events.number(id, "repeat_every_count"), MOST_EVERY)),
                days,
                byWeekday,
                type == 1 ? Math.max(1, events.number(id, "repeat_end_modifier")) : 0,
                type == 2 ? events.number(id, "repeat_end_date") : Long.MAX_VALUE);
    }

    /** The moments it begins, up to a moment. */
    List<Long> starts(long limit) {
        List<Long> starts = new ArrayList<>();
        if (!repeats) {
            starts.add(Moments.of(first));
            return starts;
        }
        long last = Math.min(limit, until);
        for (int step = 0; step < MOST_STEPS; step++) {
            for (LocalDateTime each : round(step)) {
                long start = Moments.of(each);
                if (start > last || count > 0 && starts.size() >= count) {
                    return starts;
                }
                if (!each.isBefore(first)) {
                    starts.add(start);
                }
            }
        }
        return starts;
    }

    /** The last moment it begins; 0 where it never ends. */
    long end() {
        if (!repeats || count == 0 && until == Long.MAX_VALUE) {
            return 0;
        }
        List<Long> starts = starts(until == Long.MAX_VALUE ? Moments.LAST : until);
        return starts.isEmpty() ? 0 : starts.get(starts.size() - 1);
    }

    /** As calendars write it, e.g. "FREQ=WEEKLY;BYDAY=TU"; empty when nothing repeats. */
    String rule() {
        if (!repeats) {
            return "";
        }
        StringBuilder rule = new StringBuilder("FREQ=").append(WORDS[frequency].toUpperCase(Locale.ROOT));
        if (every > 1) {
            rule.append(";INTERVAL=").append(every);
        }
        List<String> days = new ArrayList<>();
        weekdays.forEach(each -> days.add((byWeekday ? ordinal() : "") + letters(each)));
        if (!days.isEmpty()) {
            rule.append(";BYDAY=").append(String.join(",", days));
        }
        if (count > 0) {
            rule.append(";COUNT=").append(count);
        } else if (until != Long.MAX_VALUE) {
            rule.append(";UNTIL=").append(UNTIL.format(Instant.ofEpochSecond(until)));
        }
        return rule.toString();
    }

    /** The word for how often, e.g. "weekly"; empty when nothing repeats. */
    String word() {
        return repeats ? WORDS[frequency] : "";
    }

    private List<LocalDateTime> round(int step) {
        long steps = step * every;
        return switch (frequency) {
            case 0 -> List.of(first.plusYears(steps));
            case 1 -> month(first.withDayOfMonth(1).plusMonths(steps));
            case 2 ->
                week(first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .plusWeeks(steps));
            default -> List.of(first.plusDays(steps));
        };
    }

    private List<LocalDateTime> week(LocalDateTime monday) {
        if (weekdays.isEmpty()) {
            return List.of(monday.with(TemporalAdjusters.nextOrSame(first.getDayOfWeek())));
        }
        List<LocalDateTime> days = new ArrayList<>();
        weekdays.forEach(each -> days.add(monday.with(TemporalAdjusters.nextOrSame(each))));
        return days;
    }

    private List<LocalDateTime> month(LocalDateTime start) {
        if (!byWeekday) {
            int day = first.getDayOfMonth();
            return day > start.toLocalDate().lengthOfMonth() ? List.of() : List.of(start.withDayOfMonth(day));
        }
        List<LocalDateTime> days = new ArrayList<>();
        for (DayOfWeek each : weekdays.isEmpty() ? new TreeSet<>(List.of(first.getDayOfWeek())) : weekdays) {
            LocalDateTime date = start.with(TemporalAdjusters.dayOfWeekInMonth(ordinal(), each));
            if (date.getMonth() == start.getMonth()) {
                days.add(date);
            }
        }
        days.sort(null);
        return days;
    }

    private int ordinal() {
        return (first.getDayOfMonth() + 6) / 7;
    }

    private static DayOfWeek day(String name) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().equalsIgnoreCase(name) || letters(each).equalsIgnoreCase(name)) {
                return each;
            }
        }
        throw Rejection.malformed("Invalid day of the week: " + name);
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
