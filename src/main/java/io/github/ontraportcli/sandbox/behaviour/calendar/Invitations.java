package io.github.ontraportcli.sandbox.behaviour.calendar;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;

/** Replies of guests to single dates, taking guests off them, and telling who is invited. */
final class Invitations {
    private static final String ME = "2_1";

    private Invitations() {}

    static Reply updateStatus(Call call) {
        String guest = guest(call);
        if (!call.parameters().has("status")) {
            throw Rejection.malformed("The parameter status is missing.");
        }
        long status = call.parameters().number("status", 0);
        Guests guests = new Guests(call);
        List<CompositeId> dates = dates(call);
        dates.forEach(each -> guests.set(each, guest, status));
        JsonObject data = told(guest, dates);
        data.addProperty("status", Long.toString(status));
        return Answers.numbered(call, data);
    }

    static Reply remove(Call call) {
        String guest = guest(call);
        Guests guests = new Guests(call);
        List<CompositeId> dates = dates(call);
        dates.forEach(each -> guests.remove(each, guest));
        return Answers.numbered(call, told(guest, dates));
    }

    /** Those of an event; without one, whom a new event would begin with: the user whose key it is. */
    static Reply list(Call call) {
        Entries guests = Entries.of(call, Calendar.GUEST);
        JsonArray rows = new JsonArray();
        String event = call.parameters().text("event_id");
        if (event == null || event.isBlank()) {
            rows.add(
                    guests.shown(new Guests(call).described(new CompositeId(0, 0), ME, new Draft().with("status", 3))));
            return Answers.numbered(call, rows);
        }
        CompositeId date = CompositeId.ofEvent(event);
        Series.holding(call, date);
        List<String> wanted = call.parameters().list("ids");
        List<Long> invited = new ArrayList<>();
        new Guests(call).of(date).forEach((guest, id) -> {
            if (wanted.isEmpty() || wanted.contains(guest) || wanted.contains("0")) {
                invited.add(id);
            }
        });
        guests.page(call.parameters().without("ids"), invited).forEach(rows::add);
        return Answers.numbered(call, rows);
    }

    private static String guest(Call call) {
        String guest = call.parameters().text("guest_id");
        if (guest == null || guest.isBlank()) {
            throw Rejection.malformed("The parameter guest_id is missing.");
        }
        return CompositeId.ofGuest(guest).toString();
    }

    private static List<CompositeId> dates(Call call) {
        List<CompositeId> dates = new ArrayList<>();
        for (String each : call.parameters().list("ids")) {
            CompositeId date = CompositeId.ofEvent(each);
            Series.holding(call, date);
            dates.add(date);
        }
        if (dates.isEmpty()) {
            throw Rejection.malformed("The parameter ids is missing.");
        }
        return dates;
    }

    private static JsonObject told(String guest, List<CompositeId> dates) {
        JsonArray ids = new JsonArray();
        dates.forEach(each -> ids.add(each.toString()));
        JsonObject data = new JsonObject();
        data.addProperty("guest_id", guest);
        data.add("event_ids", ids);
        return data;
    }
}
