/**
 * How things go wrong, in kinds that every part of the program can raise.
 *
 * <p>Belongs here: the sealed {@link io.github.ontraportcli.failure.Failure} and nothing else. Does not belong here: exit
 * codes and the words printed around a failure ({@code app}), and the decision what an HTTP status means
 * ({@code api}).
 */
@NullMarked
package io.github.ontraportcli.failure;

import org.jspecify.annotations.NullMarked;
