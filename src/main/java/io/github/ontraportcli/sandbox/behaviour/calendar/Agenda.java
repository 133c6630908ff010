package io.github.ontraportcli.sandbox.behaviour.calendar;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Listing the dates of events from a moment on. A page is 50 dates (25 in the mode {@code subcollection}), and whatever
 * else is on its first and last day; the next page begins at a later moment. Looks ten years ahead at most.
 */
final class Agenda {
    private static final List<String> FIELDS = List.of(
            "id",
            "actual_id",
            "staff_id",
            "type_id",
            "title",
            "description",
            "location",
            "start_time",
            "end_time",
            "duration",
            "dla",
            "dlm",
            "is_recurring",
            "repeat_every_count",
            "repeat_every_frequency",
            "repeat_on_days",
            "repeat_end_type",
            "repeat_end_modifier",
            "is_repeat_custom",
            "is_all_day",
            "status",
            "repeat_end_date",
            "owner",
            "guest_status",
            "guests",
            "calendar_id",
            "remote_start_timezone",
            "remote_end_timezone");
    private static final int PAGE = 50;
    private static final int RECENT = 10;
    private static final long MONTH = 31 * Moments.DAY;
    private static final long[] HORIZONS = {62, 366, 3653};

    /** One date of an event. */
    record Date(Series series, long moment, JsonObject shown) {
        long start() {
            return shown.get("start_time").getAsLong();
        }
    }

    private Agenda() {}

    static Reply answer(Call call) {
        String mode =
                call.parameters().has("mode") ? String.valueOf(call.parameters().text("mode")) : "events";
        JsonArray rows = new JsonArray();
        switch (mode) {
            case "events" -> page(call, start(call), PAGE).forEach(each -> rows.add(row(call, each, "")));
            case "subcollection" -> {
                String guest = call.parameters().text("guestsearch");
                if (guest == null || guest.isBlank()) {
                    throw Rejection.malformed("The parameter guestsearch is missing.");
                }
                Subcollection.page(call).forEach(each -> rows.add(row(call, each, guest)));
            }
            case "bullets" -> days(call).forEach(day -> rows.add(new JsonPrimitive(day)));
            case "submenu" ->
                between(call, call.now() - MONTH, call.now() + 6 * MONTH)
                        .forEach(each -> rows.add(each.shown().get("id")));
            case "recents" -> recent(call).forEach(each -> rows.add(row(call, each, "")));
            default -> throw Rejection.malformed("Invalid mode: " + mode);
        }
        return Answers.numbered(call, rows);
    }

    /** So many dates from a moment on, and whatever else is on the first and last day. */
    static List<Date> page(Call call, long start, int size) {
        long day = Moments.startOfDay(start);
        List<Date> dates = List.of();
        // A near horizon first: events without end have very many dates, of which a page shows a few.
        for (long horizon : HORIZONS) {
            dates = between(call, day, day + horizon * Moments.DAY);
            if (dates.size() > size
                    && Moments.day(dates.get(dates.size() - 1).start())
                            > Moments.day(dates.get(size - 1).start())) {
                break;
            }
        }
        if (dates.size() <= size) {
            return dates;
        }
        long last = Moments.day(dates.get(size - 1).start());
        List<Date> page = new ArrayList<>();
        for (Date each : dates) {
            if (Moments.day(each.start()) <= last) {
                page.add(each);
            }
        }
        return page;
    }

    private static TreeSet<Integer> days(Call call) {
        LocalDateTime month =
                Moments.local(start(call)).toLocalDate().withDayOfMonth(1).atStartOfDay();
        TreeSet<Integer> days = new TreeSet<>();
        long from = Moments.of(month);
        long to = Moments.of(month.plusMonths(1)) - 1;
        for (Date each : between(call, from, to)) {
            days.add(Moments.local(each.start()).getDayOfMonth());
        }
        return days;
    }

    private static List<Date> recent(Call call) {
        List<Date> dates = new ArrayList<>();
        for (Series each : meant(call)) {
            dates.add(new Date(each, 0, each.shown(0)));
        }
        dates.sort(Comparator.comparingLong((Date each) -> each.series().number("dlm"))
                .reversed());
        return dates.subList(0, Math.min(RECENT, dates.size()));
    }

    /** The dates that begin between two moments. */
    static List<Date> between(Call call, long from, long to) {
        List<Date> dates = new ArrayList<>();
        String guest = call.parameters().text("guestsearch");
        for (Series series : meant(call)) {
            boolean recurring = series.number("is_recurring") == 1;
            for (long each : series.moments(to)) {
                CompositeId id = new CompositeId(series.id(), recurring ? each : 0);
                // A date that was moved may lie a while from the moment that names it.
                if (each < from - MONTH
                        || guest != null && !new Guests(call).of(id).containsKey(guest)) {
                    continue;
                }
                Date date = new Date(series, id.second(), series.shown(id.second()));
                if (date.start() >= from && date.start() <= to) {
                    dates.add(date);
                }
            }
        }
        dates.sort(Comparator.comparingLong(Date::start)
                .thenComparingLong(each -> each.series().id()));
        return dates;
    }

    /** The events that are asked for. */
    static List<Series> meant(Call call) {
        String owner = call.parameters().text("calendarEventOwner");
        List<Series> meant = new ArrayList<>();
        for (long each : Entries.of(call, Calendar.EVENT).selected()) {
            Series series = Series.of(call, each);
            if (owner == null
                    || owner.isBlank()
                    || owner.equals("all")
                    || owner.equals("team")
                    || series.text("staff_id").equals(owner.equals("me") ? "1" : owner)) {
                meant.add(series);
            }
        }
        return meant;
    }

    static long start(Call call) {
        long start = Moments.of(call.parameters(), "start_time", 0);
        if (start == 0) {
            throw Rejection.malformed("The parameter start_time is missing.");
        }
        return start;
    }

    private static JsonObject row(Call call, Date date, String guest) {
        JsonObject row = new JsonObject();
        for (String each : FIELDS) {
            JsonElement value = date.shown().get(each);
            row.add(each, value == null ? JsonNull.INSTANCE : value);
        }
        Entries users = Entries.of(call, 2);
        long staff = date.series().number("staff_id");
        row.addProperty("actual_id", Long.toString(date.series().id()));
        row.addProperty("owner", (users.text(staff, "firstname") + " " + users.text(staff, "lastname")).trim());
        if (!guest.isEmpty()) {
            Map<String, Long> invited =
                    new Guests(call).of(new CompositeId(date.series().id(), date.moment()));
            Long known = invited.get(guest);
            String status =
                    known == null ? "" : Entries.of(call, Calendar.GUEST).text(known, "status");
            row.addProperty("guest_status", status);
        }
        return row;
    }
}
