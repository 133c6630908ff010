package io.github.ontraportcli.sandbox.http;

import io.github.ontraportcli.sandbox.wire.Incoming;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What comes before the body of a request (HTTP/1.1 and 1.0).
 *
 * @param request without its body
 * @param keepsAlive whether the client means to go on afterwards
 * @param modern whether it speaks HTTP/1.1
 */
record Head(Incoming request, boolean keepsAlive, boolean modern) {
    private static final int MOST_FIRST_LINE = 128 * 1024; // bytes, as below
    private static final int MOST_HEADER = 64 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final Pattern METHOD = Pattern.compile("[A-Za-z]{1,20}");
    private static final Pattern VERSION = Pattern.compile("HTTP/1\\.[0-9]");
    private static final Pattern NAME = Pattern.compile("[-!#$%&'*+.^_`|~0-9A-Za-z]+");
    private static final Pattern ABSOLUTE = Pattern.compile("https?://[^/?#]+", Pattern.CASE_INSENSITIVE);

    /** Said twice in two ways, these mean two things, and a client that does it is mistaken. */
    private static final Set<String> SINGLE = Set.of(
            "host",
            "content-length",
            "content-type",
            "transfer-encoding",
            "api-key",
            "api-appid",
            "authorization",
            "expect");

    /** Reads the first line. */
    static Incoming firstLine(Lines lines) throws IOException {
        String line = lines.next(MOST_FIRST_LINE, 414);
        String[] words = line.split(" ", -1);
        if (words.length != 3
                || !METHOD.matcher(words[0]).matches()
                || !VERSION.matcher(words[2]).matches()) {
            throw notHttp();
        }
        String target =
                words[1].startsWith("/") ? words[1] : ABSOLUTE.matcher(words[1]).replaceFirst("");
        if (!target.startsWith("/") || target.indexOf('\t') >= 0) {
            throw notHttp();
        }
        int mark = target.indexOf('?');
        return new Incoming(
                words[0],
                mark < 0 ? target : target.substring(0, mark),
                mark < 0 ? null : target.substring(mark + 1),
                Map.of("", words[2]),
                new byte[0]);
    }

    /** Reads the headers that follow it. */
    static Head rest(Incoming first, Lines lines) throws IOException {
        Map<String, String> headers = headers(lines);
        String connection = headers.getOrDefault("connection", "").toLowerCase(Locale.ROOT);
        boolean modern = !"HTTP/1.0".equals(first.headers().get(""));
        return new Head(
                new Incoming(first.method(), first.path(), first.query(), headers, first.body()),
                modern ? !connection.contains("close") : connection.contains("keep-alive"),
                modern);
    }

    static Rejection notHttp() {
        return Rejection.malformed("This is not an HTTP request.");
    }

    private static Map<String, String> headers(Lines lines) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        int left = MOST_HEADER;
        String line = lines.next(left, 431);
        for (int count = 0; !line.isEmpty(); count++) {
            if (count == MOST_HEADERS) {
                throw Rejection.of(431, "There are too many headers.");
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw Rejection.malformed("A header has no colon.");
            }
            String name = line.substring(0, colon);
            if (!NAME.matcher(name).matches()) {
                throw Rejection.malformed("The name of a header cannot be read.");
            }
            add(
                    headers,
                    name.toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
            left -= line.length();
            line = lines.next(Math.max(2, left), 431);
        }
        return headers;
    }

    private static void add(Map<String, String> headers, String name, String value) {
        String before = headers.putIfAbsent(name, value);
        if (before == null || before.equals(value)) {
            return;
        }
        if (SINGLE.contains(name)) {
            throw Rejection.malformed("The header " + name + " is given twice.");
        }
        headers.put(name, before + ", " + value);
    }
}
