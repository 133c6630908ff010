package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiUrlTest {
    @Test
    void ends_in_a_slash() {
        assertEquals("https://api.ontraport.com/1/", parsed("https://api.ontraport.com/1"));
        assertEquals("https://api.ontraport.com/1/", parsed(" HTTPS://api.ontraport.com/1/ "));
        assertEquals("https://api.ontraport.com/", parsed("https://api.ontraport.com"));
    }

    @Test
    void may_be_plain_http_on_this_machine() {
        assertEquals("http://localhost:8080/", parsed("http://localhost:8080"));
        assertEquals("http://127.0.0.1:8080/1/", parsed("http://127.0.0.1:8080/1"));
        assertEquals("http://[::1]:8080/1/", parsed("http://[::1]:8080/1"));
    }

    @Test
    void never_is_plain_http_elsewhere() {
        List<String> elsewhere = List.of(
                "http://api.ontraport.com/1/",
                "http://localhost.example.com/",
                "http://127.0.0.1.example.com/",
                "http://10.0.0.1/",
                "http://[::2]/");
        for (String url : elsewhere) {
            assertEquals("http would send the API key unencrypted; it is allowed to localhost only", parsed(url));
        }
    }

    @Test
    void is_refused_where_something_else_stands_in_it() {
        assertEquals("it is not a URL", parsed("not a url"));
        assertEquals("it does not begin with https://", parsed("api.ontraport.com/1"));
        assertEquals("it does not begin with https://", parsed("ftp://api.ontraport.com/1"));
        assertEquals("it does not begin with https://", parsed(""));
        assertEquals("it names no host", parsed("https:///1/"));
        assertEquals("it names no host", parsed("https:1"));
        assertEquals("it names no host", parsed("https://a:99999/"));
        assertEquals("only a host, a port and a path may stand in it", parsed("https://me:pw@api.ontraport.com/"));
        assertEquals("only a host, a port and a path may stand in it", parsed("https://api.ontraport.com/?a=1"));
        assertEquals("only a host, a port and a path may stand in it", parsed("https://api.ontraport.com/#a"));
    }

    @Test
    void knows_what_stays_on_this_machine() {
        assertEquals(true, ApiUrl.isLoopback(URI.create("http://LOCALHOST:1/")));
        assertEquals(false, ApiUrl.isLoopback(ApiUrl.DEFAULT));
    }

    private static String parsed(String text) {
        try {
            return ApiUrl.parse(text, Failure::notConfigured).toString();
        } catch (Failure failure) {
            return failure.what();
        }
    }
}
