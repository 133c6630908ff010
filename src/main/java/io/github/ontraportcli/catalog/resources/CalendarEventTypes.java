package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.CONDITION;
import static io.github.ontraportcli.catalog.Standard.FIELDS;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.IDS;
import static io.github.ontraportcli.catalog.Standard.RANGE;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Standard.SORT;
import static io.github.ontraportcli.catalog.Standard.SORT_DIRECTION;
import static io.github.ontraportcli.catalog.Standard.START;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import java.util.List;

/** Kinds of calendar events, e.g. Meeting or Call. */
public final class CalendarEventTypes {
    private CalendarEventTypes() {}

    /** Everything about event types. */
    public static Resource resource() {
        return ResourceBuilder.of("calendar-event-types", "event type", "event types", 177)
                .at("CalendarEventType", "CalendarEventTypes")
                .columns("id", "name", "deleted")
                .list(List.of(IDS, START, RANGE, SORT, SORT_DIRECTION, CONDITION, SEARCH, FIELDS))
                .get()
                .create("--name Webinar", Parameter.text("name", "What the kind of event is called."))
                .delete()
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }
}
