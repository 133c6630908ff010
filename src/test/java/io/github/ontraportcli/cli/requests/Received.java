package io.github.ontraportcli.cli.requests;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * A request as it arrived.
 *
 * @param path below the base address
 * @param query behind the question mark, still encoded
 * @param type the media type of the body, or nothing
 */
record Received(String method, String path, String query, String type, String body) {

    /**
     * The request as the tables have it: {@code GET Contacts ? ids=7,8 & sort=lastname}, {@code PUT Tags form id=1},
     * {@code POST objects json {"objectID":0}}. Names and values are decoded, their order is that of the wire.
     */
    String line() {
        StringBuilder line = new StringBuilder(method).append(' ').append(path);
        if (!query.isEmpty()) {
            line.append(" ? ").append(String.join(" & ", decoded(query)));
        }
        if (type.equals("application/x-www-form-urlencoded")) {
            line.append(" form ").append(String.join(" & ", decoded(body)));
        } else if (type.equals("application/json")) {
            line.append(" json ").append(body);
        } else if (!type.isEmpty() || !body.isEmpty()) {
            line.append(' ').append(type).append(' ').append(body);
        }
        return line.toString();
    }

    /** The pairs of the query, decoded. */
    String[] pairs() {
        return decoded(query);
    }

    private static String[] decoded(String pairs) {
        String[] each = pairs.split("&", -1);
        for (int i = 0; i < each.length; i++) {
            each[i] = URLDecoder.decode(each[i], StandardCharsets.UTF_8);
        }
        return each;
    }
}
