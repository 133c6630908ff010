package io.github.ontraportcli.sandbox.behaviour.inbox;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.model.InboxTypes;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Where;
import java.util.List;

/** Where conversations go whose inbox is deleted: to the default one, if it stays. */
public final class Moving {
    private Moving() {}

    /** Before these records are deleted. */
    public static void before(Call call, ObjectType type, Where which) {
        if (type != InboxTypes.INBOX) {
            return;
        }
        List<Long> gone = call.records().ids(Query.all(type, which));
        Entries conversations = Entries.of(call, Inbox.CONVERSATION);
        for (long usual : Entries.of(call, InboxTypes.INBOX).with("is_default", "1")) {
            if (!gone.contains(usual)) {
                for (long inbox : gone) {
                    conversations
                            .with("inbox_id", Long.toString(inbox))
                            .forEach(each -> conversations.change(each, new Draft().with("inbox_id", usual)));
                }
            }
        }
    }
}
