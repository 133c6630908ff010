package io.github.ontraportcli.config;

/**
 * An API key on its way to the request: printing it by accident shows asterisks.
 *
 * @param reveal the key itself, for what sends or stores it
 */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "********";
    }
}
