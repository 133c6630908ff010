package io.github.ontraportcli.sandbox.behaviour.webhooks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.sandbox.wire.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much a webhook is told, and how; what is only for a payload of one's own is passed over otherwise.
 *
 * @param kind how much
 * @param payload with merge fields
 * @param method the HTTP method
 * @param retries how often it is tried again
 * @param headers e.g. "api-key: 123"
 */
record Format(Kind kind, String payload, String method, int retries, List<String> headers) {
    /** How much: everything, the id, what one is called, or what the subscriber wrote down. */
    enum Kind {
        FULL,
        NOTIFY,
        LIGHTWEIGHT,
        CUSTOM
    }

    private static final int MOST_RETRIES = 10;
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");
    /** Said by the connection itself. */
    private static final Set<String> OWN = Set.of("host", "content-length", "transfer-encoding", "connection");

    /** Reads the {@code data} of a subscription; what is not JSON, or no format that there is, is the full one. */
    static Format of(@Nullable String data) {
        JsonObject said = JsonText.parse(data == null ? "{}" : data)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .orElseGet(JsonObject::new);
        return switch (text(said, "format").toLowerCase(Locale.ROOT)) {
            case "notify" -> plain(Kind.NOTIFY);
            case "lightweight" -> plain(Kind.LIGHTWEIGHT);
            case "custom" -> custom(said);
            default -> plain(Kind.FULL);
        };
    }

    private static Format plain(Kind kind) {
        return new Format(kind, "", "POST", 0, List.of());
    }

    private static Format custom(JsonObject said) {
        String method = text(said, "http_method").toUpperCase(Locale.ROOT);
        String retries = text(said, "max_retries");
        List<String> headers = new ArrayList<>();
        if (said.get("headers") instanceof JsonObject given) {
            for (Map.Entry<String, JsonElement> each : given.entrySet()) {
                String value = JsonText.plain(each.getValue());
                boolean sent = each.getKey().matches("[\\w!#$%&'*+.^`|~-]+")
                        && !OWN.contains(each.getKey().toLowerCase(Locale.ROOT));
                if (sent && value != null && value.chars().allMatch(at -> at >= ' ' && at < 0x7f)) {
                    headers.add(each.getKey() + ": " + value);
                }
            }
        }
        return new Format(
                Kind.CUSTOM,
                text(said, "payload"),
                METHODS.contains(method) ? method : "POST",
                retries.matches("\\d{1,9}") ? Math.min(MOST_RETRIES, Integer.parseInt(retries)) : 0,
                headers);
    }

    private static String text(JsonObject said, String key) {
        String text = JsonText.plain(said.get(key));
        return text == null ? "" : text;
    }
}
