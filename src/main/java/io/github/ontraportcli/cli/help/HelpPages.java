package io.github.ontraportcli.cli.help;

import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.output.Style;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages that {@code --help} prints, fitted to a width.
 *
 * @param style of the terminal it is printed on
 * @param width in columns
 */
public record HelpPages(Style style, int width) {
    /** More groups than this, each with its summary, would not fit on a screen. */
    private static final int SUMMARIZED = 30;

    /** The first page: every group under its heading, with its summary as long as they are few. */
    public String root(List<Group> groups) {
        boolean few = Group.shown(groups).size() <= SUMMARIZED;
        Page page = new Page(style, width);
        page.line("Administer an Ontraport account from the command line.");
        page.heading("Usage");
        page.indented("ontraport <resource> <verb> [<id>...] [options]");
        for (Topic topic : Topic.values()) {
            List<Group> here = of(topic, groups);
            if (here.isEmpty()) {
                continue;
            }
            page.heading(topic.title());
            if (few) {
                summaries(page, here);
            } else {
                page.words(here.stream().map(Group::name).toList());
            }
        }
        page.heading("Start here");
        Map<String, String> start = new LinkedHashMap<>();
        start.put("ontraport --sandbox contacts list", "try it on a simulated account");
        start.put("ontraport auth login", "use your own");
        start.put("ontraport <resource> --help", "what can be done with it");
        if (!few) {
            start.put("ontraport help selling", "what each under a heading is");
        }
        start.put("ontraport help options", "what every command takes");
        start.put("ontraport help help", "other topics: conditions, values and more");
        start.put("ontraport --version", "");
        page.lines(start);
        return page.text();
    }

    /** The heading of that name, e.g. {@code selling}, as long as something stands under it. */
    public static Optional<Topic> topic(String word, List<Group> groups) {
        return Stream.of(Topic.values())
                .filter(each -> word(each).equals(word) && !of(each, groups).isEmpty())
                .findFirst();
    }

    /** The name by which the help of a heading is asked for: {@code selling}. */
    public static String word(Topic topic) {
        return topic.title().toLowerCase(Locale.ROOT);
    }

    /** The page of a heading: its groups with their summaries. */
    public String topic(Topic topic, List<Group> groups) {
        Page page = new Page(style, width);
        page.line(topic.title());
        page.gap();
        summaries(page, of(topic, groups));
        return page.text();
    }

    /** The page of a group: its verbs. */
    public String group(Group group) {
        Page page = new Page(style, width);
        page.line(group.summary() + ".");
        page.heading("Usage");
        page.indented("ontraport " + group.name() + " <verb> [options]");
        if (!group.aliases().isEmpty()) {
            page.heading("Also called");
            page.words(group.aliases());
        }
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
        page.indented(Synopsis.of(command));
        page.heading("Example");
        page.indented(command.example());
        if (!command.arguments().isEmpty()) {
            page.heading("Arguments");
            Map<String, String> rows = new LinkedHashMap<>();
            command.arguments().forEach(each -> rows.put(Synopsis.shown(each), each.help()));
            page.table(rows);
        }
        if (command.words().equals("help")) {
            page.heading("Topics");
            Map<String, String> rows = new LinkedHashMap<>();
            rows.put("options", "What every command takes");
            HelpTopics.all().forEach(each -> rows.put(each.name(), each.summary()));
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

    private static List<Group> of(Topic topic, List<Group> groups) {
        return Group.shown(groups).stream()
                .filter(each -> each.topic() == topic)
                .toList();
    }

    private static void summaries(Page page, List<Group> groups) {
        Map<String, String> rows = new LinkedHashMap<>();
        groups.forEach(each -> rows.put(each.name(), each.summary()));
        page.table(rows);
    }

    private static void options(Page page, List<Option> options) {
        Synopsis.grouped(options).forEach((heading, here) -> {
            page.heading(heading);
            Map<String, String> rows = new LinkedHashMap<>();
            here.forEach(each -> rows.put(Synopsis.shown(each), help(each)));
            page.table(rows);
        });
    }

    private static String help(Option option) {
        String required = option.required() ? " Required." : "";
        String repeatable = Synopsis.mayBeRepeated(option) ? " May be repeated." : "";
        if (Synopsis.leavesWordsOut(option)) {
            List<String> words =
                    Synopsis.words(option).stream().map(Type.Word::word).toList();
            return option.help() + " One of " + String.join(", ", words) + "." + required + repeatable;
        }
        return option.help() + required + repeatable;
    }
}
