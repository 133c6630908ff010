package io.github.ontraportcli.catalog;

import java.util.List;

/**
 * Which of a verb's operations a command line means: the first whose {@code When} holds and that takes all that is said. {@code contacts delete 5} is
 * {@code DELETE Contact}, {@code contacts delete 5 6} is {@code DELETE Contacts}.
 */
public sealed interface When {

    /** Always. */
    record Always() implements When {}

    /** Exactly one id is named, and nothing else selects. */
    record OneId() implements When {}

    /** Any of these parameters is given. */
    record Given(List<String> parameters) implements When {}
}
