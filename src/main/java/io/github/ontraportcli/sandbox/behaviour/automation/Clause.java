package io.github.ontraportcli.sandbox.behaviour.automation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One event, condition or action in the text of a rule, e.g. {@code Add_contact_to_category(4)}.
 *
 * @param name as it is written
 * @param parameters what stands between the parentheses
 * @param alternative whether a {@code |} comes before it, and not a {@code ;}
 */
record Clause(String name, List<String> parameters, boolean alternative) {

    /** The clauses of such a text; separators inside of parentheses are part of a parameter. */
    static List<Clause> all(String text) {
        List<Clause> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        boolean alternative = false;
        for (int i = 0; i <= text.length(); i++) {
            char at = i < text.length() ? text.charAt(i) : ';';
            boolean end = i == text.length();
            depth += at == '(' ? 1 : at == ')' && depth > 0 ? -1 : 0;
            if (end || depth == 0 && (at == ';' || at == '|')) {
                String part = text.substring(from, i).trim();
                if (!part.isEmpty()) {
                    found.add(one(part, alternative));
                }
                alternative = at == '|';
                from = i + 1;
            }
        }
        return found;
    }

    /** Whether it has that name; upper and lower case do not matter. */
    boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** The name in lower case. */
    String word() {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A parameter; blank when there are fewer. */
    String text(int index) {
        return index < parameters.size() ? parameters.get(index).trim() : "";
    }

    /** A parameter as a whole number; 0 when it is none. */
    long number(int index) {
        try {
            return Long.parseLong(text(index));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The parameters from the first of these to before the second, which are one value that has commas in it. */
    String joined(int from, int to) {
        return from >= to ? "" : String.join(",", parameters.subList(from, Math.min(to, parameters.size())));
    }

    private static Clause one(String part, boolean alternative) {
        int open = part.indexOf('(');
        if (open < 0) {
            return new Clause(part, List.of(), alternative);
        }
        int close = part.endsWith(")") ? part.length() - 1 : part.length();
        return new Clause(
                part.substring(0, open).trim(),
                List.of(part.substring(open + 1, close).split(",", -1)),
                alternative);
    }
}
