package io.github.ontraportcli.cli.tools;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.json.Rows;
import io.github.ontraportcli.output.Format;
import io.github.ontraportcli.output.Labels;
import io.github.ontraportcli.output.Shape;
import java.util.ArrayList;
import java.util.List;

/** {@code commands}: the whole tree, which scripts read as JSON. */
final class ListingCommands {
    private ListingCommands() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("commands"),
                "List every command with its operations, options and arguments",
                "ontraport commands -o json",
                List.of(),
                List.of(),
                ListingCommands::list));
    }

    private static void list(Session session, Invocation invocation) {
        try (Execution execution = new Execution(session, invocation)) {
            List<Command> all = new ArrayList<>();
            Group.shown(session.groups())
                    .forEach(each -> all.addAll(each.commands().get()));
            Format format = execution.layout().format();
            boolean tree = format == Format.JSON || format == Format.YAML || format == Format.RAW;
            if (tree || execution.layout().query() != null) {
                JsonArray commands = new JsonArray();
                all.forEach(each -> commands.add(CommandTree.of(each)));
                JsonObject whole = new JsonObject();
                whole.add("commands", commands);
                execution.printer().value(whole);
            } else {
                execution
                        .printer()
                        .rows(
                                new Shape("command", "commands", "command", List.of("command", "summary"), Labels.NONE),
                                Rows.of(all.stream().map(ListingCommands::row).toList()));
            }
        }
    }

    private static JsonObject row(Command command) {
        JsonObject row = new JsonObject();
        row.addProperty("command", command.words());
        row.addProperty("summary", command.summary());
        return row;
    }
}
