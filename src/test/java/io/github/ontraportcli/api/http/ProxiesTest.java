package io.github.ontraportcli.api.http;

import static io.github.ontraportcli.api.http.ScriptedServer.answer;
import static io.github.ontraportcli.api.http.ScriptedServer.ending;
import static io.github.ontraportcli.api.http.ScriptedServer.json;
import static io.github.ontraportcli.api.http.ScriptedServer.raw;
import static io.github.ontraportcli.api.http.ScriptedServer.silence;
import static io.github.ontraportcli.api.http.ScriptedServer.tunnel;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxiesTest {
    private static final String API = "https://api.ontraport.com";

    @ParameterizedTest
    @CsvSource({
        "'',                            https://api.ontraport.com,      proxy:3128",
        "other.com,                     https://api.ontraport.com,      proxy:3128",
        "api.ontraport.com,             https://api.ontraport.com,      direct",
        "API.Ontraport.COM,             https://api.ontraport.com,      direct",
        "ontraport.com,                 https://api.ontraport.com,      direct",
        ".ontraport.com,                https://api.ontraport.com,      direct",
        "*.ontraport.com,               https://api.ontraport.com,      direct",
        ".ontraport.com,                https://ontraport.com,          proxy:3128",
        "port.com,                      https://api.ontraport.com,      proxy:3128",
        "api.ontraport.com.evil,        https://api.ontraport.com,      proxy:3128",
        "*,                             https://api.ontraport.com,      direct",
        "'a.com, api.ontraport.com',    https://api.ontraport.com,      direct",
        "a.com api.ontraport.com,       https://api.ontraport.com,      direct",
        "',,  ,',                       https://api.ontraport.com,      proxy:3128",
        "api.ontraport.com:443,         https://api.ontraport.com,      direct",
        "api.ontraport.com:443,         https://api.ontraport.com:443,  direct",
        "api.ontraport.com:8443,        https://api.ontraport.com,      proxy:3128",
        "ontraport.com:8443,            https://api.ontraport.com:8443, direct",
        "'',                            http://localhost:8080,          direct",
        "'',                            http://LOCALHOST,               direct",
        "'',                            https://127.0.0.1:8443,         direct",
        "'',                            https://127.9.9.9,              direct",
        "'',                            http://[::1]:80,                direct",
        "'',                            https://127.evil.com,           proxy:3128",
        "'',                            https://localhost.evil.com,     proxy:3128",
    })
    void goes_straight_where_it_should(String noProxy, String target, String way) {
        assertEquals(
                way, way(Map.of("HTTPS_PROXY", "proxy:3128", "http_proxy", "proxy:3128", "NO_PROXY", noProxy), target));
    }

    @Test
    void takes_the_proxy_from_either_case_and_falls_back_to_the_one_for_all() {
        assertEquals("direct", way(Map.of(), API));
        assertEquals("a:1", way(Map.of("https_proxy", "http://a:1", "HTTPS_PROXY", "http://b:2"), API));
        assertEquals("b:2", way(Map.of("https_proxy", "", "HTTPS_PROXY", "http://b:2/"), API));
        assertEquals("c:3", way(Map.of("ALL_PROXY", "c:3", "HTTP_PROXY", "d:4"), API));
        assertEquals("d:4", way(Map.of("ALL_PROXY", "c:3", "HTTP_PROXY", "d:4"), "http://api.ontraport.com"));
        assertEquals("e:8080", way(Map.of("HTTPS_PROXY", "HTTP://e"), API));
    }

    @Test
    void a_proxy_that_cannot_be_used_is_said_without_its_password() {
        assertEquals("""
                the proxy in HTTPS_PROXY cannot be used
                Only proxies that are spoken to by http:// work, not socks5://.
                Set it as http://HOST:PORT, or except the API from it with NO_PROXY.""", refused(Map.of("HTTPS_PROXY", "socks5://ann:secret@proxy:1080")));
        assertEquals("""
                the proxy in ALL_PROXY cannot be used
                It is no address.
                Set it as http://HOST:PORT, or except the API from it with NO_PROXY.""", refused(Map.of("ALL_PROXY", "http://ann:sec ret@proxy:1080")));
        assertEquals("""
                the proxy in HTTPS_PROXY cannot be used
                It names no host.
                Set it as http://HOST:PORT, or except the API from it with NO_PROXY.""", refused(Map.of("HTTPS_PROXY", "http://:3128")));
    }

    @Test
    void a_broken_proxy_does_not_stand_in_the_way_to_loopback() throws IOException, Transport.NoReply {
        try (ScriptedServer server = ScriptedServer.playing(json("{}"));
                Transport transport = transport(Map.of("HTTP_PROXY", "socks5://:x"), null, Line.LONG)) {
            assertEquals(200, get(transport, server.base()).status());
        }
    }

    @Test
    void plain_requests_reach_the_proxy_whole_once_it_knows_who_asks() throws IOException, Transport.NoReply {
        try (ScriptedServer proxy = ScriptedServer.playing(
                        answer("407 Who are you", "", "Proxy-Authenticate: Basic realm=\"x\""), json("{}"));
                Transport transport = transport(
                        Map.of("HTTP_PROXY", "http://an%40n:p%3Aw+d@127.0.0.1:" + proxy.port()), null, Line.LONG)) {
            assertEquals(
                    200,
                    get(transport, URI.create("http://api.example.test/1/Contact?id=7"))
                            .status());
            assertEquals(
                    List.of("GET http://api.example.test/1/Contact?id=7", "GET http://api.example.test/1/Contact?id=7"),
                    proxy.lines());
            // an@n:p:w+d
            assertEquals("Basic YW5AbjpwOncrZA==", proxy.seen().get(1).headers().get("proxy-authorization"));
        }
    }

    @Test
    void secure_requests_go_through_a_tunnel_that_never_sees_the_key() throws Exception {
        try (ScriptedServer proxy = ScriptedServer.playing(
                        answer("407 Who are you", "", "Proxy-Authenticate: Basic realm=\"x\""),
                        tunnel(),
                        json("{\"code\":0}"));
                Transport transport = transport(
                        Map.of("HTTPS_PROXY", "ann:secret@127.0.0.1:" + proxy.port()), authority(), Line.LONG)) {
            URI address = URI.create("https://api.example.test/1/Contact?id=7");
            assertEquals(
                    "{\"code\":0}",
                    transport
                            .send("GET", address, List.of(new Pair("Api-Key", "k")), new Content.None())
                            .body());
            assertEquals(
                    List.of("CONNECT api.example.test:443", "CONNECT api.example.test:443", "GET /1/Contact?id=7"),
                    proxy.lines());
            assertEquals(null, proxy.seen().get(0).headers().get("api-key"));
            assertEquals(null, proxy.seen().get(1).headers().get("api-key"));
            assertEquals("Basic YW5uOnNlY3JldA==", proxy.seen().get(1).headers().get("proxy-authorization"));
            assertEquals(null, proxy.seen().get(2).headers().get("proxy-authorization"));
            assertEquals("k", proxy.seen().get(2).headers().get("api-key"));
        }
    }

    @Test
    void a_write_that_the_proxy_did_not_let_through_was_not_sent() throws IOException {
        assertEquals("The proxy refused: HTTP 503 Not today.; sent: false", write(answer("503 Not today", "<html>")));
        assertEquals(
                "The proxy refused: HTTP 407 Who are you.; sent: false",
                write(answer("407 Who are you", "", "Proxy-Authenticate: Basic realm=\"x\"")));
        assertEquals("No answer in time.; sent: false", write(silence()));
        assertEquals("The connection broke: The target server failed to respond; sent: false", write(ending(raw(""))));
    }

    private static String write(ScriptedServer.Step step) throws IOException {
        try (ScriptedServer proxy = ScriptedServer.playing(step);
                Transport transport = transport(
                        Map.of("HTTPS_PROXY", "http://127.0.0.1:" + proxy.port()),
                        null,
                        step.equals(silence()) ? Line.SHORT : Line.LONG)) {
            Transport.NoReply none = assertThrows(
                    Transport.NoReply.class,
                    () -> transport.send(
                            "POST",
                            URI.create("https://api.example.test/1/Contacts"),
                            List.of(),
                            new Content.Tree(new JsonObject())));
            assertEquals(List.of("CONNECT api.example.test:443"), proxy.lines());
            return none.why() + "; sent: " + none.sent();
        }
    }

    private static String refused(Map<String, String> environment) {
        Failure failure = assertThrows(Failure.NotConfigured.class, () -> way(environment, API));
        return failure.what() + "\n" + failure.why() + "\n" + failure.next();
    }

    private static String way(Map<String, String> environment, String target) {
        URI uri = URI.create(target);
        HttpHost proxy = new Proxies(environment)
                .determineProxy(
                        new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()), HttpClientContext.create());
        return proxy == null ? "direct" : proxy.getHostName() + ":" + proxy.getPort();
    }

    private static io.github.ontraportcli.api.Reply get(Transport transport, URI address) throws Transport.NoReply {
        return transport.send("GET", address, List.of(), new Content.None());
    }

    private static Path authority() throws Exception {
        return Path.of(ProxiesTest.class.getResource("ca.pem").toURI());
    }

    private static Transport transport(Map<String, String> environment, Path authority, Duration answer) {
        return new HttpTransport(
                new Patience(Line.LONG, answer, Line.LONG, 0),
                new Proxies(environment),
                new Certificates(authority),
                "test");
    }
}
