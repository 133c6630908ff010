package io.github.ontraportcli.sandbox.behaviour.calendar;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;

/** Making, reading, changing and deleting events: one date, one and all that follow, or all, as {@code edit_scope} says. */
final class Events {
    private static final int THIS = 0;
    private static final int FOLLOWING = 1;
    private static final int ALL = 2;
    /** What only a listing shows. */
    private static final List<String> LISTED = List.of("owner", "guest_status", "guests", "actual_id");

    private Events() {}

    static Reply create(Call call) {
        Draft draft = EventFields.of(call, 0, 0);
        EventFields.fill(call, draft);
        Entries events = Entries.of(call, Calendar.EVENT);
        long id = events.add(draft.with("status", 0));
        Series series = Series.of(call, id);
        series.change(new Draft());
        new Guests(call).apply(new CompositeId(id, 0));
        JsonObject data = new JsonObject();
        data.addProperty("objectID", Calendar.EVENT);
        for (String each : EventFields.NAMES) {
            if (call.parameters().has(each)) {
                tell(data, each, series.text(each));
            }
        }
        String guests = call.parameters().text("guestInfo");
        if (guests != null) {
            JsonText.parse(guests).ifPresent(info -> data.add("guestInfo", info));
        }
        data.addProperty("timezone", Moments.ZONE.getId());
        data.addProperty("repeat_on_days", series.text("repeat_on_days"));
        if (series.number("repeat_end_date") == 0) {
            data.addProperty("repeat_end_date", "");
        }
        data.addProperty("end_time", series.number("end_time"));
        data.addProperty("duration", series.number("duration"));
        data.addProperty("status", 0);
        data.addProperty("repeat_every_count", Math.max(1, series.number("repeat_every_count")));
        data.addProperty("is_multi_day", multiDay(series));
        data.addProperty("repeat_rule_string_rfc5545", series.text("repeat_rule_string_rfc5545"));
        data.addProperty("computed_end_date", series.number("computed_end_date"));
        data.addProperty("id", new CompositeId(id, 0).toString());
        data.addProperty("calendar_read_only", 0);
        data.addProperty("is_remote", 0);
        data.addProperty("calendar_access_role", "owner");
        return Answers.numbered(call, data);
    }

    static Reply read(Call call) {
        CompositeId id = named(call);
        return Answers.numbered(call, told(Series.holding(call, id), id));
    }

    static Reply update(Call call) {
        CompositeId id = named(call);
        int scope = scope(call);
        Series series = Series.holding(call, id);
        CompositeId changed = id;
        boolean one = series.number("is_recurring") == 1 && id.second() != 0;
        if (one && scope == THIS) {
            series.change(id.second(), EventFields.of(call, id.second(), series.number("duration")));
        } else if (one && scope == FOLLOWING && id.second() > series.number("start_time")) {
            changed = split(call, series, id.second());
        } else {
            series.change(EventFields.of(call, series.number("start_time"), series.number("duration")));
            changed = series.moments(Math.max(id.second(), series.number("start_time")))
                            .contains(id.second())
                    ? id
                    : new CompositeId(id.first(), 0);
        }
        JsonObject guests = new Guests(call).apply(scope == THIS ? changed : new CompositeId(changed.first(), 0));
        Series now = Series.of(call, changed.first());
        JsonObject data = told(now, changed);
        data.addProperty("objectID", Calendar.EVENT);
        data.addProperty("edit_scope", scope);
        data.add("guest_ids", guests);
        data.addProperty("timezone", Moments.ZONE.getId());
        data.addProperty("is_multi_day", multiDay(now));
        return Answers.numbered(call, data);
    }

    static Reply delete(Call call) {
        CompositeId id = named(call);
        int scope = scope(call);
        Series series = Series.holding(call, id);
        boolean one = series.number("is_recurring") == 1 && id.second() != 0;
        boolean several = series.number("is_recurring") == 1 && scope != THIS;
        if (one && scope == THIS) {
            series.delete(id.second());
        } else if (one && scope == FOLLOWING) {
            series.endBefore(id.second());
        } else {
            Entries.of(call, Calendar.EVENT).delete(id.first());
            new Guests(call).forget(id.first());
        }
        JsonObject data = new JsonObject();
        data.addProperty("id", id.toString());
        data.addProperty("notify_event_guests", call.parameters().flag("notify_event_guests"));
        data.addProperty("isMultipleEvents", several);
        return Answers.numbered(call, data);
    }

    /** Makes an event of its own of a date and all that follow; the id of its first date. */
    private static CompositeId split(Call call, Series series, long moment) {
        Entries events = Entries.of(call, Calendar.EVENT);
        Draft draft = new Draft();
        for (String each : EventFields.NAMES) {
            String kept = series.text(each);
            if (!kept.isEmpty()) {
                draft.with(each, kept);
            }
        }
        if (series.number("repeat_end_type") == 1) {
            int before = series.recurrence().starts(moment - 1).size();
            draft.with("repeat_end_modifier", Math.max(1, series.number("repeat_end_modifier") - before));
        }
        Draft changes = EventFields.of(call, moment, series.number("duration"));
        series.endBefore(moment);
        long id = events.add(draft);
        Series following = Series.of(call, id);
        following.change(changes);
        new Guests(call).copy(series.id(), id);
        return new CompositeId(id, following.number("start_time"));
    }

    private static JsonObject told(Series series, CompositeId id) {
        JsonObject told = series.shown(id.second());
        LISTED.forEach(told::remove);
        told.remove("timezone");
        told.remove("is_multi_day");
        told.addProperty("repeat", series.recurrence().word());
        return told;
    }

    private static CompositeId named(Call call) {
        String id = call.parameters().text("id");
        if (id == null || id.isBlank()) {
            throw Rejection.malformed("The parameter id is missing.");
        }
        return CompositeId.ofEvent(id);
    }

    private static int scope(Call call) {
        long scope = call.parameters().number("edit_scope", ALL);
        if (scope < THIS || scope > ALL) {
            throw Rejection.malformed("The parameter edit_scope is neither 0, 1 nor 2.");
        }
        return (int) scope;
    }

    private static int multiDay(Series series) {
        long start = series.number("start_time");
        return Moments.day(start) == Moments.day(start + Math.max(0, series.number("duration") - 1)) ? 0 : 1;
    }

    private static void tell(JsonObject data, String name, String value) {
        if (EventFields.text(name) || value.isBlank()) {
            data.addProperty(name, value);
        } else {
            data.addProperty(name, Long.valueOf(value));
        }
    }
}
