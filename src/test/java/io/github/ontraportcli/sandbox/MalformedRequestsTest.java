package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bytes that are no request, or mean two things at once, and those that only look like it. */
class MalformedRequestsTest {
    private static final String NO_HTTP = "400 Bad Request | This is not an HTTP request.";
    private static final String CONTROL = "400 Bad Request | A line of the request has a control character.";
    private static final String CHUNKS = "400 Bad Request | The body's chunks cannot be read.";
    private static final String LENGTH = "400 Bad Request | The Content-Length is not a number.";

    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(3));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private String line(String line) throws IOException {
        return Wire.gist(sandbox, line + "\r\n" + Wire.keys(sandbox) + "Connection: close\r\n\r\n");
    }

    private String headers(String headers) throws IOException {
        return Wire.gist(
                sandbox,
                "PUT /1/Contacts HTTP/1.1\r\n" + Wire.keys(sandbox)
                        + "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n" + headers);
    }

    @Test
    void refuses_first_lines_that_are_none() throws IOException {
        assertEquals(NO_HTTP, line("GET"));
        assertEquals(NO_HTTP, line("GET /1/Contacts"));
        assertEquals(NO_HTTP, line("GET  /1/Contacts HTTP/1.1"));
        assertEquals(NO_HTTP, line("GET /1/Contacts HTTP/1.1 "));
        assertEquals(NO_HTTP, line("GET /1/Con tacts HTTP/1.1"));
        assertEquals(NO_HTTP, line("GET Contacts HTTP/1.1"));
        assertEquals(NO_HTTP, line("GET /1/Contacts HTTP/2.0"));
        assertEquals(NO_HTTP, line("GET /1/Contacts http/1.1"));
        assertEquals(NO_HTTP, line("G\u00cbT /1/Contacts HTTP/1.1"));
        assertEquals(NO_HTTP, line("OPTIONS * HTTP/1.1"));
        assertEquals(NO_HTTP, line("CONNECT api.example.com:443 HTTP/1.1"));
        assertEquals(NO_HTTP, line("\u0016\u0003\u0001\u0002"));
        assertEquals(CONTROL, line("GET /1/Con\u0000tacts HTTP/1.1"));
        assertEquals(CONTROL, line("GET /1/Contacts HTTP/1.1\rX: y"));
    }

    @Test
    void knows_no_path_but_its_own() throws IOException {
        for (String path : new String[] {
            "/",
            "//1/Contacts",
            "/1//Contacts",
            "/1/../1/Contacts",
            "/1/./Contacts",
            "/1/%43ontacts",
            "/1/Contacts%2Fmeta",
            "/1/%2e%2e/etc/passwd",
            "/../../etc/passwd",
            "/1/Contacts/",
            "/1/Contacts\\meta",
            "/1/Contacts;x=1",
            "/1/Contacts#x"
        }) {
            assertEquals("404 Not Found | There is no endpoint " + path, line("GET " + path + " HTTP/1.1"));
        }
        assertEquals(
                "404 Not Found | There is no endpoint /1/" + "x".repeat(197) + "…",
                line("GET /1/" + "x".repeat(100_000) + " HTTP/1.1"));
        assertEquals(
                "405 Method Not Allowed | The endpoint /1/Contacts does not take BREW",
                line("BREW /1/Contacts HTTP/1.1"));
        assertEquals(
                "405 Method Not Allowed | The endpoint /1/Contacts does not take get",
                line("get /1/Contacts HTTP/1.1"));
        assertEquals("405 Method Not Allowed | ", line("HEAD /1/Contacts HTTP/1.1"));
        assertEquals("404 Not Found | Object not found", line("GET http://localhost/1/Contact?id=9 HTTP/1.1"));
    }

    @Test
    void refuses_headers_that_are_none_or_mean_two_things() throws IOException {
        assertEquals("400 Bad Request | A header has no colon.", headers("hello\r\n\r\n"));
        assertEquals("400 Bad Request | A header has no colon.", headers(": hello\r\n\r\n"));
        assertEquals("400 Bad Request | The name of a header cannot be read.", headers("X : hello\r\n\r\n"));
        assertEquals("400 Bad Request | The name of a header cannot be read.", headers(" X: folded\r\n\r\n"));
        assertEquals(CONTROL, headers("X: \u0001\r\n\r\n"));
        assertEquals(CONTROL, headers("X: a\rb\r\n\r\n"));
        assertEquals(
                "400 Bad Request | The header content-length is given twice.",
                headers("Content-Length: 4\r\nContent-Length: 5\r\n\r\nid=1&"));
        assertEquals("400 Bad Request | The header api-key is given twice.", headers("Api-Key: other\r\n\r\n"));
        assertEquals(
                "400 Bad Request | A body in chunks has no Content-Length.",
                headers("Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"));
        assertEquals(
                "400 Bad Request | The Transfer-Encoding is not chunked.",
                headers("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"));
        assertEquals("417 Expectation Failed | The expectation cannot be met.", headers("Expect: more\r\n\r\n"));
        assertEquals(
                "431 Request Header Fields Too Large | There are too many headers.",
                headers("X: y\r\n".repeat(201) + "\r\n"));
        assertEquals(
                "431 Request Header Fields Too Large | A line of the request is too long.",
                headers("X: " + "y".repeat(70_000) + "\r\n\r\n"));
        assertEquals(
                "431 Request Header Fields Too Large | A line of the request is too long.",
                headers(("X: " + "y".repeat(1_000) + "\r\n").repeat(70) + "\r\n"));
    }

    @Test
    void refuses_lengths_and_chunks_that_are_none() throws IOException {
        for (String length : new String[] {"x", "-1", "+4", "4.0", "0x4", "4, 4", ""}) {
            assertEquals(LENGTH, headers("Content-Length: " + length + "\r\n\r\nid=1"));
        }
        assertEquals(
                "413 Content Too Large | The body is larger than 10 MB.",
                headers("Content-Length: 99999999999999999999999\r\n\r\n"));
        for (String chunks :
                new String[] {"x\r\n", "-1\r\n", "+4\r\nid=1\r\n0\r\n\r\n", "\r\n", "4\r\nid=1&\r\n0\r\n\r\n"}) {
            assertEquals(CHUNKS, headers("Transfer-Encoding: chunked\r\n\r\n" + chunks));
        }
        assertEquals(
                "413 Content Too Large | The body is larger than 10 MB.",
                headers("Transfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n"));
        assertEquals(
                "413 Content Too Large | The body is larger than 10 MB.",
                headers("Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFF\r\n"));
        assertEquals(
                "431 Request Header Fields Too Large | There are too many headers.",
                headers("Transfer-Encoding: chunked\r\n\r\n0\r\n" + "X: y\r\n".repeat(101) + "\r\n"));
    }

    @Test
    void what_is_cut_off_is_not_carried_out() throws IOException {
        String whole = "PUT /1/Contacts HTTP/1.1\r\n" + Wire.keys(sandbox) + "Content-Length: 14\r\n\r\nid=1&city=Ojai";
        for (int end = 0; end < whole.length(); end++) {
            try (Wire wire = Wire.to(sandbox)) {
                wire.says(whole.substring(0, end));
                wire.saysNoMore();
                assertEquals("", wire.hears(), "after " + end);
            }
        }
        assertEquals(0, sandbox.requests());
    }

    @Test
    void understands_what_is_unusual_and_right() throws IOException {
        assertEquals(
                "200 OK | " + updated("Ojai"),
                headers("Content-Length: 0014\r\nContent-Length: 0014\r\n\r\nid=1&city=Ojai"));
        assertEquals(
                "200 OK | " + updated("Lodi"),
                headers("Transfer-Encoding: Chunked\r\n\r\n00e;q=\"x\"\r\nid=1&city=Lodi\r\n000\r\nX: y\r\n\r\n"));
        assertEquals(
                "200 OK | " + updated("Napa"),
                Wire.gist(
                        sandbox,
                        "\r\n\r\nPUT /1/Contacts?id=1&city=Napa HTTP/1.0\n"
                                + Wire.keys(sandbox).replace("\r", "") + "\n"));
        String again =
                "PUT /1/Contacts?id=1&city=Ojai HTTP/1.0\r\nConnection: keep-alive\r\n" + Wire.keys(sandbox) + "\r\n";
        String last = again.replace("Connection: keep-alive\r\n", "");
        assertEquals(
                "[200, 200, 200]",
                Pattern.compile("HTTP/1.1 ([0-9]+)")
                        .matcher(Wire.told(sandbox, again + again + last))
                        .results()
                        .map(each -> each.group(1))
                        .toList()
                        .toString());
    }

    private static String updated(String city) {
        return "{\"code\":0,\"data\":{\"attrs\":{\"city\":\"" + city
                + "\",\"dlm\":\"1769947200\",\"id\":\"1\"}},\"account_id\":\"12345\"}";
    }
}
