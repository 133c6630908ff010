package io.github.ontraportcli.sandbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request that the sandbox got, as it was sent.
 *
 * @param method e.g. "GET"
 * @param path e.g. "/1/Contacts"
 * @param query what follows the question mark, undecoded; null when there is none
 * @param headers by lower-case name, without the API key
 * @param body as text; its first 64 kB
 */
public record Received(String method, String path, @Nullable String query, Map<String, String> headers, String body) {}
