package io.github.ontraportcli.sandbox.seed;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.model.AccountTypes;
import io.github.ontraportcli.sandbox.model.CalendarTypes;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** The calendars, what is in them, and who is invited. The first event repeats every Thursday without end. */
final class Events {
    private static final long HOUR = 3_600;
    private static final int NO = 1;
    private static final int MAYBE = 2;
    private static final int YES = 3;

    private Events() {}

    static void seed(Records records, int contacts) {
        Sheet.seed(records, contacts, CalendarTypes.CALENDAR, """
                name|staff_id|timezone
                Rosa|1|America/Los_Angeles
                Theo|2|America/Los_Angeles
                Workshops|3|America/New_York
                """);
        Sheet.seed(records, contacts, CalendarTypes.EVENT_TYPE, """
                name
                Meeting
                Call
                Conference Call
                Appointment
                Event
                """);
        Sheet.seed(records, contacts, CalendarTypes.EVENT_TEMPLATE, """
                name|title|staff_id|type_id|location|description
                First call|A first call with [First Name]|1|2|By phone|What is needed, and by when.
                Coaching|Coaching hour|2|4|Studio, room 2|
                """);
        Seed.add(
                records,
                CalendarTypes.EVENT,
                List.of(
                        event("Team meeting", "Studio", 17, 1, 1)
                                .with("is_recurring", 1)
                                .with("repeat_every_frequency", 2)
                                .with("repeat_on_days", "Thursday")
                                .with("repeat", "weekly")
                                .with("repeat_rule_string_rfc5545", "FREQ=WEEKLY;BYDAY=TH"),
                        event("Coaching hour", "Studio, room 2", 2 * 24 + 18, 1, 4),
                        event("Call about the yearly plan", "By phone", 5 * 24 + 20, 2, 2),
                        event("Advanced workshop", "Harbor hall", 20 * 24 + 17, 6, 5),
                        event("Check-in", "By phone", 7 * 24 + 16, 1, 2)
                                .with("is_recurring", 1)
                                .with("repeat_every_frequency", 3)
                                .with("repeat_end_type", 1)
                                .with("repeat_end_modifier", "5")
                                .with("repeat", "daily")
                                .with("computed_end_date", Seed.BASE + (11 * 24 + 16) * HOUR)
                                .with("repeat_rule_string_rfc5545", "FREQ=DAILY;COUNT=5")));
        List<Row> guests = new ArrayList<>();
        invite(records, guests, AccountTypes.USER, 1, 1, YES);
        invite(records, guests, AccountTypes.USER, 2, 1, YES);
        invite(records, guests, AccountTypes.USER, 4, 1, 0);
        invite(records, guests, ContactType.CONTACT, Sheet.contact(contacts, 3), 2, YES);
        invite(records, guests, AccountTypes.USER, 1, 2, YES);
        invite(records, guests, ContactType.CONTACT, Sheet.contact(contacts, 8), 3, MAYBE);
        for (int i = 10; i < 16; i++) {
            invite(records, guests, ContactType.CONTACT, Sheet.contact(contacts, i), 4, i % 4 == 0 ? NO : YES);
        }
        invite(records, guests, ContactType.CONTACT, Sheet.contact(contacts, 1), 5, YES);
        Seed.add(records, CalendarTypes.EVENT_GUEST, guests);
    }

    private static Row event(String title, String place, int hoursLater, int hours, int type) {
        long start = Seed.BASE + hoursLater * HOUR;
        return new Row()
                .with("title", title)
                .with("location", place)
                .with("start_time", start)
                .with("end_time", start + hours * HOUR)
                .with("duration", hours * HOUR)
                .with("staff_id", 1)
                .with("type_id", type)
                .with("calendar_id", 1)
                .with("timezone", "America/Los_Angeles")
                .with("dla", Seed.BASE - 20 * Seed.DAY)
                .with("dlm", Seed.BASE - 20 * Seed.DAY);
    }

    private static void invite(Records records, List<Row> guests, ObjectType type, long id, int event, int status) {
        JsonObject person = records.find(type, id).orElseGet(JsonObject::new);
        boolean contact = type == ContactType.CONTACT;
        guests.add(new Row()
                .with("id", type.id() + "_" + id)
                .with("owner", 1)
                .with("name", (says(person, "firstname") + " " + says(person, "lastname")).strip())
                .with("firstname", says(person, "firstname"))
                .with("lastname", says(person, "lastname"))
                .with("email", says(person, "email"))
                .with("sms_number", says(person, "sms_number"))
                .with("object_type_id", type.id())
                .with("object_id", id)
                .with("contact_id", contact ? id : 0)
                .with("staff_id", contact ? 0 : id)
                .with("event_id", event)
                .with("date", Seed.BASE - 19 * Seed.DAY)
                .with("dlm", Seed.BASE - 18 * Seed.DAY)
                .with("status", status));
    }

    private static String says(JsonObject person, String field) {
        JsonElement value = person.get(field);
        return value == null ? "" : value.getAsString();
    }
}
