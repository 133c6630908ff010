package io.github.ontraportcli.app;

import static io.github.ontraportcli.app.BadServer.http;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers that refuse, in words and with codes, to a read, to a write that must not be sent twice, and to one that may be; how often each was
 * sent is told beside it.
 */
class RefusedTest {
    @TempDir
    Path home;

    @Test
    void a_server_error() {
        String told = BadServer.told(home, http("500 Internal Server Error", "text/plain", "Save failed!"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API refused
                  Save failed!
                  GET $URL/Contacts/getInfo
                contacts create --firstname Kim: sent 1 times, exit 1
                ontraport: the API refused
                  Save failed!
                  POST $URL/Contacts
                contacts delete 7 --yes: sent 1 times, exit 1
                ontraport: the API refused
                  Save failed!
                  DELETE $URL/Contact?id=7
                """, told);
    }

    @Test
    void a_server_error_without_words() {
        String told = BadServer.told(home, http("500 Internal Server Error", "text/plain", ""));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API refused
                  HTTP 500 Internal Server Error
                  GET $URL/Contacts/getInfo
                contacts create --firstname Kim: sent 1 times, exit 1
                ontraport: the API refused
                  HTTP 500 Internal Server Error
                  POST $URL/Contacts
                contacts delete 7 --yes: sent 1 times, exit 1
                ontraport: the API refused
                  HTTP 500 Internal Server Error
                  DELETE $URL/Contact?id=7
                """, told);
    }

    @Test
    void a_bad_gateway() {
        String told = BadServer.told(
                home, http("502 Bad Gateway", "text/html", "<html><head><title>502 Bad Gateway</title></head></html>"));

        assertEquals("""
                contacts count: sent 5 times, exit 1
                ontraport: the API is not available just now (HTTP 502 Bad Gateway)
                  HTTP 502 with a web page ("502 Bad Gateway")
                  GET $URL/Contacts/getInfo
                  → Try again in a minute.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  HTTP 502 with a web page ("502 Bad Gateway")
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 5 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  HTTP 502 with a web page ("502 Bad Gateway")
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void a_service_that_is_not_available() {
        String told = BadServer.told(home, http("503 Service Unavailable", "text/plain", "Down for maintenance"));

        assertEquals("""
                contacts count: sent 5 times, exit 1
                ontraport: the API is not available just now (HTTP 503 Service Unavailable)
                  Down for maintenance
                  GET $URL/Contacts/getInfo
                  → Try again in a minute.
                contacts create --firstname Kim: sent 1 times, exit 8
                ontraport: it is not known whether POST Contacts was carried out
                  Down for maintenance
                  POST $URL/Contacts
                  → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                contacts delete 7 --yes: sent 5 times, exit 8
                ontraport: it is not known whether DELETE Contact was carried out
                  Down for maintenance
                  DELETE $URL/Contact?id=7
                  → Look before you send it again: ontraport contacts get 7
                """, told);
    }

    @Test
    void no_credentials_accepted() {
        String told = BadServer.told(
                home, http("401 Unauthorized", "text/plain", "Your App ID and API key do not authenticate."));

        assertEquals("""
                contacts count: sent 1 times, exit 4
                ontraport: the API does not accept these credentials
                  Your App ID and API key do not authenticate.
                  GET $URL/Contacts/getInfo
                  → See which are used, and from where: ontraport auth status
                contacts create --firstname Kim: sent 1 times, exit 4
                ontraport: the API does not accept these credentials
                  Your App ID and API key do not authenticate.
                  POST $URL/Contacts
                  → See which are used, and from where: ontraport auth status
                contacts delete 7 --yes: sent 1 times, exit 4
                ontraport: the API does not accept these credentials
                  Your App ID and API key do not authenticate.
                  DELETE $URL/Contact?id=7
                  → See which are used, and from where: ontraport auth status
                """, told);
    }

    @Test
    void no_permission() {
        String told = BadServer.told(home, http("403 Forbidden", "application/json", "{\"message\":\"Not for you\"}"));

        assertEquals("""
                contacts count: sent 1 times, exit 4
                ontraport: this key may not do that
                  Not for you
                  GET $URL/Contacts/getInfo
                  → A key has the permissions of the user who made it; ask an administrator of the account.
                contacts create --firstname Kim: sent 1 times, exit 4
                ontraport: this key may not do that
                  Not for you
                  POST $URL/Contacts
                  → A key has the permissions of the user who made it; ask an administrator of the account.
                contacts delete 7 --yes: sent 1 times, exit 4
                ontraport: this key may not do that
                  Not for you
                  DELETE $URL/Contact?id=7
                  → A key has the permissions of the user who made it; ask an administrator of the account.
                """, told);
    }

    @Test
    void nothing_found() {
        String told = BadServer.told(home, http("404 Not Found", "text/plain", "Object not found"));

        assertEquals("""
                contacts count: sent 1 times, exit 5
                ontraport: the API found nothing there
                  Object not found
                  GET $URL/Contacts/getInfo
                contacts create --firstname Kim: sent 1 times, exit 5
                ontraport: the API found nothing there
                  Object not found
                  POST $URL/Contacts
                contacts delete 7 --yes: sent 1 times, exit 5
                ontraport: there is no contact with the ID 7
                  Object not found
                  DELETE $URL/Contact?id=7
                """, told);
    }

    @Test
    void another_address() {
        String told = BadServer.told(
                home,
                "HTTP/1.1 302 Found\r\nLocation: https://example.com/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the server sends us elsewhere (HTTP 302 Found)
                  HTTP 302 Found
                  GET $URL/Contacts/getInfo
                  → Check the address: ontraport auth status shows api_url and where it comes from.
                contacts create --firstname Kim: sent 1 times, exit 1
                ontraport: the server sends us elsewhere (HTTP 302 Found)
                  HTTP 302 Found
                  POST $URL/Contacts
                  → Check the address: ontraport auth status shows api_url and where it comes from.
                contacts delete 7 --yes: sent 1 times, exit 1
                ontraport: the server sends us elsewhere (HTTP 302 Found)
                  HTTP 302 Found
                  DELETE $URL/Contact?id=7
                  → Check the address: ontraport auth status shows api_url and where it comes from.
                """, told);
    }

    @Test
    void a_request_that_is_refused() {
        String told = BadServer.told(home, http("422 Unprocessable Entity", "text/plain", "Invalid Contact ID"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API refused
                  Invalid Contact ID
                  GET $URL/Contacts/getInfo
                contacts create --firstname Kim: sent 1 times, exit 1
                ontraport: the API refused
                  Invalid Contact ID
                  POST $URL/Contacts
                contacts delete 7 --yes: sent 1 times, exit 1
                ontraport: the API refused
                  Invalid Contact ID
                  DELETE $URL/Contact?id=7
                """, told);
    }

    @Test
    void too_many_requests() {
        String told = BadServer.told(
                home,
                "HTTP/1.1 429 Too Many Requests\r\nX-Rate-Limit-Limit: 180\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: 60\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");

        assertEquals("""
                contacts count: sent 6 times, exit 6
                ontraport: the rate limit asks for a wait of 60 seconds
                  The account's requests for this minute are used up; --max-wait is 300 seconds.
                  → Try again in a minute, or wait longer: --max-wait 360.
                contacts create --firstname Kim: sent 5 times, exit 6
                ontraport: the rate limit asks for a wait of 60 seconds
                  The account's requests for this minute are used up; --max-wait is 300 seconds.
                  → Try again in a minute, or wait longer: --max-wait 360.
                contacts delete 7 --yes: sent 5 times, exit 6
                ontraport: the rate limit asks for a wait of 60 seconds
                  The account's requests for this minute are used up; --max-wait is 300 seconds.
                  → Try again in a minute, or wait longer: --max-wait 360.
                """, told);
    }

    @Test
    void control_characters_in_words() {
        String told =
                BadServer.told(home, http("400 Bad Request", "text/plain", "bell \u0007 and colour \u001b[31mred"));

        assertEquals("""
                contacts count: sent 1 times, exit 1
                ontraport: the API refused
                  bell \\x07 and colour \\x1b[31mred
                  GET $URL/Contacts/getInfo
                contacts create --firstname Kim: sent 1 times, exit 1
                ontraport: the API refused
                  bell \\x07 and colour \\x1b[31mred
                  POST $URL/Contacts
                contacts delete 7 --yes: sent 1 times, exit 1
                ontraport: the API refused
                  bell \\x07 and colour \\x1b[31mred
                  DELETE $URL/Contact?id=7
                """, told);
    }
}
