package io.github.ontraportcli.api.http;

import static io.github.ontraportcli.api.http.ScriptedServer.answer;
import static io.github.ontraportcli.api.http.ScriptedServer.bytes;
import static io.github.ontraportcli.api.http.ScriptedServer.cutByLength;
import static io.github.ontraportcli.api.http.ScriptedServer.ending;
import static io.github.ontraportcli.api.http.ScriptedServer.json;
import static io.github.ontraportcli.api.http.ScriptedServer.raw;
import static io.github.ontraportcli.api.http.ScriptedServer.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.failure.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What goes over the wire, byte by byte, and what is made of what comes back. */
class TransportTest {
    private static final String OK = "{\"code\":0,\"data\":{\"id\":\"7\"},\"account_id\":12345}";
    private static final Request READ =
            Encoding.encode(OperationBuilder.get("Contact").takes(Standard.ID).build(), id(), List.of());
    private static final Request CREATE =
            Encoding.encode(OperationBuilder.post("Contacts").build(), Map.of(), List.of());
    private static final Request DELETE = Encoding.encode(
            OperationBuilder.delete("Contact").takes(Standard.ID).build(), id(), List.of());

    @Test
    void sends_these_headers_and_no_others() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json(OK));
                Line line = Line.to(server.base())) {
            line.client.send(Encoding.encode(
                    OperationBuilder.post("Contacts").json().build(),
                    Map.of("firstname", new JsonPrimitive("Zoë 木")),
                    List.of()));
            Map<String, String> headers = new TreeMap<>(Map.of(
                    "accept", "application/json",
                    "accept-encoding", "gzip",
                    "api-appid", "2_12345_abc",
                    "api-key", Line.KEY,
                    "connection", "keep-alive",
                    "content-length", "24",
                    "content-type", "application/json",
                    "host", "127.0.0.1:" + server.port(),
                    "user-agent", "ontraport-cli/test"));
            assertEquals(headers, server.seen().get(0).headers());
            assertEquals(List.of("POST /1/Contacts {\"firstname\":\"Zoë 木\"}"), server.lines());
        }
    }

    @Test
    void sends_path_query_and_form_encoded_to_the_letter() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json(OK));
                Line line = Line.to(server.base())) {
            line.client.send(Encoding.encode(
                    OperationBuilder.get("contact/getByEmail").build(),
                    Map.of("email", new JsonPrimitive("a+b c%@exämple.com")),
                    List.of(new Pair("x[]", "1&2=3"))));
            line.client.send(Encoding.encode(
                    OperationBuilder.post("Contacts").build(),
                    Map.of("firstname", new JsonPrimitive("Åsa & \"Co\" + 5%\n")),
                    List.of()));
            line.client.send(CREATE);
            assertEquals(
                    List.of(
                            "GET /1/contact/getByEmail?email=a%2Bb%20c%25%40ex%C3%A4mple.com&x%5B%5D=1%262%3D3",
                            "POST /1/Contacts firstname=%C3%85sa%20%26%20%22Co%22%20%2B%205%25%0A", "POST /1/Contacts"),
                    server.lines());
        }
    }

    @Test
    void a_delete_can_carry_a_body() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json(OK));
                Line line = Line.to(server.base())) {
            line.client.send(Encoding.encode(
                    OperationBuilder.remove("objects/tag")
                            .form()
                            .takes(Standard.IDS)
                            .build(),
                    Map.of("ids", new JsonPrimitive("1,2")),
                    List.of()));
            assertEquals(List.of("DELETE /1/objects/tag ids=1%2C2"), server.lines());
        }
    }

    @Test
    void reads_answers_of_every_framing() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(OK.getBytes(StandardCharsets.UTF_8));
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(("HTTP/1.1 200 OK\r\nContent-Encoding: GZip\r\nContent-Length: " + zipped.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        answer.write(zipped.toByteArray());
        String chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\na\r\n" + OK.substring(0, 10) + "\r\n"
                + Integer.toHexString(OK.length() - 10) + "\r\n" + OK.substring(10) + "\r\n0\r\n\r\n";
        try (ScriptedServer server = ScriptedServer.playing(
                        bytes(answer.toByteArray()),
                        raw(chunks),
                        ending(raw("HTTP/1.0 200 OK\r\n\r\n" + OK)),
                        raw("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200\r\nContent-Length: " + OK.length() + "\r\n\r\n"
                                + OK),
                        json("\uFEFF" + OK));
                Line line = Line.to(server.base())) {
            for (int i = 0; i < 4; i++) {
                assertEquals(OK, line.client.send(READ).text());
            }
            assertEquals("12345", line.client.send(READ).accountId());
            assertEquals(5, server.seen().size());
        }
    }

    @Test
    void a_zipped_answer_that_is_cut_is_known_to_be_cut() throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(OK.getBytes(StandardCharsets.UTF_8));
        }
        int half = zipped.size() / 2;
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        answer.write(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + half + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        answer.write(zipped.toByteArray(), 0, half);
        try (ScriptedServer server = ScriptedServer.playing(bytes(answer.toByteArray()));
                Line line = Line.to(server.base())) {
            assertThrows(Failure.OutcomeUnknown.class, () -> line.client.send(CREATE));
            assertEquals(List.of("> POST /1/Contacts", "< 200 cut"), line.trace);
        }
    }

    @Test
    void an_answer_that_dries_up_is_cut_after_one_wait() throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.playing(raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"code\""));
                Line line = new Line(server.base(), Line.SHORT, "")) {
            assertThrows(Failure.OutcomeUnknown.class, () -> line.client.send(CREATE));
            assertEquals(List.of("> POST /1/Contacts", "< 200 cut"), line.trace);
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void a_deletion_that_finds_nothing_the_second_time_is_done() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(
                        answer("504 Gateway Timeout", ""), answer("404 Not Found", "Object not found"));
                Line line = Line.to(server.base())) {
            assertEquals("{\"code\":0}", line.client.send(DELETE).text());
            assertEquals(List.of("DELETE /1/Contact?id=7", "DELETE /1/Contact?id=7"), server.lines());
        }
        try (ScriptedServer server =
                        ScriptedServer.playing(cutByLength(), answer("404 Not Found", "Object not found"));
                Line line = Line.to(server.base())) {
            assertEquals("{\"code\":0}", line.client.send(DELETE).text());
        }
    }

    @Test
    void a_deletion_that_finds_nothing_the_first_time_is_told() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(
                        answer("429 Too Many Requests", "", "X-Rate-Limit-Reset: 3"),
                        answer("404 Not Found", "Object not found"));
                Line line = Line.to(server.base())) {
            assertThrows(Failure.NotFound.class, () -> line.client.send(DELETE));
            assertEquals(List.of("limit 3.0s"), line.clock.waits());
        }
    }

    @Test
    void a_write_that_is_answered_with_no_content_is_done() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(raw("HTTP/1.1 204 No Content\r\n\r\n"));
                Line line = Line.to(server.base())) {
            assertEquals("{\"code\":0}", line.client.send(CREATE).text());
        }
    }

    @Test
    void a_connection_that_the_server_closed_meanwhile_costs_no_write() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        ScriptedServer.Step last = ending(json(OK));
        try (ScriptedServer server = ScriptedServer.playing(
                        connection -> {
                            last.play(connection);
                            closed.countDown();
                            return null;
                        },
                        json(OK));
                Line line = Line.to(server.base())) {
            line.client.send(READ);
            assertEquals(true, closed.await(30, TimeUnit.SECONDS));
            assertEquals(OK, line.client.send(CREATE).text());
            assertEquals(List.of("GET /1/Contact?id=7", "POST /1/Contacts"), server.lines());
        }
    }

    @Test
    void a_redirect_is_not_followed_with_the_key() throws IOException {
        try (ScriptedServer other = ScriptedServer.playing(json(OK));
                ScriptedServer server =
                        ScriptedServer.playing(answer("307 Temporary Redirect", "", "Location: " + other.base()));
                Line line = Line.to(server.base())) {
            assertThrows(Failure.Refused.class, () -> line.client.send(READ));
            assertEquals(List.of(), other.lines());
        }
    }

    @Test
    void a_cookie_is_not_sent_back() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(answer("200 OK", OK, "Set-Cookie: a=b"));
                Line line = Line.to(server.base())) {
            line.client.send(READ);
            line.client.send(READ);
            assertEquals(null, server.seen().get(1).headers().get("cookie"));
        }
    }

    @Test
    void a_login_that_the_server_asks_for_sends_nothing_twice() throws IOException {
        try (ScriptedServer server =
                        ScriptedServer.playing(answer("401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"x\""));
                Line line = Line.to(server.base())) {
            assertThrows(Failure.NotAllowed.class, () -> line.client.send(CREATE));
            assertEquals(1, server.seen().size());
        }
    }

    @Test
    void a_reply_is_traced_with_what_became_of_it() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(answer("502 Bad", ""), ending(raw("")), json(OK));
                Line line = Line.to(server.base())) {
            line.client.send(READ);
            assertEquals(
                    List.of(
                            "> GET /1/Contact",
                            "< 502",
                            "> GET /1/Contact",
                            "! The connection broke: The target server failed to respond",
                            "> GET /1/Contact",
                            "< 200"),
                    line.trace);
        }
    }

    @Test
    void a_pinned_account_is_asked_for_before_the_first_write() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json(OK));
                Line line = new Line(server.base(), Line.LONG, "12345")) {
            line.client.send(CREATE);
            line.client.send(CREATE);
            assertEquals(
                    List.of("GET /1/Contacts?range=1&listFields=id", "POST /1/Contacts", "POST /1/Contacts"),
                    server.lines());
        }
    }

    @Test
    void nothing_is_written_to_another_account_than_the_pinned_one() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json(OK));
                Line line = new Line(server.base(), Line.LONG, "777")) {
            Failure failure = assertThrows(Failure.NotAllowed.class, () -> line.client.send(CREATE));
            assertEquals("account 12345 answered, and the profile is pinned to 777", failure.what());
            assertEquals(List.of("GET /1/Contacts?range=1&listFields=id"), server.lines());
        }
    }

    @Test
    void a_read_that_named_the_account_is_proof_enough() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json(OK));
                Line line = new Line(server.base(), Line.LONG, "12345")) {
            line.client.send(READ);
            line.client.send(CREATE);
            assertEquals(List.of("GET /1/Contact?id=7", "POST /1/Contacts"), server.lines());
        }
    }

    @Test
    void a_key_that_may_not_say_whose_it_is_writes_nothing() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(answer("403 Forbidden", "No"), json(OK));
                Line line = new Line(server.base(), Line.LONG, "12345")) {
            Failure.NotAllowed refused = assertThrows(Failure.NotAllowed.class, () -> line.client.send(CREATE));
            assertEquals(
                    "The profile is pinned to account 12345, and this key may not be asked whose it is.",
                    refused.why());
            assertEquals(List.of("GET /1/Contacts?range=1&listFields=id"), server.lines());
        }
    }

    @Test
    void an_account_that_does_not_name_itself_gets_no_write() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(json("{\"code\":0,\"data\":[]}"), json(OK));
                Line line = new Line(server.base(), Line.LONG, "12345")) {
            Failure.NotAllowed refused = assertThrows(Failure.NotAllowed.class, () -> line.client.send(CREATE));
            assertEquals("it cannot be told whether this key belongs to account 12345", refused.what());
            assertEquals(List.of("GET /1/Contacts?range=1&listFields=id"), server.lines());
        }
    }

    @Test
    void silence_to_the_proof_keeps_the_write_from_being_sent() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(silence());
                Line line = new Line(server.base(), Line.SHORT, "12345")) {
            assertThrows(Failure.Unreachable.class, () -> line.client.send(CREATE));
            assertEquals(
                    0,
                    server.lines().stream()
                            .filter(each -> each.startsWith("POST"))
                            .count());
        }
    }

    private static Map<String, com.google.gson.JsonElement> id() {
        return Map.of("id", new JsonPrimitive("7"));
    }
}
