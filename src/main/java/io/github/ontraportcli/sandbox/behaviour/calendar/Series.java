package io.github.ontraportcli.sandbox.behaviour.calendar;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An event with all its dates. What was changed of one date alone is kept beside the event, under the moment at which that
 * date began at first, so that its id stays the same.
 */
final class Series {
    private static final String CHANGED = "_changed";
    private static final String GONE = "gone";
    /** A date beside those that the rule gives. */
    private static final String EXTRA = "extra";

    private final Entries events;
    private final long id;

    private Series(Entries events, long id) {
        this.events = events;
        this.id = id;
    }

    /** The event of that number; refuses with 404. */
    static Series of(Call call, long id) {
        Entries events = Entries.of(call, Calendar.EVENT);
        events.stored(id);
        return new Series(events, id);
    }

    /** The same, where it has a date with that moment, or is meant as a whole. */
    static Series holding(Call call, CompositeId date) {
        Series series = of(call, date.first());
        if (date.second() != 0 && !series.has(date.second())) {
            throw Rejection.notFound();
        }
        return series;
    }

    long id() {
        return id;
    }

    Recurrence recurrence() {
        return Recurrence.of(events, id);
    }

    String text(String field) {
        return events.text(id, field);
    }

    long number(String field) {
        return events.number(id, field);
    }

    void change(Draft draft) {
        events.change(id, draft);
        Recurrence recurrence = recurrence();
        events.change(
                id,
                new Draft()
                        .with("repeat_rule_string_rfc5545", recurrence.rule())
                        .with("computed_end_date", recurrence.end()));
    }

    /** The moments of its dates up to a moment, without those that were deleted. */
    List<Long> moments(long limit) {
        JsonObject changes = changes();
        List<Long> moments = new ArrayList<>();
        for (long each : recurrence().starts(limit)) {
            JsonElement change = changes.get(Long.toString(each));
            if (change == null || !change.getAsJsonObject().has(GONE)) {
                moments.add(each);
            }
        }
        for (Map.Entry<String, JsonElement> each : changes.entrySet()) {
            JsonObject change = each.getValue().getAsJsonObject();
            long moment = Long.parseLong(each.getKey());
            if (change.has(EXTRA) && !change.has(GONE) && moment <= limit && !moments.contains(moment)) {
                moments.add(moment);
            }
        }
        return moments;
    }

    /** Changes one date alone. */
    void change(long moment, Draft draft) {
        JsonObject changes = changes();
        JsonObject kept =
                changes.has(Long.toString(moment)) ? changes.getAsJsonObject(Long.toString(moment)) : new JsonObject();
        for (Map.Entry<String, JsonElement> each : draft.body().entrySet()) {
            kept.add(each.getKey(), each.getValue());
        }
        changes.add(Long.toString(moment), kept);
        events.change(id, new Draft().with(CHANGED, changes.toString()));
    }

    /** Deletes one date alone. */
    void delete(long moment) {
        change(moment, new Draft().with(GONE, "1"));
    }

    /** Ends before a date; an event that would have no date left is deleted. */
    void endBefore(long moment) {
        if (moment <= number("start_time")) {
            events.delete(id);
        } else {
            change(new Draft().with("repeat_end_type", 2).with("repeat_end_date", moment - 1));
        }
    }

    /** The event as one of its dates shows it; 0 is the event as a whole. */
    JsonObject shown(long moment) {
        JsonObject shown = events.shown(id);
        shown.remove(CHANGED);
        long start = moment == 0 ? number("start_time") : moment;
        JsonObject change = changes().getAsJsonObject(Long.toString(start));
        boolean altered = change != null && number("is_recurring") == 1;
        shown.addProperty("id", new CompositeId(id, moment).toString());
        shown.addProperty("recurrence_timestamp", altered ? Long.toString(start) : "0");
        shown.addProperty("start_time", start);
        shown.addProperty("end_time", start + number("duration"));
        if (altered) {
            for (Map.Entry<String, JsonElement> each : change.entrySet()) {
                boolean time =
                        each.getKey().equals("start_time") || each.getKey().equals("end_time");
                String text = each.getValue().getAsString();
                if (time) {
                    shown.addProperty(each.getKey(), Long.valueOf(text));
                } else {
                    shown.addProperty(each.getKey(), text);
                }
            }
        }
        return shown;
    }

    private boolean has(long moment) {
        return number("is_recurring") == 1 && moments(moment).contains(moment);
    }

    private JsonObject changes() {
        return JsonText.parse(events.text(id, CHANGED))
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .orElseGet(JsonObject::new);
    }
}
