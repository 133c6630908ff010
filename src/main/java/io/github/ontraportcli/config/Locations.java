package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The directories in which the program keeps its files; each may be absent where the system names no home.
 *
 * @param config holds {@code config.toml}; without it only the environment configures the program
 * @param cache what can be fetched again; without it nothing is cached
 * @param state what processes share and runs leave behind; without it nothing is shared
 * @param home the person's home, by which paths are shortened to {@code ~}
 */
public record Locations(Optional<Path> config, Optional<Path> cache, Optional<Path> state, Optional<Path> home) {
    private static final String NAME = "ontraport";

    /**
     * Follows {@code ONTRAPORT_CONFIG_DIR}, the XDG variables, and on Windows {@code APPDATA} and {@code LOCALAPPDATA}.
     *
     * <p>A relative XDG path and a relative home are ignored, as the XDG specification asks.
     *
     * @throws Failure (not configured) when a variable holds something that is no path at all
     */
    public static Locations of(Map<String, String> env, @Nullable Path home, boolean windows) {
        Directories found = new Directories(new Variables(env), home != null && home.isAbsolute() ? home : null);
        if (windows) {
            Path roaming = found.named("APPDATA", NAME, "AppData/Roaming/ontraport");
            Path local = found.named("LOCALAPPDATA", NAME, "AppData/Local/ontraport");
            Path own = local == null ? null : local.resolve("cache");
            Path kept = local == null ? null : local.resolve("state");
            return found.locations(
                    or(found.named("XDG_CONFIG_HOME", NAME, null), roaming),
                    or(found.named("XDG_CACHE_HOME", NAME, null), own),
                    or(found.named("XDG_STATE_HOME", NAME, null), kept));
        }
        return found.locations(
                found.named("XDG_CONFIG_HOME", NAME, ".config/ontraport"),
                found.named("XDG_CACHE_HOME", NAME, ".cache/ontraport"),
                found.named("XDG_STATE_HOME", NAME, ".local/state/ontraport"));
    }

    /** The configuration file, whether it exists or not. */
    public Optional<Path> configFile() {
        return config.map(directory -> directory.resolve("config.toml"));
    }

    /** A path as a person writes it: {@code ~/.config/ontraport/config.toml}. */
    public String shown(Path path) {
        return home.filter(path::startsWith)
                .map(directory ->
                        Path.of("~").resolve(directory.relativize(path)).toString())
                .orElseGet(path::toString);
    }

    private static @Nullable Path or(@Nullable Path first, @Nullable Path second) {
        return first == null ? second : first;
    }

    private record Directories(
            Variables variables, @Nullable Path home) {
        Locations locations(@Nullable Path config, @Nullable Path cache, @Nullable Path state) {
            String own = variables.get(Variables.CONFIG_DIR);
            Path directory = own == null ? config : path(Variables.CONFIG_DIR, own);
            return new Locations(
                    Optional.ofNullable(directory),
                    Optional.ofNullable(cache),
                    Optional.ofNullable(state),
                    Optional.ofNullable(home));
        }

        @Nullable
        Path named(String variable, String below, @Nullable String underHome) {
            String value = variables.get(variable);
            if (value != null) {
                Path base = path(variable, value);
                if (base.isAbsolute()) {
                    return base.resolve(below);
                }
            }
            return home == null || underHome == null ? null : home.resolve(underHome);
        }

        private static Path path(String variable, String value) {
            try {
                return Path.of(value);
            } catch (InvalidPathException e) {
                throw Failure.notConfigured(variable + " does not hold a path")
                        .why(e.getReason())
                        .next("set " + variable + " to a directory, or unset it");
            }
        }
    }
}
