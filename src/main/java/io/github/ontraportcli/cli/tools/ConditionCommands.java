package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.cli.run.FieldsOf;
import io.github.ontraportcli.compose.condition.Condition;
import io.github.ontraportcli.compose.condition.Explain;
import io.github.ontraportcli.compose.condition.Expression;
import io.github.ontraportcli.compose.condition.FieldTypes;
import io.github.ontraportcli.json.Json;
import io.github.ontraportcli.output.Format;
import java.util.List;

/** {@code condition explain}: what an expression of {@code --where} means, and what a condition of the API means. */
final class ConditionCommands {
    private ConditionCommands() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("condition", "explain"),
                "Show what an expression sends, or what a condition in JSON says",
                "ontraport condition explain \"state in (CA, NY) and date > -30d\"",
                List.of(SharedOptions.TYPE),
                List.of(Argument.one("<expression>", "An expression as for --where, or a condition as JSON.")),
                ConditionCommands::explain));
    }

    private static void explain(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            String text = invocation.arguments().get(0);
            FieldTypes types = invocation
                    .value(SharedOptions.TYPE.name())
                    .map(type -> FieldsOf.type(execution, type))
                    .orElse(FieldTypes.unknown());
            Explain explained = text.strip().startsWith("[")
                    ? Explain.of(Condition.parse(text), types, execution.zone())
                    : Explain.of(Expression.parse(text), types, execution.zone(), session.clock());
            if (execution.layout().format() == Format.TABLE
                    && execution.layout().query() == null) {
                session.print(text(explained));
            } else {
                execution.printer().value(tree(explained));
            }
        }
    }

    private static String text(Explain explained) {
        StringBuilder text = new StringBuilder(explained.expression()).append('\n');
        explained.meaning().forEach(each -> text.append("  ").append(each).append('\n'));
        text.append('\n').append(Json.pretty(explained.json())).append('\n');
        if (!explained.notes().isEmpty()) {
            text.append('\n');
            explained.notes().forEach(each -> text.append("Note: ").append(each).append(".\n"));
        }
        return text.toString();
    }

    private static JsonObject tree(Explain explained) {
        JsonObject tree = new JsonObject();
        tree.addProperty("expression", explained.expression());
        tree.add("meaning", strings(explained.meaning()));
        tree.add("condition", explained.json());
        tree.add("notes", strings(explained.notes()));
        return tree;
    }

    private static JsonArray strings(List<String> all) {
        JsonArray array = new JsonArray();
        all.forEach(array::add);
        return array;
    }
}
