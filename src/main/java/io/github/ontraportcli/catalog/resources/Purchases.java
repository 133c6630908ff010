package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Purchases: each product that a contact has bought, a record a product. */
public final class Purchases {
    private Purchases() {}

    /** Everything about purchases. */
    public static Resource resource() {
        return ResourceBuilder.of("purchases", "purchase", "purchases", 17)
                .at("Purchase", "Purchases")
                .columns("id", "date", "contact_id", "name", "quantity", "price", "total_price", "status")
                .list()
                .get()
                .info()
                .meta(FORMAT)
                .build();
    }
}
