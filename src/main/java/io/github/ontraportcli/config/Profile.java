package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account as {@code config.toml} describes it, in a table of its own; everything but the name is optional.
 *
 * @param name letters, digits, {@code -} and {@code _}
 * @param apiKey the key itself, exclusive with {@code credentialCommand}
 * @param credentialCommand a line for the shell that prints the key
 * @param accountId the account that the key must belong to
 * @param output a format of {@code --output}
 */
public record Profile(
        String name,
        @Nullable String appId,
        @Nullable Secret apiKey,
        @Nullable String credentialCommand,
        @Nullable URI apiUrl,
        @Nullable String accountId,
        @Nullable Boolean readOnly,
        @Nullable String output,
        @Nullable ZoneId timezone) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /**
     * A profile of which only the name is known yet.
     *
     * @throws Failure (usage) when no profile can have that name
     */
    public static Profile named(String name) {
        if (!isName(name)) {
            throw Failure.usage("\"" + name + "\" cannot be the name of a profile")
                    .why("a name has letters, digits, - and _ only, at most 64, and is not \"profile\"")
                    .next("choose another name, e.g. staging");
        }
        return new Profile(name, null, null, null, null, null, null, null, null);
    }

    /** Whether a profile can have that name; {@code profile} is taken by the key that says which one is in use. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.equals(ConfigText.IN_USE);
    }

    /** The same with this App ID and key, in place of whatever gave the key before. */
    public Profile withKey(String newAppId, Secret newKey) {
        return new Profile(name, newAppId, newKey, null, apiUrl, accountId, readOnly, output, timezone);
    }

    /** The same with a command that prints the key; without an App ID the command must print that as well. */
    public Profile withCommand(@Nullable String newAppId, String command) {
        return new Profile(name, newAppId, null, command, apiUrl, accountId, readOnly, output, timezone);
    }

    /** The same without App ID, key and command, as {@code auth logout} leaves it. */
    public Profile withoutCredentials() {
        return new Profile(name, null, null, null, apiUrl, accountId, readOnly, output, timezone);
    }

    /** The same at this address. */
    public Profile withApiUrl(@Nullable URI url) {
        return new Profile(name, appId, apiKey, credentialCommand, url, accountId, readOnly, output, timezone);
    }

    /** The same, pinned to this account. */
    public Profile withAccountId(@Nullable String account) {
        return new Profile(name, appId, apiKey, credentialCommand, apiUrl, account, readOnly, output, timezone);
    }

    /** The same, with writes forbidden or not. */
    public Profile withReadOnly(@Nullable Boolean only) {
        return new Profile(name, appId, apiKey, credentialCommand, apiUrl, accountId, only, output, timezone);
    }

    /** The same with this output format. */
    public Profile withOutput(@Nullable String format) {
        return new Profile(name, appId, apiKey, credentialCommand, apiUrl, accountId, readOnly, format, timezone);
    }

    /** The same in this time zone. */
    public Profile withTimezone(@Nullable ZoneId zone) {
        return new Profile(name, appId, apiKey, credentialCommand, apiUrl, accountId, readOnly, output, zone);
    }
}
