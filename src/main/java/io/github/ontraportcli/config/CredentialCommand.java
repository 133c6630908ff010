package io.github.ontraportcli.config;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Asks another program for the key: a password manager, a vault, a keychain.
 *
 * <p>The command gets nothing on its standard input and no {@code ONTRAPORT_API_KEY}; what it says on standard error is
 * passed on. The first line of its output is the key, or its whole output is {@code {"app_id": "…", "api_key": "…"}}.
 * No failure quotes the output.
 *
 * @param environment what the command inherits
 * @param windows whether {@code cmd} runs it, else {@code sh}
 * @param errors where its standard error goes
 * @param limit how long it may take
 */
public record CredentialCommand(Map<String, String> environment, boolean windows, OutputStream errors, Duration limit) {
    /** How long a command may take unless said otherwise. */
    public static final Duration LIMIT = Duration.ofSeconds(30);

    private static final int LONGEST_OUTPUT_BYTES = 65_536;

    /** What a command printed. The App ID is absent where it printed the key alone. */
    record Printed(@Nullable String appId, Secret apiKey) {}

    /**
     * Runs the command of a profile.
     *
     * @throws Failure (not configured) when it fails, prints nothing or takes too long
     */
    Printed run(String command, String source) {
        String output = output(command, source);
        if (output.startsWith("{")) {
            return document(output, source);
        }
        String line = output.lines().findFirst().orElse("").strip();
        if (line.isEmpty()) {
            throw failed(source, "it printed no key on the first line of its output");
        }
        return new Printed(null, new Secret(line));
    }

    private static Printed document(String output, String source) {
        JsonElement document = Json.parse(output.strip()).orElse(null);
        if (document instanceof JsonObject object) {
            String key = text(object, "api_key");
            if (key != null) {
                return new Printed(text(object, "app_id"), new Secret(key));
            }
        }
        throw failed(source, "its output begins with { but is no JSON object with a text \"api_key\"");
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive value
                        && value.isString()
                        && !value.getAsString().isBlank()
                ? value.getAsString()
                : null;
    }

    private String output(String command, String source) {
        Process process = start(command, source);
        try {
            CompletableFuture<byte[]> output = CompletableFuture.supplyAsync(() -> read(process), this::inBackground);
            CompletableFuture<Void> errorsPassed =
                    CompletableFuture.runAsync(() -> passOn(process), this::inBackground);
            CompletableFuture.allOf(output, errorsPassed, process.onExit())
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (process.exitValue() != 0) {
                throw failed(source, "it ended with exit code " + process.exitValue());
            }
            return new String(output.get(), StandardCharsets.UTF_8);
        } catch (TimeoutException e) {
            throw failed(source, "it took longer than " + limit.toSeconds() + " seconds");
        } catch (ExecutionException e) {
            throw failed(source, "its output could not be read");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Failure.interrupted("interrupted while waiting for the credential_command");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private Process start(String command, String source) {
        List<String> line = windows ? List.of("cmd.exe", "/d", "/c", command) : List.of("/bin/sh", "-c", command);
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().clear();
        environment.forEach((name, value) -> {
            if (!name.equalsIgnoreCase(Variables.API_KEY)) {
                builder.environment().put(name, value);
            }
        });
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw failed(source, line.get(0) + " could not be started");
        }
    }

    private static byte[] read(Process process) {
        try (InputStream output = process.getInputStream()) {
            byte[] kept = output.readNBytes(LONGEST_OUTPUT_BYTES);
            output.transferTo(OutputStream.nullOutputStream());
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void passOn(Process process) {
        try (InputStream said = process.getErrorStream()) {
            said.transferTo(errors);
            errors.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A daemon, for a command may leave something behind that keeps its output open for ever. */
    private void inBackground(Runnable task) {
        Thread thread = new Thread(task, "credential-command");
        thread.setDaemon(true);
        thread.start();
    }

    private static Failure failed(String source, String why) {
        return Failure.notConfigured("the credential_command gave no key (" + source + ")")
                .why(why)
                .next("run the command by itself to see what it prints, or replace it: ontraport auth login");
    }
}
