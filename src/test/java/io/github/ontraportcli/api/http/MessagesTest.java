package io.github.ontraportcli.api.http;

import static io.github.ontraportcli.api.http.ScriptedServer.answer;
import static io.github.ontraportcli.api.http.ScriptedServer.closing;
import static io.github.ontraportcli.api.http.ScriptedServer.cutByLength;
import static io.github.ontraportcli.api.http.ScriptedServer.cutInChunks;
import static io.github.ontraportcli.api.http.ScriptedServer.ending;
import static io.github.ontraportcli.api.http.ScriptedServer.json;
import static io.github.ontraportcli.api.http.ScriptedServer.raw;
import static io.github.ontraportcli.api.http.ScriptedServer.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.http.ScriptedServer.Step;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person reads when a request does not work, whole. */
class MessagesTest {
    private static final Request READ = of(OperationBuilder.get("Contact").takes(Standard.ID));
    private static final Request CREATE = of(OperationBuilder.post("Contacts").json());
    private static final Request UPDATE =
            of(OperationBuilder.put("Contacts").json().takes(Standard.ID));

    @Test
    void a_refusal_is_told_in_the_words_of_the_api() throws IOException {
        assertEquals("""
                [refused] the API refused
                why: Save failed!
                on: POST BASE/Contacts
                next: null""", told(CREATE, answer("400 Bad Request", "  Save\n failed! ")));
        assertEquals("""
                [refused] the API refused
                why: Invalid field name
                on: GET BASE/Contact?id=7
                next: null""", told(READ, answer("422 Unprocessable", "{\"code\":1,\"message\":\"Invalid field name\"}")));
        assertEquals("""
                [refused] the API refused
                why: HTTP 500 Oops
                on: GET BASE/Contact?id=7
                next: null""", told(READ, answer("500 Oops", "")));
    }

    @Test
    void a_refusal_that_goes_on_and_on_is_shortened() throws IOException {
        assertEquals(
                "[refused] the API refused\nwhy: " + "x".repeat(300) + "…\non: GET BASE/Contact?id=7\nnext: null",
                told(READ, answer("400 Bad", "x".repeat(10_000))));
    }

    @Test
    void missing_rights_say_whom_to_ask() throws IOException {
        assertEquals("""
                [not-allowed] the API does not accept these credentials
                why: Your App ID and API key do not authenticate.
                on: GET BASE/Contact?id=7
                next: See which are used, and from where: ontraport auth status""", told(READ, answer("401 Unauthorized", "Your App ID and API key do not authenticate.")));
        assertEquals("""
                [not-allowed] this key may not do that
                why: HTTP 403 with a web page ("Just a moment")
                on: GET BASE/Contact?id=7
                next: A key has the permissions of the user who made it; ask an administrator of the account.""", told(READ, answer("403 Forbidden", "<html><title>Just a moment</title></html>")));
    }

    @Test
    void what_is_not_there_is_said_plainly() throws IOException {
        assertEquals("""
                [not-found] the API found nothing there
                why: Object not found
                on: GET BASE/Contact?id=7
                next: null""", told(READ, answer("404 Not Found", "Object not found")));
    }

    @Test
    void a_read_without_a_connection_names_the_host_and_the_cause() throws IOException {
        URI nobody = ScriptedServer.nobody();
        assertEquals("""
                [unreachable] no answer from 127.0.0.1
                why: Connection refused.
                on: GET BASE/Contact?id=7
                next: Check the network, HTTPS_PROXY, and the address: ontraport auth status""", told(READ, Line.to(nobody), nobody));
        assertEquals("""
                [unreachable] no answer from 127.0.0.1
                why: Connection refused.
                on: POST BASE/Contacts
                next: Check the network, HTTPS_PROXY, and the address: ontraport auth status""", told(CREATE, Line.to(nobody), nobody));
    }

    @Test
    void a_write_without_a_clear_answer_says_how_to_look() throws IOException {
        assertEquals(
                """
                [outcome-unknown] it is not known whether POST Contacts was carried out
                why: HTTP 502 with a web page ("Bad gateway")
                on: POST BASE/Contacts
                next: Look for the record before you send it again (list --sort id:desc --limit 5).""", told(CREATE, answer("502 Bad Gateway", "<html><head><title>Bad gateway</title></head></html>")));
        assertEquals("""
                [outcome-unknown] it is not known whether PUT Contacts was carried out
                why: The answer was a web page, not JSON ("Login").
                on: PUT BASE/Contacts
                next: Look at the records before you send it again (get, or list --ids).""", told(UPDATE, answer("200 OK", "<!doctype HTML>\n<title>Login</title>")));
        assertEquals("""
                [outcome-unknown] it is not known whether POST Contacts was carried out
                why: The answer broke off in the middle.
                on: POST BASE/Contacts
                next: Look for the record before you send it again (list --sort id:desc --limit 5).""", told(CREATE, cutByLength()));
        assertEquals("""
                [outcome-unknown] it is not known whether POST Contacts was carried out
                why: The connection broke: The target server failed to respond
                on: POST BASE/Contacts
                next: Look for the record before you send it again (list --sort id:desc --limit 5).""", told(CREATE, ending(raw(""))));
        assertEquals("""
                [outcome-unknown] it is not known whether POST Contacts was carried out
                why: The answer was empty.
                on: POST BASE/Contacts
                next: Look for the record before you send it again (list --sort id:desc --limit 5).""", told(CREATE, answer("200 OK", "")));
    }

    @Test
    void a_second_try_that_nobody_hears_leaves_the_first_as_unknown_as_it_was() throws IOException {
        assertEquals("""
                [outcome-unknown] it is not known whether PUT Contacts was carried out
                why: The first try got no clear answer; then: Connection refused.
                on: PUT BASE/Contacts
                next: Look at the records before you send it again (get, or list --ids).""", told(UPDATE, closing(answer("504 Timeout", ""))));
    }

    @Test
    void silence_is_told_as_such() throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(silence())) {
            assertEquals("""
                    [unreachable] no answer from 127.0.0.1
                    why: No answer in time.
                    on: GET BASE/Contact?id=7
                    next: Check the network, HTTPS_PROXY, and the address: ontraport auth status""", told(READ, new Line(server.base(), Line.SHORT, ""), server.base()));
        }
    }

    @Test
    void a_read_whose_answer_cannot_be_read_says_what_came() throws IOException {
        assertEquals("""
                [refused] the API's answer cannot be read
                why: The answer was not JSON: {"code":0,"data":
                on: GET BASE/Contact?id=7
                next: Try again; if it stays so, check the address with ontraport auth status.""", told(READ, json("{\"code\":0,\"data\":")));
        assertEquals("""
                [refused] the API's answer cannot be read
                why: The answer broke off in the middle.
                on: GET BASE/Contact?id=7
                next: Try again; if it stays so, check the address with ontraport auth status.""", told(READ, cutInChunks()));
    }

    @Test
    void a_redirect_points_at_the_address() throws IOException {
        assertEquals("""
                [refused] the server sends us elsewhere (HTTP 301 Moved Permanently)
                why: HTTP 301 Moved Permanently
                on: GET BASE/Contact?id=7
                next: Check the address: ontraport auth status shows api_url and where it comes from.""", told(READ, answer("301 Moved Permanently", "", "Location: https://example.com/")));
    }

    @Test
    void a_limit_beyond_patience_says_how_long_it_is() throws IOException {
        assertEquals("""
                [rate-limited] the rate limit asks for a wait of 61 seconds
                why: The account's requests for this minute are used up; --max-wait is 60 seconds.
                on: null
                next: Try again in a minute, or wait longer: --max-wait 61.""", told(CREATE, answer("429 Too Many Requests", "", "x-rate-limit-reset: 61")));
    }

    @Test
    void a_gateway_that_stays_away_is_the_servers_trouble() throws IOException {
        assertEquals("""
                [refused] the API is not available just now (HTTP 503 Service Unavailable)
                why: HTTP 503 Service Unavailable
                on: GET BASE/Contact?id=7
                next: Try again in a minute.""", told(READ, answer("503 Service Unavailable", "")));
    }

    @Test
    void a_status_counts_even_where_its_words_break_off() throws IOException {
        assertEquals("""
                [not-allowed] this key may not do that
                why: You may no
                on: POST BASE/Contacts
                next: A key has the permissions of the user who made it; ask an administrator of the account.""", told(CREATE, ending(raw("HTTP/1.1 403 Forbidden\r\nContent-Length: 99\r\n\r\nYou may no"))));
    }

    @Test
    void a_server_that_sends_the_key_or_a_card_back_does_not_get_them_shown() throws IOException {
        assertEquals("""
                [refused] the API refused
                why: Bad key [redacted]!
                on: POST BASE/Contacts
                next: null""", told(CREATE, answer("400 Bad Request", "Bad key " + Line.KEY + "!")));
        assertEquals(
                """
                [refused] the API refused
                why: {"payer":{"ccnumber":"[redacted]","code":"[redacted]"}}
                on: POST BASE/Contacts
                next: null""",
                told(
                        CREATE,
                        answer("400 Bad Request", "{\"payer\":{\"ccnumber\":\"4111111111111111\",\"code\":123}}")));
        assertEquals("""
                [outcome-unknown] it is not known whether POST Contacts was carried out
                why: The answer was not JSON: Hello [redacted]
                on: POST BASE/Contacts
                next: Look for the record before you send it again (list --sort id:desc --limit 5).""", told(CREATE, answer("200 OK", "Hello " + Line.KEY)));
    }

    private static String told(Request request, Step step) throws IOException {
        try (ScriptedServer server = ScriptedServer.playing(step)) {
            return told(request, Line.to(server.base()), server.base());
        }
    }

    private static String told(Request request, Line line, URI base) {
        try (line) {
            Failure failure = assertThrows(Failure.class, () -> line.client.send(request));
            String whole = "[" + failure.kind() + "] " + failure.what() + "\nwhy: " + failure.why() + "\non: "
                    + failure.request() + "\nnext: " + failure.next();
            return whole.replace(base.toString(), "BASE/");
        }
    }

    private static Request of(OperationBuilder operation) {
        return Encoding.encode(operation.build(), Map.of("id", new JsonPrimitive("7")), List.of());
    }
}
