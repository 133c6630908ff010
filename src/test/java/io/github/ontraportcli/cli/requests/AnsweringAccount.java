package io.github.ontraportcli.cli.requests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server on this machine that has one answer to everything, except to the question which fields there are. */
final class AnsweringAccount implements AutoCloseable {
    private final HttpServer server;
    private final byte[] answer;
    private final boolean lookups;

    /**
     * An account with that answer.
     *
     * @param lookups whether the question which fields there are is answered with it, too
     */
    AnsweringAccount(String answer, boolean lookups) {
        this.lookups = lookups;
        this.answer = answer.getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/1/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/1/");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String uri = exchange.getRequestURI().toString();
        boolean lookup = !lookups && uri.startsWith("/1/objects/meta?objectID=") && uri.endsWith("&format=byId");
        exchange.sendResponseHeaders(lookup ? 404 : 200, lookup ? -1 : answer.length);
        if (!lookup) {
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }
}
