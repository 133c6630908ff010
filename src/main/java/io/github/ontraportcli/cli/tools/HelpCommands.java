package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.help.HelpPages;
import io.github.ontraportcli.cli.help.HelpTopics;
import io.github.ontraportcli.cli.run.Execution;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.failure.Suggestion;
import io.github.ontraportcli.output.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code help}: a topic, a group or a command. */
public final class HelpCommands {
    private HelpCommands() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of("help"),
                "Show help on a command or a topic",
                "ontraport help exit-codes",
                List.of(),
                List.of(new Argument(
                        "<topic>", "A topic, a heading, a resource, or a resource and a verb.", 0, 2, List.of())),
                HelpCommands::help));
    }

    private static void help(Session session, Invocation invocation) {
        session.print(page(session, invocation, invocation.arguments()));
    }

    /** The page of these words: none for the first page, a topic, a heading, a group, or a group and a verb. */
    public static String page(Session session, Invocation invocation, List<String> words) {
        HelpPages pages = new HelpPages(
                Style.of(Execution.colours(session, invocation)
                        .on(session.terminal().stdout())),
                session.terminal().lineWidth());
        if (words.isEmpty()) {
            return pages.root(session.groups());
        }
        if (words.get(0).equals("options")) {
            return pages.options();
        }
        Optional<HelpTopics.HelpTopic> topic = HelpTopics.named(words.get(0));
        if (topic.isPresent()) {
            return topic.get().page();
        }
        Optional<Topic> heading = HelpPages.topic(words.get(0), session.groups());
        if (heading.isPresent() && Group.named(session.groups(), words.get(0)).isEmpty()) {
            return pages.topic(heading.get(), session.groups());
        }
        Group group = Group.named(session.groups(), words.get(0)).orElseThrow(() -> unknown(words.get(0), session));
        List<Command> commands = group.commands().get();
        if (commands.size() == 1 && commands.get(0).path().size() == 1) {
            return pages.command(commands.get(0));
        }
        if (words.size() == 1) {
            return pages.group(group);
        }
        return pages.command(commands.stream()
                .filter(each -> each.name().equals(words.get(1)))
                .findFirst()
                .orElseThrow(() -> noVerb(group, commands, words.get(1))));
    }

    private static Failure noVerb(Group group, List<Command> commands, String word) {
        List<String> verbs = commands.stream().map(Command::name).toList();
        Failure failure = Failure.usage(group.name() + " has no verb \"" + word + "\"")
                .why("It has " + String.join(", ", verbs) + ".");
        return Suggestion.among(word, verbs)
                .map(each -> failure.next("Did you mean: ontraport help " + group.name() + " " + each))
                .orElse(failure);
    }

    private static Failure unknown(String word, Session session) {
        List<String> names = new ArrayList<>(List.of("options"));
        HelpTopics.all().forEach(each -> names.add(each.name()));
        Group.shown(session.groups()).forEach(each -> names.add(each.name()));
        session.groups().stream()
                .map(each -> HelpPages.word(each.topic()))
                .distinct()
                .forEach(names::add);
        Failure failure = Failure.usage("there is no help on \"" + word + "\"");
        return Suggestion.among(word, names)
                .map(each -> failure.next("Did you mean: ontraport help " + each))
                .orElseGet(() -> failure.next("Topics: options, "
                        + String.join(
                                ", ",
                                HelpTopics.all().stream()
                                        .map(HelpTopics.HelpTopic::name)
                                        .toList())));
    }
}
