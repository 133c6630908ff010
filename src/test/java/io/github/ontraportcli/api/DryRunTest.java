package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.json.Json;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTest {
    private static final Account ACCOUNT =
            new Account(URI.create("https://api.ontraport.com/1/"), "2_1_it's", () -> "s3cr3t");
    private static final Request CREATE =
            request(OperationBuilder.post("Contacts").json(), "firstname", "It's \"$HOME\" `id` \\ 木\n!");
    private static final Request FIND =
            request(OperationBuilder.get("contact/getByEmail"), "email", "o'neil+a b@x.com");
    private static final Request UPDATE = request(OperationBuilder.put("Contacts"), "note", "100% & more");

    @TempDir
    Path folder;

    @Test
    void shows_the_request_as_http_has_it() {
        assertEquals("""
                POST https://api.ontraport.com/1/Contacts
                Api-Appid: 2_1_it's
                Api-Key: [redacted]
                Accept: application/json
                Content-Type: application/json

                {"firstname":"It's \\"$HOME\\" `id` \\\\ 木\\n!"}
                """, http(CREATE));
        assertEquals("""
                GET https://api.ontraport.com/1/contact/getByEmail?email=o%27neil%2Ba%20b%40x.com
                Api-Appid: 2_1_it's
                Api-Key: [redacted]
                Accept: application/json
                """, http(FIND));
        assertEquals("""
                PUT https://api.ontraport.com/1/Contacts
                Api-Appid: 2_1_it's
                Api-Key: [redacted]
                Accept: application/json
                Content-Type: application/x-www-form-urlencoded

                note=100%25%20%26%20more
                """, http(UPDATE));
    }

    @Test
    void shows_the_request_as_a_line_for_a_shell() {
        assertEquals(
                "curl -X POST 'https://api.ontraport.com/1/Contacts' -H 'Api-Appid: 2_1_it'\\''s'"
                        + " -H \"Api-Key: $ONTRAPORT_API_KEY\" -H 'Accept: application/json'"
                        + " -H 'Content-Type: application/json'"
                        + " --data-raw '{\"firstname\":\"It'\\''s \\\"$HOME\\\" `id` \\\\ 木\\n!\"}'\n",
                curl(CREATE));
        assertEquals(
                "curl -X GET 'https://api.ontraport.com/1/contact/getByEmail?email=o%27neil%2Ba%20b%40x.com'"
                        + " -H 'Api-Appid: 2_1_it'\\''s' -H \"Api-Key: $ONTRAPORT_API_KEY\" -H 'Accept: application/json'\n",
                curl(FIND));
    }

    @Test
    void the_line_says_to_a_shell_what_would_have_been_sent() throws Exception {
        assertEquals("""
                -X
                POST
                https://api.ontraport.com/1/Contacts
                -H
                Api-Appid: 2_1_it's
                -H
                Api-Key: k$y "1" `2`
                -H
                Accept: application/json
                -H
                Content-Type: application/json
                --data-raw
                {"firstname":"It's \\"$HOME\\" `id` \\\\ 木\\n!"}
                """, run(curl(CREATE)));
        assertEquals("""
                -X
                PUT
                https://api.ontraport.com/1/Contacts
                -H
                Api-Appid: 2_1_it's
                -H
                Api-Key: k$y "1" `2`
                -H
                Accept: application/json
                -H
                Content-Type: application/x-www-form-urlencoded
                --data-raw
                note=100%25%20%26%20more
                """, run(curl(UPDATE)));
    }

    @Test
    void card_numbers_are_left_out_of_both() {
        Request charge = new Request(
                OperationBuilder.post("transaction/processManual").json().build(),
                List.of(),
                new Content.Tree(Json.parse("{\"payer\":{\"ccnumber\":\"4111111111111111\",\"code\":\"123\"}}")
                        .orElseThrow()
                        .getAsJsonObject()));
        assertEquals(
                "{\"payer\":{\"ccnumber\":\"[redacted]\",\"code\":\"[redacted]\"}}",
                http(charge).lines().reduce((first, last) -> last).orElseThrow());
        String line = curl(charge);
        assertEquals(
                "'{\"payer\":{\"ccnumber\":\"[redacted]\",\"code\":\"[redacted]\"}}'\n",
                line.substring(line.indexOf("--data-raw ") + 11));
    }

    private String run(String line) throws IOException, InterruptedException {
        Path stub = folder.resolve("curl");
        Files.writeString(stub, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        stub.toFile().setExecutable(true);
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", "PATH=\"$1:$PATH\"\n" + line, "sh", folder.toString());
        shell.environment().put("ONTRAPORT_API_KEY", "k$y \"1\" `2`");
        shell.redirectErrorStream(true);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        return said;
    }

    private static String http(Request request) {
        return DryRun.asHttp(request, ACCOUNT, headers(request));
    }

    private static String curl(Request request) {
        return DryRun.asCurl(request, ACCOUNT, headers(request));
    }

    private static List<Pair> headers(Request request) {
        Patience none = new Patience(Duration.ZERO, Duration.ZERO, Duration.ZERO, 0);
        return new Client(ACCOUNT, new Script(List.of()), none, new Waits(), Trace.NONE, Witness.NONE, false, "")
                .shownHeaders(request);
    }

    private static Request request(OperationBuilder operation, String name, String value) {
        Map<String, JsonElement> told = Map.of(name, new JsonPrimitive(value));
        return Encoding.encode(operation.takes(Standard.ID).build(), told, List.of());
    }
}
