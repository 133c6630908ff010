package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.pacing.Allowance;
import io.github.ontraportcli.api.pacing.Budget;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import java.util.List;

/** {@code limits}: how many requests the account allows in a minute, who used them, and when the next may be sent. */
final class LimitsCommand {
    private static final Option OFFLINE =
            Option.flag("Limits", "Only what is known on this machine; ask nothing.", "--offline");
    private static final Shape SHAPE = new Shape("budget", "budgets", "limit", List.of(), Labels.NONE);

    private LimitsCommand() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("limits"),
                "Show how many requests a minute are allowed, used and left",
                "ontraport limits",
                List.of(OFFLINE),
                List.of(),
                LimitsCommand::show));
    }

    private static void show(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            if (!invocation.given(OFFLINE.name())) {
                AuthCommands.ask(execution);
            }
            Budget budget = execution.client().budget();
            if (budget.allowance().unlimited() && session.terminal().stderr()) {
                execution.notice("This account tells of no limit.");
            }
            execution.printer().thing(SHAPE, row(budget));
        }
    }

    /** What is not known, or does not apply, is null. */
    private static JsonObject row(Budget budget) {
        Allowance allowance = budget.allowance();
        boolean counted = !allowance.unlimited();
        boolean fresh = allowance.remaining() >= 0 && budget.asOf() - allowance.toldAt() < Budget.WINDOW;
        JsonObject row = new JsonObject();
        row.addProperty("limit", counted ? allowance.limit() : null);
        row.addProperty("limit_from", !counted ? null : allowance.told() ? "account" : "documentation");
        row.addProperty("used_here", counted ? budget.ownUsed() : null);
        row.addProperty("used_elsewhere", counted ? budget.othersUsed() : null);
        row.addProperty("waiting_here", counted ? budget.waiting() : null);
        row.addProperty("remaining", fresh ? allowance.remaining() : null);
        row.addProperty("free_now", counted ? budget.freeNow() : null);
        long next = seconds(budget.free(budget.asOf()) - budget.asOf());
        row.addProperty("next_free_in_seconds", counted || next > 0 ? next : null);
        row.addProperty("all_free_in_seconds", counted ? seconds(budget.allFree() - budget.asOf()) : null);
        return row;
    }

    private static long seconds(long millis) {
        return (millis + 999) / 1000;
    }
}
