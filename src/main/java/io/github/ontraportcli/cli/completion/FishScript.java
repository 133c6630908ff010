package io.github.ontraportcli.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The completion script for fish, 3.1 and later. */
final class FishScript {
    private static final String FUNCTIONS = """
            # Says the option of that name.
            function __ontraport_find --no-scope-shadowing
                set spec (string replace -r '^([^:]*):.*' '$1' -- $options | string match -r -- '^'(string escape --style=regex -- $argv[1])'([=?].*)?$')[1]
            end

            # Says what ontraport remembers of that sort for the words before the cursor, behind $head and before an ending.
            function __ontraport_remembered --no-scope-shadowing
                set -l names ($program __complete $argv[1] -- $words 2>/dev/null </dev/null)
                test -z "$names"; or printf '%s\\n' $head$names"$argv[2]"
            end

            # Says the files that begin with what was typed, behind $head.
            function __ontraport_files --no-scope-shadowing
                for file in (__fish_complete_path $typed)
                    printf '%s\\n' $head$file
                end
            end

            # Says what may stand for a value of that sort.
            function __ontraport_value --no-scope-shadowing
                switch "$argv[1]"
                    case @file
                        __ontraport_files
                    case @json
                        if string match -q -- '@*' $typed
                            set head "$head@"
                            set typed (string sub -s 2 -- $typed)
                            __ontraport_files
                        end
                    case @profile @type @tag
                        __ontraport_remembered (string sub -s 2 -- $argv[1])
                    case @fields
                        set head $head(string match -r '^.*,' -- $typed; or echo)
                        __ontraport_remembered field
                    case @sort
                        if string match -q '*:*' -- $typed
                            printf '%s\\n' $head(string replace -r ':.*' '' -- $typed){:asc,:desc}
                        else
                            __ontraport_remembered field
                        end
                    case @where
                        string match -q '* *' -- $typed; or __ontraport_remembered field
                    case @set
                        if string match -q '*=@*' -- $typed
                            set head $head(string match -r '^[^=]*=@' -- $typed)
                            set typed (string replace -r '^[^=]*=@' '' -- $typed)
                            __ontraport_files
                        else if not string match -q '*=*' -- $typed
                            __ontraport_remembered field =
                        end
                    case '?*'
                        printf '%s\\n' $head(string split '|' -- $argv[1])
                end
            end

            function __ontraport
                set -l words (commandline -opc)
                set -l typed (commandline -ct | string replace -r '^["\\']' '')
                set -l program (string replace -r '^~/' $HOME/ -- $words[1])
                set -e words[1]
                set -l options $__ontraport_options[1..$__ontraport_everywhere]
                set -l group; set -l command; set -l verbs; set -l runs; set -l argument
                set -l value; set -l ended; set -l spec; set -l head ''; set -l count 0
                for word in $words
                    if test -n "$value"
                        set value
                        continue
                    end
                    switch "$ended$word"
                        case --
                            set ended .
                        case '-*=*'
                        case '-*'
                            __ontraport_find $word
                            string match -q '*=*' -- $spec; and set value (string replace -r '^[^=]*' '' -- $spec)
                        case '*'
                            if test -z "$group"
                                __ontraport_group $word; or return
                                set -q verbs[1]; or set command $group
                            else if test -z "$command"
                                set command "$group $word"
                            else
                                set count (math $count + 1)
                                continue
                            end
                            __ontraport_command "$command"
                            for run in $runs
                                set -l ends (string split : $run)
                                set -a options $__ontraport_options[$ends[1]..$ends[2]]
                            end
                            set runs
                    end
                end
                if test -n "$value"
                    __ontraport_value (string sub -s 2 -- $value)
                else if test -z "$ended"; and string match -qr '^--[^=]*=' -- $typed
                    __ontraport_find (string replace -r '=.*' '' -- $typed)
                    set head (string match -r '^--[^=]*=' -- $typed)
                    set typed (string replace -r '^--[^=]*=["\\']?' '' -- $typed)
                    string match -qr '[=?]' -- $spec; and __ontraport_value (string replace -r '^[^=?]*[=?]' '' -- $spec)
                else if test -z "$ended"; and string match -q -- '-*' $typed
                    string replace -r '^([^=?:]*)[^:]*:' '$1\\t' -- $options
                else if test -z "$group"
                    string replace : \\t -- $__ontraport_first
                else if test -z "$command"
                    string replace : \\t -- $verbs
                else if test $count = 0
                    __ontraport_value "$argument"
                end
            end

            complete -c ontraport -e
            complete -c ontraport -f -a '(__ontraport)'
            """;

    private FishScript() {}

    static String of(Table table) {
        StringBuilder script = new StringBuilder("""
                # Completes ontraport in fish. Made by: ontraport completion fish

                # NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.
                set -g __ontraport_options""");
        table.options().forEach(each -> script.append(" \\\n").append(pair(each.spec(), each.help())));
        script.append("\n\nset -g __ontraport_first");
        table.groups()
                .forEach(group ->
                        group.names().forEach(name -> script.append(" \\\n").append(pair(name, group.summary()))));
        script.append("\n\nset -g __ontraport_everywhere ").append(table.everywhere());
        script.append("\n\nfunction __ontraport_group --no-scope-shadowing\n    switch $argv[1]\n");
        table.groups()
                .forEach(each -> script.append("        case ")
                        .append(String.join(" ", each.names()))
                        .append("\n            set group ")
                        .append(each.name())
                        .append("\n            set verbs")
                        .append(each.verbs().stream()
                                .map(verb -> " " + pair(verb.name(), verb.summary()))
                                .collect(Collectors.joining()))
                        .append('\n'));
        script.append("        case '*'\n            return 1\n    end\nend\n");
        script.append("\nfunction __ontraport_command --no-scope-shadowing\n    switch $argv[1]\n");
        table.uses()
                .forEach(each -> script.append("        case ")
                        .append(patterns(each.commands()))
                        .append("\n            set runs ")
                        .append(Table.runs(each, (from, to) -> (from + 1) + ":" + (to + 1)))
                        .append("\n            set argument ")
                        .append(quoted(each.argument()))
                        .append('\n'));
        return script.append("    end\nend\n\n").append(FUNCTIONS).toString();
    }

    private static String patterns(List<String> commands) {
        return commands.stream().map(FishScript::quoted).collect(Collectors.joining(" "));
    }

    private static String pair(String name, String meaning) {
        return quoted(name + ":" + meaning);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
