package io.github.ontraportcli.docs;

import io.github.ontraportcli.catalog.Body;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.help.Synopsis;
import java.util.List;
import java.util.Locale;

/** What every kind of document says of a command in the same words. */
final class Told {
    private Told() {}

    /** The commands of a group; none of one that is not written yet. */
    static List<Command> commands(Group group) {
        return group.commands().get();
    }

    /** Whether the group is a command itself: {@code help}. */
    static boolean single(Group group) {
        return commands(group).size() == 1 && commands(group).get(0).path().size() == 1;
    }

    /** How often an argument may stand there, where that is not once. */
    static String number(Argument argument) {
        if (argument.least() == 1 && argument.most() == 1) {
            return "";
        }
        if (argument.most() == Argument.ANY) {
            return argument.least() == 0 ? "Any number of them." : "At least " + argument.least() + " of them.";
        }
        return argument.least() == 0 && argument.most() == 1
                ? "May be left out."
                : argument.least() + " to " + argument.most() + " of them.";
    }

    /** What an option's help leaves unsaid. */
    static String marks(Option option) {
        String required = option.required() ? " Required." : "";
        return required + (Synopsis.mayBeRepeated(option) ? " May be repeated." : "");
    }

    /** Whether a word of the option stands for a code that looks different, or is not shown yet. */
    static boolean hasCodes(Option option) {
        return Synopsis.leavesWordsOut(option)
                || Synopsis.words(option).stream().anyMatch(each -> !each.word().equals(each.code()));
    }

    /** A word, with its code where that is another: {@code high (7)}. */
    static String word(Type.Word word) {
        return word.word().equals(word.code()) ? word.word() : word.word() + " (" + word.code() + ")";
    }

    /** When the operation is the one that is sent, where it is not always. */
    static String when(Operation operation) {
        if (operation.when() instanceof When.OneId) {
            return "one ID";
        }
        return operation.when() instanceof When.Given given ? "with " + String.join(" or ", given.parameters()) : "";
    }

    static String body(Body body) {
        return switch (body) {
            case NONE -> "in the address";
            case FORM -> "as a form";
            case JSON -> "as JSON";
        };
    }

    static String danger(Danger danger) {
        return danger == Danger.NONE ? "" : lower(danger).replace('_', ' ');
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
