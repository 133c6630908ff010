package io.github.ontraportcli.api.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A server on loopback that plays a script, one step a request, the last step over and over, and remembers every request
 * that reached it. It knows just enough of HTTP to tell where a request ends.
 */
final class ScriptedServer implements AutoCloseable {
    private static final Step SILENCE = Connection::socket;

    private final ServerSocket listener;
    private final List<Step> script;
    private final boolean secure;
    private final Thread accepting;
    private final AtomicInteger played = new AtomicInteger();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    /** What is done about a request. */
    interface Step {
        /** Answers, or does not; returns the socket to go on with, or nothing when this connection is over. */
        Socket play(Connection connection) throws IOException;
    }

    /** A connection in the middle of a request. */
    record Connection(ScriptedServer server, Socket socket) {}

    /** A request as it came. */
    record Seen(String method, String target, Map<String, String> headers, String body) {
        /** Its first line and its body. */
        @Override
        public String toString() {
            return method + " " + target + (body.isEmpty() ? "" : " " + body);
        }
    }

    private ScriptedServer(boolean secure, List<Step> script) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        this.secure = secure;
        this.script = script;
        this.accepting = daemon(this::accept);
    }

    static ScriptedServer playing(Step... script) throws IOException {
        return new ScriptedServer(false, List.of(script));
    }

    /** The same over TLS, for localhost and api.example.test, by an authority that nobody knows: ca.pem. */
    static ScriptedServer secure(Step... script) throws IOException {
        return new ScriptedServer(true, List.of(script));
    }

    /** An answer in full: the status line, further header lines, the body. */
    static Step answer(String status, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return raw(status(status, headers) + "Content-Length: " + bytes.length + "\r\n\r\n" + body);
    }

    static Step json(String body) {
        return answer("200 OK", body, "Content-Type: application/json");
    }

    /** Exactly these characters, and the connection stays. */
    static Step raw(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    static Step bytes(byte[] bytes) {
        return connection -> {
            connection.socket().getOutputStream().write(bytes);
            connection.socket().getOutputStream().flush();
            return connection.socket();
        };
    }

    /** The step, and then the end of the connection. */
    static Step ending(Step step) {
        return connection -> {
            step.play(connection);
            connection.socket().close();
            return null;
        };
    }

    /** The step, and then the end of the server: nobody can connect any more. */
    static Step closing(Step step) {
        return connection -> {
            connection.server().closeDoor();
            step.play(connection);
            connection.socket().close();
            return null;
        };
    }

    /** A body that ends before the length that was promised. */
    static Step cutByLength() {
        return ending(raw("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"code\":0,\"data\":[{\"id\":\"1\"}"));
    }

    /** A chunked body without an end. */
    static Step cutInChunks() {
        return ending(raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n8\r\n{\"code\":\r\n"));
    }

    /** A reset instead of an answer. */
    static Step reset() {
        return connection -> {
            connection.socket().setSoLinger(true, 0);
            connection.socket().close();
            return null;
        };
    }

    /** No answer, and no end. */
    static Step silence() {
        return SILENCE;
    }

    /** Says yes to a CONNECT, and speaks TLS from there on. */
    static Step tunnel() {
        return connection -> {
            raw("HTTP/1.1 200 Connection established\r\n\r\n").play(connection);
            return upgraded(connection.socket());
        };
    }

    /** Where it listens, below the path of the API. */
    URI base() {
        return URI.create((secure ? "https://localhost:" : "http://127.0.0.1:") + port() + "/1/");
    }

    int port() {
        return listener.getLocalPort();
    }

    List<Seen> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket each : open) {
            each.close();
        }
    }

    private static String status(String status, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\n");
        for (String each : headers) {
            head.append(each).append("\r\n");
        }
        return head.toString();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scripted-server");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    /** The system lets nobody in any more only once the thread that waits for them has gone. */
    private void closeDoor() throws IOException {
        listener.close();
        try {
            accepting.join();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            // The listener was closed: the script is over.
        }
    }

    private void serve(Socket accepted) {
        try {
            Socket socket = secure ? upgraded(accepted) : accepted;
            Socket reading = socket;
            InputStream in = new BufferedInputStream(socket.getInputStream());
            while (socket != null) {
                if (socket != reading) {
                    in = new BufferedInputStream(socket.getInputStream());
                    reading = socket;
                }
                Seen request = request(in);
                if (request == null) {
                    return;
                }
                seen.add(request);
                int step = Math.min(played.getAndIncrement(), script.size() - 1);
                socket = script.get(step).play(new Connection(this, socket));
            }
        } catch (IOException e) {
            // The client went away or spoke no HTTP, as some of them are meant to.
            hangUp(accepted);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is gone already.
        }
    }

    private static Seen request(InputStream in) throws IOException {
        String first = line(in);
        if (first.isEmpty()) {
            return null;
        }
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IOException("no HTTP");
            }
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String[] words = first.split(" ");
        return new Seen(words[0], words[1], headers, new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    private static Socket upgraded(Socket socket) throws IOException {
        SSLSocket secured =
                (SSLSocket) identity().getSocketFactory().createSocket(socket, null, socket.getPort(), true);
        secured.setUseClientMode(false);
        return secured;
    }

    private static SSLContext identity() throws IOException {
        char[] password = "loopback".toCharArray();
        try (InputStream in = ScriptedServer.class.getResourceAsStream("server.p12")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** An address on which nobody listens. */
    static URI nobody() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return URI.create("http://127.0.0.1:" + free.getLocalPort() + "/1/");
        }
    }

    /** The requests as lines. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        seen.forEach(each -> lines.add(each.toString()));
        return lines;
    }
}
