package io.github.ontraportcli.api.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
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
 * to loopback and to what {@code NO_PROXY} lists.
 */
public final class Proxies extends DefaultRoutePlanner {
    private final Map<String, String> environment;
    private final CredentialsStore credentials = new BasicCredentialsProvider();

    /** Proxies as the environment names them. */
    public Proxies(Map<String, String> environment) {
        super(null);
        this.environment = environment;
        for (String scheme : new String[] {"https", "http"}) {
            URI proxy = proxy(scheme);
            if (proxy != null && proxy.getUserInfo() != null) {
                String[] user = proxy.getUserInfo().split(":", 2);
                credentials.setCredentials(
                        new AuthScope(host(proxy)),
                        new UsernamePasswordCredentials(user[0], (user.length > 1 ? user[1] : "").toCharArray()));
            }
        }
    }

    CredentialsStore credentials() {
        return credentials;
    }

    @Override
    protected @Nullable HttpHost determineProxy(HttpHost target, HttpContext context) {
        if (direct(target.getHostName().toLowerCase(Locale.ROOT), target.getPort())) {
            return null;
        }
        URI proxy = proxy(target.getSchemeName());
        return proxy == null ? null : host(proxy);
    }

    private boolean direct(String host, int port) {
        if (host.equals("localhost") || host.startsWith("127.") || host.equals("::1") || host.equals("[::1]")) {
            return true;
        }
        for (String each : value("no_proxy").split("[,\\s]+", -1)) {
            String name = each.strip().toLowerCase(Locale.ROOT);
            String bare = name.startsWith("*.") ? name.substring(1) : name;
            boolean same = bare.equals(host) || bare.equals(host + ":" + port);
            String suffix = bare.startsWith(".") ? bare : "." + bare;
            if (!bare.isEmpty() && (bare.equals("*") || same || host.endsWith(suffix))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable URI proxy(String scheme) {
        String address = value(scheme + "_proxy");
        if (address.isEmpty()) {
            address = value("all_proxy");
        }
        return address.isEmpty() ? null : URI.create(address.contains("://") ? address : "http://" + address);
    }

    private static HttpHost host(URI proxy) {
        return new HttpHost("http", proxy.getHost(), proxy.getPort() < 0 ? 8080 : proxy.getPort());
    }

    private String value(String name) {
        String lower = environment.getOrDefault(name, "");
        return lower.isEmpty() ? environment.getOrDefault(name.toUpperCase(Locale.ROOT), "") : lower;
    }
}
