package io.github.ontraportcli.api;

import java.util.ArrayList;
import java.util.List;

/**
 * What all requests of a client go through.
 *
 * @param trace is told of each request and reply
 * @param pacing keeps them within the rate limit
 */
record Wire(Account account, Transport transport, Waiting waiting, Trace trace, Pacing pacing) {
    /** The header that holds the key. */
    static final String KEY = "Api-Key";

    /** The headers of a request, with this in the place of the key. */
    List<Pair> headers(Request request, String key) {
        List<Pair> headers = new ArrayList<>();
        headers.add(new Pair("Api-Appid", account.appId()));
        headers.add(new Pair("Accept", "application/json"));
        if (!request.content().type().isEmpty()) {
            headers.add(new Pair("Content-Type", request.content().type()));
        }
        for (Pair each : request.headers()) {
            headers.removeIf(usual -> usual.name().equalsIgnoreCase(each.name()));
        }
        headers.addAll(request.headers());
        headers.add(1, new Pair(KEY, key));
        return headers;
    }
}
