package io.github.ontraportcli.sandbox.behaviour.calendar;

import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on events and guests, by method and path. */
public final class Calendar {
    static final int EVENT = 160;
    static final int GUEST = 161;

    private Calendar() {}

    /** All of them; the two on a guest answer at the singular path too, which the API's document shows. */
    public static Map<String, Behaviour> operations() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("POST CalendarEvents", Events::create);
        all.put("GET CalendarEvent", Events::read);
        all.put("GET CalendarEvents", Agenda::answer);
        all.put("PUT CalendarEvents", Events::update);
        all.put("DELETE CalendarEvent", Events::delete);
        all.put("GET CalendarEventGuests", Invitations::list);
        for (String each : new String[] {"CalendarEvents", "CalendarEvent"}) {
            all.put("PUT " + each + "/updateGuestStatus", Invitations::updateStatus);
            all.put("PUT " + each + "/removeGuest", Invitations::remove);
        }
        return all;
    }
}
