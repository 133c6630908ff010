package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Orders: what a contact has agreed to pay, at once or over time; deleting one ends its charges. */
public final class Orders {
    private Orders() {}

    /** Everything about orders. */
    public static Resource resource() {
        return ResourceBuilder.of("orders", "order", "orders", 52)
                .at("Order", "Orders")
                .columns(
                        "id",
                        "contact_id",
                        "name",
                        "status",
                        "next_charge",
                        "payment_next_date",
                        "transactions",
                        "charged")
                .list()
                .get()
                .delete(DELETION)
                .info()
                .meta(FORMAT)
                .build();
    }
}
