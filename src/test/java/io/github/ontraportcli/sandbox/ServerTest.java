package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerTest {
    private static final String NEAR_LIMITLESS =
            "X-Rate-Limit-Limit: 1000000\r\nX-Rate-Limit-Remaining: 1000000\r\nX-Rate-Limit-Reset: 60\r\n";

    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(3));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** What the sandbox says to these bytes, until it closes the connection. */
    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", sandbox.address().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            try (InputStream in = socket.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private String keys() {
        return "Api-Appid: " + sandbox.appId() + "\r\nAPI-KEY: " + sandbox.apiKey() + "\r\n";
    }

    private static String refusal(String status, String text) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: text/plain; charset=utf-8\r\n" + NEAR_LIMITLESS
                + "Content-Length: " + text.length() + "\r\nConnection: close\r\n\r\n" + text;
    }

    @Test
    void refuses_wrong_and_missing_credentials() throws IOException {
        String text = "The App ID and API key do not authenticate.";
        assertEquals(
                refusal("401 Unauthorized", text),
                raw("GET /1/Contact?id=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));
        assertEquals("401 " + text, new Caller(sandbox.address(), sandbox.appId(), "other").get("Contact?id=1"));
        assertEquals("401 " + text, new Caller(sandbox.address(), "2_other", sandbox.apiKey()).get("Contact?id=1"));
    }

    @Test
    void knows_paths_by_upper_and_lower_case() {
        assertEquals("404 There is no endpoint /1/contact", caller.get("contact?id=1"));
        assertEquals("404 There is no endpoint /1/Contacts/Meta", caller.get("Contacts/Meta"));
        assertEquals("404 There is no endpoint /2/Contact", caller.get("/2/Contact?id=1"));
        assertEquals("405 The endpoint /1/Contact does not take POST", caller.form("POST", "Contact", "id=1"));
    }

    @Test
    void refuses_what_it_cannot_read() {
        assertEquals("400 The body is not valid JSON.", caller.json("POST", "Contacts", "{\"firstname\":"));
        assertEquals("400 The body is not valid JSON.", caller.json("POST", "Contacts", "{firstname:'Kim'}"));
        assertEquals("400 The body is not a JSON object.", caller.json("POST", "Contacts", "[1]"));
        assertEquals("400 The body is not valid JSON.", caller.json("POST", "Contacts", "[".repeat(100_000)));
        assertEquals(
                "400 A parameter has a percent sign that is not encoded.",
                caller.form("POST", "Contacts", "firstname=100%"));
        assertEquals("400 The condition is not valid JSON.", caller.get("Contacts?condition=%5B%7B"));
        assertEquals("400 Not a number: start", caller.get("Contacts?start=x"));
        assertEquals("400 Invalid ID: x", caller.get("Contacts?ids=1,x"));
    }

    @Test
    void refuses_a_body_of_more_than_10_megabytes_and_lives_on() throws IOException {
        int most = 10 * 1024 * 1024;
        assertEquals(
                "413 The body is larger than 10 MB.", caller.form("POST", "Contacts", "firstname=" + "x".repeat(most)));
        assertEquals(
                refusal("413 Content Too Large", "The body is larger than 10 MB."),
                raw("POST /1/Contacts HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"));
        assertEquals(
                "200 {\"code\":0,\"data\":{\"attrs\":{\"dlm\":\"1769947200\",\"id\":\"1\"}},\"account_id\":\"12345\"}",
                caller.form("PUT", "Contacts", "id=1&nonsense=" + "x".repeat(most - 14)));
    }

    @Test
    void refuses_what_is_not_http() throws IOException {
        assertEquals(refusal("400 Bad Request", "This is not an HTTP request."), raw("hello\r\n\r\n"));
        assertEquals(refusal("400 Bad Request", "A header has no colon."), raw("GET / HTTP/1.1\r\nhello\r\n\r\n"));
        assertEquals(
                refusal("414 URI Too Long", "A line of the request is too long."),
                raw("GET /1/Contacts?ids=" + "1,".repeat(70_000)));
    }

    @Test
    void reads_chunks_and_says_continue_to_who_expects_it() throws IOException {
        String body = "200 {\"code\":0,\"data\":{\"attrs\":{\"city\":\"Ojai\",\"dlm\":\"1769947200\",\"id\":\"1\"}},";
        String answer = raw("PUT /1/Contacts HTTP/1.1\r\n" + keys()
                + "Connection: close\r\nExpect: 100-continue\r\nTransfer-Encoding: chunked\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
                + "6\r\nid=1&c\r\n8;x=y\r\nity=Ojai\r\n0\r\n\r\n");
        assertEquals(
                "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + NEAR_LIMITLESS
                        + "Content-Length: 92\r\nConnection: close\r\n\r\n" + body.substring(4)
                        + "\"account_id\":\"12345\"}",
                answer);
    }

    @Test
    void answers_several_requests_on_one_connection() throws IOException {
        String request = "GET /1/nothing HTTP/1.1\r\n" + keys();
        String answer = "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain; charset=utf-8\r\n" + NEAR_LIMITLESS
                + "Content-Length: 32\r\n";
        String text = "There is no endpoint /1/nothing";
        assertEquals(
                (answer + "\r\n" + text + answer + "Connection: close\r\n\r\n" + text).replace(": 32", ": 31"),
                raw(request + "\r\n" + request + "Connection: close\r\n\r\n"));
    }

    @Test
    void remembers_what_it_received_without_the_key() {
        caller.get("Contact?id=1");
        caller.form("PUT", "Contacts?x=%20", "id=1&city=Ojai");
        assertEquals(2, sandbox.requests());
        Received get = sandbox.received().get(0);
        Received put = sandbox.received().get(1);
        assertEquals("GET /1/Contact id=1 ", get.method() + " " + get.path() + " " + get.query() + " " + get.body());
        assertEquals(
                "PUT /1/Contacts x=%20 id=1&city=Ojai",
                put.method() + " " + put.path() + " " + put.query() + " " + put.body());
        Map<String, String> headers = put.headers();
        assertEquals(
                "application/x-www-form-urlencoded 2_sandbox null",
                headers.get("content-type") + " " + headers.get("api-appid") + " " + headers.get("api-key"));
    }
}
