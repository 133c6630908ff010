package io.github.ontraportcli.cli.help;

import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Option;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a command is written down wherever it is explained: on a help page, a manual page, a page of the reference. */
public final class Synopsis {
    private Synopsis() {}

    /** The command line, its options as one word: {@code ontraport contacts find <email> [options]}. */
    public static String of(Command command) {
        StringBuilder usage = new StringBuilder("ontraport ").append(command.words());
        command.arguments().forEach(each -> usage.append(' ').append(shown(each)));
        return usage.append(command.options().isEmpty() ? "" : " [options]").toString();
    }

    /** An argument with its number: {@code [<id>...]}. */
    public static String shown(Argument argument) {
        String name = argument.most() > 1 ? argument.name() + "..." : argument.name();
        return argument.least() == 0 ? "[" + name + "]" : name;
    }

    /** The names of an option, the short one first, with what stands for its value: {@code -n, --limit N}. */
    public static String shown(Option option) {
        return String.join(", ", names(option)) + label(option);
    }

    /** The names of an option, the short one first. */
    public static List<String> names(Option option) {
        List<String> names = new ArrayList<>(option.names());
        Collections.reverse(names);
        return names;
    }

    /** What stands for an option's value, with what comes before it: {@code " N"}, {@code "[=curl]"} or nothing. */
    public static String label(Option option) {
        if (option.isFlag()) {
            return "";
        }
        return option.optionalValue() ? "[=" + option.label() + "]" : " " + option.label();
    }

    /** The words that a value is one of, with their codes; none where anything may be typed. */
    public static List<Type.Word> words(Option option) {
        if (option.type() instanceof Type.Choice choice) {
            return choice.words();
        }
        return option.type() instanceof Type.Choices choices ? choices.words() : List.of();
    }

    /** Whether the words are too many to stand for the value, as they do in {@code asc|desc}. */
    public static boolean leavesWordsOut(Option option) {
        return option.label().startsWith("WORD");
    }

    /** Whether an option's help leaves unsaid that it may be repeated. */
    public static boolean mayBeRepeated(Option option) {
        return option.repeatable() && !option.help().contains("several");
    }

    /** Options under their headings, in the order of the help. */
    public static Map<String, List<Option>> grouped(List<Option> options) {
        Map<String, List<Option>> byHeading = new LinkedHashMap<>();
        options.forEach(each -> byHeading
                .computeIfAbsent(each.heading(), any -> new ArrayList<>())
                .add(each));
        return byHeading;
    }
}
