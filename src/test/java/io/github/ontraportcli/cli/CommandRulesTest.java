package io.github.ontraportcli.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.catalog.Body;
import io.github.ontraportcli.catalog.Catalog;
import io.github.ontraportcli.catalog.Danger;
import io.github.ontraportcli.catalog.Method;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Repeat;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Role;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.When;
import io.github.ontraportcli.catalog.resources.OtherTypes;
import io.github.ontraportcli.cli.requests.Words;
import io.github.ontraportcli.cli.tree.CommandLines;
import io.github.ontraportcli.cli.tree.Groups;
import io.github.ontraportcli.failure.Failure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every command keeps to, from its name to what it may destroy. All that is wrong anywhere is listed at once. */
class CommandRulesTest {
    private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SUMMARY = 70;

    /** Verbs after which a record is no more, or of no use; the {@code unsubscribe} of contacts only takes from them. */
    private static final Set<String> DELETING =
            Set.of("delete", "delete-section", "webhooks unsubscribe", "tasks cancel");

    private static final Path RESOURCES = Path.of("src/main/java/io/github/ontraportcli/catalog/resources");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_command_keeps_to_the_rules() {
        List<Group> groups = Groups.all();
        Set<String> firstWords = new HashSet<>();
        for (Group group : groups) {
            group(group, firstWords);
            Set<String> verbs = new HashSet<>();
            for (Command command : group.commands().get()) {
                refuse(!verbs.add(command.name()), command, "stands twice in its group");
                command(group, command, groups);
            }
        }
        Catalog.entries().forEach(this::entry);
        GlobalOptions.ALL.forEach(each -> option("every command", each));
        assertEquals("", String.join("\n", wrong));
    }

    private void group(Group group, Set<String> firstWords) {
        List<String> names = new ArrayList<>(group.aliases());
        names.add(0, group.name());
        for (String each : names) {
            refuse(!KEBAB.matcher(each).matches(), each, "is not kebab-case");
            refuse(!firstWords.add(each), each, "is the name or alias of two groups");
        }
        summary(group.name(), group.summary());
        refuse(group.commands().get().isEmpty(), group.name(), "has no commands");
    }

    private void command(Group group, Command command, List<Group> groups) {
        for (String each : command.path()) {
            refuse(!KEBAB.matcher(each).matches(), command, "is not kebab-case: " + each);
        }
        refuse(!command.path().get(0).equals(group.name()), command, "stands in the group " + group.name());
        summary(command.words(), command.summary());
        options(command);
        for (Argument each : command.arguments()) {
            refuse(!each.name().matches("<" + KEBAB + ">"), command, "has an argument " + each.name());
            sentence(command.words() + " " + each.name(), each.help());
            refuse(each.least() > each.most(), command, each.name() + " needs more than it takes");
        }
        example(command, groups);
        operations(command);
    }

    private void summary(String what, String summary) {
        refuse(summary.isBlank(), what, "has no summary");
        refuse(summary.endsWith("."), what, "has a summary that ends with a full stop");
        refuse(summary.length() > LONGEST_SUMMARY, what, "has a summary of " + summary.length() + " characters");
        refuse(!summary.isEmpty() && !Character.isUpperCase(summary.charAt(0)), what, "has a summary in lower case");
    }

    private void sentence(String what, String help) {
        refuse(!help.endsWith("."), what, "has a help without a full stop: " + help);
        refuse(help.contains("\n"), what, "has a help of several lines");
    }

    private void options(Command command) {
        Set<String> taken = new HashSet<>();
        GlobalOptions.ALL.forEach(each -> taken.addAll(each.names()));
        for (Option each : command.options()) {
            option(command.words(), each);
            for (String name : each.names()) {
                refuse(!taken.add(name), command, "has an option that collides with another or a global one: " + name);
            }
        }
    }

    private void option(String command, Option option) {
        refuse(!option.name().matches("--" + KEBAB), command, "has an option that is not kebab-case: " + option.name());
        for (String other : option.names().subList(1, option.names().size())) {
            refuse(!other.matches("-[a-zA-Z]|--" + KEBAB), command, "has an option " + other);
        }
        sentence(command + " " + option.name(), option.help());
        refuse(option.heading().isBlank(), command, option.name() + " has no heading");
        if (option.type() instanceof Type.Choice choice) {
            choice(command + " " + option.name(), choice);
        }
        boolean flag = option.type() instanceof Type.Flag;
        refuse(flag != option.isFlag(), command, option.name() + " is half a switch");
        refuse(option.required() && option.isFlag(), command, option.name() + " is a switch that must be given");
    }

    private void choice(String what, Type.Choice choice) {
        Set<String> said = new HashSet<>();
        Set<String> sent = new HashSet<>();
        for (Type.Word each : choice.words()) {
            refuse(!WORD.matcher(each.word()).matches(), what, "has a word that is not lower-case: " + each.word());
            refuse(!said.add(each.word()), what, "has a word twice: " + each.word());
            refuse(!sent.add(each.code()), what, "has two words for " + each.code());
        }
        for (Type.Word each : choice.words()) {
            boolean other = said.contains(each.code()) && !each.code().equals(each.word());
            refuse(other, what, "has a code that is another's word: " + each.code());
        }
    }

    private void example(Command command, List<Group> groups) {
        String start = "ontraport " + command.words();
        String example = command.example();
        if (!example.equals(start) && !example.startsWith(start + " ")) {
            refuse(true, command, "has an example that does not begin with its words: " + example);
            return;
        }
        List<String> words = Words.of(example);
        try {
            Invocation read = CommandLines.read(groups, words.subList(1, words.size()));
            refuse(!read.command().path().equals(command.path()), command, "has an example of another command");
            for (Option each : command.options()) {
                refuse(each.required() && !read.given(each.name()), command, "has an example without " + each.name());
            }
        } catch (Failure e) {
            refuse(true, command, "has an example that cannot be read: " + e.what());
        }
    }

    private void operations(Command command) {
        List<Operation> all = command.operations();
        for (int i = 0; i < all.size(); i++) {
            chosen(command, all.get(i), all.subList(0, i), i == all.size() - 1);
            sane(command, all.get(i));
            settable(command, all.get(i));
        }
        if (!all.isEmpty()) {
            all.get(0).parameters().forEach(each -> marked(command, each));
        }
    }

    /** Each operation has a command line of its own: the ones before it leave something over. */
    private void chosen(Command command, Operation operation, List<Operation> before, boolean last) {
        boolean always = operation.when() instanceof When.Always;
        refuse(always && !last, command, operation + " leaves nothing to the operations after it");
        refuse(last && !always, command, operation + " is the last and not for all that is left");
        if (operation.when() instanceof When.OneId) {
            refuse(!operation.has(Role.ID), command, operation + " is for one ID and takes none");
            boolean again = before.stream().anyMatch(each -> each.when() instanceof When.OneId);
            refuse(again, command, operation + " is the second for one ID");
        }
        if (operation.when() instanceof When.Given given) {
            for (String each : given.parameters()) {
                refuse(
                        operation.parameter(each).isEmpty(),
                        command,
                        operation + " is chosen by " + each + ", takes none");
            }
            Set<String> left = new HashSet<>(given.parameters());
            before.stream()
                    .filter(each -> each.when() instanceof When.Given)
                    .forEach(each -> left.removeAll(((When.Given) each.when()).parameters()));
            refuse(left.isEmpty(), command, operation + " is never chosen");
        }
    }

    private void sane(Command command, Operation operation) {
        boolean read = operation.repeat() == Repeat.READ;
        String what = command.words() + ": " + operation;
        refuse((operation.method() == Method.GET) != read, what, "is a read and not a GET, or the other way round");
        refuse(read && operation.danger() != Danger.NONE, what, "is a dangerous read");
        refuse(read && operation.body() != Body.NONE, what, "is a read with a body");
        refuse(command.name().equals("create") && operation.repeat() != Repeat.ONCE, what, "creates twice");
        boolean deletes =
                operation.writes() && (DELETING.contains(command.name()) || DELETING.contains(command.words()));
        refuse(deletes != (operation.danger() == Danger.DELETES), what, "deletes, and is not said to; or not");
        boolean many = operation.has(Role.IDS) || operation.has(Role.GROUP);
        refuse(many && !read && operation.danger() == Danger.NONE, what, "changes many, and is not said to");
        boolean money = operation.danger() == Danger.MOVES_MONEY;
        refuse(money && operation.repeat() != Repeat.ONCE, what, "moves money twice");
        refuse(operation.has(Role.PERFORM_ALL) && !operation.has(Role.GROUP), what, "has performAll without a group");
        refuse(operation.aliases().contains(operation.path()), what, "is an alias of itself");
        for (String each : operation.fixed().keySet()) {
            refuse(operation.parameter(each).isPresent(), what, "takes a fixed parameter: " + each);
        }
        Set<String> names = new HashSet<>();
        Set<String> shared = shared();
        for (Parameter each : operation.parameters()) {
            refuse(!names.add(each.key()), what, "takes a parameter twice: " + each.key());
            boolean own = each.role() == Role.VALUE && !each.argument();
            refuse(own && !shared.add(each.option()), what, "has two meanings for " + each.option());
        }
    }

    /** Names that mean the same in every command, so that no parameter may take one for something else. */
    private static Set<String> shared() {
        Set<String> names = new HashSet<>();
        List.of(
                        SharedOptions.TYPE,
                        SharedOptions.IDS,
                        SharedOptions.WHERE,
                        SharedOptions.CONDITION,
                        SharedOptions.SEARCH,
                        SharedOptions.SEARCH_NOTES,
                        SharedOptions.GROUP,
                        SharedOptions.EVERYTHING,
                        SharedOptions.LIMIT,
                        SharedOptions.ALL,
                        SharedOptions.START,
                        SharedOptions.SORT,
                        SharedOptions.ONLY_FIELDS,
                        SharedOptions.EXTERNS,
                        SharedOptions.UNTIL,
                        SharedOptions.SET,
                        SharedOptions.SET_JSON,
                        SharedOptions.BODY,
                        SharedOptions.PARAM)
                .forEach(each -> names.addAll(each.names()));
        return names;
    }

    private void settable(Command command, Operation operation) {
        Set<String> set = new HashSet<>();
        command.options().forEach(each -> set.addAll(each.parameters()));
        command.arguments().forEach(each -> set.addAll(each.parameters()));
        for (Parameter each : operation.parameters()) {
            refuse(!set.contains(each.key()), command, operation + " has a parameter that nothing sets: " + each.key());
        }
    }

    /** What no operation of the command does without must be asked for by its help, too. */
    private void marked(Command command, Parameter parameter) {
        boolean always = command.operations().stream()
                .allMatch(each -> each.parameters().stream()
                        .anyMatch(same -> same.key().equals(parameter.key())
                                && same.required()
                                && each.partsOf(same).isEmpty()
                                && same.usual().isEmpty()));
        if (!always) {
            return;
        }
        boolean selected = (parameter.role() == Role.ID || parameter.role() == Role.IDS)
                && command.operations().stream().anyMatch(each -> each.danger() != Danger.NONE);
        boolean option = command.options().stream()
                .anyMatch(each -> each.parameters().contains(parameter.key()) && each.required());
        boolean argument = command.arguments().stream()
                .anyMatch(each -> each.parameters().contains(parameter.key()) && each.least() > 0);
        refuse(!selected && !option && !argument, command, "needs " + parameter.name() + " and does not say so");
    }

    private void entry(Catalog.Entry entry) {
        Resource resource = entry.resource().get();
        refuse(!resource.name().equals(entry.name()), entry.name(), "is called otherwise in its own file");
        refuse(!resource.one().equals(entry.one()), entry.name(), "is one " + resource.one() + " in its own file");
        refuse(!resource.type().equals(entry.type()), entry.name(), "is of another type in its own file");
        StringBuilder file = new StringBuilder();
        for (String each : entry.name().split("-")) {
            file.append(Character.toUpperCase(each.charAt(0))).append(each, 1, each.length());
        }
        Path source = RESOURCES.resolve(file + ".java");
        boolean other =
                OtherTypes.entries().stream().anyMatch(each -> each.name().equals(entry.name()));
        refuse(Files.exists(source) == other, entry.name(), "has no file of its own, or one beside the other types");
    }

    private void refuse(boolean broken, Command command, String how) {
        refuse(broken, command.words(), how);
    }

    private void refuse(boolean broken, String what, String how) {
        if (broken) {
            wrong.add(what + " " + how);
        }
    }
}
