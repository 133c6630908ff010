package io.github.ontraportcli.config;

/**
 * A value together with where it was found, so that {@code auth status} can tell.
 *
 * @param source in words, e.g. "environment ONTRAPORT_APP_ID" or "profile staging in ~/.config/ontraport/config.toml"
 */
public record Sourced<T>(T value, String source) {
    /** The source of a value that nobody set. */
    public static final String DEFAULT = "default";
}
