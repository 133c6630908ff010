package io.github.ontraportcli.api.pacing;

/**
 * A request that was answered; all in milliseconds since 1970.
 *
 * @param slot the moment that it had taken
 * @param left when it was handed to the connection
 * @param arrived when it reached the account, at the latest
 * @param answered when the answer was there
 */
public record Sent(long slot, long left, long arrived, long answered) {}
