package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.Standard.CONDITION;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.IDS;
import static io.github.ontraportcli.catalog.Standard.RANGE;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Standard.START;

import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;

/** Guests of calendar events: contacts ({@code 0_5005}) and users ({@code 2_1}), each with an answer to the invitation. */
public final class CalendarEventGuests {
    private static final Parameter EVENT = Parameter.of(
                    "event_id",
                    Type.EVENT_ID,
                    "The guests of this event, e.g. 6_1629950400; without it, those of a new one.")
            .as("--event");

    private CalendarEventGuests() {}

    /** Everything about guests. */
    public static Resource resource() {
        return ResourceBuilder.of("calendar-event-guests", "guest", "guests", 161)
                .ids(IdForm.GUEST)
                .columns("id", "name", "email", "status", "object_type_id", "object_id", "event_id")
                .verb("list", "List the guests of an event", "--event 1", guests())
                .verb(
                        "get",
                        "Show guests by ID",
                        "1",
                        guests().forGiven("event_id"),
                        get("object").always("objectID", "161").takes(ID).forOneId(),
                        guests())
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }

    private static OperationBuilder guests() {
        return list("CalendarEventGuests").takes(IDS, START, RANGE, CONDITION, SEARCH, EVENT);
    }
}
