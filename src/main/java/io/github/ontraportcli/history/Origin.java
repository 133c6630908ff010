package io.github.ontraportcli.history;

import java.util.function.Supplier;

/**
 * Where the writes of a command come from, and where they go.
 *
 * @param profile that the credentials are of; empty where they come from the environment
 * @param appId the App ID, e.g. {@code 2_12345_abcdef}
 * @param address the address of the API, e.g. {@code https://api.ontraport.com/1/}; one on this machine is a sandbox
 * @param command the command's words, e.g. {@code contacts update}
 * @param key the API key, asked for only to leave it out
 */
public record Origin(String profile, String appId, String address, String command, Supplier<String> key) {

    /** Names the account without its key. */
    @Override
    public String toString() {
        return command + " as " + appId + " at " + address;
    }
}
