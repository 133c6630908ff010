package io.github.ontraportcli.sandbox.behaviour.automation;

import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Creating;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Envelope;
import io.github.ontraportcli.sandbox.behaviour.Updating;
import io.github.ontraportcli.sandbox.behaviour.Values;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.FormSubmitted;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.wire.Reply;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Filling in a form as a visitor would: {@code POST form?id=4} with the contact's fields. This is the sandbox's own: a real
 * account's forms are sent to another host, and without a key. Whoever has the email address already is updated.
 */
public final class Submitting {
    private static final int FORM = 122;
    private static final int CONTACT = 0;

    private Submitting() {}

    /** Carries it out; answers with the contact's id. */
    public static Reply answer(Call call) {
        Entries forms = Entries.of(call, FORM);
        long form = forms.named();
        ObjectType type = Entries.of(call, CONTACT).type();
        Map<String, @Nullable String> values = Values.of(type, call.parameters());
        String email = values.get("email");
        Optional<Long> known =
                email == null || email.isEmpty() ? Optional.empty() : Updating.byField(call, type, "email", email);
        long contact = known.orElseGet(() -> Creating.add(call, type, values));
        if (known.isPresent()) {
            Updating.change(call, type, contact, values);
        }
        forms.change(form, new Draft().with("fillouts", forms.number(form, "fillouts") + 1));
        call.happened(new FormSubmitted(type, contact, Long.toString(form)));
        JsonObject data = new JsonObject();
        data.addProperty("id", Long.toString(contact));
        return Envelope.data(call, data);
    }
}
