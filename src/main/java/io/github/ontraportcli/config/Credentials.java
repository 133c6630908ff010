package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;

/** What a request proves itself with: the App ID and the API key, both from one source. */
public record Credentials(String appId, Secret apiKey) {
    private static final char FIRST_PRINTABLE = '!';
    private static final char LAST_PRINTABLE = '~';

    /**
     * The two, once it is sure that both can stand in a request's header.
     *
     * @throws Failure (not configured) when one cannot
     */
    static Credentials of(String appId, Secret apiKey, String source) {
        check("App ID", appId, source);
        check("API key", apiKey.reveal(), source);
        return new Credentials(appId, apiKey);
    }

    private static void check(String name, String value, String source) {
        if (value.isEmpty() || value.chars().anyMatch(each -> each < FIRST_PRINTABLE || each > LAST_PRINTABLE)) {
            throw Failure.notConfigured("the " + name + " cannot be sent (" + source + ")")
                    .why("it holds a space, a line break or a character beyond ASCII")
                    .next("copy it again from Ontraport: Administration > Integrations > Ontraport API");
        }
    }
}
