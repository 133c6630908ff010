package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.behaviour.automation.Event.AutomationJoined;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.AutomationLeft;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.AutomationPaused;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.AutomationResumed;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.CardCharged;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.FieldUpdated;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.FormSubmitted;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.ObjectCreated;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.OrderOpened;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.ProductPurchased;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.ProductRefunded;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.SequenceJoined;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.SequenceLeft;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.SequencePaused;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.SequenceResumed;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TagAdded;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TagRemoved;
import io.github.ontraportcli.sandbox.behaviour.automation.Event.TaskCompleted;

/**
 * By what names rules know events. A rule that leaves out which tag, sequence or product is meant waits for any; one that
 * waits for what nobody can do here, such as opening an email, waits forever.
 */
final class Triggers {
    private static final long REMOVED = 1;
    private static final String SUCCESSFUL = "0";

    private Triggers() {}

    static boolean match(Clause clause, Event event) {
        return switch (clause.word()) {
            case "contact_added_to_my_database" -> event instanceof ObjectCreated;
            case "field_is_updated" ->
                event instanceof FieldUpdated updated
                        && (clause.text(0).isEmpty() || FieldIds.mean(clause.text(0), updated.field()));
            case "contact_added_to_campaign" ->
                event instanceof SequenceJoined joined && meant(clause, 0, joined.sequence());
            case "contact_leaves_campaign" -> event instanceof SequenceLeft left && meant(clause, 0, left.sequence());
            case "subscription_to_drip_is_paused" ->
                event instanceof SequencePaused paused && meant(clause, 0, paused.sequence());
            case "subscription_to_drip_is_unpaused" ->
                event instanceof SequenceResumed resumed && meant(clause, 0, resumed.sequence());
            case "pause_campaign" -> event instanceof AutomationPaused paused && meant(clause, 0, paused.automation());
            case "unpause_campaign" ->
                event instanceof AutomationResumed resumed && meant(clause, 0, resumed.automation());
            case "campaign_builder_object_change" ->
                clause.number(0) == REMOVED
                        ? event instanceof AutomationLeft left && meant(clause, 1, left.automation())
                        : event instanceof AutomationJoined joined && meant(clause, 1, joined.automation());
            case "contact_added_to_category" -> event instanceof TagAdded added && meant(clause, 0, added.tag());
            case "contact_removed_from_category" ->
                event instanceof TagRemoved removed && meant(clause, 0, removed.tag());
            case "object_completed_task" -> event instanceof TaskCompleted task && meant(clause, 0, task.message());
            case "object_submits_form" ->
                event instanceof FormSubmitted form
                        && (clause.text(0).isEmpty() || clause.text(0).equals(form.form()))
                        && (clause.text(1).isEmpty() || clause.text(1).equals(SUCCESSFUL));
            case "contact_purchases_product" ->
                event instanceof ProductPurchased bought && meant(clause, 0, bought.product());
            case "contact_receives_refund_on_product" ->
                event instanceof ProductRefunded refunded && meant(clause, 0, refunded.product());
            case "contact_is_subscribed_to_productsub" ->
                event instanceof OrderOpened opened && meant(clause, 0, opened.product());
            case "contact_credit_card_is_ccstatus" ->
                event instanceof CardCharged charged && charged.declined() == (clause.number(0) == 1);
            default -> false;
        };
    }

    private static boolean meant(Clause clause, int index, long id) {
        return clause.text(index).isEmpty() || clause.number(index) == id;
    }
}
