package io.github.ontraportcli.api;

import java.net.URI;
import java.util.function.Supplier;

/**
 * The account that is talked to: where it is and who asks.
 *
 * @param base the address below which all paths are, e.g. {@code https://api.ontraport.com/1/}
 * @param appId the App ID, e.g. {@code 2_12345_abcdef}
 * @param key gives the API key when a request is sent, not before; the key is never printed
 */
public record Account(URI base, String appId, Supplier<String> key) {

    /** Names the account without its key. */
    @Override
    public String toString() {
        return appId + " at " + base;
    }
}
