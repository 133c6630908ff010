package io.github.ontraportcli.cli.tree;

import io.github.ontraportcli.api.Redaction;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, said with what to type instead. */
final class Mistakes {
    private Mistakes() {}

    /** What picocli could not read. */
    static Failure told(ParameterException mistake, List<Group> groups) {
        CommandSpec spec = mistake.getCommandLine().getCommandSpec();
        if (mistake instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            return word.startsWith("-") && word.length() > 1 ? option(word, spec) : word(word, spec, groups);
        }
        if (mistake instanceof MissingParameterException missing) {
            return Failure.usage(name(missing) + " needs a value").next(helpOf(spec));
        }
        return Failure.usage(Redaction.typed(
                        String.valueOf(mistake.getMessage()).lines().findFirst().orElse("that cannot be read")))
                .next(helpOf(spec));
    }

    /** A group, or nothing at all, was named without a verb. */
    static Failure noVerb(CommandSpec spec, List<Group> groups) {
        if (spec.userObject() instanceof Group group) {
            return Failure.usage(group.name() + " needs a verb")
                    .why("It has " + String.join(", ", verbs(group)) + ".")
                    .next("ontraport " + group.name() + " --help");
        }
        return Failure.usage("no command was given").next("ontraport --help");
    }

    /** What the model asks for beyond what picocli checks. */
    static void check(Invocation invocation) {
        Command command = invocation.command();
        invocation.options().forEach((name, values) -> {
            Option option = command.option(name)
                    .or(() -> GlobalOptions.ALL.stream()
                            .filter(each -> each.names().contains(name))
                            .findFirst())
                    .orElseThrow();
            if (option.isFlag()) {
                values.stream().filter(each -> !each.isEmpty()).findFirst().ifPresent(value -> {
                    throw Failure.usage(name + " takes no value, and was given \"" + Redaction.typed(value) + "\"")
                            .next("Say it alone, or leave it out: " + name);
                });
            } else if (values.size() > 1 && !option.repeatable()) {
                throw Failure.usage(name + " was said " + values.size() + " times, and takes one value")
                        .next("Leave one: " + name + " " + Redaction.typed(values.get(values.size() - 1)));
            }
        });
        int least = command.arguments().stream().mapToInt(Argument::least).sum();
        int given = invocation.arguments().size();
        if (given < least) {
            List<Argument> needed = command.arguments().stream()
                    .filter(each -> each.least() > 0)
                    .toList();
            Argument missing = needed.get(Math.min(given, needed.size() - 1));
            throw Failure.usage(command.words() + " needs " + missing.name())
                    .why(missing.help())
                    .next(command.example());
        }
        if (given > CommandLines.most(command)) {
            String extra = invocation.arguments().get(CommandLines.most(command));
            throw Failure.usage(command.words() + " does not take \"" + Redaction.typed(extra) + "\"")
                    .next("ontraport " + command.words() + " --help");
        }
    }

    private static Failure option(String word, CommandSpec spec) {
        String typed = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
        List<String> known = spec.optionsMap().keySet().stream()
                .filter(each -> each.startsWith("--"))
                .toList();
        Optional<String> meant = typed.startsWith("--") ? Suggestion.among(typed, known) : Optional.empty();
        Failure failure = Failure.usage(qualified(spec) + " has no option " + Redaction.typed(typed));
        return meant.map(each -> failure.next("Did you mean " + each + "?"))
                .orElseGet(() -> failure.next(helpOf(spec)));
    }

    private static Failure word(String word, CommandSpec spec, List<Group> groups) {
        if (spec.userObject() instanceof Group group) {
            List<String> verbs = verbs(group);
            Failure failure = Failure.usage(group.name() + " has no verb \"" + Redaction.typed(word) + "\"")
                    .why("It has " + String.join(", ", verbs) + ".");
            return Suggestion.among(word, verbs)
                    .map(each -> failure.next("Did you mean: ontraport " + group.name() + " " + each))
                    .orElseGet(() -> failure.next("ontraport " + group.name() + " --help"));
        }
        List<String> names = new ArrayList<>();
        groups.forEach(each -> {
            names.add(each.name());
            names.addAll(each.aliases());
        });
        Failure failure = Failure.usage("there is no command \"" + Redaction.typed(word) + "\"");
        return Suggestion.among(word, names)
                .map(each -> failure.next("Did you mean: ontraport " + each))
                .orElseGet(() -> failure.next("ontraport --help lists them all"));
    }

    private static List<String> verbs(Group group) {
        return group.commands().get().stream().map(Command::name).toList();
    }

    private static String name(MissingParameterException mistake) {
        return mistake.getMissing().stream()
                .flatMap(each -> each instanceof OptionSpec option ? Stream.of(option.longestName()) : Stream.empty())
                .findFirst()
                .orElse("an option");
    }

    private static String qualified(CommandSpec spec) {
        return spec.userObject() instanceof Command command
                ? command.words()
                : spec.userObject() instanceof Group group ? group.name() : "ontraport";
    }

    private static String helpOf(CommandSpec spec) {
        String words = qualified(spec);
        return words.equals("ontraport") ? "ontraport --help" : "ontraport " + words + " --help";
    }
}
