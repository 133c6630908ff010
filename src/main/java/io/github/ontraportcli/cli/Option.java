package io.github.ontraportcli.cli;

import io.github.ontraportcli.catalog.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that may be said with dashes on a command line.
 *
 * @param names the long name first, e.g. {@code --output}, {@code -o}
 * @param label what stands for its value in the help, e.g. {@code FORMAT}; empty for a switch
 * @param type what it takes
 * @param heading under which the help lists it
 * @param help what it means, in a line
 * @param required whether the command refuses without it
 * @param repeatable whether it may be said several times
 * @param optionalValue whether the value may be left out ({@code --dry-run}, {@code --dry-run=curl})
 * @param parameters the API's names for what it sets; empty where it sets none
 */
public record Option(
        List<String> names,
        String label,
        Type type,
        String heading,
        String help,
        boolean required,
        boolean repeatable,
        boolean optionalValue,
        List<String> parameters) {

    /** A switch that the tool itself understands. */
    public static Option flag(String heading, String help, String... names) {
        return new Option(List.of(names), "", Type.ON, heading, help, false, false, false, List.of());
    }

    /** An option with a value that the tool itself understands. */
    public static Option value(String heading, String label, String help, String... names) {
        return new Option(List.of(names), label, Type.TEXT, heading, help, false, false, false, List.of());
    }

    /** The name by which it is spoken of. */
    public String name() {
        return names.get(0);
    }

    /** Whether it is a switch. */
    public boolean isFlag() {
        return label.isEmpty();
    }

    /** The same, without which the command refuses. */
    public Option must() {
        return new Option(names, label, type, heading, help, true, repeatable, optionalValue, parameters);
    }

    /** The same, several times. */
    public Option many() {
        return new Option(names, label, type, heading, help, required, true, optionalValue, parameters);
    }

    /** The same, with or without its value. */
    public Option maybeValue() {
        return new Option(names, label, type, heading, help, required, repeatable, true, parameters);
    }

    /** The same, told in other words. */
    public Option meaning(String otherHelp) {
        return new Option(names, label, type, heading, otherHelp, required, repeatable, optionalValue, parameters);
    }

    /** The same, of another type. */
    public Option typed(Type other) {
        return new Option(names, label, other, heading, help, required, repeatable, optionalValue, parameters);
    }

    /** The same, setting these parameters too. */
    public Option setting(List<String> more) {
        List<String> all = new ArrayList<>(parameters);
        more.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return new Option(names, label, type, heading, help, required, repeatable, optionalValue, List.copyOf(all));
    }
}
