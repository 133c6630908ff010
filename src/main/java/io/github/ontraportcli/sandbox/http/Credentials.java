package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;

/**
 * Who may use the account. Both are made up and open nothing else.
 *
 * @param appId sent as {@code Api-Appid}
 * @param key sent as {@code Api-Key}
 */
public record Credentials(String appId, String key) {
    boolean match(Incoming request) {
        return appId.equals(request.header("api-appid")) && key.equals(request.header("api-key"));
    }
}
