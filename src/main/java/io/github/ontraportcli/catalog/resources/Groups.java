package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.INFO;
import static io.github.ontraportcli.catalog.Standard.PERFORM_ALL;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Groups: saved selections of the records of a type, made in the app. */
public final class Groups {
    private Groups() {}

    /** Everything about groups. */
    public static Resource resource() {
        return ResourceBuilder.of("groups", "group", "groups", 3)
                .at("Group", "Groups")
                .columns("id", "name", "type", "owner", "is_public")
                .list(COLLECTION_OF_GROUP)
                .get()
                .areGroups()
                .delete()
                .info(Parameter.without(INFO, PERFORM_ALL))
                .meta()
                .build();
    }
}
