/**
 * What happens by itself: rules that act on what a request did, and on what other rules did in turn.
 *
 * <p>Belongs here: what counts as an event ({@link io.github.ontraportcli.sandbox.behaviour.automation.Event}), the text
 * of rules, their conditions and actions, and the order in which one thing follows from another ({@link
 * io.github.ontraportcli.sandbox.behaviour.automation.Aftermath}). Whatever of a rule the sandbox cannot do is passed
 * over, and noted among the account's log items. Does not belong here: creating and editing rules, which every object
 * type does alike, and telling others of events ({@code webhooks}).
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.automation;

import org.jspecify.annotations.NullMarked;
