package io.github.ontraportcli.cli;

import java.util.Optional;

/** Asks the person at the terminal, even while stdin carries data; nobody answers where there is no terminal. */
public interface Prompts {

    /** Whether somebody can be asked. */
    boolean possible();

    /** Asks for a line; nothing when the input ended. */
    Optional<String> line(String question);

    /** Asks for a line that is not shown while it is typed. */
    Optional<String> secret(String question);
}
