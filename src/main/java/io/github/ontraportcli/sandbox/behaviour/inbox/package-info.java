/**
 * The inbox: opening, closing, reading conversations, and what is spam.
 *
 * <p>Belongs here: operations below {@code Conversation/} and {@code SpamConversation/}, listed in {@link
 * io.github.ontraportcli.sandbox.behaviour.inbox.Inbox}. Does not belong here: listing and editing inboxes, channels and
 * conversations, which every object type does alike.
 */
@NullMarked
package io.github.ontraportcli.sandbox.behaviour.inbox;

import org.jspecify.annotations.NullMarked;
