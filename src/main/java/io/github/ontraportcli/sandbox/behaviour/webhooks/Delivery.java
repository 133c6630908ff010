package io.github.ontraportcli.sandbox.behaviour.webhooks;

import java.util.List;

/**
 * Something that a webhook is to be told.
 *
 * @param webhook its id
 * @param url where to
 * @param method the HTTP method
 * @param headers e.g. "content-type: application/json"
 * @param payload what is sent
 * @param retries how often it is tried again
 * @param sender what part of the account sends it, as the log names it: "API" or "Global Rules"
 * @param name of what in that part, as the log names it
 * @param origin the kind of record that it is about
 */
public record Delivery(
        long webhook,
        String url,
        String method,
        List<String> headers,
        String payload,
        int retries,
        String sender,
        String name,
        String origin) {}
