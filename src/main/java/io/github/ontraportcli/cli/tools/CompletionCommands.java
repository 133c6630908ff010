package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.completion.Shell;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.List;

/** {@code completion bash|zsh|fish|powershell}: the script that makes the Tab key work. */
final class CompletionCommands {
    private CompletionCommands() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("completion"),
                "Print the script that completes commands in your shell",
                "ontraport completion bash",
                List.of(),
                List.of(Argument.one(
                        "<shell>", "One of " + String.join(", ", Shell.words()) + "; see ontraport help shells.")),
                CompletionCommands::print));
    }

    private static void print(Session session, Invocation invocation) {
        String word = invocation.arguments().get(0);
        Shell shell = Shell.named(word).orElseThrow(() -> unknown(word));
        session.print(shell.script(session.groups()));
    }

    private static Failure unknown(String word) {
        Failure failure = Failure.usage("there is no completion for \"" + word + "\"")
                .why("There is one for " + String.join(", ", Shell.words()) + ".");
        return Suggestion.among(word, Shell.words())
                .map(each -> failure.next("Did you mean: ontraport completion " + each))
                .orElseGet(() -> failure.next("ontraport help shells"));
    }
}
