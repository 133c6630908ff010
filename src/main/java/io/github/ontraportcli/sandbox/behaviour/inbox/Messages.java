package io.github.ontraportcli.sandbox.behaviour.inbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.model.InboxTypes;
import io.github.ontraportcli.sandbox.wire.Rejection;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The messages of a conversation, oldest first, 25 at most: the last ones up to a date ({@code direction=0}, also where
 * none is said) or the first ones from it on ({@code direction=1}). A message id narrows further: only messages before
 * it, or after it.
 */
final class Messages {
    private static final int PAGE = 25;

    private Messages() {}

    static Reply answer(Call call) {
        Entries conversations = Entries.of(call, Inbox.CONVERSATION);
        long conversation = conversations.named();
        long direction = call.parameters().number("direction", 0);
        if (direction != 0 && direction != 1) {
            throw Rejection.malformed("The parameter direction is neither 0 nor 1.");
        }
        Entries messages = Entries.of(call, InboxTypes.CONVERSATION_MESSAGE);
        List<Long> every = new ArrayList<>(messages.with("conversation_id", Long.toString(conversation)));
        every.sort(Comparator.<Long>comparingLong(each -> messages.number(each, "date"))
                .thenComparingLong(each -> each));
        long date = call.parameters().number("date", direction == 0 ? Long.MAX_VALUE : 0);
        long from = call.parameters().number("message_id", call.parameters().number("messaged_id", 0));
        List<Long> meant = new ArrayList<>();
        for (Long each : every) {
            long at = messages.number(each, "date");
            boolean beyond = from != 0 && every.contains(from) && (direction == 0 ? each >= from : each <= from);
            if ((direction == 0 ? at <= date : at >= date) && !beyond) {
                meant.add(each);
            }
        }
        List<Long> page = direction == 0
                ? meant.subList(Math.max(0, meant.size() - PAGE), meant.size())
                : meant.subList(0, Math.min(PAGE, meant.size()));
        return told(call, conversation, messages, every, page);
    }

    private static Reply told(Call call, long conversation, Entries messages, List<Long> every, List<Long> page) {
        JsonArray rows = new JsonArray();
        for (long each : page) {
            JsonObject row = messages.shown(each);
            row.remove("conversation_id");
            rows.add(row);
        }
        boolean none = page.isEmpty();
        JsonObject data = new JsonObject();
        data.addProperty("id", Long.toString(conversation));
        data.addProperty("date", none ? Long.toString(call.now()) : messages.text(page.get(0), "date"));
        data.addProperty(
                "max_date", none ? Long.toString(call.now()) : messages.text(page.get(page.size() - 1), "date"));
        data.addProperty("hasNext", !none && !page.get(page.size() - 1).equals(every.get(every.size() - 1)));
        data.addProperty("hasPrev", !none && !page.get(0).equals(every.get(0)));
        data.add("messages", rows);
        data.addProperty("count", page.size());
        return Answers.numbered(call, data);
    }
}
