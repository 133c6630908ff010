/**
 * How a request says which records it means: ids, conditions, a search, a group, a tag.
 *
 * <p>Belongs here: reading these from a request and turning them into a {@link
 * io.github.ontraportcli.sandbox.store.Where}. Does not belong here: what then happens to the records.
 */
@NullMarked
package io.github.ontraportcli.sandbox.criteria;

import org.jspecify.annotations.NullMarked;
