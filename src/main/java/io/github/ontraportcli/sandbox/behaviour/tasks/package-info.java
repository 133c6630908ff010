/**
 * Tasks: giving them to people's records, and ending or moving them.
 *
 * <p>Belongs here: operations below {@code task/}, listed in {@link io.github.ontraportcli.sandbox.behaviour.tasks.Tasks}.
 * Does not belong here: listing and editing tasks, which every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.tasks;

import org.jspecify.annotations.NullMarked;
