package io.github.ontraportcli.sandbox.behaviour.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a webhook leads.
 *
 * @param secure whether it is https
 * @param host a name, or an IP address without brackets
 * @param port never negative
 * @param path what follows, with the query; at least "/"
 */
record Address(boolean secure, String host, int port, String path) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int MOST_PORT = 65_535;

    /** Reads one; nothing when it is neither http nor https, or names no host. */
    static Optional<Address> of(String url) {
        try {
            URI uri = new URI(url);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            String host = uri.getHost();
            if (host == null || uri.getPort() > MOST_PORT || !scheme.equals("http") && !scheme.equals("https")) {
                return Optional.empty();
            }
            boolean secure = scheme.equals("https");
            int port = uri.getPort() >= 0 ? uri.getPort() : secure ? HTTPS : HTTP;
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            boolean bracketed = host.startsWith("[");
            return Optional.of(
                    new Address(secure, bracketed ? host.substring(1, host.length() - 1) : host, port, path + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whether it says itself that it is on this machine: no name is looked up. */
    boolean loopback() {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost")
                || name.endsWith(".localhost")
                || name.equals("::1")
                || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
    }

    /** As it stands in a Host header. */
    String authority() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return port == (secure ? HTTPS : HTTP) ? name : name + ":" + port;
    }
}
