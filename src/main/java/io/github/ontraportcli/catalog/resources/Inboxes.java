package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.USER_READABLE;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import java.util.ArrayList;
import java.util.List;

/** Inboxes: where conversations arrive. When one is deleted, its conversations go to the default inbox. */
public final class Inboxes {
    private static final Parameter NAME = Parameter.text("name", "What the inbox is called.");
    private static final Parameter ASSIGNEE =
            Parameter.whole("default_assignee", "The user (an ID) who gets the conversations that arrive.");

    private Inboxes() {}

    /** Everything about inboxes. */
    public static Resource resource() {
        return ResourceBuilder.of("inboxes", "inbox", "inboxes", 203)
                .at("Inbox", "Inboxes")
                .columns("id", "name", "default_assignee", "is_default", "date", "dlm")
                .list(readable(COLLECTION_OF_GROUP))
                .get()
                .create("--name Support --default-assignee 1", NAME.must(), ASSIGNEE.must())
                .update("1 --name Helpdesk", NAME, ASSIGNEE)
                .delete(COLLECTION_OF_GROUP)
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }

    /** The same, with labels for codes where they are wanted: what every collection around inboxes takes. */
    static List<Parameter> readable(List<Parameter> listing) {
        List<Parameter> all = new ArrayList<>(listing);
        all.add(USER_READABLE);
        return List.copyOf(all);
    }
}
