package io.github.ontraportcli.cli.call;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.cli.requests.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** A server on loopback that writes down what arrives and answers as the test says. Whoever asks must have its key. */
final class CallServer implements AutoCloseable {
    private final HttpServer server;
    private final UnaryOperator<String> answers;
    private final String type;
    private final int status;
    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final List<String> headers = Collections.synchronizedList(new ArrayList<>());

    /**
     * A server.
     *
     * @param answers the body that answers a request, which is given as {@link #line}
     */
    CallServer(String type, UnaryOperator<String> answers) {
        this(200, type, answers);
    }

    /** The same, with another status. */
    CallServer(int status, String type, UnaryOperator<String> answers) {
        this.status = status;
        this.answers = answers;
        this.type = type;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A server whose every answer is a record. */
    static CallServer ofRecords() {
        return new CallServer(
                "application/json",
                line -> "{\"code\":0,\"data\":{\"id\":\"7\",\"spent\":12.50},\"account_id\":\"12345\"}");
    }

    /** A server with so many contacts, 50 a page at the most. */
    static CallServer ofRows(int count) {
        return new CallServer("application/json", line -> page(line, count));
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/1/";
    }

    /** What arrived, decoded: {@code GET Contacts ? range=5 & sort=id}, {@code POST objects json {"a":1}}, {@code form a=1}. */
    List<String> received() {
        return List.copyOf(received);
    }

    /** The headers that arrived with the last request, those of the connection left out. */
    String headers() {
        return String.join("\n", headers);
    }

    /** A run of the program on this account. */
    ProgramRun run(Path home) {
        return ProgramRun.in(home).connectedTo(address(), "2_12345_called", "a-key-of-no-account");
    }

    /** Runs a command line, the words behind {@code ontraport api}. */
    ProgramRun.Ended call(Path home, String line) {
        return run(home).run(words(line));
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>(List.of("api"));
        words.addAll(Words.of(line));
        return words;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String line = line(exchange, body);
        received.add(line);
        headers.clear();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!List.of("Host", "Connection", "User-agent", "Accept-encoding").contains(name)) {
                headers.add(name + ": " + String.join(" | ", values));
            }
        });
        Collections.sort(headers);
        boolean known =
                "a-key-of-no-account".equals(exchange.getRequestHeaders().getFirst("Api-Key"));
        byte[] bytes = (known ? answers.apply(line) : "no such key").getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(known ? status : 401, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String line(HttpExchange exchange, String body) {
        StringBuilder line = new StringBuilder(exchange.getRequestMethod())
                .append(' ')
                .append(exchange.getRequestURI().getRawPath().replaceFirst("^/1/", ""));
        String query = exchange.getRequestURI().getRawQuery();
        if (query != null) {
            line.append(" ? ").append(pairs(query));
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if ("application/x-www-form-urlencoded".equals(type)) {
            line.append(" form ").append(pairs(body));
        } else if ("application/json".equals(type)) {
            line.append(" json ").append(body);
        } else if (type != null || !body.isEmpty()) {
            line.append(' ').append(type).append(' ').append(body);
        }
        return line.toString();
    }

    private static String pairs(String text) {
        List<String> pairs = new ArrayList<>();
        for (String each : text.split("&", -1)) {
            pairs.add(URLDecoder.decode(each, StandardCharsets.UTF_8));
        }
        return String.join(" & ", pairs);
    }

    private static String page(String line, int count) {
        if (line.startsWith("GET Contacts/getInfo")) {
            return "{\"code\":0,\"data\":{\"count\":\"" + count + "\"},\"account_id\":\"12345\"}";
        }
        int start = number(line, "start", 0);
        int range = Math.min(50, number(line, "range", 50));
        List<String> rows = new ArrayList<>();
        for (int id = start + 1; id <= Math.min(count, start + range); id++) {
            rows.add("{\"id\":\"" + id + "\",\"email\":\"p" + id + "@example.com\"}");
        }
        return "{\"code\":0,\"data\":[" + String.join(",", rows) + "],\"account_id\":\"12345\"}";
    }

    private static int number(String line, String name, int usual) {
        for (String each : line.split(" ")) {
            if (each.startsWith(name + "=")) {
                return Integer.parseInt(each.substring(name.length() + 1));
            }
        }
        return usual;
    }
}
