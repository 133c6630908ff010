/**
 * How the program is asked: what a command line may say, and what then happens.
 *
 * <p>Belongs here: a run, and {@link io.github.ontraportcli.cli.Command}, from which everything is made: {@code cli.tree}
 * derives one from each verb of the catalogue and lets picocli read the arguments, {@code cli.help} prints it, {@code cli.run} carries an
 * operation out, {@code cli.tools} holds the commands that no operation stands behind. Does not belong here: what the
 * machine is like ({@code app} says it), and anything that a second program could want ({@code api}, {@code output}).
 */
@NullMarked
package io.github.ontraportcli.cli;

import org.jspecify.annotations.NullMarked;
