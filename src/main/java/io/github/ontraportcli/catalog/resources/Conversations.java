package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.ID;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Paging;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;

/** Conversations with contacts, which stand in inboxes and are open or closed, read or unread, spam or not. */
public final class Conversations {
    private static final Parameter CONTACT =
            Parameter.whole("contact_id", "The contact (an ID) to talk with.").must();
    private static final Parameter CHANNEL =
            Parameter.whole("channel_id", "The channel (an ID) to talk over.").must();
    private static final Parameter DATE =
            Parameter.of("date", Type.SECONDS, "Begin at this moment: 2026-03-01, or \"2026-03-01 09:00\".");
    private static final Parameter DIRECTION = Parameter.of(
            "direction", Type.choice("back", "0", "forward", "1"), "Go back or forward in time from there.");
    private static final Parameter MESSAGED =
            Parameter.whole("messaged_id", "Begin at this message (its ID), by the name in the API's table.");
    private static final Parameter MESSAGE =
            Parameter.whole("message_id", "Begin at this message (its ID), by the name that its example uses.");
    private static final Parameter INBOX = Parameter.whole("inboxID", "The inbox (an ID) to count in.")
            .as("--inbox")
            .must();

    private Conversations() {}

    /** Everything about conversations. */
    public static Resource resource() {
        return ResourceBuilder.of("conversations", "conversation", "conversations", 204)
                .at("Conversation", "Conversations")
                .columns("id", "contact_id", "inbox_id", "owner", "status", "last_message", "is_read", "date")
                .list(Inboxes.readable(COLLECTION_OF_GROUP))
                .get()
                .create("--contact-id 1 --channel-id 1", CONTACT, CHANNEL)
                .generically()
                .update("1 --set owner=1")
                .at("Conversation", "Conversations")
                .verb(changing("open", "Open conversations", "Conversation/open", "opened"))
                .verb(changing("close", "Close conversations", "Conversation/close", "closed"))
                .verb(changing("mark-read", "Mark conversations as read", "Conversation/markRead", "marked as read"))
                .verb(changing(
                        "mark-unread", "Mark conversations as unread", "Conversation/markUnread", "marked as unread"))
                .verb(changing("mark-spam", "Mark conversations as spam", "Conversation/markSpam", "marked as spam"))
                .verb(changing(
                        "unmark-spam", "Mark conversations as no spam", "Conversation/unmarkSpam", "marked as no spam"))
                .verb(
                        "messages",
                        "List the messages of a conversation and what was done to it",
                        "1 --direction back",
                        get("Conversation/getMessages")
                                .takes(ID, DATE, DIRECTION, MESSAGED, MESSAGE)
                                .answers(Answer.COLLECTION, "messages")
                                .pages(new Paging.ByMessage("date", "message_id")))
                .verb(
                        "view-counts",
                        "Count the conversations in each view of an inbox",
                        "--inbox 1",
                        get("Conversation/getViewCounts").takes(INBOX))
                .delete(COLLECTION_OF_GROUP)
                .generically()
                .info()
                .meta(FORMAT)
                .build();
    }

    private static Verb changing(String word, String summary, String path, String past) {
        return Verb.verb(
                        word,
                        summary,
                        "ontraport conversations " + word + " 1",
                        put(path).takes(ID).changesMany().answers(Answer.DONE))
                .done(past);
    }
}
