package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Parameter.of;
import static io.github.ontraportcli.catalog.Parameter.text;
import static io.github.ontraportcli.catalog.Parameter.whole;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import java.util.ArrayList;
import java.util.List;

/** What a calendar event can be given when it is made or changed. */
final class CalendarEventFields {
    static final Parameter LOCATION = text("location", "Where the event takes place.");
    static final Parameter TITLE = text("title", "What the event is called.");
    static final Parameter DESCRIPTION = text("description", "What the event is about.");
    static final Parameter STAFF = whole("staff_id", "The user (an ID) whose event it is.");
    static final Parameter EVENT_TYPE = whole("type_id", "The kind of event: an ID of calendar-event-types list.");
    static final Parameter NOTIFICATIONS = of(
            "notifications",
            Type.TREE_TEXT,
            "Who is told of what and when: JSON with event_notification, a list of rules; @FILE or - reads it.");

    private static final Type FREQUENCY = Type.choice("yearly", "0", "monthly", "1", "weekly", "2", "daily", "3");
    private static final Type MONTHLY = Type.choice("day-of-month", "0", "day-of-week", "1");
    private static final Type END = Type.choice("never", "0", "after", "1", "date", "2");

    static final List<Parameter> ALL = List.of(
            LOCATION,
            TITLE,
            of("start_time", Type.SECONDS, "When it begins, or when the first of a series does: 2026-03-01 09:00."),
            of("end_time", Type.SECONDS, "When it ends, or when the first of a series does: 2026-03-01 10:00."),
            DESCRIPTION,
            of("duration", Type.SPAN_SECONDS, "How long it lasts: 30m, 2h, or a number of seconds."),
            whole("repeat_every_count", "It recurs at every Nth turn: 3 with weekly is each third week."),
            of("repeat_every_frequency", FREQUENCY, "How often it recurs: yearly, monthly, weekly, daily."),
            of(
                    "repeat_monthly_modifier",
                    MONTHLY,
                    "A monthly event falls on a day-of-month (the 5th) or a day-of-week (the third Tuesday)."),
            of("repeat_on_days", days(), "The days it recurs on: mon,thu; for day-of-month the day's number, 15."),
            of("repeat_end_type", END, "When a series ends: never, after a number of events, on a date."),
            of("repeat_end_date", Type.SECONDS, "The day a series ends, with --repeat-end-type date."),
            whole("repeat_end_modifier", "How many events a series has, with --repeat-end-type after."),
            of("is_recurring", Type.YES_NO, "Whether it recurs: yes or no."),
            of("is_repeat_custom", Type.YES_NO, "Whether it has a recurrence of its own making: yes or no."),
            of("is_all_day", Type.YES_NO, "Whether it lasts the whole day: yes or no."),
            STAFF,
            EVENT_TYPE,
            whole("event_template", "The template it is made from: an ID of calendar-templates list."),
            whole("calendar_id", "The calendar, own or synced, it belongs to: an ID of calendars list."),
            NOTIFICATIONS,
            of(
                    "guestInfo",
                    Type.TREE,
                    "Guests: JSON with guestList (invited, or given a new status) and removedList; @FILE or -."));

    private CalendarEventFields() {}

    /** The API writes weekdays out; a monthly event may name a day of the month instead. */
    private static Type days() {
        List<String> words = new ArrayList<>(List.of("mon", "Monday", "tue", "Tuesday", "wed", "Wednesday"));
        words.addAll(List.of("thu", "Thursday", "fri", "Friday", "sat", "Saturday", "sun", "Sunday"));
        for (int day = 1; day <= 31; day++) {
            words.addAll(List.of(String.valueOf(day), String.valueOf(day)));
        }
        return Type.choices(words.toArray(new String[0]));
    }
}
