package io.github.ontraportcli.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Someone who calls a sandbox with nothing but the JDK's own HTTP client. */
final class Caller {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String appId;
    private final String key;

    Caller(URI base, String appId, String key) {
        this.base = base;
        this.appId = appId;
        this.key = key;
    }

    static Caller of(Sandbox sandbox) {
        return new Caller(sandbox.address(), sandbox.appId(), sandbox.apiKey());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** "200 {…}". */
    String get(String path) {
        return send("GET", path, "", "");
    }

    String form(String method, String path, String body) {
        return send(method, path, "application/x-www-form-urlencoded", body);
    }

    String json(String method, String path, String body) {
        return send(method, path, "application/json", body);
    }

    String send(String method, String path, String type, String body) {
        HttpResponse<String> answer = exchange(method, path, type, body);
        return answer.statusCode() + " " + answer.body();
    }

    HttpResponse<String> exchange(String method, String path, String type, String body) {
        BodyPublisher publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, publisher)
                .header("Api-Appid", appId)
                .header("Api-Key", key);
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
