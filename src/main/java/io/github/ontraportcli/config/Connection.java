package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The account that a command speaks to, and how: address, App ID and key from one source, the account that is pinned,
 * and the {@link Preferences}.
 *
 * <p>The key is fetched when {@link #credentials()} is first called, so that a {@code credential_command} does not run
 * for a command that sends nothing.
 */
public final class Connection {
    private final @Nullable Sourced<String> profile;
    private final @Nullable Sourced<String> appId;
    private final Sourced<URI> base;
    private final @Nullable Sourced<String> accountId;
    private final Preferences preferences;
    private final String keySource;
    private final Supplier<Credentials> fetch;
    private @Nullable Credentials fetched;

    private Connection(
            @Nullable Sourced<String> profile,
            @Nullable Sourced<String> appId,
            Sourced<URI> base,
            @Nullable Sourced<String> accountId,
            Preferences preferences,
            String keySource,
            Supplier<Credentials> fetch) {
        this.profile = profile;
        this.appId = appId;
        this.base = base;
        this.accountId = accountId;
        this.preferences = preferences;
        this.keySource = keySource;
        this.fetch = fetch;
    }

    /**
     * Decides which account is meant.
     *
     * @param profileOption the value of {@code --profile}
     * @throws Failure (not configured) when none is, or what is configured cannot be used
     */
    public static Connection resolve(
            @Nullable String profileOption, Map<String, String> env, ConfigFile file, CredentialCommand command) {
        Variables variables = new Variables(env);
        Choice choice = Choice.make(profileOption, variables, file);
        if (choice instanceof Choice.OfProfile chosen) {
            return ofProfile(chosen, variables, file, command);
        }
        if (choice instanceof Choice.OfEnvironment chosen) {
            return ofEnvironment(chosen, variables, file);
        }
        throw ((Choice.Nothing) choice).why();
    }

    /** An account that is no matter of configuration, such as the sandbox. */
    public static Connection given(URI base, Credentials credentials, Preferences preferences, String source) {
        return new Connection(
                null,
                new Sourced<>(credentials.appId(), source),
                new Sourced<>(base, source),
                null,
                preferences,
                source,
                () -> credentials);
    }

    private static Connection ofEnvironment(Choice.OfEnvironment chosen, Variables variables, ConfigFile file) {
        String keySource = Variables.source(Variables.API_KEY);
        Sourced<URI> base = chosen.url() == null
                ? new Sourced<>(ApiUrl.DEFAULT, Sourced.DEFAULT)
                : new Sourced<>(urlOf(chosen.url()), Variables.source(Variables.API_URL));
        return new Connection(
                null,
                new Sourced<>(chosen.appId(), Variables.source(Variables.APP_ID)),
                base,
                null,
                Preferences.of(variables, null, file),
                keySource,
                () -> Credentials.of(chosen.appId(), chosen.apiKey(), keySource));
    }

    private static Connection ofProfile(
            Choice.OfProfile chosen, Variables variables, ConfigFile file, CredentialCommand command) {
        Profile profile = chosen.profile();
        String source = Preferences.source(profile, file);
        Sourced<URI> base = profile.apiUrl() == null
                ? new Sourced<>(ApiUrl.DEFAULT, Sourced.DEFAULT)
                : new Sourced<>(profile.apiUrl(), source);
        refuseStrayUrl(variables, profile, base.value());
        ProfileCredentials credentials = new ProfileCredentials(profile, source, command);
        credentials.check();
        return new Connection(
                new Sourced<>(profile.name(), chosen.why()),
                profile.appId() == null ? null : new Sourced<>(profile.appId(), source),
                base,
                profile.accountId() == null ? null : new Sourced<>(profile.accountId(), source),
                Preferences.of(variables, profile, file),
                profile.credentialCommand() == null ? source : "credential_command of " + source,
                credentials::fetch);
    }

    /** To ignore an address that was exported for a trial would send the trial to the real account. */
    private static void refuseStrayUrl(Variables variables, Profile profile, URI base) {
        String url = variables.get(Variables.API_URL);
        boolean partOfOtherCredentials =
                variables.get(Variables.APP_ID) != null && variables.get(Variables.API_KEY) != null;
        if (url != null && !partOfOtherCredentials && !urlOf(url).equals(base)) {
            throw Failure.notConfigured("the key of profile " + profile.name() + " is not sent to " + Variables.API_URL)
                    .why("App ID, key and address come from one source, and the profile's address is " + base)
                    .next("unset " + Variables.API_URL + ", or set " + Variables.APP_ID + " and " + Variables.API_KEY
                            + " beside it, or write api_url into the profile");
        }
    }

    private static URI urlOf(String text) {
        return ApiUrl.parse(
                text,
                reason -> Failure.notConfigured("cannot use the environment variable " + Variables.API_URL)
                        .why(reason)
                        .next("set it to an address such as " + ApiUrl.DEFAULT + ", or unset it"));
    }

    /** The profile, with what chose it; absent where the environment or the sandbox gives the credentials. */
    public Optional<Sourced<String>> profile() {
        return Optional.ofNullable(profile);
    }

    /** The App ID; absent until {@link #credentials()} where only the {@code credential_command} knows it. */
    public Optional<Sourced<String>> appId() {
        return Optional.ofNullable(appId);
    }

    /** The address of the API, with a slash at its end. */
    public Sourced<URI> base() {
        return base;
    }

    /** The account that the key must belong to, where the profile pins one. */
    public Optional<Sourced<String>> accountId() {
        return Optional.ofNullable(accountId);
    }

    /** Format, time zone, and whether writes are refused. */
    public Preferences preferences() {
        return preferences;
    }

    /** Where the key comes from, without fetching it. */
    public String keySource() {
        return keySource;
    }

    /**
     * App ID and key; the first call may run a {@code credential_command}.
     *
     * @throws Failure (not configured) when that fails, or the key cannot stand in a request
     */
    public synchronized Credentials credentials() {
        if (fetched == null) {
            fetched = fetch.get();
        }
        return fetched;
    }

    /** The source of each value that is set, by the name of its setting. */
    public Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        profile().ifPresent(value -> sources.put("profile", value.source()));
        sources.put("app_id", appId == null ? keySource : appId.source());
        sources.put("api_key", keySource);
        sources.put("api_url", base.source());
        accountId().ifPresent(value -> sources.put("account_id", value.source()));
        sources.put("read_only", preferences.readOnly().source());
        preferences.output().ifPresent(value -> sources.put("output", value.source()));
        preferences.zone().ifPresent(value -> sources.put("timezone", value.source()));
        return sources;
    }
}
