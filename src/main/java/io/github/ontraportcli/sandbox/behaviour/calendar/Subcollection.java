package io.github.ontraportcli.sandbox.behaviour.calendar;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.List;

/**
 * The dates of one guest, page by page: 25, and whatever else is on the first and last day. {@code relative_paginate} turns
 * from the page that begins at {@code start_time} to the next, the previous, the first or the last.
 */
final class Subcollection {
    private static final int PAGE = 25;
    private static final int FIRST = -2;
    private static final int PREVIOUS = -1;
    private static final int NEXT = 1;
    private static final int LAST = 2;
    private static final long MONTH = 31 * Moments.DAY;

    private Subcollection() {}

    /** The page that is asked for; refuses to turn to the end of dates that have none. */
    static List<Agenda.Date> page(Call call) {
        long start = Agenda.start(call);
        return switch ((int) call.parameters().number("relative_paginate", 0)) {
            case 0 -> Agenda.page(call, start, PAGE);
            case FIRST -> first(call);
            case PREVIOUS -> ending(Agenda.between(call, 0, Moments.startOfDay(start) - 1));
            case NEXT -> next(call, start);
            case LAST -> ending(all(call));
            default -> throw Rejection.malformed("The parameter relative_paginate is neither -2, -1, 1 nor 2.");
        };
    }

    private static List<Agenda.Date> next(Call call, long start) {
        List<Agenda.Date> page = Agenda.page(call, start, PAGE);
        return page.isEmpty()
                ? page
                : Agenda.page(call, Moments.dayAfter(page.get(page.size() - 1).start()), PAGE);
    }

    /** The first page; a date that was moved may lie before the first of its event. */
    private static List<Agenda.Date> first(Call call) {
        long first = Moments.LAST;
        for (Series each : attended(call)) {
            first = Math.min(first, each.number("start_time"));
        }
        return Agenda.page(call, Math.max(0, first - MONTH), PAGE);
    }

    private static List<Agenda.Date> all(Call call) {
        long last = 0;
        for (Series each : attended(call)) {
            boolean recurs = each.number("is_recurring") == 1;
            long end = recurs ? each.recurrence().end() : each.number("start_time");
            if (end == 0) {
                throw Rejection.malformed("There is no end to skip to: event " + each.id() + " recurs infinitely.");
            }
            last = Math.max(last, end);
        }
        return Agenda.between(call, 0, last + MONTH);
    }

    /** The events to whose first date the guest is invited. */
    private static List<Series> attended(Call call) {
        String guest = String.valueOf(call.parameters().text("guestsearch"));
        return Agenda.meant(call).stream()
                .filter(each -> new Guests(call)
                        .of(new CompositeId(
                                each.id(), each.number("is_recurring") == 1 ? each.number("start_time") : 0))
                        .containsKey(guest))
                .toList();
    }

    /** The last of them, with whatever else is on the first day. */
    private static List<Agenda.Date> ending(List<Agenda.Date> dates) {
        if (dates.size() <= PAGE) {
            return dates;
        }
        long first = Moments.day(dates.get(dates.size() - PAGE).start());
        return dates.stream().filter(each -> Moments.day(each.start()) >= first).toList();
    }
}
