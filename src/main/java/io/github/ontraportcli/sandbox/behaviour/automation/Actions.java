package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Membership;
import io.github.ontraportcli.sandbox.behaviour.Updating;
import io.github.ontraportcli.sandbox.behaviour.Values;
import io.github.ontraportcli.sandbox.behaviour.selling.ByRule;
import io.github.ontraportcli.sandbox.behaviour.tasks.Tasks;
import io.github.ontraportcli.sandbox.model.Field;
import io.github.ontraportcli.sandbox.model.FieldKind;
import io.github.ontraportcli.sandbox.model.MessageTypes;
import io.github.ontraportcli.sandbox.model.TrackingTypes;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a rule does with the record that something happened to. What cannot be done is noted, and does not stop the rest. */
final class Actions {
    private static final long ADD = 0;
    private static final String REPLACE = "REPLACE";

    private final Call call;
    private final Aftermath aftermath;
    private final Rule rule;
    private final Event event;
    private final Diary diary;
    private final List<Long> record;

    Actions(Call call, Aftermath aftermath, Rule rule, Event event, Diary diary) {
        this.call = call;
        this.aftermath = aftermath;
        this.rule = rule;
        this.event = event;
        this.diary = diary;
        this.record = List.of(event.record());
    }

    void carryOut() {
        for (Clause each : rule.actions()) {
            try {
                carryOut(each);
            } catch (Rejection refused) {
                diary.passedOver(each, "because it is refused: " + refused.text());
            }
        }
    }

    private void carryOut(Clause clause) {
        switch (clause.word()) {
            case "add_contact_to_category" -> add(Membership.TAGS, clause.number(0));
            case "remove_contact_from_category" -> remove(Membership.TAGS, clause.number(0));
            case "assign_contact_to_drip" -> add(Membership.SEQUENCES, clause.number(0));
            case "remove_contact_from_drip" -> remove(Membership.SEQUENCES, clause.number(0));
            case "remove_contact_from_all_sequences" ->
                Membership.SEQUENCES.remove(
                        call, event.type(), Membership.SEQUENCES.holders(call, event.type(), event.record()), record);
            case "pause_subscription_to_dripa" -> pause(Membership.SEQUENCES, clause.number(0), true);
            case "unpause_subscription_to_dripa" -> pause(Membership.SEQUENCES, clause.number(0), false);
            case "campaign_builder_action_change" -> {
                if (clause.number(0) == ADD) {
                    add(Membership.AUTOMATIONS, clause.number(1));
                } else {
                    remove(Membership.AUTOMATIONS, clause.number(1));
                }
            }
            case "pause_or_unpause_on_camp" -> pause(Membership.AUTOMATIONS, clause.number(1), clause.number(0) == 1);
            case "change_field_to_fieldvalue" -> change(clause);
            case "add_to_leadrouter" -> route(clause.number(0));
            case "recharge_all_declined_transactions" -> ByRule.recharge(call, event.record());
            case "cancel_open_orders_with_product" -> ByRule.cancel(call, event.record(), clause.number(0));
            case "send_contact_a_task" -> Tasks.assign(call, event.type(), event.record(), clause.number(0));
            case "send_contact_an_emailmbs", "send_contact_an_email" -> send(clause, "EMAIL", clause.number(0));
            case "notify_someone_with_emailmbs" -> send(clause, "NOTIFICATION", clause.number(1));
            case "notify_someone_with_sms" -> send(clause, "NOTIFICATION", clause.number(1));
            case "send_contact_an_sms" -> send(clause, "SMS", clause.number(0));
            case "send_contact_a_postcard" -> send(clause, "POSTCARD", clause.number(0));
            case "ping_apiurl" -> aftermath.ping(call, rule, event, clause.number(0));
            default -> diary.passedOver(clause, "because the sandbox cannot do it.");
        }
    }

    private void add(Membership membership, long holder) {
        membership.add(call, event.type(), List.of(holder), record);
    }

    private void remove(Membership membership, long holder) {
        membership.remove(call, event.type(), List.of(holder), record);
    }

    private void pause(Membership membership, long holder, boolean paused) {
        membership.pause(call, event.type(), holder, event.record(), paused);
    }

    /** The value may hold commas; that it replaces the old one is said last, and always so. */
    private void change(Clause clause) {
        int last = clause.parameters().size();
        last -= last > 2 && clause.text(last - 1).equalsIgnoreCase(REPLACE) ? 1 : 0;
        Optional<Field> field = FieldIds.of(event.type(), clause.text(0));
        if (field.isEmpty()) {
            diary.passedOver(clause, "because there is no field " + clause.text(0) + ".");
            return;
        }
        String value = clause.joined(1, last);
        OptionalLong day =
                field.get().kind() == FieldKind.FULLDATE ? RelativeDates.of(value, call.now()) : OptionalLong.empty();
        Map<String, @Nullable String> values =
                Values.of(event.type(), field.get().name(), day.isPresent() ? Long.toString(day.getAsLong()) : value);
        if (values.isEmpty()) {
            diary.passedOver(clause, "because the field cannot be set to that.");
            return;
        }
        Updating.change(call, event.type(), event.record(), values);
    }

    /** Gives the record to the user of a lead router who comes after the one who has it. */
    private void route(long router) {
        Entries routers = Entries.of(call, TrackingTypes.LEAD_ROUTER);
        List<String> users = Arrays.stream(routers.text(router, "users").split(","))
                .map(String::trim)
                .filter(each -> !each.isEmpty())
                .toList();
        if (!users.isEmpty()) {
            String owner = Entries.of(call, event.type()).text(event.record(), "owner");
            String next = users.get((users.indexOf(owner) + 1) % users.size());
            Updating.change(call, event.type(), event.record(), Values.of(event.type(), "owner", next));
        }
    }

    private void send(Clause clause, String kind, long id) {
        Entries messages = Entries.of(call, MessageTypes.MESSAGE);
        if (!messages.has(id)) {
            diary.passedOver(clause, "because there is no message " + id + ".");
            return;
        }
        messages.change(id, new Draft().with("mcsent", messages.number(id, "mcsent") + 1));
        diary.sent(kind, messages.text(id, "alias"), id);
    }
}
