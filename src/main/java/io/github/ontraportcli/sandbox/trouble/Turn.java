package io.github.ontraportcli.sandbox.trouble;

import java.util.Optional;

/**
 * What befalls one request.
 *
 * @param delay before its answer, in milliseconds
 * @param fault what goes wrong
 * @param done whether it is carried out all the same
 */
public record Turn(long delay, Optional<Fault> fault, boolean done) {
    /** Nothing befalls it. */
    public static final Turn WELL = new Turn(0, Optional.empty(), true);
}
