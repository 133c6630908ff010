package io.github.ontraportcli.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.catalog.Topic;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.cli.Argument;
import io.github.ontraportcli.cli.Command;
import io.github.ontraportcli.cli.GlobalOptions;
import io.github.ontraportcli.cli.Group;
import io.github.ontraportcli.cli.Option;
import io.github.ontraportcli.cli.SharedOptions;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the scripts know of the commands, and how compactly. */
class TableTest {
    private static final Option COLOUR = Option.value("Fields", "WORD", "Its colour, 'sky' too.", "--colour")
            .typed(Type.choice("red", "1", "blue", "2"));
    private static final Option OFFER =
            Option.value("Fields", "JSON", "An offer.", "--offer").typed(Type.TREE);
    private static final int FIRST = (int)
            GlobalOptions.ALL.stream().mapToLong(each -> each.names().size()).sum();

    private final List<Group> groups = List.of(
            new Group(
                    "kites",
                    List.of("kite"),
                    Topic.DATA,
                    "Kites",
                    () -> List.of(
                            command("kites list", SharedOptions.WHERE, SharedOptions.SORT),
                            command("kites create", COLOUR, OFFER, SharedOptions.PARAM),
                            command("kites count", SharedOptions.WHERE, SharedOptions.SORT, SharedOptions.PARAM))),
            new Group(
                    "profiles",
                    List.of(),
                    Topic.TOOL,
                    "Accounts",
                    () -> List.of(Command.of(
                            List.of("profiles", "use"),
                            "Use one",
                            "ontraport profiles use a",
                            List.of(),
                            List.of(Argument.one("<name>", "Its name.")),
                            (session, invocation) -> {}))),
            new Group("fly", List.of(), Topic.TOOL, "Fly", () -> List.of(command("fly", COLOUR))));

    @Test
    void an_option_stands_once_and_commands_name_it_by_number() {
        Table table = Table.of(groups);

        assertEquals(FIRST, table.everywhere());
        assertEquals(
                List.of("--where=@where", "--sort=@sort", "--colour=red|blue", "--offer=@json", "--param="),
                table.options().stream().skip(FIRST).map(Table.Choice::spec).toList());
        assertEquals("""
                kites list: 0..1
                kites create: 2..4
                kites count: 0..1 4..4
                profiles use:  @profile
                fly: 2..2
                """, uses(table));
        assertEquals(List.of("kites", "kite", "profiles", "fly"), table.firstWords());
    }

    @Test
    void commands_that_take_the_same_share_a_line() {
        Table table = Table.of(List.of(
                new Group("kites", List.of(), Topic.DATA, "Kites", () -> List.of(command("kites list", COLOUR))),
                new Group("balls", List.of(), Topic.DATA, "Balls", () -> List.of(command("balls list", COLOUR)))));

        assertEquals("kites list, balls list: 0..0\n", uses(table));
    }

    @Test
    void hidden_groups_are_in_no_script() {
        Group hidden = new Group("__secret", List.of(), Topic.TOOL, "Secret", () -> List.of(command("__secret")), true);

        for (Shell each : Shell.values()) {
            assertEquals(-1, each.script(List.of(hidden)).indexOf("__secret"), each.file());
        }
    }

    @Test
    void powershell_gets_tables_in_its_own_syntax() {
        String script = Shell.POWERSHELL.script(groups);
        int end = script.indexOf("Register-ArgumentCompleter");
        int start = script.indexOf("@('--where=");

        assertEquals("""
                @('--where=@where', 'Only records that match, e.g. "state = ''CA'' and spent > 100".'),
                @('--sort=@sort', 'The order.'),
                @('--colour=red|blue', 'Its colour, ''sky'' too.'),
                @('--offer=@json', 'An offer.'),
                @('--param=', 'Add a query parameter that has no option.')
                )

                $script:OntraportTable.First = @(
                @('kites', 'Kites'),
                @('kite', 'Kites'),
                @('profiles', 'Accounts'),
                @('fly', 'Fly')
                )

                $script:OntraportTable.Names = @{
                'kites' = 'kites'
                'kite' = 'kites'
                'profiles' = 'profiles'
                'fly' = 'fly'
                }

                $script:OntraportTable.Verbs = @{
                'kites' = @(,@('list', 'Does it'); ,@('create', 'Does it'); ,@('count', 'Does it'))
                'profiles' = @(,@('use', 'Use one'))
                'fly' = @()
                }

                # The options of some commands as runs of numbers, and what they take as an argument.
                $script:OntraportTable.Uses = @(
                ,@(@(,@(#0,#1)), '')
                ,@(@(,@(#2,#4)), '')
                ,@(@(,@(#0,#1); ,@(#4,#4)), '')
                ,@(@(), '@profile')
                ,@(@(,@(#2,#2)), '')
                )

                $script:OntraportTable.Commands = @{
                'kites list' = 0
                'kites create' = 1
                'kites count' = 2
                'profiles use' = 3
                'fly' = 4
                }

                """, relative(script.substring(start, end)));
    }

    @Test
    void powershell_closes_all_that_it_opens() {
        String script = Shell.POWERSHELL.script(groups);
        String code = script.substring(script.indexOf("Register-ArgumentCompleter"))
                .replaceAll("'(?:[^']|'')*'|\"[^\"]*\"", "");
        UnaryOperator<String> pairs = text -> text.replaceAll("\\(\\)|\\[\\]|\\{\\}", "");
        String left = code.replaceAll("[^()\\[\\]{}]", "");
        while (!pairs.apply(left).equals(left)) {
            left = pairs.apply(left);
        }

        assertEquals("", left);
    }

    private static Command command(String words, Option... options) {
        return Command.of(
                List.of(words.split(" ")),
                "Does it",
                "ontraport " + words,
                List.of(options),
                List.of(),
                (session, invocation) -> {});
    }

    private static String uses(Table table) {
        StringBuilder lines = new StringBuilder();
        table.uses()
                .forEach(each -> lines.append(String.join(", ", each.commands()))
                        .append(": ")
                        .append(Table.runs(each, (from, to) -> (from - FIRST) + ".." + (to - FIRST)))
                        .append(each.argument().isEmpty() ? "" : " " + each.argument())
                        .append('\n'));
        return lines.toString();
    }

    /** The numbers of the options without those that every command takes, which come first and become more. */
    private static String relative(String text) {
        StringBuilder out = new StringBuilder();
        Matcher run = Pattern.compile("\\((\\d+),(\\d+)\\)").matcher(text);
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) - FIRST;
            int to = Integer.parseInt(run.group(2)) - FIRST;
            run.appendReplacement(out, "(#" + from + ",#" + to + ")");
        }
        return run.appendTail(out).toString();
    }
}
