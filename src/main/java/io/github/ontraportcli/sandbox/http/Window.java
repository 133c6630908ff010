package io.github.ontraportcli.sandbox.http;

/** Over which time the 180 requests a minute are counted. */
public enum Window {
    /** Over none: there is no limit. */
    NONE,
    /** Over any 60 seconds. */
    ROLLING,
    /** Over each minute of the clock. */
    FIXED
}
