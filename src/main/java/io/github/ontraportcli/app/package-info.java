/**
 * Composition: the machine on one side, the commands on the other.
 *
 * <p>Belongs here: {@code main}, the streams, the terminal, the environment and the clock as they really are (the one place
 * with {@code System}), and what is printed and returned when something fails. Does not belong here: any command.
 */
@NullMarked
package io.github.ontraportcli.app;

import org.jspecify.annotations.NullMarked;
