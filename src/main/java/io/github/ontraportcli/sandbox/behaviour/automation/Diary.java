package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.model.RuleTypes;

/** What is noted of a rule among the log items of the record that it acted on: status 1 for what was done, 0 for what was not. */
final class Diary {
    private final Call call;
    private final Rule rule;
    private final Event event;

    Diary(Call call, Rule rule, Event event) {
        this.call = call;
        this.rule = rule;
        this.event = event;
    }

    /** That the rule acted. */
    void acted() {
        note("RULE", rule.name(), rule.id(), 1);
    }

    /** That something was sent, which in a simulated account means that it was noted. */
    void sent(String kind, String what, long message) {
        note(kind, "Sent " + what, message, 1);
    }

    /** That a part of the rule was passed over. */
    void passedOver(Clause clause, String why) {
        note("RULE", rule.name() + ": " + clause.name() + " was passed over, " + why, rule.id(), 0);
    }

    private void note(String type, String topic, long item, int status) {
        Entries.of(call, RuleTypes.LOG_ITEM)
                .add(new Draft()
                        .with("contact_id", event.record())
                        .with("object_type_id", event.type().id())
                        .with("type", type)
                        .with("topic", topic)
                        .with("status", status)
                        .with("item_id", item));
    }
}
