package io.github.ontraportcli.sandbox.behaviour.automation;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.model.RuleTypes;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Records;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule that is not paused.
 *
 * @param id its id
 * @param name as its owner calls it
 * @param type of which object type the records are that it is about
 * @param events any of which sets it off
 * @param conditions that have to hold
 * @param actions what it does, one after the other
 */
record Rule(long id, String name, long type, List<Clause> events, List<Clause> conditions, List<Clause> actions) {

    /** All that are not paused, by id. */
    static List<Rule> live(Call call) {
        List<Rule> live = new ArrayList<>();
        for (Records.Stored each : call.records().list(Query.all(RuleTypes.RULE, Where.ALL))) {
            if (!text(each, "pause").equals("1")) {
                String type = text(each, "object_type_id");
                live.add(new Rule(
                        each.id(),
                        text(each, "name"),
                        type.matches("\\d{1,9}") ? Long.parseLong(type) : 0,
                        Clause.all(text(each, "events")),
                        Clause.all(text(each, "conditions")),
                        Clause.all(text(each, "actions"))));
            }
        }
        return live;
    }

    /** Whether that sets it off. */
    boolean waitsFor(Event event) {
        if (event.type().id() != type) {
            return false;
        }
        for (Clause each : events) {
            if (Triggers.match(each, event)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Records.Stored rule, String field) {
        String text = JsonText.plain(rule.body().get(field));
        return text == null ? "" : text;
    }
}
