package io.github.ontraportcli.app;

import static io.github.ontraportcli.app.BadServer.http;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers whose answer cannot be read, or that do not answer at all, to a read, to a write that must not be sent twice, and to one that may be; how often each was
 * sent is told beside it.
 */
class BadAnswerTest {
    @TempDir
    Path home;

    @Test
    void nobody_listens() {
        assertEquals("""
                contacts count: exit 9
                ontraport: no answer from 127.0.0.1
                  Connection refused.
                  GET $URL/Contacts/getInfo
                  → Check the network, HTTPS_PROXY, and the address: ontraport auth status
                contacts create --firstname Kim: exit 9
                ontraport: no answer from 127.0.0.1
                  Connection refused.
                  POST $URL/Contacts
                  → Check the network, HTTPS_PROXY, and the address: ontraport auth status
                contacts delete 7 --yes: exit 9
                ontraport: no answer from 127.0.0.1
                  Connection refused.
                  DELETE $URL/Contact?id=7
                  → Check the network, HTTPS_PROXY, and the address: ontraport auth status
                """, BadServer.toldWithoutServer(home));
    }

    @Test
    void a_web_page_instead_of_json() {
        String told = BadServer.told(
                home, http("200 OK", "text/html", "<html><head><title>Log in</title></head><body>Hello</body></html>"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API's answer cannot be read
                  The answer was a web page, not JSON ("Log in").
                  GET $URL/Contacts/getInfo
                  → Try again; if it stays so, check the address with ontraport auth status.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The answer was a web page, not JSON ("Log in").
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 1 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The answer was a web page, not JSON ("Log in").
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void an_empty_answer() {
        String told = BadServer.told(home, http("200 OK", "application/json", ""));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API's answer cannot be read
                  The answer was empty.
                  GET $URL/Contacts/getInfo
                  → Try again; if it stays so, check the address with ontraport auth status.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The answer was empty.
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 1 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The answer was empty.
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void a_list_instead_of_an_object() {
        String told = BadServer.told(home, http("200 OK", "application/json", "[1, 2]"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API's answer cannot be read
                  The answer was not JSON: [1, 2]
                  GET $URL/Contacts/getInfo
                  → Try again; if it stays so, check the address with ontraport auth status.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The answer was not JSON: [1, 2]
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 1 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The answer was not JSON: [1, 2]
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void a_sentence_instead_of_json() {
        String told = BadServer.told(home, http("200 OK", "text/plain", "All is well"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API's answer cannot be read
                  The answer was not JSON: All is well
                  GET $URL/Contacts/getInfo
                  → Try again; if it stays so, check the address with ontraport auth status.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The answer was not JSON: All is well
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 1 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The answer was not JSON: All is well
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void half_a_document() {
        String told = BadServer.told(home, http("200 OK", "application/json", "{\"code\":0,\"data\":{\"count\":"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API's answer cannot be read
                  The answer was not JSON: {"code":0,"data":{"count":
                  GET $URL/Contacts/getInfo
                  → Try again; if it stays so, check the address with ontraport auth status.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The answer was not JSON: {"code":0,"data":{"count":
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 1 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The answer was not JSON: {"code":0,"data":{"count":
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void an_answer_that_breaks_off() {
        String told = BadServer.told(home, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"code\":0,\"data\":");

        assertEquals("""
                contacts count: sent 5 times, exit 1
                ontraport: the API's answer cannot be read
                  The answer broke off in the middle.
                  GET $URL/Contacts/getInfo
                  → Try again; if it stays so, check the address with ontraport auth status.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The answer broke off in the middle.
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 5 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The answer broke off in the middle.
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void no_answer_at_all() {
        String told = BadServer.told(home, "");

        assertEquals("""
                contacts count: sent 5 times, exit 9
                ontraport: no answer from 127.0.0.1
                  The connection broke: The target server failed to respond
                  GET $URL/Contacts/getInfo
                  → Check the network, HTTPS_PROXY, and the address: ontraport auth status
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The connection broke: The target server failed to respond
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 5 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The connection broke: The target server failed to respond
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void an_answer_that_is_no_http() {
        String told = BadServer.told(home, "SSH-2.0-server\r\n\r\n");

        assertEquals("""
                contacts count: sent 5 times, exit 9
                ontraport: no answer from 127.0.0.1
                  The connection broke: The target server failed to respond
                  GET $URL/Contacts/getInfo
                  → Check the network, HTTPS_PROXY, and the address: ontraport auth status
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  The connection broke: The target server failed to respond
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 5 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  The connection broke: The target server failed to respond
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }
}
