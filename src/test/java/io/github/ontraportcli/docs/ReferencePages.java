package io.github.ontraportcli.docs;

import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.help.HelpTopics;
import io.github.ontraportcli.cli.help.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The reference: a page a group, a page of the options that every command takes, a page of the help topics, an index. */
final class ReferencePages {
    private static final String INDEX = "README.md";
    private static final String OPTIONS = "options.md";
    private static final String TOPICS = "topics.md";

    private ReferencePages() {}

    /** The pages by their file names. */
    static Map<String, String> all(List<Group> groups) {
        Map<String, String> pages = new TreeMap<>();
        pages.put(INDEX, index(groups));
        pages.put(OPTIONS, options());
        pages.put(TOPICS, topics());
        for (Group each : groups) {
            String name = each.name() + ".md";
            if (pages.put(name, group(each)) != null) {
                throw new IllegalStateException("two pages are called " + name);
            }
        }
        return pages;
    }

    private static String index(List<Group> groups) {
        StringBuilder page = new StringBuilder("# Reference\n\n");
        page.append("Every command of `ontraport`, as `--help` tells it. ")
                .append(Markdown.link("Options of every command", OPTIONS))
                .append(" · ")
                .append(Markdown.link("Help topics", TOPICS))
                .append("\n");
        for (Topic topic : Topic.values()) {
            List<List<String>> rows = new ArrayList<>();
            groups.stream()
                    .filter(each -> each.topic() == topic)
                    .forEach(each -> rows.add(List.of(
                            Markdown.link(Markdown.code(each.name()), each.name() + ".md"),
                            Markdown.prose(each.summary()),
                            Told.single(each)
                                    ? ""
                                    : Told.commands(each).stream()
                                            .map(Command::name)
                                            .collect(Collectors.joining(", ")))));
            if (!rows.isEmpty()) {
                page.append("\n## ").append(topic.title()).append("\n\n");
                page.append(Markdown.table(List.of("command", "what it is about", "verbs"), rows));
            }
        }
        return page.toString();
    }

    private static String options() {
        return "# Options of every command\n\n"
                + "They may stand before or after the words of a command. "
                + Markdown.link("All commands", INDEX)
                + "\n\n"
                + grouped(GlobalOptions.ALL, "## %s\n\n");
    }

    private static String topics() {
        StringBuilder page = new StringBuilder("# Help topics\n\nWhat `ontraport help TOPIC` prints. ");
        page.append(Markdown.link("All commands", INDEX)).append("\n");
        HelpTopics.all()
                .forEach(each -> page.append("\n## ")
                        .append(each.name())
                        .append("\n\n")
                        .append(each.summary())
                        .append(".\n\n")
                        .append(Markdown.block("text", each.page())));
        return page.toString();
    }

    private static String group(Group group) {
        StringBuilder page = new StringBuilder("# ").append(group.name()).append("\n\n");
        page.append(Markdown.prose(group.summary())).append(". ");
        if (!group.aliases().isEmpty()) {
            page.append("Also called ")
                    .append(group.aliases().stream().map(Markdown::code).collect(Collectors.joining(", ")))
                    .append(". ");
        }
        page.append(Markdown.link("All commands", INDEX))
                .append(" · ")
                .append(Markdown.link("options of every command", OPTIONS))
                .append("\n");
        List<Command> commands = Told.commands(group);
        if (!Told.single(group)) {
            page.append("\n")
                    .append(Markdown.table(
                            List.of("verb", "what it does"),
                            commands.stream()
                                    .map(each -> List.of(
                                            Markdown.link(Markdown.code(each.name()), "#" + each.name()),
                                            Markdown.prose(each.summary())))
                                    .toList()));
        }
        commands.forEach(each -> page.append("\n").append(command(each)));
        return page.toString();
    }

    private static String command(Command command) {
        StringBuilder page = new StringBuilder("## ").append(command.name()).append("\n\n");
        page.append(Markdown.prose(command.summary())).append(".\n\n");
        page.append(Markdown.block("text", Synopsis.of(command))).append("\nFor example:\n\n");
        page.append(Markdown.block("sh", command.example()));
        if (!command.arguments().isEmpty()) {
            page.append("\n**Arguments**\n\n")
                    .append(Markdown.table(
                            List.of("argument", "meaning"),
                            command.arguments().stream()
                                    .map(each -> List.of(Markdown.code(Synopsis.shown(each)), meaning(each)))
                                    .toList()));
        }
        if (!command.options().isEmpty()) {
            page.append("\n").append(grouped(command.options(), "**%s**\n\n"));
        }
        if (!command.operations().isEmpty()) {
            page.append("\n**What it sends**\n\n").append(operations(command));
        }
        return page.toString();
    }

    private static String meaning(Argument argument) {
        return Markdown.prose((argument.help() + " " + Told.number(argument)).strip());
    }

    private static String grouped(List<Option> options, String heading) {
        List<String> tables = new ArrayList<>();
        Synopsis.grouped(options)
                .forEach((title, here) -> tables.add(String.format(heading, title)
                        + Markdown.table(
                                List.of("option", "meaning"),
                                here.stream()
                                        .map(each -> List.of(Markdown.code(Synopsis.shown(each)), meaning(each)))
                                        .toList())));
        return String.join("\n", tables);
    }

    private static String meaning(Option option) {
        String meaning = Markdown.prose(option.help() + Told.marks(option));
        if (!Told.hasCodes(option)) {
            return meaning;
        }
        return meaning
                + Synopsis.words(option).stream()
                        .map(each -> each.word().equals(each.code())
                                ? Markdown.code(each.word())
                                : Markdown.code(each.word()) + " (" + Markdown.prose(each.code()) + ")")
                        .collect(Collectors.joining(", ", " One of ", "."));
    }

    private static String operations(Command command) {
        List<List<String>> rows = new ArrayList<>();
        for (Operation each : command.operations()) {
            rows.add(List.of(
                    Markdown.code(each.toString()),
                    Markdown.prose(Told.when(each)),
                    Told.body(each.body()),
                    each.fixed().entrySet().stream()
                            .map(pair -> Markdown.code(pair.getKey() + "=" + pair.getValue()))
                            .collect(Collectors.joining(", ")),
                    Told.lower(each.repeat()),
                    Told.danger(each.danger()),
                    each.aliases().stream().map(Markdown::code).collect(Collectors.joining(", "))));
        }
        return Markdown.table(
                List.of("operation", "when", "parameters", "always", "class", "danger", "also spelled"), rows);
    }
}
