package io.github.ontraportcli.sandbox.journal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A request that was received, and what became of it. It holds no key and no card data.
 *
 * @param time when it had come in whole
 * @param method e.g. "GET"; empty where no request could be made out
 * @param path e.g. "/1/Contacts"
 * @param query what follows the question mark; empty when there is none
 * @param body as text, its beginning
 * @param status of the answer; 0 when the connection was reset instead
 * @param millis until the answer was ready, in milliseconds
 * @param fault that was made to befall it, e.g. "reset"; empty when there was none
 */
public record Entry(
        Instant time, String method, String path, String query, String body, int status, long millis, String fault) {

    /** In the words of the journal's file. */
    public JsonObject json() {
        JsonObject json = new JsonObject();
        json.addProperty("time", time.toString());
        json.addProperty("method", method);
        json.addProperty("path", path);
        json.addProperty("query", query);
        json.addProperty("body", body);
        json.addProperty("status", status);
        json.addProperty("ms", millis);
        json.addProperty("fault", fault);
        return json;
    }

    /** What a line of the file says; nothing when it was broken off while it was written. */
    static Optional<Entry> parse(String line) {
        try {
            JsonObject json = JsonParser.parseString(line).getAsJsonObject();
            return Optional.of(new Entry(
                    Instant.parse(text(json, "time")),
                    text(json, "method"),
                    text(json, "path"),
                    text(json, "query"),
                    text(json, "body"),
                    Integer.parseInt(text(json, "status")),
                    Long.parseLong(text(json, "ms")),
                    text(json, "fault")));
        } catch (JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NumberFormatException
                | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonObject json, String name) {
        JsonElement value = json.get(name);
        return value == null ? "" : value.getAsString();
    }
}
