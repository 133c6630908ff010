package io.github.ontraportcli.sandbox.behaviour.inbox;

import io.github.ontraportcli.sandbox.behaviour.Behaviour;
import java.util.LinkedHashMap;
import java.util.Map;

/** The operations on conversations, by method and path. */
public final class Inbox {
    static final int CONVERSATION = 204;
    static final int SPAM = 206;

    private Inbox() {}

    /** All of them. */
    public static Map<String, Behaviour> operations() {
        Map<String, Behaviour> all = new LinkedHashMap<>();
        all.put("POST Conversations", Starting::answer);
        all.put("PUT Conversation/open", Marking::open);
        all.put("PUT Conversation/close", Marking::close);
        all.put("PUT Conversation/markRead", Marking::read);
        all.put("PUT Conversation/markUnread", Marking::unread);
        all.put("PUT Conversation/markSpam", Marking::spam);
        all.put("PUT Conversation/unmarkSpam", Marking::noSpam);
        all.put("DELETE SpamConversation/unmarkSpam", Marking::restore);
        all.put("GET Conversation/getMessages", Messages::answer);
        all.put("GET Conversation/getViewCounts", Views::answer);
        return all;
    }
}
