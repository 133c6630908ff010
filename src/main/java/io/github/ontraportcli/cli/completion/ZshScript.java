package io.github.ontraportcli.cli.completion;

import java.util.List;
import java.util.stream.Collectors;

/** The completion script for zsh, to be loaded by compinit out of {@code $fpath} or by {@code source}. */
final class ZshScript {
    private static final String FUNCTIONS = """
            # Sets spec to the option of that name.
            _ontraport_find() {
                for spec in "${(@)options}"; do
                    case $spec in
                        ($1:*|$1[=?]*) spec=${spec%%:*}; return ;;
                    esac
                done
                spec=
            }

            # Offers what ontraport remembers of that sort for this command line, as compadd is told to.
            _ontraport_remembered() {
                local what=$1 program=${(Q)words[1]}
                local -a names
                shift
                names=( ${(f)"$(${program/#\\~\\//$HOME/} __complete $what -- "${(@)context}" 2>/dev/null </dev/null)"} )
                (( $#names )) && compadd "$@" -a names
            }

            # Offers what may stand for a value of that sort.
            _ontraport_value() {
                case $1 in
                    (@file) _files ;;
                    (@json) compset -P @ && _files ;;
                    (@profile|@type|@tag) _ontraport_remembered ${1#@} ;;
                    (@fields) compset -P '*,'; _ontraport_remembered field -S '' ;;
                    (@sort) if compset -P 1 '*:'; then compadd asc desc; else _ontraport_remembered field -S ''; fi ;;
                    (@where) [[ $PREFIX == *' '* ]] || _ontraport_remembered field -S '' ;;
                    (@set)
                        if compset -P 1 '*='; then
                            compset -P @ && _files
                        else
                            _ontraport_remembered field -S =
                        fi ;;
                    (?*) compadd -- ${(s:|:)1} ;;
                esac
            }

            _ontraport() {
                local group= command= argument= value= ended= spec= word= run=
                local -i i count=0
                local -a options context verbs runs listed
                options=( "${(@)_ontraport_options[1,_ontraport_everywhere]}" )
                for (( i = 2; i < CURRENT; i++ )); do
                    word=${(Q)words[i]}
                    context+=( "$word" )
                    if [[ -n $value ]]; then
                        value=
                        continue
                    fi
                    case $ended$word in
                        (--) ended=. ;;
                        (-*=*) ;;
                        (-*)
                            _ontraport_find $word
                            [[ $spec != *=* ]] || value="=${spec#*=}" ;;
                        (*)
                            if [[ -z $group ]]; then
                                _ontraport_group $word || return 1
                                (( $#verbs )) || command=$group
                            elif [[ -z $command ]]; then
                                command="$group $word"
                            else
                                count+=1
                                continue
                            fi
                            _ontraport_command "$command"
                            for run in $runs; do
                                options+=( "${(@)_ontraport_options[${run%:*},${run#*:}]}" )
                            done
                            runs=() ;;
                    esac
                done
                if [[ -n $value ]]; then
                    _ontraport_value ${value#=}
                elif [[ -z $ended && $PREFIX == --*=* ]]; then
                    _ontraport_find ${PREFIX%%=*}
                    compset -P 1 '*='
                    [[ $spec != *[=?]* ]] || _ontraport_value ${spec#*[=?]}
                elif [[ -z $ended && $PREFIX == -* ]]; then
                    for spec in "${(@)options}"; do
                        word=${spec%%:*}
                        listed+=( "${word%%[=?]*}:${spec#*:}" )
                    done
                    _describe -o option listed
                elif [[ -z $group ]]; then
                    _describe command _ontraport_first
                elif [[ -z $command ]]; then
                    _describe verb verbs
                elif (( count == 0 )); then
                    _ontraport_value "$argument"
                fi
            }

            if [[ $funcstack[1] == _ontraport ]]; then
                _ontraport "$@"
            else
                compdef _ontraport ontraport
            fi
            """;

    private ZshScript() {}

    static String of(Table table) {
        StringBuilder script = new StringBuilder("""
                #compdef ontraport
                # Completes ontraport in zsh. Made by: ontraport completion zsh

                # NAME, NAME=VALUE or NAME?VALUE (which may be left out); a VALUE is words, or @ and what is looked up.
                typeset -ga _ontraport_options _ontraport_first
                _ontraport_options=(
                """);
        table.options()
                .forEach(each -> script.append(pair(each.spec(), each.help())).append('\n'));
        script.append(")\n\n_ontraport_first=(\n");
        table.groups()
                .forEach(group -> group.names()
                        .forEach(name ->
                                script.append(pair(name, group.summary())).append('\n')));
        script.append(")\n\n_ontraport_group() {\n    case $1 in\n");
        table.groups()
                .forEach(each -> script.append("        (")
                        .append(String.join("|", each.names()))
                        .append(") group=")
                        .append(each.name())
                        .append(" verbs=(")
                        .append(each.verbs().stream()
                                .map(verb -> " " + pair(verb.name(), verb.summary()))
                                .collect(Collectors.joining()))
                        .append(" ) ;;\n"));
        script.append("        (*) return 1 ;;\n    esac\n}\n\n_ontraport_command() {\n    case $1 in\n");
        table.uses()
                .forEach(each -> script.append("        (")
                        .append(patterns(each.commands()))
                        .append(") runs=( ")
                        .append(Table.runs(each, (from, to) -> (from + 1) + ":" + (to + 1)))
                        .append(" ) argument=")
                        .append(quoted(each.argument()))
                        .append(" ;;\n"));
        return script.append("    esac\n}\n\ntypeset -gi _ontraport_everywhere=")
                .append(table.everywhere())
                .append("\n\n")
                .append(FUNCTIONS)
                .toString();
    }

    private static String patterns(List<String> commands) {
        return commands.stream().map(ZshScript::quoted).collect(Collectors.joining("|"));
    }

    private static String pair(String name, String meaning) {
        return quoted(name + ":" + meaning.replace("\\", "\\\\"));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
