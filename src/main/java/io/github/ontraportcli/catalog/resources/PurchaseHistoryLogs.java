package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** The logs of purchases: who did what to a purchase and when, an entry a change. */
public final class PurchaseHistoryLogs {
    private PurchaseHistoryLogs() {}

    /** Everything about the logs of purchases. */
    public static Resource resource() {
        return ResourceBuilder.of("purchase-history-logs", "purchase history log", "purchase history logs", 30)
                .at("PurchaseHistoryLog", "PurchaseHistoryLogs")
                .columns("id", "date", "purchase_id", "status", "author", "details")
                .list()
                .get()
                .info()
                .meta(FORMAT)
                .build();
    }
}
