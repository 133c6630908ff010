package io.github.ontraportcli.api.http;

import static io.github.ontraportcli.api.http.ScriptedServer.bytes;
import static io.github.ontraportcli.api.http.ScriptedServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** How long an answer may take in all, from a server that goes on sending a byte now and then. */
class DeadlineTest {
    private static final Patience BRIEF =
            new Patience(Duration.ofMillis(300), Duration.ofMillis(400), Duration.ofSeconds(60), 0);

    @Test
    void an_answer_that_drips_is_cut_off() throws Exception {
        try (ScriptedServer server =
                        ScriptedServer.playing(dripping("HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n", "x"));
                HttpTransport transport = transport()) {
            Reply reply = transport.send("GET", server.base(), List.of(), new Content.None());
            assertEquals(200, reply.status());
            assertEquals(false, reply.whole());
        }
    }

    @Test
    void headers_that_drip_are_no_answer_in_time_to_a_request_that_was_sent() throws Exception {
        try (ScriptedServer server = ScriptedServer.playing(dripping("HTTP/1.1 200 OK\r\nX-Slow: ", "x"));
                HttpTransport transport = transport()) {
            Transport.NoReply none = assertThrows(
                    Transport.NoReply.class, () -> transport.send("GET", server.base(), List.of(), new Content.None()));
            assertEquals("No answer in time.", none.why());
            assertEquals(true, none.sent());
        }
    }

    @Test
    void a_write_that_is_cut_off_is_of_unknown_outcome() throws IOException {
        Request create = Encoding.encode(OperationBuilder.post("Contacts").build(), Map.of(), List.of());
        try (ScriptedServer server =
                        ScriptedServer.playing(dripping("HTTP/1.1 200 OK\r\nContent-Length: 500000\r\n\r\n", "x"));
                Line line = new Line(server.base(), BRIEF, "")) {
            assertThrows(Failure.OutcomeUnknown.class, () -> line.client.send(create));
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void eight_requests_go_out_at_once() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        ScriptedServer.Step together = connection -> {
            all.countDown();
            await(all);
            return json("{}").play(connection);
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (ScriptedServer server = ScriptedServer.playing(together);
                HttpTransport transport = new HttpTransport(
                        Patience.USUAL, new Proxies(Map.of()), new Certificates(null), "ontraport-cli/test")) {
            Callable<Integer> one = () -> transport
                    .send("GET", server.base(), List.of(), new Content.None())
                    .status();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> each : threads.invokeAll(List.of(one, one, one, one, one, one, one, one))) {
                statuses.add(each.get());
            }
            assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 200), statuses);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new IOException("the others did not come");
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static HttpTransport transport() {
        return new HttpTransport(BRIEF, new Proxies(Map.of()), new Certificates(null), "ontraport-cli/test");
    }

    /** A beginning, and then the same for as long as anybody listens. */
    private static ScriptedServer.Step dripping(String begin, String drop) {
        return connection -> {
            bytes(begin.getBytes(StandardCharsets.UTF_8)).play(connection);
            OutputStream out = connection.socket().getOutputStream();
            while (true) {
                out.write(drop.getBytes(StandardCharsets.UTF_8));
                out.flush();
                pause();
            }
        };
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
