package io.github.ontraportcli.sandbox.behaviour.calendar;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Parameters;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.List;
import java.util.Set;

/** What a request says of an event, checked. Of start, end and duration any two give the third. */
final class EventFields {
    /** All that a request may set, in the order in which it is told. */
    static final List<String> NAMES = List.of(
            "title",
            "start_time",
            "end_time",
            "duration",
            "location",
            "description",
            "repeat_every_count",
            "repeat_every_frequency",
            "repeat_monthly_modifier",
            "repeat_on_days",
            "repeat_end_type",
            "repeat_end_date",
            "repeat_end_modifier",
            "is_recurring",
            "is_repeat_custom",
            "is_all_day",
            "staff_id",
            "type_id",
            "event_template",
            "calendar_id",
            "notifications");

    private static final Set<String> TEXT =
            Set.of("title", "location", "description", "repeat_on_days", "notifications");
    /** What a template fills in where it is empty. */
    private static final List<String> FILLED =
            List.of("title", "location", "description", "staff_id", "type_id", "notifications");

    private static final long HOUR = 3600;
    private static final long LONGEST = 366 * Moments.DAY;

    private EventFields() {}

    /**
     * The fields that change.
     *
     * @param start when the event begins so far; 0 for a new one
     * @param duration how long it takes so far
     */
    static Draft of(Call call, long start, long duration) {
        Parameters parameters = call.parameters();
        Draft draft = new Draft();
        for (String each : NAMES) {
            String text = parameters.text(each);
            if (text != null) {
                draft.with(
                        each, TEXT.contains(each) || text.isBlank() ? text : Long.toString(parameters.number(each, 0)));
            }
        }
        if (draft.body().has("staff_id") && !Entries.of(call, 2).has(parameters.number("staff_id", 0))) {
            throw Rejection.malformed("Invalid staff_id");
        }
        String rules = parameters.text("notifications");
        if (rules != null && !rules.isBlank() && JsonText.parse(rules).isEmpty()) {
            throw Rejection.malformed("The parameter notifications is not JSON.");
        }
        long begins = Moments.of(parameters, "start_time", start);
        if (begins == 0) {
            throw Rejection.malformed("The parameter start_time is missing.");
        }
        long lasts = duration == 0 ? HOUR : duration;
        if (parameters.has("end_time")) {
            lasts = Moments.of(parameters, "end_time", begins + lasts) - begins;
        } else {
            lasts = parameters.number("duration", lasts);
        }
        if (lasts < 0 || lasts > LONGEST) {
            throw Rejection.malformed("The event ends before it starts, or lasts longer than a year.");
        }
        return draft.with("start_time", begins).with("end_time", begins + lasts).with("duration", lasts);
    }

    /** What an event's template says of the fields that the event leaves empty. */
    static void fill(Call call, Draft draft) {
        Entries templates = Entries.of(call, CalendarTypes.EVENT_TEMPLATE);
        long template = call.parameters().number("event_template", 0);
        if (template == 0 || !templates.has(template)) {
            return;
        }
        for (String each : FILLED) {
            String said = JsonText.plain(draft.body().get(each));
            String known = templates.text(template, each);
            if ((said == null || said.isBlank() || said.equals("0")) && !known.isEmpty()) {
                draft.with(each, known);
            }
        }
    }

    /** Whether a value is told as text. */
    static boolean text(String name) {
        return TEXT.contains(name);
    }
}
