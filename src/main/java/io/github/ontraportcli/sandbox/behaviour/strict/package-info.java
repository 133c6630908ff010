/**
 * What a real account does to data in silence, and what refuses it.
 *
 * <p>Belongs here: the table of those behaviours, and how a request that meets one is known. Does not belong here: the
 * behaviours themselves, which are where the operation is.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.strict;

import org.jspecify.annotations.NullMarked;
