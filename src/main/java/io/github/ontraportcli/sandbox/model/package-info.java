/**
 * What the simulated account holds, as data: its object types and their fields.
 *
 * <p>Belongs here: one file a type or family of types, and the words they are described in. Does not belong here: what
 * an operation does ({@code behaviour}), how records are kept ({@code store}), which records there are ({@code seed}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.model;

import org.jspecify.annotations.NullMarked;
