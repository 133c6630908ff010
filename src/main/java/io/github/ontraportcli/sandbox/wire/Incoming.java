package io.github.ontraportcli.sandbox.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it arrived.
 *
 * @param method e.g. "GET"
 * @param path e.g. "/1/Contacts", as sent
 * @param query what follows the question mark, as sent; null when there is none
 * @param headers by lower-case name
 * @param body nothing more than was sent
 */
public record Incoming(String method, String path, @Nullable String query, Map<String, String> headers, byte[] body) {

    /** The header of that lower-case name. */
    public @Nullable String header(String name) {
        return headers.get(name);
    }
}
