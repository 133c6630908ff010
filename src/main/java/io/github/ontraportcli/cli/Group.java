package io.github.ontraportcli.cli;

import io.github.ontraportcli.catalog.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The commands that share a first word, before they are made: start-up pays only for the group that is asked for.
 *
 * @param name the first word, e.g. {@code contacts}
 * @param aliases other first words that work
 * @param topic the heading under which the help lists it
 * @param summary what it is about, in a few words
 * @param commands makes its commands; a single one with a path of one word is the group itself ({@code help})
 * @param hidden whether no help, listing or document tells of it: it is for the shells' completion, not for people
 */
public record Group(
        String name,
        List<String> aliases,
        Topic topic,
        String summary,
        Supplier<List<Command>> commands,
        boolean hidden) {

    /** A group that the help tells of. */
    public Group(String name, List<String> aliases, Topic topic, String summary, Supplier<List<Command>> commands) {
        this(name, aliases, topic, summary, commands, false);
    }

    /** Those of them that the help tells of. */
    public static List<Group> shown(List<Group> groups) {
        return groups.stream().filter(each -> !each.hidden()).toList();
    }

    /** The group of that name or alias. */
    public static Optional<Group> named(List<Group> groups, String word) {
        return groups.stream()
                .filter(each -> each.name().equals(word) || each.aliases().contains(word))
                .findFirst();
    }
}
