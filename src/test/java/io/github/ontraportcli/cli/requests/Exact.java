package io.github.ontraportcli.cli.requests;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A request to the byte.
 *
 * @param target path and query, as the request line had them
 * @param headers {@code name: value} each, names in small letters, sorted; those of the connection and of the program that
 *     sends are left out
 */
record Exact(String method, String target, List<String> headers, String body) {
    private static final List<String> CARRIED =
            List.of("host", "connection", "user-agent", "accept-encoding", "content-length");

    static Exact of(HttpExchange exchange, String body) {
        List<String> headers = new ArrayList<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> values.forEach(each -> headers.add(header(name + ": " + each))));
        headers.removeIf(each -> CARRIED.contains(each.substring(0, each.indexOf(':'))));
        Collections.sort(headers);
        return new Exact(exchange.getRequestMethod(), exchange.getRequestURI().toString(), List.copyOf(headers), body);
    }

    /** A request as {@code --dry-run} prints it. */
    static Exact printed(String text, String base) {
        int end = text.indexOf("\n\n");
        List<String> head = (end < 0 ? text : text.substring(0, end)).lines().toList();
        String[] line = head.get(0).split(" ", 2);
        List<String> headers = new ArrayList<>();
        head.subList(1, head.size()).forEach(each -> headers.add(header(each)));
        Collections.sort(headers);
        String body = end < 0 ? "" : text.substring(end + 2);
        return new Exact(
                line[0],
                line[1].replace(base, "/1/"),
                List.copyOf(headers),
                body.endsWith("\n") ? body.substring(0, body.length() - 1) : body);
    }

    private static String header(String header) {
        int colon = header.indexOf(':');
        return header.substring(0, colon).toLowerCase(Locale.ROOT) + header.substring(colon);
    }
}
