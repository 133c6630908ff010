package io.github.ontraportcli.app;

/** The version of this program; a test holds it equal to the build's. */
final class Version {
    static final String CURRENT = "0.1.0";

    private Version() {}
}
