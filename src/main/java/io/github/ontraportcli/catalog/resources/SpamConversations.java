package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.remove;
import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.IDS;

import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Verb;

/**
 * The list of conversations that were marked as spam. Taking one off the list deletes nothing, though the API's method is
 * DELETE: the conversation is back in its inbox.
 */
public final class SpamConversations {
    private static final String UNMARK = "SpamConversation/unmarkSpam";

    private SpamConversations() {}

    /** Everything about spam conversations. */
    public static Resource resource() {
        return ResourceBuilder.of("spam-conversations", "spam conversation", "spam conversations", 206)
                .at("SpamConversation", "SpamConversations")
                .columns("id", "conversation_id", "marked_by", "marked_date")
                .list(Inboxes.readable(COLLECTION_OF_GROUP))
                .get()
                .verb(Verb.verb(
                                "unmark",
                                "Take conversations off the spam list, back to their inboxes",
                                "ontraport spam-conversations unmark 1",
                                remove(UNMARK).takes(ID).forOneId(),
                                remove(UNMARK).takes(IDS).changesMany())
                        .done("unmarked"))
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }
}
