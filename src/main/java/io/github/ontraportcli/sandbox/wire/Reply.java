package io.github.ontraportcli.sandbox.wire;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer, ready to be sent.
 *
 * @param status the HTTP status
 * @param headers beyond those that every answer has
 * @param body what it says
 */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    /** 200 with JSON. */
    public static Reply json(JsonElement json) {
        return new Reply(
                200, Map.of("Content-Type", "application/json"), json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A plain sentence, which is how the API tells of its errors. */
    public static Reply text(int status, String text) {
        return new Reply(
                status, Map.of("Content-Type", "text/plain; charset=utf-8"), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, with further headers. */
    public Reply with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.putAll(more);
        return new Reply(status, all, body);
    }
}
