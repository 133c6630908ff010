package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.delete;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.GROUP;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.IDS;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;

/**
 * Events in the account's calendars. An ID is composed of the series and the moment of one of its events, e.g. {@code
 * 2_1625335200}; {@code 2_0} is an event that does not recur.
 */
public final class CalendarEvents {
    private static final Parameter FROM = Parameter.of(
                    "start_time", Type.SECONDS, "List events from this date on: 2026-03-01, -30d; today unless said.")
            .usually("today")
            .must();
    private static final Parameter OWNER = Parameter.of(
                    "calendarEventOwner",
                    Type.choiceOrId("all", "all", "me", "me", "team", "team"),
                    "Whose events: all, me (the key's owner), team (me and those below), or a user's ID.")
            .as("--owner");
    private static final Parameter MODE = Parameter.of(
            "mode",
            Type.choice(
                    "events",
                    "events",
                    "subcollection",
                    "subcollection",
                    "bullets",
                    "bullets",
                    "submenu",
                    "submenu",
                    "recents",
                    "recents"),
            "events (the usual), subcollection (one guest's), bullets (days with events), submenu (IDs), recents (ten).");
    private static final Parameter TURN = Parameter.of(
                    "relative_paginate",
                    Type.choice("beginning", "-2", "previous", "-1", "next", "1", "end", "2"),
                    "With --mode subcollection, the page to turn to: beginning, previous, next, end.")
            .onlyWith("mode", "subcollection");
    private static final Parameter WHOSE = Parameter.of(
                    "guestsearch",
                    Type.PERSON_ID,
                    "Only the events of this guest, e.g. 0_1; --mode subcollection needs it.")
            .as("--guest")
            .neededWith("mode", "subcollection");
    private static final Parameter SCOPE = Parameter.of(
                    "edit_scope",
                    Type.choice("this", "0", "following", "1", "all", "2"),
                    "How much of a series: this event, this and the following, or all; must be said of one of a series.")
            .scope();
    private static final Parameter NOTIFY = Parameter.of(
                    "notify_event_guests", Type.YES_NO, "Whether the guests get an email about it: yes or no.")
            .as("--notify-guests");
    private static final Parameter GUEST = Parameter.of(
                    "guest_id", Type.PERSON_ID, "The guest: 0_ and a contact's ID, 2_ and a user's, e.g. 0_1.")
            .as("--guest")
            .must();
    private static final Parameter STATUS = Parameter.of(
                    "status",
                    Type.choice("unconfirmed", "0", "no", "1", "maybe", "2", "yes", "3"),
                    "What the guest has answered: unconfirmed, no, maybe, yes.")
            .must();

    private CalendarEvents() {}

    /** Everything about events. */
    public static Resource resource() {
        return ResourceBuilder.of("calendar-events", "event", "events", 160)
                .at("CalendarEvent", "CalendarEvents")
                .ids(IdForm.EVENT)
                .columns("id", "title", "start_time", "end_time", "location", "owner", "is_recurring")
                .verb(
                        "list",
                        "List events from a date on",
                        "--start-time 2026-01-01 --until 2026-12-31",
                        list("CalendarEvents")
                                .takes(FROM, SEARCH, GROUP, OWNER, MODE, TURN, WHOSE)
                                .pages(new Paging.ByTime("start_time")))
                .get()
                .verb(
                        "create",
                        "Create an event",
                        "--title Lunch --start-time \"2026-03-02 12:00\" --duration 1h",
                        post("CalendarEvents")
                                .json()
                                .takes(CalendarEventFields.ALL)
                                .anyField()
                                .shownBy("calendar-events list --start-time {start_time} --limit 5"))
                .verb(
                        "update",
                        "Change events, their guests and notifications",
                        "1 --title \"Late lunch\" --edit-scope this",
                        put("CalendarEvents")
                                .json()
                                .takes(ID)
                                .takes(CalendarEventFields.ALL)
                                .takes(SCOPE)
                                .anyField()
                                .once()
                                .changesMany())
                .verb(verb(
                                "rsvp",
                                "Say whether a guest comes, and invite the guest if need be",
                                "ontraport calendar-events rsvp 1 --guest 0_1 --status maybe --yes",
                                put("CalendarEvents/updateGuestStatus")
                                        .alias("CalendarEvent/updateGuestStatus")
                                        .takes(GUEST, IDS, STATUS)
                                        .once()
                                        .notifies())
                        .done("answered"))
                .verb(verb(
                                "remove-guest",
                                "Take a guest off events",
                                "ontraport calendar-events remove-guest 1 --guest 0_1 --yes",
                                put("CalendarEvents/removeGuest")
                                        .alias("CalendarEvent/removeGuest")
                                        .takes(GUEST, IDS)
                                        .once()
                                        .notifies())
                        .done("changed"))
                .verb(
                        "delete",
                        "Delete events, one or a whole series",
                        "1 --edit-scope this --yes",
                        delete("CalendarEvent").takes(ID, SCOPE, NOTIFY).once().answers(Answer.RECORD))
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }
}
