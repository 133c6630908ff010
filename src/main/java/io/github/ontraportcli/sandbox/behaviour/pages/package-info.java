/**
 * Forms, landing pages and webhooks: what the account shows to the world, and what it tells it.
 *
 * <p>Belongs here: the HTML and the blocks of forms, the address of a landing page, subscribing to events; listed in
 * {@link io.github.ontraportcli.sandbox.behaviour.pages.Pages}. Does not belong here: listing and editing them, which
 * every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.pages;

import org.jspecify.annotations.NullMarked;
