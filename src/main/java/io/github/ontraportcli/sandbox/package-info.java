/**
 * The sandbox: a simulated account that speaks the documented API over real HTTP on this machine.
 *
 * <p>Belongs here: starting and stopping it ({@link io.github.ontraportcli.sandbox.Sandbox}). Its parts, from the outside
 * in: {@code http} takes requests and finds their route, {@code wire} reads what they say, {@code behaviour} does it,
 * {@code criteria} finds the records that are meant, {@code store} keeps them, {@code model} says what there is, {@code
 * seed} fills a new account. Does not belong here: anything of the client. The two share the catalogue's paths and no
 * code that encodes or decodes.
 */
@NullMarked
package io.github.ontraportcli.sandbox;

import org.jspecify.annotations.NullMarked;
