package io.github.ontraportcli.cli.completion;

/** The part of the bash script that does not change with the commands. */
final class BashFunctions {
    static final String TEXT = """
            # Sets plain to the word without its quotes, and open to the quote that it leaves open.
            _ontraport_plain() {
                plain= open=
                local char rest=$1
                case $rest in
                *[\\"\\'\\\\]*) ;;
                *) plain=$rest; return ;;
                esac
                while [[ -n $rest ]]; do
                    char=${rest:0:1} rest=${rest:1}
                    if [[ $char == "$open" ]]; then
                        open=
                    elif [[ -z $open && ( $char == \\" || $char == \\' ) ]]; then
                        open=$char
                    elif [[ $char == \\\\ && $open != \\' && -n $rest && ( -z $open || ${rest:0:1} == [\\"\\\\\\$\\`] ) ]]; then
                        plain+=${rest:0:1} rest=${rest:1}
                    else
                        plain+=$char
                    fi
                done
            }

            # Sets spec to the option of that name.
            _ontraport_find() {
                for spec in "${options[@]}"; do
                    case $spec in
                    "$1"|"$1"[=?]*) return ;;
                    esac
                done
                spec=
            }

            # Offers each line that begins with what was typed; readline puts in what stands behind its last break.
            _ontraport_offer() {
                local IFS=$'\\n' each
                set -f
                for each in $1; do
                    [[ $each == "$typed"* ]] || continue
                    each=${each:${#kept}}
                    case $open in
                    \\") each=${each//\\\\/\\\\\\\\} each=${each//\\"/\\\\\\"} each=${each//\\$/\\\\\\$} each=${each//\\`/\\\\\\`} ;;
                    \\') each=${each//\\'/\\'\\\\\\'\\'} ;;
                    *) [[ $each == *[!A-Za-z0-9_.:=,@%+/-]* ]] && printf -v each %q "$each" ;;
                    esac
                    COMPREPLY+=("$each")
                done
                set +f
            }

            # Offers files that begin with what was typed.
            _ontraport_files() {
                local IFS=$'\\n'
                COMPREPLY=($(compgen -f -- "${typed/#\\~\\//$HOME/}"))
                type compopt &>/dev/null && compopt -o filenames 2>/dev/null
            }

            # The same behind something that is no part of a file's name, which readline must not take for one.
            _ontraport_files_behind() {
                local IFS=$'\\n' each found=
                for each in $(compgen -f -- "${typed#"$1"}"); do
                    if [[ -d $each ]]; then
                        each+=/
                        _ontraport_more
                    fi
                    found+=$1$each$'\\n'
                done
                _ontraport_offer "$found"
            }

            # Sets names to what ontraport remembers of that sort for this command line.
            _ontraport_ask() {
                names=$("${program/#\\~\\//$HOME/}" __complete "$1" -- "${context[@]}" 2>/dev/null </dev/null)
            }

            _ontraport_more() {
                type compopt &>/dev/null && compopt -o nospace 2>/dev/null
            }

            # Offers what may stand for a value of that sort.
            _ontraport_value() {
                local names= before=
                case $1 in
                @file) _ontraport_files ;;
                @json) [[ $typed != @* ]] || _ontraport_files_behind @ ;;
                @profile|@type|@tag) _ontraport_ask "${1#@}" && _ontraport_offer "$names" ;;
                @fields)
                    [[ $typed != *,* ]] || before=${typed%,*},
                    _ontraport_ask field && _ontraport_offer "$before${names//$'\\n'/$'\\n'$before}"
                    _ontraport_more ;;
                @sort)
                    case $typed in
                    *:*) _ontraport_offer "${typed%%:*}:asc"$'\\n'"${typed%%:*}:desc" ;;
                    *) _ontraport_ask field && _ontraport_offer "$names"; _ontraport_more ;;
                    esac ;;
                @where)
                    [[ $typed == *' '* ]] || { _ontraport_ask field && _ontraport_offer "$names"; }
                    _ontraport_more ;;
                @set)
                    case $typed in
                    *=@*) _ontraport_files_behind "${typed%%=*}=@" ;;
                    *=*) ;;
                    *) _ontraport_ask field && [[ -n $names ]] && _ontraport_offer "${names//$'\\n'/=$'\\n'}=" ;;
                    esac
                    _ontraport_more ;;
                *) _ontraport_offer "${1//|/$'\\n'}" ;;
                esac
            }

            _ontraport() {
                local IFS=$' \\t\\n' line=${COMP_LINE:0:COMP_POINT} piece= gap= i last=-1
                local words options context group= verbs= command= runs= argument= value= ended= count=0
                local plain= open= spec= typed= kept= word= current= program=
                COMPREPLY=() words=() context=()
                # bash cuts words at = : and @; here they are whole again, as far as the cursor.
                for ((i = 0; i <= COMP_CWORD; i++)); do
                    gap=${line%%[! $'\\t']*}
                    line=${line#"$gap"}
                    piece=${COMP_WORDS[i]}
                    ((i < COMP_CWORD)) || piece=${line:0:${#piece}}
                    line=${line#"$piece"}
                    if [[ -n $gap ]] || ((i == 0)); then
                        words[++last]=$piece
                        kept=
                    else
                        kept=${words[last]}
                        words[last]+=$piece
                    fi
                done
                current=${words[last]}
                case $piece in
                [=:@]*) [[ $piece == *[!=:@]* ]] || kept=$current ;;
                esac
                _ontraport_plain "${words[0]}"
                program=$plain
                options=("${_ontraport_options[@]:0:_ontraport_everywhere}")
                for ((i = 1; i < last; i++)); do
                    _ontraport_plain "${words[i]}"
                    word=$plain
                    context+=("$word")
                    if [[ -n $value ]]; then
                        value=
                        continue
                    fi
                    case $ended$word in
                    --) ended=. ;;
                    -*=*) ;;
                    -*)
                        _ontraport_find "$word"
                        [[ $spec != *=* ]] || value="=${spec#*=}" ;;
                    *)
                        if [[ -z $group ]]; then
                            _ontraport_group "$word" || return 0
                            [[ -n $verbs ]] || command=$group
                        elif [[ -z $command ]]; then
                            command="$group $word"
                        else
                            count=$((count + 1))
                            continue
                        fi
                        _ontraport_command "$command"
                        for spec in $runs; do
                            options+=("${_ontraport_options[@]:${spec%:*}:${spec#*:}}")
                        done ;;
                    esac
                done
                # An @ breaks words too, and yet readline replaces it.
                _ontraport_plain "${kept%@}"
                kept=$plain
                _ontraport_plain "$current"
                typed=$plain
                if [[ -n $value ]]; then
                    _ontraport_value "${value#=}"
                elif [[ -z $ended && $typed == --*=* ]]; then
                    _ontraport_find "${typed%%=*}"
                    value=${typed%%=*}=
                    typed=${typed#"$value"}
                    kept=${kept#"$value"}
                    case $spec in
                    *[=?]*) _ontraport_value "${spec#*[=?]}" ;;
                    esac
                elif [[ -z $ended && $typed == -* ]]; then
                    _ontraport_offer "$(printf '%s\\n' "${options[@]%%[=?]*}")"
                elif [[ -z $group ]]; then
                    _ontraport_value "$_ontraport_first"
                elif [[ -z $command ]]; then
                    _ontraport_offer "${verbs// /$'\\n'}"
                elif ((count == 0)); then
                    _ontraport_value "$argument"
                fi
            }

            complete -F _ontraport ontraport
            """;

    private BashFunctions() {}
}
