package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.http.Patience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Clients that say nothing, or not enough, or do not listen: they are let go, and others notice nothing of them. */
class SlowClientsTest {
    private static final int SOON = 20;
    private static final int LATER = 60_000;
    private static final String LATE = "408 Request Timeout | The request did not come in time.";

    private final List<Wire> wires = new ArrayList<>();

    @AfterEach
    void hang_up() throws IOException {
        for (Wire each : wires) {
            each.close();
        }
    }

    private static Sandbox start(Patience patience) {
        return Sandbox.start(
                SandboxOptions.inMemory(new TestClock()).withContacts(3).withPatience(patience));
    }

    private static String found(Sandbox sandbox) {
        return Caller.of(sandbox).get("Contact?id=1").substring(0, 14);
    }

    @Test
    void a_head_that_does_not_end_is_given_up() throws IOException {
        try (Sandbox sandbox = start(new Patience(LATER, SOON, LATER, LATER, LATER))) {
            assertEquals(LATE, Wire.gist(sandbox, "GET /1/Contacts HTTP/1.1\r\nX: y\r\nX"));
            assertEquals(LATE, Wire.gist(sandbox, "G"));
            assertEquals("200 {\"code\":0,", found(sandbox));
        }
    }

    @Test
    void a_body_that_does_not_come_is_given_up() throws IOException {
        try (Sandbox sandbox = start(new Patience(LATER, LATER, SOON, LATER, LATER))) {
            String head = "PUT /1/Contacts HTTP/1.1\r\n" + Wire.keys(sandbox);
            assertEquals(LATE, Wire.gist(sandbox, head + "Content-Length: 10\r\n\r\nid=1"));
            assertEquals(LATE, Wire.gist(sandbox, head + "Transfer-Encoding: chunked\r\n\r\n4\r\nid=1\r\n"));
            assertEquals(0, sandbox.requests());
            assertEquals("200 {\"code\":0,", found(sandbox));
        }
    }

    @Test
    void a_client_that_says_nothing_is_let_go_without_a_word() throws IOException {
        try (Sandbox sandbox = start(new Patience(SOON, LATER, LATER, LATER, LATER))) {
            assertEquals("", Wire.told(sandbox, ""));
            String answer = Wire.told(sandbox, "GET /1/nothing HTTP/1.1\r\n\r\n");
            assertEquals("HTTP/1.1 401 Unauthorized", answer.substring(0, answer.indexOf("\r\n")));
        }
    }

    @Test
    void a_client_that_does_not_listen_is_let_go() throws IOException {
        try (Sandbox sandbox = start(new Patience(LATER, LATER, LATER, SOON, LATER))) {
            Wire deaf = Wire.to(sandbox);
            wires.add(deaf);
            // Answers that nobody takes fill the connection until it holds no more.
            String request = "GET /1/Contacts/meta HTTP/1.1\r\n" + Wire.keys(sandbox) + "\r\n";
            deaf.says(request.repeat(2_000));
            assertEquals("200 {\"code\":0,", found(sandbox));
        }
    }

    @Test
    void a_thousand_clients_that_say_nothing_keep_nobody_out() throws IOException {
        try (Sandbox sandbox = start(Patience.USUAL)) {
            Caller before = Caller.of(sandbox);
            assertEquals("200 {\"code\":0,", before.get("Contact?id=1").substring(0, 14));
            for (int i = 0; i < 1_000; i++) {
                Wire wire = Wire.to(sandbox);
                wires.add(wire);
                if (i % 2 == 0) {
                    wire.says("GET /1/Contacts HTTP/1.1\r\nX: ");
                }
            }
            assertEquals("200 {\"code\":0,", before.get("Contact?id=1").substring(0, 14));
            for (int i = 0; i < 20; i++) {
                assertEquals("200 {\"code\":0,", found(sandbox));
            }
            assertEquals(22, sandbox.requests());
        }
    }
}
