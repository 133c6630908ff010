package io.github.ontraportcli.sandbox.behaviour.inbox;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.LinkedHashMap;
import java.util.Map;

/** How many conversations each view of an inbox shows. Spam is counted apart; mine are the first user's. */
final class Views {
    private static final int INBOX = 203;
    private static final int ME = 1;

    private Views() {}

    static Reply answer(Call call) {
        long inbox = call.parameters().number("inboxID", 0);
        if (inbox == 0) {
            throw Rejection.malformed("The parameter inboxID is missing.");
        }
        if (!Entries.of(call, INBOX).has(inbox)) {
            throw Rejection.notFound();
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String each : ("all_open all_closed all_spam all_mine my_open my_closed my_spam unassigned my_unread"
                        + " all_unread all")
                .split(" ")) {
            counts.put(each, 0L);
        }
        Entries conversations = Entries.of(call, Inbox.CONVERSATION);
        for (long each : conversations.with("inbox_id", Long.toString(inbox))) {
            count(counts, conversations, each);
        }
        JsonObject data = new JsonObject();
        counts.forEach((view, count) -> data.addProperty(view, Long.toString(count)));
        return Answers.numbered(call, data);
    }

    private static void count(Map<String, Long> counts, Entries conversations, long id) {
        long owner = conversations.number(id, "owner");
        String state = conversations.number(id, "is_spam") == 1
                ? "spam"
                : conversations.number(id, "status") == 1 ? "closed" : "open";
        one(counts, "all_" + state);
        if (owner == ME) {
            one(counts, "my_" + state);
        }
        if (state.equals("spam")) {
            return;
        }
        one(counts, "all");
        boolean unread = conversations.number(id, "is_read") == 0;
        if (unread) {
            one(counts, "all_unread");
        }
        if (owner == ME) {
            one(counts, "all_mine");
            if (unread) {
                one(counts, "my_unread");
            }
        } else if (owner == 0) {
            one(counts, "unassigned");
        }
    }

    private static void one(Map<String, Long> counts, String view) {
        counts.merge(view, 1L, Long::sum);
    }
}
