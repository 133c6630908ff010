package io.github.ontraportcli.cli.tools;

import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Invocation;
import io.github.ontraportcli.cli.Session;
import io.github.ontraportcli.cli.SharedOptions;
import io.github.ontraportcli.cli.run.NameCache;
import io.github.ontraportcli.config.ConfigFile;
import io.github.ontraportcli.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code __complete WHAT -- WORD...}, which the shells' completion scripts call: profiles, types, fields or tags, a name a
 * line, for a command line that begins with these words. Only what stands on the disk, and no word where anything is wrong:
 * whoever pressed the Tab key is in the middle of a line.
 */
final class RememberedCommands {
    static final String NAME = "__complete";

    private RememberedCommands() {}

    static List<Command> commands() {
        return List.of(Command.of(
                List.of(NAME),
                "Print remembered names",
                "ontraport " + NAME + " field -- contacts list",
                List.of(),
                List.of(new Argument(
                        "<what>", "What is completed, and the words before it.", 0, Argument.ANY, List.of())),
                RememberedCommands::print));
    }

    private static void print(Session session, Invocation invocation) {
        List<String> said = invocation.arguments();
        if (said.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        try {
            names(session, said.get(0), said.subList(1, said.size())).stream()
                    .filter(each -> !each.isBlank() && each.chars().noneMatch(Character::isISOControl))
                    .forEach(each -> lines.append(each).append('\n'));
        } catch (Failure e) {
            return;
        }
        if (!lines.isEmpty()) {
            session.print(lines.toString());
        }
    }

    private static List<String> names(Session session, String what, List<String> words) {
        if (what.equals("profile")) {
            return ConfigFile.load(session.locations()).names();
        }
        if (words.contains(GlobalOptions.SANDBOX.name())) {
            return what.equals("type") ? known() : List.of();
        }
        NameCache cache = NameCache.of(
                session,
                value(words, GlobalOptions.PROFILE.names().get(0))
                        .or(() -> value(words, GlobalOptions.PROFILE.names().get(1))));
        return switch (what) {
            case "type" -> {
                List<String> names = new ArrayList<>(known());
                cache.ownTypes().forEach(each -> names.add(each.name()));
                yield names;
            }
            case "field" ->
                type(session, cache, words)
                        .flatMap(cache::type)
                        .map(each -> List.copyOf(each.fields().keySet()))
                        .orElse(List.of());
            case "tag" -> cache.tags();
            default -> List.of();
        };
    }

    /** The names of the types that every account has. */
    private static List<String> known() {
        return Catalog.entries().stream()
                .filter(each -> each.resource().get().type().isPresent())
                .map(Catalog.Entry::name)
                .toList();
    }

    /** The type ID that the words are about: their command's own, or what {@code --type} says. */
    private static Optional<String> type(Session session, NameCache cache, List<String> words) {
        Optional<String> typed = value(words, SharedOptions.TYPE.name());
        if (typed.isPresent()) {
            return typed.filter(each -> each.matches("[0-9]+"))
                    .or(() -> builtIn(typed.get()))
                    .or(() -> cache.ownTypes().stream()
                            .filter(each -> each.name().equalsIgnoreCase(typed.get()))
                            .map(each -> each.id())
                            .findFirst());
        }
        for (String each : words) {
            Optional<Group> group = Group.named(session.groups(), each);
            if (group.isPresent()) {
                return group.get().commands().get().stream()
                        .map(Command::objectType)
                        .filter(OptionalInt::isPresent)
                        .map(type -> String.valueOf(type.getAsInt()))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private static Optional<String> builtIn(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return Catalog.entries().stream()
                .filter(each -> each.name().equals(wanted) || each.name().equals(wanted + "s"))
                .map(each -> each.resource().get())
                .map(Resource::type)
                .filter(OptionalInt::isPresent)
                .map(type -> String.valueOf(type.getAsInt()))
                .findFirst();
    }

    /** The value of an option, behind it or behind its equals sign; the last one counts. */
    private static Optional<String> value(List<String> words, String option) {
        Optional<String> value = Optional.empty();
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).startsWith(option + "=")) {
                value = Optional.of(words.get(i).substring(option.length() + 1));
            } else if (words.get(i).equals(option) && i + 1 < words.size()) {
                value = Optional.of(words.get(i + 1));
            }
        }
        return value;
    }
}
