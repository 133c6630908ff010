package io.github.ontraportcli.cli.help;

import java.util.List;
import java.util.Optional;

/** What {@code ontraport help} tells of matters that belong to no single command. */
public final class HelpTopics {
    private HelpTopics() {}

    /**
     * A page on a matter. It fits 80 columns; each of its lines that begins with {@code ontraport} can be typed as it is.
     *
     * @param name by which it is asked for, e.g. {@code exit-codes}
     * @param summary what it tells, in a few words
     * @param page its text
     */
    public record HelpTopic(String name, String summary, String page) {}

    /** All of them. */
    public static List<HelpTopic> all() {
        return List.of(
                new HelpTopic("selecting", "Which records a command is about", Selecting.PAGE),
                new HelpTopic("conditions", "How --where is written", Conditions.PAGE),
                new HelpTopic("values", "How values are typed and checked", Values.PAGE),
                new HelpTopic("changing", "What comes before and after a change", Changing.PAGE),
                new HelpTopic("formatting", "How results are printed", Formatting.PAGE),
                new HelpTopic("exit-codes", "What the exit code says", Running.EXIT_CODES),
                new HelpTopic("environment", "Variables that are read", Running.ENVIRONMENT),
                new HelpTopic("shells", "Tab completion in your shell", Shells.PAGE));
    }

    /** The page of that name. */
    public static Optional<HelpTopic> named(String name) {
        return all().stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
