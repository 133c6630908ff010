package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Which account is meant: the one of a profile, the one of the environment, or none that could be told.
 *
 * <p>The first of these decides: {@code --profile}, {@code ONTRAPORT_PROFILE}, credentials in the environment, the
 * profile in use, the profile named {@code default}, the only profile. App ID, key and address come from
 * there together.
 */
sealed interface Choice {
    /** The profile that is chosen where nothing else chooses. */
    String DEFAULT_PROFILE = "default";

    /**
     * The account of a profile.
     *
     * @param why what chose it, in words, e.g. "--profile"
     */
    record OfProfile(Profile profile, String why) implements Choice {}

    /** The App ID, the key and perhaps the address stand in the environment. */
    record OfEnvironment(
            String appId, Secret apiKey, @Nullable String url) implements Choice {}

    /**
     * No account.
     *
     * @param why what to tell a command that needs one
     */
    record Nothing(Failure why) implements Choice {}

    /**
     * Finds the first that decides.
     *
     * @throws Failure (not configured) when a profile was named that does not exist
     */
    static Choice make(@Nullable String profileOption, Variables variables, ConfigFile file) {
        if (profileOption != null) {
            return new OfProfile(file.known(profileOption), "--profile");
        }
        String named = variables.get(Variables.PROFILE);
        if (named != null) {
            return new OfProfile(file.known(named), Variables.source(Variables.PROFILE));
        }
        String appId = variables.get(Variables.APP_ID);
        String key = variables.get(Variables.API_KEY);
        if (appId != null && key != null) {
            return new OfEnvironment(appId, new Secret(key), variables.get(Variables.API_URL));
        }
        if (appId != null || key != null) {
            return appId == null
                    ? new Nothing(incomplete(Variables.API_KEY, Variables.APP_ID))
                    : new Nothing(incomplete(Variables.APP_ID, Variables.API_KEY));
        }
        return unnamed(file);
    }

    private static Choice unnamed(ConfigFile file) {
        if (file.inUse().isPresent()) {
            String name = file.inUse().get();
            return file.profile(name)
                    .<Choice>map(profile -> new OfProfile(profile, "in use, says " + file.shown()))
                    .orElseGet(() -> new Nothing(Failure.notConfigured("the profile in use does not exist")
                            .why(file.shown() + " says profile = \"" + name + "\" but holds no [" + name + "]")
                            .next("ontraport profiles use NAME")));
        }
        if (file.profile(DEFAULT_PROFILE).isPresent()) {
            return new OfProfile(file.known(DEFAULT_PROFILE), "its name is default");
        }
        return switch (file.profiles().size()) {
            case 0 ->
                new Nothing(Failure.notConfigured("no credentials")
                        .why("neither the environment nor " + file.shown() + " names an account")
                        .next("ontraport auth login, or set ONTRAPORT_APP_ID and ONTRAPORT_API_KEY, "
                                + "or try the command with --sandbox"));
            case 1 -> new OfProfile(file.profiles().get(0), "the only profile");
            default ->
                new Nothing(Failure.notConfigured("no profile is chosen")
                        .why("the profiles are " + String.join(", ", file.names()))
                        .next("ontraport profiles use NAME, or add --profile NAME"));
        };
    }

    private static Failure incomplete(String set, String missing) {
        return Failure.notConfigured("the credentials in the environment are incomplete")
                .why(set + " is set and " + missing + " is not")
                .next("set " + missing + " too, or unset " + set + ", or add --profile NAME");
    }
}
