/**
 * What exists: every kind of thing in an account and every operation on it, as data.
 *
 * <p>Belongs here: the words in which an operation describes itself ({@link
 * io.github.ontraportcli.catalog.Operation}, {@link io.github.ontraportcli.catalog.Parameter}) and the list of all
 * resources ({@link io.github.ontraportcli.catalog.Catalog}). Does not belong here: anything that asks, sends, prints or
 * decides. The command line, the request, the sandbox's routes and the reference pages are derived from this.
 */
@NullMarked
package io.github.ontraportcli.catalog;

import org.jspecify.annotations.NullMarked;
