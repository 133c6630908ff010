package io.github.ontraportcli.api.http;

import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.CredentialsStore;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * The way to a server: through {@code HTTPS_PROXY} (or {@code HTTP_PROXY}, {@code ALL_PROXY}, in either case), but straight
 * to loopback and to what {@code NO_PROXY} lists. A proxy that cannot be used is a failure only where it would be.
 */
public final class Proxies extends DefaultRoutePlanner {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?(::1|0:0:0:0:0:0:0:1)]?", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> environment;
    private final CredentialsStore credentials = new BasicCredentialsProvider();

    /** Proxies as the environment names them. */
    public Proxies(Map<String, String> environment) {
        super(null);
        this.environment = environment;
    }

    CredentialsStore credentials() {
        return credentials;
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
        String scheme = target.getSchemeName();
        int port = target.getPort() >= 0 ? target.getPort() : scheme.equals("https") ? 443 : 80;
        if (direct(target.getHostName().toLowerCase(Locale.ROOT), port)) {
            return null;
        }
        String name = value(scheme + "_proxy").isEmpty() ? "all_proxy" : scheme + "_proxy";
        String address = value(name);
        return address.isEmpty() ? null : host(address, name);
    }

    private boolean direct(String host, int port) {
        if (LOOPBACK.matcher(host).matches()) {
            return true;
        }
        for (String each : value("no_proxy").split("[,\\s]+", -1)) {
            String name = each.strip().toLowerCase(Locale.ROOT);
            String bare = name.startsWith("*.") ? name.substring(1) : name;
            boolean same = bare.equals(host) || bare.equals(host + ":" + port);
            String suffix = bare.startsWith(".") ? bare : "." + bare;
            if (!bare.isEmpty()
                    && (bare.equals("*") || same || (host + ":" + port).endsWith(suffix) || host.endsWith(suffix))) {
                return true;
            }
        }
        return false;
    }

    /** The proxy, whose user and password are kept for when it asks. */
    private HttpHost host(String address, String name) {
        URI proxy;
        try {
            proxy = new URI(address.contains("://") ? address : "http://" + address);
        } catch (URISyntaxException e) {
            throw unusable(name, "It is no address.");
        }
        if (proxy.getHost() == null) {
            throw unusable(name, "It names no host.");
        }
        if (!"http".equalsIgnoreCase(proxy.getScheme())) {
            throw unusable(name, "Only proxies that are spoken to by http:// work, not " + proxy.getScheme() + "://.");
        }
        HttpHost host = new HttpHost("http", proxy.getHost(), proxy.getPort() < 0 ? 8080 : proxy.getPort());
        if (proxy.getRawUserInfo() != null) {
            String[] user = proxy.getRawUserInfo().split(":", 2);
            String password = user.length > 1 ? decoded(user[1]) : "";
            credentials.setCredentials(
                    new AuthScope(host), new UsernamePasswordCredentials(decoded(user[0]), password.toCharArray()));
        }
        return host;
    }

    /** The address itself may hold a password and is not told. */
    private static Failure unusable(String name, String why) {
        String upper = name.toUpperCase(Locale.ROOT);
        return Failure.notConfigured("the proxy in " + upper + " cannot be used")
                .why(why)
                .next("Set it as http://HOST:PORT, or except the API from it with NO_PROXY.");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private String value(String name) {
        String lower = environment.getOrDefault(name, "");
        return lower.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : lower;
    }
}
