package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the environment or the profile says about working, whichever account it is: the environment wins over the
 * profile, except that read-only in either place is read-only.
 *
 * @param output the format to print in where no option says one
 * @param zone the time zone in which dates are read and shown, where not the machine's
 * @param readOnly whether everything that writes is refused
 */
public record Preferences(Optional<Sourced<String>> output, Optional<Sourced<ZoneId>> zone, Sourced<Boolean> readOnly) {

    /**
     * The preferences for a command that may need no account at all, with no complaint about missing credentials.
     *
     * @throws Failure (not configured) when a profile was named that does not exist, or a variable holds a wrong value
     */
    public static Preferences resolve(@Nullable String profileOption, Map<String, String> env, ConfigFile file) {
        Variables variables = new Variables(env);
        Profile profile = Choice.make(profileOption, variables, file) instanceof Choice.OfProfile chosen
                ? chosen.profile()
                : null;
        return of(variables, profile, file);
    }

    /** Whether writes are kept in the history: unless {@code ONTRAPORT_HISTORY} says no. */
    public static boolean keepsHistory(Map<String, String> env) {
        String text = new Variables(env).get(Variables.HISTORY);
        return text == null || SettingValues.yes(text, wrong(Variables.HISTORY));
    }

    static Preferences of(Variables variables, @Nullable Profile profile, ConfigFile file) {
        String source = profile == null ? Sourced.DEFAULT : source(profile, file);
        String output = variables.get(Variables.OUTPUT);
        String zone = variables.get(Variables.TIMEZONE);
        return new Preferences(
                output == null
                        ? sourced(profile == null ? null : profile.output(), source)
                        : fromEnvironment(SettingValues.format(output, wrong(Variables.OUTPUT)), Variables.OUTPUT),
                zone == null
                        ? sourced(profile == null ? null : profile.timezone(), source)
                        : fromEnvironment(SettingValues.zone(zone, wrong(Variables.TIMEZONE)), Variables.TIMEZONE),
                readOnly(variables, profile, source));
    }

    private static Sourced<Boolean> readOnly(Variables variables, @Nullable Profile profile, String source) {
        String text = variables.get(Variables.READ_ONLY);
        Boolean own = profile == null ? null : profile.readOnly();
        boolean asked = text != null && SettingValues.yes(text, wrong(Variables.READ_ONLY));
        if (own != null && (own || text == null)) {
            return new Sourced<>(own, source);
        }
        return new Sourced<>(asked, text == null ? Sourced.DEFAULT : Variables.source(Variables.READ_ONLY));
    }

    /** The words for what a profile says: {@code profile staging in ~/.config/ontraport/config.toml}. */
    static String source(Profile profile, ConfigFile file) {
        return "profile " + profile.name() + " in " + file.shown();
    }

    private static <T> Optional<Sourced<T>> sourced(@Nullable T value, String source) {
        return value == null ? Optional.empty() : Optional.of(new Sourced<>(value, source));
    }

    private static <T> Optional<Sourced<T>> fromEnvironment(T value, String name) {
        return Optional.of(new Sourced<>(value, Variables.source(name)));
    }

    private static Function<String, Failure> wrong(String name) {
        return reason -> Failure.notConfigured("cannot use the environment variable " + name)
                .why(reason)
                .next("set " + name + " to another value, or unset it");
    }
}
