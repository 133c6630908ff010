/**
 * Trouble on demand: answers that come late, fail, break off or are something else, as networks and services do.
 *
 * <p>Belongs here: what goes wrong with which request, decided by a seed alone, so that the same seed and the same sequence
 * of requests meet the same trouble. Does not belong here: how a broken answer gets onto the wire ({@code http}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.trouble;

import org.jspecify.annotations.NullMarked;
