package io.github.ontraportcli.sandbox.behaviour.inbox;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Answers;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Creating;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Values;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Beginning a conversation on a channel: it comes to the channel's inbox, and nobody has read it. */
final class Starting {
    private static final int CHANNEL = 205;

    private Starting() {}

    static Reply answer(Call call) {
        ObjectType type = call.type("POST");
        Map<String, @Nullable String> values = Values.of(type, call.parameters());
        Entries channels = Entries.of(call, CHANNEL);
        long channel = call.parameters().number("channel_id", 0);
        values.putIfAbsent(
                "send_field", channels.text(channel, "channel_type").equals("email") ? "email" : "sms_number");
        if (channels.has(channel)) {
            values.putIfAbsent("inbox_id", channels.text(channel, "default_routing"));
        }
        long id = Creating.add(call, type, values);
        JsonObject told = Entries.of(call, Inbox.CONVERSATION).shown(id);
        for (String each : List.of("conversation_id", "is_read", "last_read", "draft")) {
            told.add(each, JsonNull.INSTANCE);
        }
        return Answers.numbered(call, told);
    }
}
