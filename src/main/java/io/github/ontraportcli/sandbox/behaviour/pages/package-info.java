/**
 * Forms and landing pages: what the account shows to the world.
 *
 * <p>Belongs here: the HTML and the blocks of forms, the address of a landing page; listed in {@link
 * io.github.ontraportcli.sandbox.behaviour.pages.Pages}. Does not belong here: listing and editing them, which
 * every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.pages;

import org.jspecify.annotations.NullMarked;
