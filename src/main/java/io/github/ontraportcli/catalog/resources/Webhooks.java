package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.delete;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.Standard.ID;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;
import java.util.List;

/** Webhooks: a URL that is called whenever an event happens to a contact or another record. */
public final class Webhooks {
    private static final Parameter URL = Parameter.text("url", "Where it is sent, e.g. https://example.com/hook.")
            .must()
            .positional();
    private static final Parameter EVENT = Parameter.text(
                    "event", "The event and what it is about: \"object_create(0)\", \"sub_tag(4)\".")
            .must();

    /** What is sent: {@code data} is an object in a text, and each option sets a part of it. */
    private static final List<Parameter> PAYLOAD = List.of(
            Parameter.of("data", Type.tree("format"), "What is sent, as a JSON object: {\"format\":\"notify\"}.")
                    .as("--payload-json"),
            Parameter.of(
                            "format",
                            Type.choice("notify", "notify", "lightweight", "lightweight", "custom", "custom"),
                            "What is sent: the ID alone, the first fields, or a text of yours; all fields unless said.")
                    .in("data")
                    .as("--payload"),
            Parameter.text("payload", "With --payload custom: the text, JSON or a query string, with [merge fields].")
                    .in("data")
                    .as("--custom-payload")
                    .neededWith("data.format", "custom"),
            Parameter.of(
                            "http_method",
                            Type.choice(
                                    "get", "get", "post", "post", "put", "put", "patch", "patch", "delete", "delete"),
                            "With --payload custom: how the URL is called.")
                    .in("data")
                    .onlyWith("data.format", "custom"),
            Parameter.whole("max_retries", "With --payload custom: how often it is sent again when that fails.")
                    .in("data")
                    .onlyWith("data.format", "custom"),
            Parameter.of(
                            "headers",
                            new Type.Members(""),
                            "With --payload custom: a header to send, NAME=VALUE; may be given several times.")
                    .in("data", "headers")
                    .as("--header")
                    .onlyWith("data.format", "custom"));

    private Webhooks() {}

    /** Everything about webhooks. */
    public static Resource resource() {
        return ResourceBuilder.of("webhooks", "webhook", "webhooks", 145)
                .at("Webhook", "Webhooks")
                .columns("id", "event", "url", "last_code", "last_hook")
                .list()
                .get()
                .generically()
                .update("1 --set url=https://example.com/other")
                .verb(
                        "subscribe",
                        "Have a URL called when an event happens",
                        "https://example.com/hook --event \"object_create(0)\" --payload notify",
                        post("Webhook/subscribe")
                                .takes(URL, EVENT)
                                .takes(PAYLOAD)
                                .shownBy("webhooks list --where \"url = {url}\""))
                .verb(
                        "unsubscribe",
                        "End webhooks, so that their URLs are not called again",
                        "1 --yes",
                        delete("Webhook/unsubscribe").takes(ID))
                .info()
                .at("Webhook", "Webhooks")
                .meta()
                .build();
    }
}
