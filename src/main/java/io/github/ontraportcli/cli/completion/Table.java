package io.github.ontraportcli.cli.completion;

import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;

/**
 * All that can be completed, as data: each option stands in it once, and a command names its own by their numbers.
 *
 * @param groups the first words
 * @param uses commands with the same options and arguments, in the order of the help
 * @param options in the order of their numbers, from 0 on; those that every command takes come first
 * @param everywhere how many options every command takes
 */
record Table(List<Words> groups, List<Use> uses, List<Choice> options, int everywhere) {

    /**
     * A group and its verbs.
     *
     * @param names its name and its aliases
     * @param verbs none where the group is the command
     */
    record Words(List<String> names, String summary, List<Verb> verbs) {
        String name() {
            return names.get(0);
        }
    }

    /** A verb and what it does. */
    record Verb(String name, String summary) {}

    /**
     * What some commands take.
     *
     * @param commands e.g. {@code contacts list}
     * @param from the options as runs of numbers: where each begins
     * @param to where each ends, that number included
     * @param argument what may come first without dashes, as {@link Takes} says it
     */
    record Use(List<String> commands, List<Integer> from, List<Integer> to, String argument) {}

    /**
     * An option.
     *
     * @param spec {@code --all}, {@code --values=raw|readable}, or {@code --dry-run?http|curl} where the value may be left
     *     out
     */
    record Choice(String spec, String help) {}

    static Table of(List<Group> groups) {
        Map<Choice, Integer> numbers = new LinkedHashMap<>();
        for (Option each : GlobalOptions.ALL) {
            each.names().forEach(name -> number(numbers, choice(name, each)));
        }
        int everywhere = numbers.size();
        List<Words> words = new ArrayList<>();
        Map<Use, List<String>> uses = new LinkedHashMap<>();
        for (Group group : groups) {
            List<Command> commands = group.commands().get();
            boolean alone = commands.size() == 1 && commands.get(0).path().size() == 1;
            List<String> names = new ArrayList<>(group.aliases());
            names.add(0, group.name());
            words.add(new Words(
                    List.copyOf(names),
                    group.summary(),
                    alone
                            ? List.of()
                            : commands.stream()
                                    .map(each -> new Verb(each.name(), each.summary()))
                                    .toList()));
            for (Command each : commands) {
                TreeSet<Integer> own = new TreeSet<>();
                each.options().forEach(option -> own.add(number(numbers, choice(option.name(), option))));
                uses.computeIfAbsent(use(own, Takes.first(each, groups)), any -> new ArrayList<>())
                        .add(each.words());
            }
        }
        List<Use> filled = new ArrayList<>();
        uses.forEach((use, commands) -> filled.add(new Use(commands, use.from(), use.to(), use.argument())));
        return new Table(words, filled, List.copyOf(numbers.keySet()), everywhere);
    }

    /** Every name and alias. */
    List<String> firstWords() {
        return groups.stream().flatMap(each -> each.names().stream()).toList();
    }

    /** The runs of a use, each as the shell writes one. */
    static String runs(Use use, Run written) {
        StringJoiner all = new StringJoiner(" ");
        for (int i = 0; i < use.from().size(); i++) {
            all.add(written.of(use.from().get(i), use.to().get(i)));
        }
        return all.toString();
    }

    /** How a shell writes a run of numbers. */
    interface Run {
        String of(int from, int to);
    }

    private static int number(Map<Choice, Integer> numbers, Choice choice) {
        return numbers.computeIfAbsent(choice, any -> numbers.size());
    }

    private static Choice choice(String name, Option option) {
        String value = option.isFlag() ? "" : (option.optionalValue() ? "?" : "=") + Takes.of(option);
        return new Choice(name + value, option.help());
    }

    private static Use use(Collection<Integer> numbers, String argument) {
        List<Integer> from = new ArrayList<>();
        List<Integer> to = new ArrayList<>();
        for (int each : numbers) {
            int last = to.size() - 1;
            if (last >= 0 && to.get(last) == each - 1) {
                to.set(last, each);
            } else {
                from.add(each);
                to.add(each);
            }
        }
        return new Use(List.of(), List.copyOf(from), List.copyOf(to), argument);
    }
}
