package io.github.ontraportcli.history;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A write as it left: the first of its two lines in the history.
 *
 * @param write joins it with the line that says how it ended
 * @param time when it left
 * @param profile whose credentials it had; empty where they came from the environment
 * @param appId the App ID
 * @param address the address of the API
 * @param command the command's words
 * @param method e.g. PUT
 * @param path below the address
 * @param query what follows the question mark, encoded; empty when there is none
 * @param body as it was sent, its beginning; empty when there was none
 * @param ids of the records that it names
 * @param findOut the command that shows whether it was carried out
 */
public record Left(
        String write,
        Instant time,
        String profile,
        String appId,
        String address,
        String command,
        String method,
        String path,
        String query,
        String body,
        List<String> ids,
        String findOut) {
    static final String NAME = "write";
    static final String FIND_OUT = "find_out";

    static Left of(String write, Instant time, Origin origin, Request request, Told told, String findOut) {
        return new Left(
                write,
                time,
                origin.profile(),
                origin.appId(),
                origin.address(),
                origin.command(),
                request.operation().method().name(),
                told.path(),
                told.query(),
                told.body(),
                told.ids(),
                findOut);
    }

    /** What a line says, where it is the line of a write that leaves. */
    static Optional<Left> of(JsonObject line) {
        try {
            return Optional.of(new Left(
                    Json.text(line, NAME),
                    Instant.parse(Json.text(line, "time")),
                    Json.text(line, "profile"),
                    Json.text(line, "app_id"),
                    Json.text(line, "address"),
                    Json.text(line, "command"),
                    Json.text(line, "method"),
                    Json.text(line, "path"),
                    Json.text(line, "query"),
                    Json.text(line, "body"),
                    texts(line, "ids"),
                    Json.text(line, FIND_OUT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    JsonObject line() {
        JsonObject line = new JsonObject();
        line.addProperty(NAME, write);
        line.addProperty("time", time.toString());
        line.addProperty("profile", profile);
        line.addProperty("app_id", appId);
        line.addProperty("address", address);
        line.addProperty("command", command);
        line.addProperty("method", method);
        line.addProperty("path", path);
        line.addProperty("query", query);
        line.addProperty("body", body);
        line.add("ids", array(ids));
        line.addProperty(FIND_OUT, findOut);
        return line;
    }

    static List<String> texts(JsonObject line, String name) {
        List<String> texts = new ArrayList<>();
        if (line.get(name) instanceof JsonArray array) {
            array.forEach(each -> texts.add(Json.text(each)));
        }
        return List.copyOf(texts);
    }

    static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
