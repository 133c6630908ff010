package io.github.ontraportcli.sandbox.http;

/**
 * How long a client is waited for, in milliseconds.
 *
 * @param silence between its requests, and before the first
 * @param head from the first byte of a request to the end of its head
 * @param body from there to the end of its body
 * @param reading while it takes an answer in
 * @param leaving after a refusal, so that it reads it before the connection ends
 */
public record Patience(int silence, int head, int body, int reading, int leaving) {
    /** As it is meant. */
    public static final Patience USUAL = new Patience(60_000, 10_000, 60_000, 60_000, 2_000);
}
