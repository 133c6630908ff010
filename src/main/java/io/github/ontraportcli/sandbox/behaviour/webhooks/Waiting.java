package io.github.ontraportcli.sandbox.behaviour.webhooks;

/**
 * Something that waits in the {@link Outbox} to be sent.
 *
 * @param id of what is kept of it
 * @param delivery with as many retries as are left
 */
public record Waiting(long id, Delivery delivery) {}
