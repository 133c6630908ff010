package io.github.ontraportcli.cli.help;

import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.output.Style;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages that {@code --help} prints, fitted to a width.
 *
 * @param style of the terminal it is printed on
 * @param width in columns
 */
public record HelpPages(Style style, int width) {

    /** The first page: every group under its heading. */
    public String root(List<Group> groups) {
        Page page = new Page(style, width);
        page.line("Administer an Ontraport account from the command line.");
        page.heading("Usage");
        page.indented("ontraport <resource> <verb> [<id>...] [options]");
        for (Topic topic : Topic.values()) {
            List<Group> here =
                    groups.stream().filter(each -> each.topic() == topic).toList();
            if (!here.isEmpty()) {
                page.heading(topic.title());
                Map<String, String> rows = new LinkedHashMap<>();
                here.forEach(each -> rows.put(each.name(), each.summary()));
                page.table(rows);
            }
        }
        page.heading("Start here");
        page.indented("ontraport --sandbox contacts list     try it on a simulated account");
        page.indented("ontraport auth login                  use your own");
        page.indented("ontraport <resource> --help           what can be done with it");
        page.indented("ontraport help options                what every command takes");
        page.indented("ontraport help exit-codes             and: environment, conditions");
        page.indented("ontraport --version");
        return page.text();
    }

    /** The page of a group: its verbs. */
    public String group(Group group) {
        Page page = new Page(style, width);
        page.line(group.summary() + ".");
        page.heading("Usage");
        page.indented("ontraport " + group.name() + " <verb> [options]");
        page.heading("Verbs");
        Map<String, String> rows = new LinkedHashMap<>();
        List<Command> commands = group.commands().get();
        commands.forEach(each -> rows.put(each.name(), each.summary()));
        page.table(rows);
        page.heading("Example");
        page.indented(commands.get(0).example());
        return page.text();
    }

    /** The page of a command: its arguments and options. */
    public String command(Command command) {
        Page page = new Page(style, width);
        page.line(command.summary() + ".");
        page.heading("Usage");
        StringBuilder usage = new StringBuilder("ontraport ").append(command.words());
        command.arguments().forEach(each -> usage.append(' ').append(shown(each)));
        page.indented(
                usage.append(command.options().isEmpty() ? "" : " [options]").toString());
        page.heading("Example");
        page.indented(command.example());
        if (!command.arguments().isEmpty()) {
            page.heading("Arguments");
            Map<String, String> rows = new LinkedHashMap<>();
            command.arguments().forEach(each -> rows.put(shown(each), each.help()));
            page.table(rows);
        }
        options(page, command.options());
        page.heading("Options of every command");
        page.paragraph("-o FORMAT, -q JMESPATH, --columns A,B, --sandbox, --profile NAME, --dry-run, --yes, --verbose"
                + " and more: ontraport help options");
        return page.text();
    }

    /** The page of the options that every command takes. */
    public String options() {
        Page page = new Page(style, width);
        page.line("Options that every command takes, before or after its words.");
        options(page, GlobalOptions.ALL);
        return page.text();
    }

    private static void options(Page page, List<Option> options) {
        Map<String, Map<String, String>> byHeading = new LinkedHashMap<>();
        for (Option each : options) {
            byHeading
                    .computeIfAbsent(each.heading(), any -> new LinkedHashMap<>())
                    .put(shown(each), help(each));
        }
        byHeading.forEach((heading, rows) -> {
            page.heading(heading);
            page.table(rows);
        });
    }

    private static String shown(Argument argument) {
        String name = argument.most() > 1 ? argument.name() + "..." : argument.name();
        return argument.least() == 0 ? "[" + name + "]" : name;
    }

    private static String shown(Option option) {
        List<String> names = new ArrayList<>(option.names());
        Collections.reverse(names);
        String label =
                option.isFlag() ? "" : option.optionalValue() ? "[=" + option.label() + "]" : " " + option.label();
        return String.join(", ", names) + label;
    }

    private static String help(Option option) {
        String required = option.required() ? " Required." : "";
        String repeatable = option.repeatable() && !option.help().contains("several") ? " May be repeated." : "";
        if (option.type() instanceof Type.Choice choice && option.label().equals("WORD")) {
            List<String> words = choice.words().stream().map(Type.Word::word).toList();
            return option.help() + " One of " + String.join(", ", words) + "." + required;
        }
        return option.help() + required + repeatable;
    }
}
