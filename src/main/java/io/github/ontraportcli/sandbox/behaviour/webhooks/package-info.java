/**
 * Webhooks: telling addresses of what happens in the account, over real HTTP.
 *
 * <p>Belongs here: subscribing and ending that ({@link io.github.ontraportcli.sandbox.behaviour.webhooks.Webhooks}), what
 * is sent, sending it from threads of its own, once the request that caused it is kept ({@link
 * io.github.ontraportcli.sandbox.behaviour.webhooks.Deliveries}), and the log of it. Does not belong here: what counts
 * as an event ({@code automation}), and listing webhooks and the log, which every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.webhooks;

import org.jspecify.annotations.NullMarked;
