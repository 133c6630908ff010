package io.github.ontraportcli.output;

import java.util.Map;

/** What the values of a field mean to a person. */
public sealed interface FieldKind {

    /** Text, or anything of which nothing is known. */
    record Plain() implements FieldKind {}

    /**
     * Epoch seconds, e.g. "1769868300" is 2026-01-31 14:05 in UTC. Zero means that nothing happened yet.
     *
     * @param dayOnly the time of day means nothing; one at midnight in UTC is that day in every time zone
     */
    record Moment(boolean dayOnly) implements FieldKind {}

    /**
     * An option of a dropdown by its code, or several in one string, each between asterisks and parted by slashes.
     *
     * @param labels by code, e.g. "3" is "Gold"
     */
    record Choice(Map<String, String> labels) implements FieldKind {
        public Choice {
            labels = Map.copyOf(labels);
        }
    }

    /** An amount of money, shown with two decimals at least. */
    record Money() implements FieldKind {}

    /** A number to compare with those above and below it, e.g. a count or a score. */
    record Amount() implements FieldKind {}
}
