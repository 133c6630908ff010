package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Membership;
import io.github.ontraportcli.sandbox.model.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether the conditions of a rule hold for the record that something happened to. "And" binds closer than "or". A condition
 * that cannot be known here, such as how often an email was opened, does not hold.
 */
final class Conditions {
    private static final int PURCHASE = 17;
    private static final int OPEN_ORDER = 44;
    private static final long PAID = 1;

    private final Call call;
    private final Event event;
    private final Diary diary;
    private final Entries records;

    Conditions(Call call, Event event, Diary diary) {
        this.call = call;
        this.event = event;
        this.diary = diary;
        this.records = Entries.of(call, event.type());
    }

    /** Whether all of them hold, or all between two bars. */
    boolean hold(List<Clause> conditions) {
        boolean all = true;
        for (Clause each : conditions) {
            if (each.alternative() && all) {
                return true;
            }
            all = (each.alternative() || all) && holds(each);
        }
        return all;
    }

    private boolean holds(Clause clause) {
        return switch (clause.word()) {
            case "is_in_category" -> Membership.TAGS.has(call, event.type(), clause.number(0), event.record());
            case "is_not_in_category" -> !Membership.TAGS.has(call, event.type(), clause.number(0), event.record());
            case "is_subscribed_to_drip" -> inSequence(clause);
            case "is_not_subscribed_to_drip" -> !inSequence(clause);
            case "subscription_to_dripa_is_paused" ->
                paused(Membership.SEQUENCES, clause.number(0)).orElse(false);
            case "subscription_to_dripa_is_not_paused" ->
                !paused(Membership.SEQUENCES, clause.number(0)).orElse(true);
            case "paused_or_active_on_camp" ->
                paused(Membership.AUTOMATIONS, clause.number(1))
                        .map(is -> is == (clause.number(0) == 1))
                        .orElse(false);
            case "date_of_subscription_to_drip_is_datecondition_datevalue" ->
                dated(since(Membership.SEQUENCES, clause), clause);
            case "campaignbuilder_subscription_date_is_val" -> dated(since(Membership.AUTOMATIONS, clause), clause);
            case "been_on_campaignbuilder_for_timeframe" -> lasted(since(Membership.SEQUENCES, clause), clause);
            case "been_on_campaign_for_timeframe" -> lasted(since(Membership.AUTOMATIONS, clause), clause);
            case "field_is_condition_fieldvalue" -> field(clause);
            case "has_spent_condition_n_on_product" ->
                Comparison.numbers(spent(clause.number(2)), clause.text(0), Comparison.number(clause.text(1)));
            case "is_subscribed_to_productsub" -> order(clause).isPresent();
            case "has_been_subscribed_to_productsub_for_timeframe" -> lasted(order(clause), clause);
            default -> {
                diary.passedOver(clause, "because the sandbox cannot know it; the rule did not act.");
                yield false;
            }
        };
    }

    private boolean inSequence(Clause clause) {
        return Membership.SEQUENCES.has(call, event.type(), clause.number(0), event.record());
    }

    private Optional<Boolean> paused(Membership membership, long holder) {
        return membership
                .kept(call, event.type(), holder, event.record())
                .map(each -> each.body().has("paused")
                        && each.body().get("paused").getAsString().equals("1"));
    }

    private OptionalLong since(Membership membership, Clause clause) {
        return membership
                .kept(call, event.type(), clause.number(0), event.record())
                .filter(each -> each.body().has("date"))
                .map(each -> OptionalLong.of(each.body().get("date").getAsLong()))
                .orElse(OptionalLong.empty());
    }

    private boolean dated(OptionalLong since, Clause clause) {
        return since.isPresent() && Comparison.moments(since.getAsLong(), clause.text(1), clause.number(2));
    }

    private boolean lasted(OptionalLong since, Clause clause) {
        return since.isPresent() && RelativeDates.after(since.getAsLong(), clause, 1) <= call.now();
    }

    private boolean field(Clause clause) {
        Optional<Field> field = FieldIds.of(event.type(), clause.text(0));
        if (field.isEmpty()) {
            diary.passedOver(clause, "because there is no field " + clause.text(0) + "; the rule did not act.");
            return false;
        }
        String value = clause.joined(2, clause.parameters().size());
        return Comparison.of(
                field.get(), records.text(event.record(), field.get().name()), clause.text(1), value, call.now());
    }

    private BigDecimal spent(long product) {
        Entries purchases = Entries.of(call, PURCHASE);
        BigDecimal spent = BigDecimal.ZERO;
        for (long each : purchases.with("contact_id", Long.toString(event.record()))) {
            if (purchases.number(each, "product_id") == product && purchases.number(each, "status") == PAID) {
                spent = spent.add(Comparison.number(purchases.text(each, "total_price")));
            }
        }
        return spent;
    }

    /** Since when there is an open order of a product. */
    private OptionalLong order(Clause clause) {
        Entries orders = Entries.of(call, OPEN_ORDER);
        for (long each : orders.with("contact_id", Long.toString(event.record()))) {
            if (orders.number(each, "product_id") == clause.number(0)) {
                return OptionalLong.of(orders.number(each, "date"));
            }
        }
        return OptionalLong.empty();
    }
}
