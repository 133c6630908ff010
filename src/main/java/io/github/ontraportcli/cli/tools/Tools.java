package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.cli.Group;
import java.util.List;

/** The groups of commands about the tool itself. */
public final class Tools {
    private Tools() {}

    /** All of them, in the order of the help. */
    public static List<Group> groups() {
        return List.of(
                new Group("auth", List.of(), Topic.TOOL, "Credentials: log in, look, log out", AuthCommands::commands),
                new Group(
                        "profiles", List.of(), Topic.TOOL, "Several accounts, a name each", ProfileCommands::commands),
                new Group(
                        "sandbox",
                        List.of(),
                        Topic.TOOL,
                        "A simulated account to try things on",
                        SandboxCommands::commands),
                new Group(
                        "history",
                        List.of(),
                        Topic.TOOL,
                        "What was written, and what became of it",
                        HistoryCommand::commands),
                new Group(
                        "backups",
                        List.of(),
                        Topic.TOOL,
                        "Records as they were before a change",
                        BackupCommands::commands),
                new Group("api", List.of(), Topic.TOOL, "Any endpoint, by its path", ApiCommand::commands),
                new Group(
                        "limits",
                        List.of(),
                        Topic.TOOL,
                        "The requests a minute that are left",
                        LimitsCommand::commands),
                new Group("condition", List.of(), Topic.TOOL, "What --where means", ConditionCommands::commands),
                new Group("commands", List.of(), Topic.TOOL, "Every command, for scripts", ListingCommands::commands),
                new Group(
                        "completion",
                        List.of(),
                        Topic.TOOL,
                        "Tab completion for your shell",
                        CompletionCommands::commands),
                new Group("help", List.of(), Topic.TOOL, "Help on a command or a topic", HelpCommands::commands));
    }

    /** Those that programs call and no help tells of. */
    public static List<Group> hidden() {
        return List.of(new Group(
                RememberedCommands.NAME,
                List.of(),
                Topic.TOOL,
                "Names for tab completion",
                RememberedCommands::commands,
                true));
    }
}
