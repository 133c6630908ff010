/**
 * What travels: a request as it was sent, what it says, and what is answered.
 *
 * <p>Belongs here: decoding queries, forms and JSON, from the ground up. Nothing of it is shared with the client, so that
 * a mistake of the one cannot cancel out in the other. Does not belong here: connections ({@code http}), and what a
 * request means ({@code behaviour}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.wire;

import org.jspecify.annotations.NullMarked;
