package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.RANGE;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Standard.START;

import io.github.ontraportcli.catalog.IdForm;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;

/** Contacts and users whom an event could be offered to. Suggested ones are listed first and then once more. */
public final class CalendarPotentialGuests {
    private static final int PAGE = 200;
    private static final Parameter GUEST_MODE =
            Parameter.of("guestmode", Type.YES_NO, "Whether email address and object type are told too: yes or no.");

    private CalendarPotentialGuests() {}

    /** Everything about potential guests. */
    public static Resource resource() {
        return ResourceBuilder.of("calendar-potential-guests", "potential guest", "potential guests", 174)
                .id("value")
                .ids(IdForm.GUEST)
                .columns("value", "label", "type")
                .verb(
                        "list",
                        "List potential guests",
                        "--search ana",
                        list("CalendarPotentialGuests")
                                .takes(START, RANGE, SEARCH, GUEST_MODE)
                                .pages(new Paging.ByOffset(PAGE)))
                .generically()
                .get()
                .info()
                .meta(FORMAT)
                .build();
    }
}
