/**
 * What the operations of the simulated account do.
 *
 * <p>Belongs here: one small file an operation or family of operations, entered in {@link
 * io.github.ontraportcli.sandbox.behaviour.Behaviours} under its method and path. Does not belong here: how a request
 * arrived ({@code http}, {@code wire}) and SQL ({@code store}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour;

import org.jspecify.annotations.NullMarked;
