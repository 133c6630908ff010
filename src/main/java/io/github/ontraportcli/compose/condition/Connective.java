package io.github.ontraportcli.compose.condition;

import java.util.Locale;
import java.util.Optional;

/** The word between two conditions. */
public enum Connective {
    AND,
    OR;

    /** As it is typed, e.g. "and". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Connective other() {
        return this == AND ? OR : AND;
    }

    static Optional<Connective> of(String word) {
        if (word.equalsIgnoreCase("and")) {
            return Optional.of(AND);
        }
        return word.equalsIgnoreCase("or") ? Optional.of(OR) : Optional.empty();
    }
}
