package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.CONDITION;
import static io.github.ontraportcli.catalog.Standard.FIELDS;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.GROUP;
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

/** Templates that calendar events begin from. */
public final class CalendarTemplates {
    private static final Parameter[] FIELDS_OF_ONE = {
        CalendarEventFields.LOCATION.meaning("Where events made from it take place."),
        Parameter.text("name", "What the template is called."),
        CalendarEventFields.TITLE.meaning("What events made from it are called."),
        CalendarEventFields.DESCRIPTION.meaning("What events made from it are about."),
        CalendarEventFields.STAFF.meaning("The user (an ID) whose events they are."),
        CalendarEventFields.EVENT_TYPE,
        CalendarEventFields.NOTIFICATIONS
    };

    private CalendarTemplates() {}

    /** Everything about templates. */
    public static Resource resource() {
        return ResourceBuilder.of("calendar-templates", "template", "templates", 164)
                .at("CalendarTemplate", "CalendarTemplates")
                .columns("id", "name", "title", "location", "staff_id", "type_id", "dlm")
                .list(List.of(IDS, START, RANGE, SORT, SORT_DIRECTION, CONDITION, SEARCH, GROUP, FIELDS))
                .get()
                .create("--name Onboarding --title \"First call\" --location Phone", FIELDS_OF_ONE)
                .update("1 --title \"Welcome call\"", FIELDS_OF_ONE)
                .delete()
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }
}
