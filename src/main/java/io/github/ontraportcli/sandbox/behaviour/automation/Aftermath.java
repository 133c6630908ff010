package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Delivery;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Outbox;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Reach;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Subscription;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Waiting;
import io.github.ontraportcli.sandbox.behaviour.webhooks.WebhookLog;
import io.github.ontraportcli.sandbox.model.RuleTypes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What follows from one request: the rules that act on what it did, on what they did in turn, and what webhooks are to be
 * told of all that. It follows once the request is done and before its changes are kept, so that either all is kept or
 * nothing.
 *
 * <p>Rules that set each other off come to an end: in what follows from one event a rule acts once, and nothing follows
 * from what came about over more than 20 rules.
 */
public final class Aftermath {
    private static final int DEEPEST = 20;
    /** More than that, and the webhook log would not hold them either. */
    private static final int MOST_DELIVERIES = 10_000;

    private final Reach reach;
    private final Deque<Step> waiting = new ArrayDeque<>();
    private final List<Waiting> deliveries = new ArrayList<>();
    private @Nullable List<Rule> rules;
    private @Nullable List<Subscription> subscriptions;
    private @Nullable Step cause;
    private int count;

    /**
     * Of a request that nothing follows from yet.
     *
     * @param reach who sends it, and whether it may be sent where it is addressed; what may not is only noted in the log
     */
    public Aftermath(Reach reach) {
        this.reach = reach;
    }

    /** Notes that something happened; what nobody waits for is not kept. */
    public void happened(Call call, Event event) {
        if (awaited(call, event)) {
            waiting.add(
                    cause == null
                            ? new Step(event, 0, new HashSet<>())
                            : new Step(event, cause.depth() + 1, cause.acted()));
        }
    }

    /** Whether anybody waits for such an event, whichever record it befalls. */
    public boolean awaited(Call call, Event event) {
        boolean awaited = false;
        for (Rule each : rules(call)) {
            awaited |= each.waitsFor(event);
        }
        for (Subscription each : subscriptions(call)) {
            awaited |= each.isFor(event);
        }
        return awaited;
    }

    /** Lets everything follow that is to follow. */
    public void settle(Call call) {
        while (!waiting.isEmpty()) {
            Step step = waiting.remove();
            Event event = step.event();
            if (call.records().find(event.type(), event.record()).isPresent()) {
                tell(call, event);
                if (step.depth() < DEEPEST) {
                    act(call, step);
                }
            }
        }
    }

    /** Has that webhook told of an event by a rule. */
    void ping(Call call, Rule rule, Event event, long webhook) {
        for (Subscription each : subscriptions(call)) {
            if (each.id() == webhook) {
                add(call, each.ping(call, event, rule.id(), rule.name()));
            }
        }
    }

    /** What webhooks are to be told, in order. */
    public List<Waiting> deliveries() {
        return List.copyOf(deliveries);
    }

    private void tell(Call call, Event event) {
        for (Subscription each : subscriptions(call)) {
            if (each.isFor(event)) {
                add(call, each.delivery(call, event));
            }
        }
    }

    private void add(Call call, Delivery delivery) {
        count++;
        if (count <= MOST_DELIVERIES && reach.allows(delivery)) {
            deliveries.add(Outbox.add(call.records(), reach.sender(), delivery));
        } else if (count <= MOST_DELIVERIES) {
            WebhookLog.kept(call.records(), call.now(), delivery);
        }
    }

    private void act(Call call, Step step) {
        for (Rule each : rules(call)) {
            if (!each.waitsFor(step.event()) || step.acted().contains(each.id())) {
                continue;
            }
            Diary diary = new Diary(call, each, step.event());
            if (new Conditions(call, step.event(), diary).hold(each.conditions())) {
                step.acted().add(each.id());
                call.records().set(RuleTypes.RULE, each.id(), "last_action", Long.toString(call.now()));
                diary.acted();
                cause = step;
                try {
                    new Actions(call, this, each, step.event(), diary).carryOut();
                } finally {
                    cause = null;
                }
            }
        }
    }

    private List<Rule> rules(Call call) {
        List<Rule> known = rules;
        if (known == null) {
            known = Rule.live(call);
            rules = known;
        }
        return known;
    }

    private List<Subscription> subscriptions(Call call) {
        List<Subscription> known = subscriptions;
        if (known == null) {
            known = Subscription.all(call);
            subscriptions = known;
        }
        return known;
    }

    /**
     * An event and how it came about.
     *
     * @param event what happened
     * @param depth over how many rules
     * @param acted the rules that acted since the request itself did something
     */
    private record Step(Event event, int depth, Set<Long> acted) {}
}
