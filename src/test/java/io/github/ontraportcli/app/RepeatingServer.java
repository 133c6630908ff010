package io.github.ontraportcli.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** A server on loopback that writes down every request to the byte, and answers with whatever the test makes of it. */
final class RepeatingServer implements AutoCloseable {
    private final HttpServer server;
    private final List<Arrived> requests = Collections.synchronizedList(new ArrayList<>());

    /**
     * A request as it arrived.
     *
     * @param target path and query, as the request line had them
     * @param headers {@code Name: value} each, sorted, those of the connection left out
     */
    record Arrived(String method, String target, List<String> headers, String body) {

        /** All of it in a text. */
        String text() {
            return method + " " + target + "\n" + String.join("\n", headers) + "\n\n" + body;
        }
    }

    /** An answer. */
    record Answer(int status, String type, String body) {}

    RepeatingServer(Function<Arrived, Answer> answers) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/1/";
    }

    /** The requests since the last time, oldest first. */
    List<Arrived> taken() {
        synchronized (requests) {
            List<Arrived> taken = List.copyOf(requests);
            requests.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, Function<Arrived, Answer> answers) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        List<String> headers = new ArrayList<>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!List.of("Host", "Connection", "User-agent", "Accept-encoding", "Content-length", "Upgrade")
                    .contains(name)) {
                headers.add(name + ": " + String.join(" | ", values));
            }
        });
        Collections.sort(headers);
        Arrived arrived = new Arrived(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), List.copyOf(headers), body);
        requests.add(arrived);
        Answer answer = answers.apply(arrived);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
