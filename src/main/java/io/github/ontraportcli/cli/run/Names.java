package io.github.ontraportcli.cli.run;

import io.github.ontraportcli.failure.Failure;
import java.util.Arrays;
import java.util.List;

/** Names with commas between them: {@code firstname,email}. */
final class Names {
    private Names() {}

    /**
     * The names.
     *
     * @param option that they were given by
     * @throws Failure of the usage kind when one of them is empty
     */
    static List<String> listed(String option, String text) {
        List<String> names =
                Arrays.stream(text.split(",", -1)).map(String::strip).toList();
        if (names.contains("")) {
            throw Failure.usage(option + " has an empty name: \"" + text + "\"")
                    .next("Names stand with one comma between them: firstname,email.");
        }
        return names;
    }
}
