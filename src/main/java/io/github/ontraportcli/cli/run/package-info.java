/**
 * Carrying out the operations of the catalogue: the values of an invocation become requests, answers become rows.
 *
 * <p>Belongs here: reading, writing, selecting, asking before it is too late. Does not belong here: how rows look
 * ({@code output}) and how requests travel ({@code api}).
 */
@NullMarked
package io.github.ontraportcli.cli.run;

import org.jspecify.annotations.NullMarked;
