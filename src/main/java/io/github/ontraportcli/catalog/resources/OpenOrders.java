package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Open orders: subscriptions and payment plans that still bring money in, a record a product. */
public final class OpenOrders {
    private OpenOrders() {}

    /** Everything about open orders. */
    public static Resource resource() {
        return ResourceBuilder.of("open-orders", "open order", "open orders", 44)
                .at("OpenOrder", "OpenOrders")
                .columns(
                        "id",
                        "contact_id",
                        "product_id",
                        "type",
                        "billing_status",
                        "payment_amount",
                        "payment_next_date",
                        "payment_remaining")
                .list()
                .get()
                .info()
                .meta(FORMAT)
                .build();
    }
}
