package io.github.ontraportcli.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.output.Style;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is traced of requests that are under way at once. */
class VerboseTraceTest {
    private static final URI BASE = URI.create("https://x.example/1/");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final VerboseTrace trace = new VerboseTrace(
            new PrintStream(err, true, StandardCharsets.UTF_8), new Account(BASE, "2_1", () -> "k3y"), Style.of(false));

    @Test
    void a_request_that_leaves_while_another_is_under_way_has_a_number_and_its_reply_too() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            one.submit(() -> sent("Contacts")).get(30, TimeUnit.SECONDS);
            other.submit(() -> sent("Tags")).get(30, TimeUnit.SECONDS);
            one.submit(() -> received("1")).get(30, TimeUnit.SECONDS);
            one.submit(() -> sent("Tasks")).get(30, TimeUnit.SECONDS);
            other.submit(() -> received("2")).get(30, TimeUnit.SECONDS);
            one.submit(() -> trace.failed("Connection refused.")).get(30, TimeUnit.SECONDS);
            one.submit(() -> sent("Offers")).get(30, TimeUnit.SECONDS);
        } finally {
            one.shutdownNow();
            other.shutdownNow();
        }
        assertEquals("""
                > GET https://x.example/1/Contacts
                > Accept: application/json
                2> GET https://x.example/1/Tags
                2> Accept: application/json
                < HTTP 200 OK in 7 ms
                < Content-Type: application/json
                < {"data":1}
                3> GET https://x.example/1/Tasks
                3> Accept: application/json
                2< HTTP 200 OK in 7 ms
                2< Content-Type: application/json
                2< {"data":2}
                3! Connection refused.
                > GET https://x.example/1/Offers
                > Accept: application/json
                """, err.toString(StandardCharsets.UTF_8));
    }

    private void sent(String path) {
        trace.sent("GET", BASE.resolve(path), List.of(new Pair("Accept", "application/json")), new Content.None());
    }

    private void received(String data) {
        List<Pair> headers = List.of(new Pair("Content-Type", "application/json"));
        trace.received(new Reply(200, "OK", headers, "{\"data\":" + data + "}", true), 7);
    }
}
