package io.github.ontraportcli.cli.tree;

import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Reads a command line. Only the groups and verbs that are named among the arguments are made, so
 * that start-up stays short. */
public final class CommandLines {
    private CommandLines() {}

    /**
     * Which command is meant, and what was said.
     *
     * @throws Failure of the usage kind when it cannot be told, with what to type instead
     */
    public static Invocation read(List<Group> groups, List<String> arguments) {
        CommandLine root = new CommandLine(root(groups, arguments));
        root.setExpandAtFiles(false);
        root.setInterpolateVariables(false);
        root.setAllowOptionsAsOptionParameters(false);
        root.setUnmatchedOptionsArePositionalParams(false);
        ParseResult result;
        try {
            result = root.parseArgs(spelledOut(arguments).toArray(new String[0]));
        } catch (ParameterException e) {
            throw Mistakes.told(e, groups);
        }
        Map<String, List<String>> options = new LinkedHashMap<>();
        ParseResult level = result;
        gather(level, options);
        while (level.hasSubcommand()) {
            level = level.subcommand();
            gather(level, options);
        }
        if (!(level.commandSpec().userObject() instanceof Command command)) {
            throw Mistakes.noVerb(level.commandSpec(), groups);
        }
        List<String> positional = new ArrayList<>();
        level.matchedPositionals().forEach(each -> positional.addAll(each.stringValues()));
        Invocation invocation = new Invocation(command, options, List.copyOf(positional));
        Mistakes.check(invocation);
        return invocation;
    }

    private static CommandSpec root(List<Group> groups, List<String> arguments) {
        CommandSpec root = spec("ontraport", null, GlobalOptions.ALL);
        for (String word : arguments) {
            Group.named(groups, word)
                    .filter(group -> !root.subcommands().containsKey(word))
                    .ifPresent(group -> root.addSubcommand(word, group(group, arguments)));
        }
        return root;
    }

    private static CommandSpec group(Group group, List<String> arguments) {
        List<Command> commands = group.commands().get();
        if (commands.size() == 1 && commands.get(0).path().size() == 1) {
            return leaf(commands.get(0));
        }
        CommandSpec spec = spec(group.name(), group, GlobalOptions.ALL);
        commands.stream()
                .filter(each -> arguments.contains(each.name()))
                .forEach(each -> spec.addSubcommand(each.name(), leaf(each)));
        return spec;
    }

    private static CommandSpec leaf(Command command) {
        List<Option> options = new ArrayList<>(command.options());
        options.addAll(GlobalOptions.ALL);
        CommandSpec spec = spec(command.name(), command, options);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .paramLabel(
                        command.arguments().isEmpty()
                                ? "<none>"
                                : command.arguments().get(0).name())
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build());
        return spec;
    }

    private static CommandSpec spec(String name, @Nullable Object user, List<Option> options) {
        CommandSpec spec = user == null ? CommandSpec.create() : CommandSpec.wrapWithoutInspection(user);
        spec.name(name);
        options.forEach(each -> spec.addOption(option(each)));
        return spec;
    }

    private static OptionSpec option(Option option) {
        String[] names = option.names().toArray(new String[0]);
        return option.isFlag()
                ? OptionSpec.builder(names)
                        .arity("0")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .build()
                : OptionSpec.builder(names)
                        .arity("1")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .paramLabel(option.label())
                        .build();
    }

    /** An option whose value may be left out takes one only behind an equals sign, never the next word. */
    private static List<String> spelledOut(List<String> arguments) {
        List<String> spelled = new ArrayList<>();
        boolean optionsEnded = false;
        for (String each : arguments) {
            optionsEnded |= each.equals("--");
            boolean bare = !optionsEnded && each.equals(GlobalOptions.DRY_RUN.name());
            spelled.add(bare ? each + "=http" : each);
        }
        return spelled;
    }

    private static void gather(ParseResult level, Map<String, List<String>> options) {
        Set<OptionSpec> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        for (OptionSpec each : level.matchedOptions()) {
            if (matched.add(each)) {
                options.computeIfAbsent(each.longestName(), any -> new ArrayList<>())
                        .addAll(each.stringValues());
            }
        }
    }

    /** The most arguments that a command takes. */
    static int most(Command command) {
        long most = command.arguments().stream().mapToLong(Argument::most).sum();
        return (int) Math.min(Integer.MAX_VALUE, most);
    }
}
