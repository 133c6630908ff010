package io.github.ontraportcli.sandbox.behaviour.calendar;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is invited to events. An invitation is to the event as a whole; what one date says otherwise, such as another reply
 * or that someone was taken off, is kept for that date alone.
 */
final class Guests {
    private static final int CONTACT = 0;
    private static final int USER = 2;
    private static final int MOST_STATUS = 3;

    private final Call call;
    private final Entries guests;

    Guests(Call call) {
        this.call = call;
        this.guests = Entries.of(call, Calendar.GUEST);
    }

    /** The records of who is invited to a date, by composite guest id. */
    Map<String, Long> of(CompositeId date) {
        Map<String, Long> invited = new LinkedHashMap<>();
        List<Long> rows = guests.with("event_id", Long.toString(date.first()));
        for (long moment : date.second() == 0 ? new long[] {0} : new long[] {0, date.second()}) {
            for (long each : rows) {
                if (guests.number(each, "event_recurrence_ts") == moment) {
                    invited.put(guests.text(each, "id"), each);
                }
            }
        }
        invited.values().removeIf(each -> guests.number(each, "deleted") == 1);
        return invited;
    }

    /** Invites someone, or notes a reply; refuses a guest or a status that there is not. */
    void set(CompositeId date, String guest, long status) {
        if (status < 0 || status > MOST_STATUS) {
            throw Rejection.malformed("Invalid guest status: " + status);
        }
        Draft draft = new Draft().with("status", status).with("deleted", 0);
        Optional<Long> kept = kept(date, guest);
        if (kept.isPresent()) {
            guests.change(kept.get(), draft);
        } else {
            guests.add(described(date, guest, draft));
        }
    }

    /** Takes someone off an event, or off one date of it. */
    void remove(CompositeId date, String guest) {
        CompositeId.ofGuest(guest);
        if (date.second() == 0) {
            for (long each : guests.with("event_id", Long.toString(date.first()))) {
                if (guests.text(each, "id").equals(guest)) {
                    guests.delete(each);
                }
            }
        } else if (of(date).containsKey(guest)) {
            set(date, guest, 0);
            kept(date, guest).ifPresent(each -> guests.change(each, new Draft().with("deleted", 1)));
        }
    }

    /** Does what a request's {@code guestInfo} says; tells who was removed and who is invited. */
    JsonObject apply(CompositeId date) {
        JsonObject removed = new JsonObject();
        Optional<Nested> info = Nested.in(call.parameters(), "guestInfo");
        if (info.isPresent()) {
            for (Nested each : info.get().objects("guestList")) {
                Long known = of(date).get(each.text("id"));
                long before = known == null ? 0 : guests.number(known, "status");
                set(
                        date,
                        each.text("id"),
                        each.object("fieldUpdates")
                                .map(found -> found.number("status", before))
                                .orElse(before));
            }
            for (String each : info.get().texts("removedList")) {
                remove(date, each);
                removed.addProperty(each, "1");
            }
        }
        JsonArray all = new JsonArray();
        of(date).keySet().forEach(all::add);
        JsonObject told = new JsonObject();
        JsonElement gone = removed.size() == 0 ? new JsonArray() : removed;
        told.add("remove", gone);
        told.add("all", all);
        return told;
    }

    /** Invites to another event whoever is invited to this one. */
    void copy(long from, long to) {
        of(new CompositeId(from, 0))
                .forEach((guest, row) -> set(new CompositeId(to, 0), guest, guests.number(row, "status")));
    }

    /** Forgets everyone who was invited to an event. */
    void forget(long event) {
        guests.with("event_id", Long.toString(event)).forEach(guests::delete);
    }

    /** The fields of an invitation, from the contact or user it is to. */
    Draft described(CompositeId date, String guest, Draft draft) {
        CompositeId id = CompositeId.ofGuest(guest);
        if (id.first() != CONTACT && id.first() != USER) {
            throw Rejection.malformed("Invalid guest ID: " + guest);
        }
        Entries people = Entries.of(call, id.first());
        if (!people.has(id.second())) {
            throw Rejection.malformed("Invalid guest ID: " + guest);
        }
        String first = people.text(id.second(), "firstname");
        String last = people.text(id.second(), "lastname");
        draft.with("id", guest)
                .with("name", (first + " " + last).trim())
                .with("firstname", first)
                .with("lastname", last)
                .with("email", people.text(id.second(), "email"))
                .with("object_type_id", id.first())
                .with("object_id", id.second())
                .with("contact_id", id.first() == CONTACT ? id.second() : 0)
                .with("staff_id", id.first() == USER ? id.second() : 0)
                .with("event_id", date.first())
                .with("event_recurrence_ts", date.second())
                .with("recurrence_flag", date.second() == 0 ? 0 : 1);
        for (String each : List.of("bulk_mail", "bulk_sms", "sms_number")) {
            String value = people.text(id.second(), each);
            if (!value.isEmpty()) {
                draft.with(each, value);
            }
        }
        return draft;
    }

    private Optional<Long> kept(CompositeId date, String guest) {
        for (long each : guests.with("event_id", Long.toString(date.first()))) {
            if (guests.text(each, "id").equals(guest) && guests.number(each, "event_recurrence_ts") == date.second()) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
