package io.github.ontraportcli.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The completion script for bash, 3.2 (as macOS has it) and later; it shows no descriptions, as bash knows none. */
final class BashScript {
    private BashScript() {}

    static String of(Table table) {
        StringBuilder script = new StringBuilder("""
                # Completes ontraport in bash. Made by: ontraport completion bash

                # NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.
                _ontraport_options=(
                """);
        table.options().forEach(each -> script.append(quoted(each.spec())).append('\n'));
        script.append(")\n\n_ontraport_group() {\n    case $1 in\n");
        table.groups()
                .forEach(each -> script.append("    ")
                        .append(String.join("|", each.names()))
                        .append(") group=")
                        .append(each.name())
                        .append(" verbs='")
                        .append(each.verbs().stream().map(Table.Verb::name).collect(Collectors.joining(" ")))
                        .append("' ;;\n"));
        script.append("    *) return 1 ;;\n    esac\n}\n\n_ontraport_command() {\n    case $1 in\n");
        table.uses()
                .forEach(each -> script.append("    ")
                        .append(patterns(each.commands()))
                        .append(") runs='")
                        .append(Table.runs(each, (from, to) -> from + ":" + (to - from + 1)))
                        .append("' argument=")
                        .append(quoted(each.argument()))
                        .append(" ;;\n"));
        return script.append("    esac\n}\n")
                .append("\n_ontraport_first=")
                .append(quoted(String.join("|", table.firstWords())))
                .append("\n_ontraport_everywhere=")
                .append(table.everywhere())
                .append("\n\n")
                .append(BashFunctions.TEXT)
                .toString();
    }

    private static String patterns(List<String> commands) {
        return commands.stream().map(BashScript::quoted).collect(Collectors.joining("|"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
