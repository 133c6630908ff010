package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Commissions: what a partner has earned by a purchase, in the account's currency. */
public final class Commissions {
    private Commissions() {}

    /** Everything about commissions. */
    public static Resource resource() {
        return ResourceBuilder.of("commissions", "commission", "commissions", 38)
                .at("Commission", "Commissions")
                .columns("id", "date", "affiliate_id", "contact_id", "product_id", "total", "commission", "status")
                .list()
                .get()
                .info()
                .meta(FORMAT)
                .build();
    }
}
