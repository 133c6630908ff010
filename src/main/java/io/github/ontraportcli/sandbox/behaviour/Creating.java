package io.github.ontraportcli.sandbox.behaviour;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.behaviour.selling.SellingRules;
import io.github.ontraportcli.sandbox.model.ContactType;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creating a record; another with the same email address is no hindrance. */
public final class Creating {
    private Creating() {}

    public static Reply answer(Call call) {
        ObjectType type = call.type("POST");
        return created(call, type, UtmNames.resolved(call, type, Values.of(type, call.parameters())));
    }

    public static Reply created(Call call, ObjectType type, Map<String, @Nullable String> values) {
        long id = add(call, type, values);
        JsonObject kept = call.records().find(type, id).orElseThrow();
        return Envelope.data(call, Numbers.in(call, "created", Shown.whole(call, type, id, kept)));
    }

    /** Adds the record with these values; its id. */
    public static long add(Call call, ObjectType type, Map<String, @Nullable String> values) {
        TagRules.check(call, type, values, 0);
        SellingRules.check(call, type, values, 0);
        JsonObject body = new JsonObject();
        Values.put(body, NameRules.ofNew(call, type, values));
        long id = call.records().nextId(type);
        String now = Long.toString(call.now());
        for (String stamp : new String[] {"date", "dla", "dlm"}) {
            if (type.field(stamp).isPresent()) {
                body.addProperty(stamp, now);
            }
        }
        if (type.field("unique_id").isPresent()) {
            body.addProperty("unique_id", UniqueId.of(id));
        }
        call.records().add(type, id, body);
        if (type.id() == ContactType.CONTACT.id() || type.custom()) {
            call.happened(new Event.ObjectCreated(type, id));
        }
        Membership.fromFields(call, type, id);
        SellingRules.created(call, type, id);
        return id;
    }
}
