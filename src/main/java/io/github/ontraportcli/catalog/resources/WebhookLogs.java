package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** The webhook log: what was sent and what came back, for two days where it went well and for seven where it failed. */
public final class WebhookLogs {
    private WebhookLogs() {}

    /** Everything about the webhook log. */
    public static Resource resource() {
        return ResourceBuilder.of("webhook-logs", "webhook log", "webhook logs", 187)
                .at("WebhookLog", "WebhookLogs")
                .columns("id", "date", "response_code", "webhook_type", "webhook_id", "name", "origin_object")
                .list(COLLECTION_OF_GROUP)
                .get()
                .info()
                .meta(FORMAT)
                .build();
    }
}
