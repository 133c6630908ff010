package io.github.ontraportcli.cli;

import io.github.ontraportcli.catalog.Operation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A command as a person meets it: {@code contacts list}.
 *
 * @param path its words, e.g. {@code contacts}, {@code list}
 * @param summary what it does, in a line
 * @param example a whole command line that works against the sandbox
 * @param operations the operations behind it; none for a command about the tool itself
 * @param objectType the type ID of the objects it is about, where that is fixed
 * @param options what may be said with dashes, global options left out
 * @param arguments what may be said without
 * @param action what it does
 */
public record Command(
        List<String> path,
        String summary,
        String example,
        List<Operation> operations,
        OptionalInt objectType,
        List<Option> options,
        List<Argument> arguments,
        Action action) {

    /** A command about the tool itself. */
    public static Command of(
            List<String> path,
            String summary,
            String example,
            List<Option> options,
            List<Argument> arguments,
            Action action) {
        return new Command(path, summary, example, List.of(), OptionalInt.empty(), options, arguments, action);
    }

    /** Its last word, e.g. {@code list}. */
    public String name() {
        return path.get(path.size() - 1);
    }

    /** All its words, e.g. {@code contacts list}. */
    public String words() {
        return String.join(" ", path);
    }

    /** The option of that name. */
    public Optional<Option> option(String name) {
        return options.stream().filter(each -> each.names().contains(name)).findFirst();
    }
}
