package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Standard.COLLECTION;
import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.FORMAT;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;

/** Channels: the ways, by text message or email, on which conversations come into an inbox. */
public final class Channels {
    private static final Parameter NAME =
            Parameter.text("name", "What the channel is called.").must();
    private static final Parameter KIND = Parameter.of(
                    "channel_type", Type.choice("sms", "sms", "email", "email"), "How people write: sms or email.")
            .must();
    private static final Parameter NUMBER = Parameter.whole(
                    "sms_number", "The account's number (its ID) for text messages.")
            .must();
    private static final Parameter ROUTING = Parameter.whole(
                    "default_routing", "The inbox (an ID) where messages arrive.")
            .must();

    private Channels() {}

    /** Everything about channels. */
    public static Resource resource() {
        return ResourceBuilder.of("channels", "channel", "channels", 205)
                .at("Channel", "Channels")
                .columns("id", "name", "channel_type", "sms_number", "default_routing", "date", "dlm")
                .list(Inboxes.readable(COLLECTION))
                .get()
                .create(
                        "--name Support --channel-type sms --sms-number 1 --default-routing 1",
                        NAME,
                        KIND,
                        NUMBER,
                        ROUTING)
                .update("1 --name Helpdesk", NAME.meaning("The channel's new name; nothing else of it can be changed."))
                .delete(COLLECTION_OF_GROUP)
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }
}
