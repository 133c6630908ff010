package io.github.ontraportcli.cli;

import io.github.ontraportcli.failure.Failure;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A command line, read: which command, with which options and arguments. An option is asked for by its first name.
 *
 * @param command that is meant
 * @param options what was said, by the option's first name; a switch has an empty value
 * @param arguments in order
 */
public record Invocation(Command command, Map<String, List<String>> options, List<String> arguments) {

    /** Whether the option was said. */
    public boolean given(String option) {
        return options.containsKey(option);
    }

    /** The value of an option that may be said once. */
    public Optional<String> value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All values of an option, in order. */
    public List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /**
     * The same, up to {@code most}.
     *
     * @throws Failure of the usage kind when it is none
     */
    public Optional<Integer> number(String option, int least, int most) {
        return number(option, least).map(number -> {
            if (number > most) {
                throw Failure.usage(option + " takes a whole number up to " + most + ", not " + number);
            }
            return number.intValue();
        });
    }

    /**
     * The value of an option that takes a whole number from {@code least} on.
     *
     * @throws Failure of the usage kind when it is none
     */
    public Optional<Long> number(String option, long least) {
        return value(option).map(text -> {
            try {
                long number = Long.parseLong(text);
                if (number >= least) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below, like a number that is too small.
            }
            throw Failure.usage(option + " takes a whole number from " + least + " on, not \"" + text + "\"");
        });
    }
}
