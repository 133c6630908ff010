package io.github.ontraportcli.sandbox.behaviour.inbox;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.List;

/** Marking conversations as open or closed, read or unread, spam or not. Whoever marks is the account's first user. */
final class Marking {
    private static final String SUCCESS = "Success";

    private Marking() {}

    static Reply open(Call call) {
        return mark(call, new Draft().with("status", 0).with("time_closed_log", 0));
    }

    static Reply close(Call call) {
        return mark(call, new Draft().with("status", 1).with("time_closed_log", call.now()));
    }

    static Reply read(Call call) {
        return mark(call, new Draft().with("is_read", 1).with("last_read", call.now()));
    }

    static Reply unread(Call call) {
        return mark(call, new Draft().with("is_read", 0).with("last_read", 0));
    }

    static Reply spam(Call call) {
        long id = Entries.of(call, Inbox.CONVERSATION).named();
        Entries spam = Entries.of(call, Inbox.SPAM);
        if (spam.with("conversation_id", Long.toString(id)).isEmpty()) {
            spam.add(
                    new Draft().with("conversation_id", id).with("marked_by", 1).with("marked_date", call.now()));
        }
        return mark(call, new Draft().with("is_spam", 1));
    }

    static Reply noSpam(Call call) {
        Entries spam = Entries.of(call, Inbox.SPAM);
        long id = Entries.of(call, Inbox.CONVERSATION).named();
        spam.with("conversation_id", Long.toString(id)).forEach(spam::delete);
        return mark(call, new Draft().with("is_spam", 0));
    }

    /** Takes entries off the list of spam; their conversations come back. Takes ids, and id as the document shows it. */
    static Reply restore(Call call) {
        Entries spam = Entries.of(call, Inbox.SPAM);
        Entries conversations = Entries.of(call, Inbox.CONVERSATION);
        for (long each : listed(call)) {
            long conversation = spam.number(each, "conversation_id");
            spam.delete(each);
            if (conversations.has(conversation)) {
                conversations.change(conversation, new Draft().with("is_spam", 0));
            }
        }
        return success(call);
    }

    private static List<Long> listed(Call call) {
        List<String> given = new ArrayList<>(call.parameters().list("ids"));
        if (given.isEmpty()) {
            given.addAll(call.parameters().list("id"));
        }
        if (given.isEmpty()) {
            throw Rejection.malformed("The parameter ids is missing.");
        }
        List<Long> ids = new ArrayList<>();
        for (String each : given) {
            try {
                ids.add(Long.valueOf(each));
            } catch (NumberFormatException e) {
                throw Rejection.malformed("Invalid ID: " + each);
            }
        }
        return ids;
    }

    private static Reply mark(Call call, Draft draft) {
        Entries conversations = Entries.of(call, Inbox.CONVERSATION);
        conversations.change(conversations.named(), draft);
        return success(call);
    }

    private static Reply success(Call call) {
        return Answers.numbered(call, new JsonPrimitive(SUCCESS));
    }
}
