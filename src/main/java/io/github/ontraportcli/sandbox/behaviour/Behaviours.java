package io.github.ontraportcli.sandbox.behaviour;

import io.github.ontraportcli.sandbox.behaviour.automation.Submitting;
import io.github.ontraportcli.sandbox.behaviour.calendar.Calendar;
import io.github.ontraportcli.sandbox.behaviour.fields.FieldEditor;
import io.github.ontraportcli.sandbox.behaviour.inbox.Inbox;
import io.github.ontraportcli.sandbox.behaviour.pages.Pages;
import io.github.ontraportcli.sandbox.behaviour.selling.Selling;
import io.github.ontraportcli.sandbox.behaviour.tasks.Tasks;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Webhooks;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** All that the simulated account can do, by method and path. */
public final class Behaviours {
    /** Of an operation that is in the catalogue but not here. */
    public static final Behaviour UNKNOWN = call -> {
        throw Rejection.of(404, "The sandbox does not simulate this operation.");
    };

    private static final Map<String, Behaviour> ALL = new LinkedHashMap<>();

    static {
        ALL.put("GET object", Reading::one);
        ALL.put("GET objects", Reading::many);
        ALL.put("GET objects/getInfo", Info::answer);
        ALL.put("GET objects/meta", Meta::answer);
        ALL.put("POST objects", Creating::answer);
        ALL.put("PUT objects", Updating::answer);
        ALL.put("POST objects/saveorupdate", Merging::answer);
        ALL.put("DELETE object", Deleting::one);
        ALL.put("DELETE objects", Deleting::many);
        ALL.put("GET object/getByEmail", Reading::byEmail);
        ALL.put("GET objects/tag", Tagging::tagged);
        ALL.put("PUT objects/tag", Tagging::add);
        ALL.put("DELETE objects/tag", Tagging::remove);
        ALL.put("PUT objects/tagByName", Tagging::addByName);
        ALL.put("DELETE objects/tagByName", Tagging::removeByName);
        ALL.put("PUT objects/subscribe", Subscribing::add);
        ALL.put("DELETE objects/subscribe", Subscribing::remove);
        ALL.put("PUT objects/sequence", Subscribing::addToSequence);
        ALL.put("DELETE objects/sequence", Subscribing::removeFromSequence);
        ALL.put("POST objects/pause", Pausing::pause);
        ALL.put("POST objects/unpause", Pausing::unpause);
        ALL.put("POST message", Messages::create);
        ALL.put("PUT message", Messages::update);
        ALL.putAll(FieldEditor.operations());
        ALL.putAll(Selling.operations());
        ALL.putAll(Tasks.operations());
        ALL.putAll(Calendar.operations());
        ALL.putAll(Inbox.operations());
        ALL.putAll(Pages.operations());
        ALL.putAll(Webhooks.operations());
        ALL.put("POST form", Submitting::answer);
    }

    private Behaviours() {}

    /** By which operation a behaviour is known, e.g. "PUT objects"; empty for {@link #UNKNOWN}. */
    public static String operation(Behaviour behaviour) {
        for (Map.Entry<String, Behaviour> each : ALL.entrySet()) {
            if (each.getValue() == behaviour) {
                return each.getKey();
            }
        }
        return "";
    }

    /** What an operation does, e.g. of "GET objects/tag". */
    public static Optional<Behaviour> of(String operation) {
        return Optional.ofNullable(ALL.get(operation));
    }
}
