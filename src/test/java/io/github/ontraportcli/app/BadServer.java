package io.github.ontraportcli.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A server on loopback that answers every request with the same bytes, whatever they are, and then hangs up. */
final class BadServer implements AutoCloseable {
    private static final List<String> LINES =
            List.of("contacts count", "contacts create --firstname Kim", "contacts delete 7 --yes");

    private final ServerSocket socket;
    private final byte[] answer;
    private final List<String> requests = new ArrayList<>();

    private BadServer(ServerSocket socket, String answer) {
        this.socket = socket;
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
    }

    /** A server that sends these bytes; none at all when they are empty. */
    static BadServer answering(String answer) {
        try {
            BadServer server = new BadServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
            Thread thread = new Thread(server::serve, "bad-server");
            thread.setDaemon(true);
            thread.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A whole answer of HTTP. */
    static String http(String status, String type, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + length
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    /** How a read, a write that must not be sent twice, and one that may be, end on such a server. */
    static String told(Path home, String answer) {
        try (BadServer server = answering(answer)) {
            StringBuilder told = new StringBuilder();
            int before = 0;
            for (String line : LINES) {
                ProgramRun.Ended ended = run(home, server, line);
                int sent = server.requests().size() - before;
                before = server.requests().size();
                told.append(line)
                        .append(": sent ")
                        .append(sent)
                        .append(" times, exit ")
                        .append(ended.code());
                told.append('\n').append(ended.out()).append(shown(ended, server));
            }
            return told.toString();
        }
    }

    /** The same where a server was, and is no longer. */
    static String toldWithoutServer(Path home) {
        BadServer server = answering("");
        server.close();
        StringBuilder told = new StringBuilder();
        for (String line : LINES) {
            ProgramRun.Ended ended = run(home, server, line);
            told.append(line).append(": exit ").append(ended.code()).append('\n');
            told.append(ended.out()).append(shown(ended, server));
        }
        return told.toString();
    }

    private static ProgramRun.Ended run(Path home, BadServer server, String line) {
        return ProgramRun.in(home)
                .connectedTo(server.address(), "2_x", "secret")
                .run(ScenarioText.words(line));
    }

    private static String shown(ProgramRun.Ended ended, BadServer server) {
        return ended.err().replace(server.address(), "$URL/");
    }

    /** The base address of an API there. */
    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/1/";
    }

    /** The first line of each request, without the version: {@code GET /1/Contacts}. */
    List<String> requests() {
        synchronized (requests) {
            return List.copyOf(requests);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                String line = request(connection.getInputStream());
                synchronized (requests) {
                    requests.add(line.replaceFirst(" HTTP/1\\.1$", ""));
                }
                connection.getOutputStream().write(answer);
                connection.getOutputStream().flush();
            } catch (SocketException e) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a request to its end, so that hanging up resets nothing, and returns its first line. */
    private static String request(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int each;
        while (head.indexOf("\r\n\r\n") < 0 && (each = in.read()) >= 0) {
            head.append((char) each);
        }
        int body = 0;
        for (String line : head.toString().split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                body = Integer.parseInt(line.substring(15).strip());
            }
        }
        in.readNBytes(body);
        return head.substring(0, Math.max(0, head.indexOf("\r\n")));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
