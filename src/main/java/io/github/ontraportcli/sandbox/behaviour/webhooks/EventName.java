package io.github.ontraportcli.sandbox.behaviour.webhooks;

import io.github.ontraportcli.sandbox.behaviour.automation.Event;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.FormSubmitted;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.Invoiced;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.ObjectCreated;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.ProductPurchased;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TagAdded;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TagRemoved;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a webhook is subscribed to, e.g. {@code sub_tag(4)}.
 *
 * @param name e.g. "sub_tag"
 * @param parameter which tag, form, product or object type
 */
record EventName(String name, String parameter) {
    private static final Pattern TEXT = Pattern.compile("([a-z_]+)\\(([^(),\\s]+)\\)");
    private static final Set<String> KNOWN = Set.of(
            "object_create",
            "object_submits_form",
            "sub_tag",
            "unsub_tag",
            "purchase_product",
            "transaction_created_with_product");

    /** Reads it; nothing when there is no such event, or it does not say of what. */
    static Optional<EventName> read(String text) {
        Matcher matcher = TEXT.matcher(text.trim());
        return matcher.matches() && KNOWN.contains(matcher.group(1))
                ? Optional.of(new EventName(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether that is it. */
    boolean means(Event event) {
        return switch (name) {
            case "object_create" ->
                event instanceof ObjectCreated made && is(made.type().id());
            case "object_submits_form" -> event instanceof FormSubmitted form && parameter.equals(form.form());
            case "sub_tag" -> event instanceof TagAdded added && is(added.tag());
            case "unsub_tag" -> event instanceof TagRemoved removed && is(removed.tag());
            case "purchase_product" -> event instanceof ProductPurchased bought && is(bought.product());
            case "transaction_created_with_product" -> event instanceof Invoiced made && is(made.product());
            default -> false;
        };
    }

    private boolean is(long id) {
        return parameter.equals(Long.toString(id));
    }
}
