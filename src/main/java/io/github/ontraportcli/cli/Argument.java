package io.github.ontraportcli.cli;

import java.util.List;

/**
 * Something that is said without dashes on a command line.
 *
 * @param name as the help shows it, e.g. {@code <id>}
 * @param help what it means, in a line
 * @param least how many there must be
 * @param most how many there may be
 * @param parameters the API's names for what it sets
 */
public record Argument(String name, String help, int least, int most, List<String> parameters) {
    /** As many as one likes. */
    public static final int ANY = Integer.MAX_VALUE;

    /** Exactly one, which sets no parameter. */
    public static Argument one(String name, String help) {
        return new Argument(name, help, 1, 1, List.of());
    }

    /** How many, as a range: {@code 1}, {@code 0..1}, {@code 0..*}. */
    public String arity() {
        String end = most == ANY ? "*" : String.valueOf(most);
        return least == most ? end : least + ".." + end;
    }
}
