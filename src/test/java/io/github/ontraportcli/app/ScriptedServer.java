package io.github.ontraportcli.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server on loopback that answers as a test says, or holds an answer back for good, and remembers what was asked. */
final class ScriptedServer implements AutoCloseable {
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

    /**
     * A request.
     *
     * @param path with what stands behind the question mark, as it came
     */
    record Asked(String method, String path, String body) {
        @Override
        public String toString() {
            return (method + " " + path + " " + body).strip();
        }
    }

    /**
     * An answer.
     *
     * @param headers whole lines, each with its end
     */
    record Answer(String status, String headers, String body) {
        static final Answer HELD_BACK = new Answer("", "", "");

        static Answer json(String body) {
            return new Answer("200 OK", "", body);
        }
    }

    /** What is answered; called by one thread at a time. */
    interface Script {
        Answer answer(Asked asked);
    }

    private final ServerSocket socket;
    private final Script script;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Socket> connections = new ArrayList<>();

    private ScriptedServer(ServerSocket socket, Script script) {
        this.socket = socket;
        this.script = script;
    }

    static ScriptedServer answering(Script script) {
        try {
            ScriptedServer server =
                    new ScriptedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
            daemon(server::accept);
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base address of an API there. */
    String address() {
        return "http://127.0.0.1:" + socket.getLocalPort() + "/1/";
    }

    /** What was asked, in order; the answers to all but the last few may be under way still. */
    List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** What was asked to change something, as lines. */
    List<String> writes() {
        return asked().stream()
                .filter(each -> !each.method().equals("GET"))
                .map(Asked::toString)
                .toList();
    }

    /** Waits until so many requests have come. */
    void await(int count) throws InterruptedException {
        long end = System.nanoTime() + LONGEST;
        synchronized (asked) {
            while (asked.size() < count) {
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException("only these came: " + asked);
                }
                asked.wait(left);
            }
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                synchronized (connections) {
                    connections.add(connection);
                }
                daemon(() -> serve(connection));
            } catch (IOException e) {
                // Closed: the test is over.
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try {
            InputStream in = new BufferedInputStream(connection.getInputStream());
            for (Asked each = read(in); each != null; each = read(in)) {
                Answer answer;
                synchronized (asked) {
                    asked.add(each);
                    answer = script.answer(each);
                    asked.notifyAll();
                }
                if (!answer.equals(Answer.HELD_BACK)) {
                    write(connection.getOutputStream(), answer);
                }
            }
        } catch (IOException e) {
            // The client has gone.
        }
    }

    private static void write(OutputStream out, Answer answer) throws IOException {
        int length = answer.body().getBytes(StandardCharsets.UTF_8).length;
        String whole = "HTTP/1.1 " + answer.status() + "\r\nContent-Type: application/json\r\n" + answer.headers()
                + "Content-Length: " + length + "\r\n\r\n" + answer.body();
        out.write(whole.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static @Nullable Asked read(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int each = in.read();
            if (each < 0) {
                return null;
            }
            head.append((char) each);
        }
        int length = 0;
        for (String line : head.toString().split("\r\n")) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
        String[] words = head.substring(0, head.indexOf("\r\n")).split(" ");
        return new Asked(words[0], words[1].replaceFirst("^/1/", ""), body);
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
            synchronized (connections) {
                for (Socket each : connections) {
                    each.close();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
