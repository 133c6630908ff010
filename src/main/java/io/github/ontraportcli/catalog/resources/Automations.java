package io.github.ontraportcli.catalog.resources;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Automations, which the API calls campaign builder items: they are built in the app and can only be read. */
public final class Automations {
    private Automations() {}

    /** Everything about automations. */
    public static Resource resource() {
        return ResourceBuilder.of("automations", "automation", "automations", 140)
                .at("CampaignBuilderItem", "CampaignBuilderItems")
                .columns("id", "name", "object_type_id", "pause", "date", "dlm")
                .list()
                .get()
                .info()
                .meta()
                .build();
    }
}
