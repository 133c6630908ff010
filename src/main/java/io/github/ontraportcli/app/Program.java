package io.github.ontraportcli.app;

import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.tools.HelpCommands;
import io.github.ontraportcli.cli.tree.CommandLines;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.output.Printer;
import io.github.ontraportcli.output.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole program as an object: made from a session, so that a test can run it, in process, as a person would. */
public final class Program {
    private final Session session;

    /** The program in that session. */
    public Program(Session session) {
        this.session = session;
    }

    /** Runs a command line and answers with the exit code. */
    public int run(List<String> arguments) {
        try {
            if (asksForVersion(arguments)) {
                session.print("ontraport " + session.version() + "\n");
            } else if (asksForHelp(arguments)) {
                help(arguments);
            } else {
                Invocation invocation = CommandLines.read(session.groups(), arguments);
                invocation.command().action().run(session, invocation);
            }
            return ExitCodes.DONE;
        } catch (Printer.ClosedPipe e) {
            return ExitCodes.DONE;
        } catch (Failure e) {
            return failed(e, arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failed(Fault.of(e), arguments);
        }
    }

    private int failed(Failure failure, List<String> arguments) {
        String preferred = session.environment().getOrDefault("ONTRAPORT_OUTPUT", "");
        Report.print(
                failure,
                Report.asksForJson(arguments, preferred),
                session.err(),
                Style.of(session.terminal().colourErr() && !arguments.contains("--no-color")));
        return ExitCodes.of(failure);
    }

    private static boolean asksForVersion(List<String> arguments) {
        return arguments.size() == 1
                && (arguments.get(0).equals("--version") || arguments.get(0).equals("-V"));
    }

    private static boolean asksForHelp(List<String> arguments) {
        if (arguments.isEmpty()) {
            return true;
        }
        for (String each : arguments) {
            if (each.equals("--")) {
                return false;
            }
            if (each.equals("--help") || each.equals("-h")) {
                return true;
            }
        }
        return false;
    }

    /** The page of the words that are commands; what else stands beside {@code --help} does not matter. */
    private void help(List<String> arguments) {
        List<String> words = new ArrayList<>();
        for (String each : arguments) {
            if (words.isEmpty()) {
                Group.named(session.groups(), each).map(Group::name).ifPresent(words::add);
            } else if (words.size() == 1 && (hasVerb(words.get(0), each) || follows(arguments, words.get(0), each))) {
                words.add(each);
            }
        }
        List<String> unknown =
                arguments.stream().filter(each -> !each.startsWith("-")).toList();
        if (words.isEmpty() && !unknown.isEmpty() && arguments.get(0).equals(unknown.get(0))) {
            words.add(unknown.get(0));
        }
        Invocation plain = new Invocation(
                Group.named(session.groups(), "help")
                        .orElseThrow()
                        .commands()
                        .get()
                        .get(0),
                arguments.contains("--no-color") ? Map.of("--no-color", List.of()) : Map.of(),
                words);
        session.print(HelpCommands.page(session, plain, words));
    }

    /** Whether the word stands right behind the group: then it was meant as a verb, even where there is none. */
    private static boolean follows(List<String> arguments, String group, String word) {
        int at = arguments.indexOf(group);
        return !word.startsWith("-")
                && at >= 0
                && at + 1 < arguments.size()
                && arguments.get(at + 1).equals(word);
    }

    private boolean hasVerb(String group, String word) {
        return Group.named(session.groups(), group).stream()
                .flatMap(each -> each.commands().get().stream())
                .anyMatch(each -> each.path().size() > 1 && each.name().equals(word));
    }
}
