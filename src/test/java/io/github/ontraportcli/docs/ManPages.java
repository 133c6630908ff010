package io.github.ontraportcli.docs;

import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.help.HelpTopics;
import io.github.ontraportcli.cli.help.Synopsis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The manual: a page of the program, and one a group. */
final class ManPages {
    private ManPages() {}

    /** The pages by their file names. */
    static Map<String, String> all(List<Group> groups) {
        Map<String, String> pages = new TreeMap<>();
        pages.put("ontraport.1", program(groups));
        groups.forEach(each -> pages.put("ontraport-" + each.name() + ".1", group(each, groups)));
        return pages;
    }

    private static String program(List<Group> groups) {
        StringBuilder page = head("ontraport", "administer an Ontraport account from the command line");
        page.append(".SH SYNOPSIS\n")
                .append(".B ontraport\n\\fIresource\\fR \\fIverb\\fR [\\fIid\\fR...] [\\fIoptions\\fR]\n");
        page.append(".SH DESCRIPTION\n")
                .append("Looks at the records of an account and changes them.\n")
                .append("Each resource has a page of its own.\n");
        for (Topic topic : Topic.values()) {
            List<Group> here =
                    groups.stream().filter(each -> each.topic() == topic).toList();
            if (!here.isEmpty()) {
                page.append(".SS ").append(Roff.prose(topic.title())).append("\n");
                here.forEach(each -> page.append(".TP\n")
                        .append(Roff.bold("ontraport-" + each.name()))
                        .append("(1)\n")
                        .append(Roff.prose(each.summary() + "."))
                        .append("\n"));
            }
        }
        page.append(".SH OPTIONS\nEvery command takes these, before or after its words.\n");
        page.append(options(GlobalOptions.ALL, ".SS"));
        for (HelpTopics.HelpTopic each : HelpTopics.all()) {
            page.append(".SH ").append(section(each.name())).append("\n");
            page.append(Roff.block(body(each.page())));
        }
        page.append(seeAlso(
                groups.stream().map(each -> "ontraport-" + each.name()).sorted().toList()));
        return page.toString();
    }

    /** A topic without its title and the empty line under it. */
    private static String body(String topic) {
        return topic.lines().skip(2).collect(Collectors.joining("\n"));
    }

    private static String section(String topic) {
        return switch (topic) {
            case "exit-codes" -> "\"EXIT STATUS\"";
            default -> Roff.prose(topic.toUpperCase(Locale.ROOT));
        };
    }

    private static String group(Group group, List<Group> groups) {
        String summary = group.summary().substring(0, 1).toLowerCase(Locale.ROOT)
                + group.summary().substring(1);
        StringBuilder page = head("ontraport-" + group.name(), summary);
        List<Command> commands = Told.commands(group);
        page.append(".SH SYNOPSIS\n").append(Roff.bold("ontraport " + group.name()));
        page.append(Told.single(group) ? "" : " \\fIverb\\fR").append(" [\\fIoptions\\fR]\n");
        if (!group.aliases().isEmpty()) {
            page.append(".SH DESCRIPTION\nAlso called ")
                    .append(group.aliases().stream().map(Roff::bold).collect(Collectors.joining(", ")))
                    .append(".\n");
        }
        page.append(".SH COMMANDS\n");
        commands.forEach(each -> page.append(command(each)));
        List<String> others = new ArrayList<>(List.of("ontraport"));
        groups.stream()
                .filter(each -> each.topic() == group.topic() && !each.name().equals(group.name()))
                .map(each -> "ontraport-" + each.name())
                .sorted()
                .forEach(others::add);
        return page.append(seeAlso(others)).toString();
    }

    private static StringBuilder head(String name, String summary) {
        return new StringBuilder(".TH ")
                .append(Roff.code(name.toUpperCase(Locale.ROOT)))
                .append(" 1 \"\" ontraport\\-cli \"Ontraport from the command line\"\n")
                .append(".SH NAME\n")
                .append(Roff.code(name))
                .append(" \\- ")
                .append(Roff.prose(summary))
                .append("\n");
    }

    private static String command(Command command) {
        StringBuilder text = new StringBuilder(".SS ")
                .append(Roff.code(Synopsis.of(command)))
                .append("\n");
        text.append(Roff.prose(command.summary() + ".")).append("\n.PP\n");
        text.append(Roff.block(command.example()));
        for (Argument each : command.arguments()) {
            text.append(".TP\n").append(Roff.italic(Synopsis.shown(each))).append("\n");
            text.append(Roff.sentences((each.help() + " " + Told.number(each)).strip()))
                    .append("\n");
        }
        text.append(options(command.options(), ".PP\n"));
        if (!command.operations().isEmpty()) {
            text.append(".PP\nSends:\n");
            command.operations().forEach(each -> text.append(operation(each)));
        }
        return text.toString();
    }

    private static String options(List<Option> options, String heading) {
        StringBuilder text = new StringBuilder();
        Synopsis.grouped(options).forEach((title, here) -> {
            text.append(heading.startsWith(".SS") ? ".SS " + Roff.prose(title) : heading + Roff.prose(title + ":"));
            text.append("\n");
            for (Option each : here) {
                text.append(".TP\n")
                        .append(Synopsis.names(each).stream().map(Roff::bold).collect(Collectors.joining(", ")));
                String label = Synopsis.label(each);
                text.append(label.startsWith(" ") ? " " : "")
                        .append(Roff.italic(label.strip()))
                        .append("\n");
                text.append(Roff.sentences(each.help() + Told.marks(each) + words(each)))
                        .append("\n");
            }
        });
        return text.toString();
    }

    private static String words(Option option) {
        List<Type.Word> words = Told.hasCodes(option) ? Synopsis.words(option) : List.of();
        return words.isEmpty() ? "" : words.stream().map(Told::word).collect(Collectors.joining(", ", " One of ", "."));
    }

    private static String operation(Operation operation) {
        String told = List.of(
                        Told.when(operation),
                        Told.body(operation.body()),
                        Told.lower(operation.repeat()),
                        Told.danger(operation.danger()))
                .stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return ".TP\n" + Roff.bold(operation.toString()) + "\n" + Roff.prose(told + ".") + "\n";
    }

    private static String seeAlso(List<String> pages) {
        return ".SH \"SEE ALSO\"\n"
                + pages.stream()
                        .map(each -> ".BR " + Roff.code(each) + " (1)")
                        .collect(Collectors.joining(",\n", "", "\n"));
    }
}
