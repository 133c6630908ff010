package io.github.ontraportcli.config;

import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The address of the API, which always ends in a slash: {@code https://api.ontraport.com/1/}. */
public final class ApiUrl {
    /** Where Ontraport's own API answers. */
    public static final URI DEFAULT = URI.create("https://api.ontraport.com/1/");

    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[(::1|0:0:0:0:0:0:0:1)]", Pattern.CASE_INSENSITIVE);
    private static final int LAST_PORT = 65535;

    private ApiUrl() {}

    /**
     * Reads an address, adding the slash at its end.
     *
     * @param refuse makes the failure out of the reason; the address itself is never in it, for it may hold a password
     */
    public static URI parse(String text, Function<String, Failure> refuse) {
        URI url;
        try {
            url = new URI(text.strip());
        } catch (URISyntaxException e) {
            throw refuse.apply("it is not a URL");
        }
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw refuse.apply("it does not begin with https://");
        }
        if (url.getHost() == null || url.getPort() > LAST_PORT) {
            throw refuse.apply("it names no host");
        }
        if (url.getRawUserInfo() != null || url.getRawQuery() != null || url.getRawFragment() != null) {
            throw refuse.apply("only a host, a port and a path may stand in it");
        }
        if (scheme.equals("http") && !isLoopback(url)) {
            throw refuse.apply("http would send the API key unencrypted; it is allowed to localhost only");
        }
        String path = url.getRawPath();
        return URI.create(scheme + "://" + url.getRawAuthority() + path + (path.endsWith("/") ? "" : "/"));
    }

    /** Whether the address stays on this machine: {@code localhost}, {@code 127.x.x.x} or {@code [::1]}. */
    public static boolean isLoopback(URI url) {
        return url.getHost() != null && LOOPBACK.matcher(url.getHost()).matches();
    }
}
