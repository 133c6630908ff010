package io.github.ontraportcli.catalog;

import java.util.Locale;

/**
 * Something an operation can be told.
 *
 * @param name the API's name, e.g. {@code object_type_id}
 * @param role what it is for
 * @param type what it takes
 * @param option the option that sets it, e.g. {@code --object-type-id}; of a {@link Role} that shares one, that one
 * @param required whether the API refuses without it
 * @param argument whether it is an argument rather than an option, e.g. the email of {@code contacts find}
 * @param help what it means, in a line
 */
public record Parameter(
        String name, Role role, Type type, String option, boolean required, boolean argument, String help) {

    /** A parameter with an option of its own, named after it. */
    public static Parameter of(String name, Type type, String help) {
        return new Parameter(name, Role.VALUE, type, optionFor(name), false, false, help);
    }

    static Parameter of(String name, Role role, Type type, String option, String help) {
        return new Parameter(name, role, type, option, false, false, help);
    }

    /** Text. */
    public static Parameter text(String name, String help) {
        return of(name, Type.TEXT, help);
    }

    /** A whole number or an id. */
    public static Parameter whole(String name, String help) {
        return of(name, Type.WHOLE, help);
    }

    /** The same, named by another option: where the API's name would be misread or is taken. */
    public Parameter as(String otherOption) {
        return new Parameter(name, role, type, otherOption, required, argument, help);
    }

    /** The same, and the API refuses without it. */
    public Parameter must() {
        return new Parameter(name, role, type, option, true, argument, help);
    }

    /** The same, given as an argument: {@code contacts find EMAIL}. */
    public Parameter positional() {
        return new Parameter(name, role, type, option, required, true, help);
    }

    /** The same, told in other words. */
    public Parameter meaning(String otherHelp) {
        return new Parameter(name, role, type, option, required, argument, otherHelp);
    }

    /** The same, of another type. */
    public Parameter typed(Type other) {
        return new Parameter(name, role, other, option, required, argument, help);
    }

    private static String optionFor(String name) {
        StringBuilder option = new StringBuilder("--");
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                option.append('-');
            } else if (Character.isUpperCase(c) && i > 0 && !Character.isUpperCase(name.charAt(i - 1))) {
                option.append('-').append(c);
            } else {
                option.append(c);
            }
        }
        return option.toString().toLowerCase(Locale.ROOT);
    }
}
