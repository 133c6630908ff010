package io.github.ontraportcli.app;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code sandbox start} as a process of its own, which can be ended without any warning. */
record KillableServer(Process process, BufferedReader out, Account account) implements AutoCloseable {
    static KillableServer start(Path home) throws IOException {
        Process process = ChildProcess.ofProgram()
                .builder(ProgramRun.in(home), List.of("sandbox", "start", "--no-limit", "--queue", "0", "-o", "ndjson"))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        JsonObject told = JsonParser.parseString(out.readLine()).getAsJsonObject();
        return new KillableServer(
                process,
                out,
                new Account(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .build(),
                        URI.create(told.get("url").getAsString()),
                        told.get("app_id").getAsString(),
                        told.get("api_key").getAsString()));
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        process.toHandle().destroyForcibly();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        process.waitFor();
        out.close();
    }

    /** What it serves. */
    record Account(HttpClient http, URI base, String appId, String key) {
        /** What the answer holds as its data; fails when the server is gone, and when it refuses. */
        JsonElement send(String method, String path, String json) throws IOException {
            HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Api-Appid", appId)
                    .header("Api-Key", key)
                    .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
            if (!json.isEmpty()) {
                request.header("Content-Type", "application/json");
            }
            try {
                HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(
                            method + " " + path + " " + json + ": " + answer.statusCode() + " " + answer.body());
                }
                JsonElement data =
                        JsonParser.parseString(answer.body()).getAsJsonObject().get("data");
                return data == null ? new JsonObject() : data;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
