package io.github.ontraportcli.api.http;

import static io.github.ontraportcli.api.http.ScriptedServer.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Transport;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whom the client trusts. The server's certificate is for localhost and api.example.test, by the authority of ca.pem, until
 * 2126; made with openssl req -x509, openssl x509 -req and openssl pkcs12 -export.
 */
class CertificatesTest {
    @TempDir
    Path folder;

    @Test
    void an_unknown_authority_is_refused_before_anything_is_sent() throws IOException {
        try (ScriptedServer server = ScriptedServer.secure(json("{}"))) {
            Transport.NoReply none = assertThrows(Transport.NoReply.class, () -> write(server.base(), null, Line.LONG));
            assertEquals(
                    "No secure connection: the authority behind the server's certificate is not trusted. Where the"
                            + " network inspects traffic, ONTRAPORT_CA_FILE names its certificates.",
                    none.why());
            assertEquals(false, none.sent());
            assertEquals(List.of(), server.lines());
        }
    }

    @Test
    void an_authority_of_the_file_is_trusted() throws Exception {
        try (ScriptedServer server = ScriptedServer.secure(json("{\"code\":0}"))) {
            assertEquals("{\"code\":0}", write(server.base(), authority(), Line.LONG));
            assertEquals(List.of("POST /1/ a=1"), server.lines());
        }
    }

    @Test
    void words_between_the_certificates_of_the_file_do_no_harm() throws Exception {
        Path file = folder.resolve("bundle.pem");
        String one = Files.readString(authority());
        Files.writeString(file, "# Our own\n" + one + "\n# And once more\n" + one);
        try (ScriptedServer server = ScriptedServer.secure(json("{\"code\":0}"))) {
            assertEquals("{\"code\":0}", write(server.base(), file, Line.LONG));
        }
    }

    @Test
    void a_trusted_server_of_another_name_is_refused() throws Exception {
        try (ScriptedServer server = ScriptedServer.secure(json("{}"))) {
            URI other = URI.create("https://127.0.0.1:" + server.port() + "/1/");
            Transport.NoReply none = assertThrows(Transport.NoReply.class, () -> write(other, authority(), Line.LONG));
            assertEquals(false, none.sent());
            assertEquals(List.of(), server.lines());
        }
    }

    @Test
    void a_server_that_speaks_no_tls_is_refused_before_anything_is_sent() throws Exception {
        try (ScriptedServer server = ScriptedServer.playing(json("{}"))) {
            URI secure = URI.create("https://localhost:" + server.port() + "/1/");
            Transport.NoReply none = assertThrows(Transport.NoReply.class, () -> write(secure, null, Line.LONG));
            assertEquals(false, none.sent());
        }
    }

    @Test
    void a_handshake_that_is_not_answered_ends_and_nothing_was_sent() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            URI address = URI.create("https://localhost:" + silent.getLocalPort() + "/1/");
            Transport.NoReply none = assertThrows(Transport.NoReply.class, () -> write(address, null, Line.SHORT));
            assertEquals("No connection in time.; sent: false", none.why() + "; sent: " + none.sent());
        }
    }

    @Test
    void a_file_that_cannot_be_used_is_said_with_the_reason() throws IOException {
        Path missing = folder.resolve("none.pem");
        assertEquals(
                "the certificates in " + missing + " cannot be used\nThere is no such file.\n"
                        + "ONTRAPORT_CA_FILE names a file with certificates in PEM form.",
                refused(missing));
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");
        assertEquals(
                "the certificates in " + empty + " cannot be used\nThere is no certificate in it.\n"
                        + "ONTRAPORT_CA_FILE names a file with certificates in PEM form.",
                refused(empty));
        Path prose = Files.writeString(folder.resolve("prose.pem"), "Not a certificate.\n");
        assertEquals(
                "the certificates in " + prose + " cannot be used",
                refused(prose).lines().findFirst().orElseThrow());
        Path broken = Files.writeString(
                folder.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
        assertEquals(
                "the certificates in " + broken + " cannot be used",
                refused(broken).lines().findFirst().orElseThrow());
    }

    private String refused(Path file) throws IOException {
        try (ScriptedServer server = ScriptedServer.secure(json("{}"))) {
            Failure failure = assertThrows(Failure.NotConfigured.class, () -> write(server.base(), file, Line.LONG));
            assertEquals(List.of(), server.lines());
            return failure.what() + "\n" + failure.why() + "\n" + failure.next();
        }
    }

    private static String write(URI address, Path file, Duration patience) throws Transport.NoReply {
        try (Transport transport = new HttpTransport(
                new Patience(patience, patience, patience, 0), new Proxies(Map.of()), new Certificates(file), "test")) {
            return transport
                    .send(
                            "POST",
                            address,
                            List.of(),
                            new Content.Form(List.of(new io.github.ontraportcli.api.Pair("a", "1"))))
                    .body();
        }
    }

    private static Path authority() throws Exception {
        return Path.of(CertificatesTest.class.getResource("ca.pem").toURI());
    }
}
