package io.github.ontraportcli.cli.requests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A server on this machine that writes down every request and answers with something that could have come. It keeps
 * nothing: records 7 and 8 are there whenever nothing else is asked for, and behind them there are no more.
 */
final class RecordingAccount implements AutoCloseable {
    static final String APP_ID = "2_12345_recorded";
    static final String KEY = "a-key-of-no-account";

    private static final String SAVED = ",\"data\":{\"success\":[{\"f1558\":\"Shoe size\"}],\"error\":[]}";
    private static final String SECTION = """
            {"id":1,"name":"Contact Information","description":"","fields":[
            [{},{"id":8,"alias":"Shoe size","field":"f1558","type":"text","options":null}],[{}],
            [{"id":9,"alias":"Colour","field":"f1559","type":"drop","options":{"1":"Red","2":"Blue"}}]]}""";

    private final HttpServer server;
    private final List<Received> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Exact> exact = Collections.synchronizedList(new ArrayList<>());

    RecordingAccount() {
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

    /** The requests since the last time, oldest first. */
    List<Received> taken() {
        synchronized (requests) {
            List<Received> taken = List.copyOf(requests);
            requests.clear();
            return taken;
        }
    }

    /** The requests since the last time, to the byte. */
    List<Exact> takenExactly() {
        synchronized (exact) {
            List<Exact> taken = List.copyOf(exact);
            exact.clear();
            return taken;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Received request = new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath().substring("/1/".length()),
                exchange.getRequestURI().getRawQuery() == null
                        ? ""
                        : exchange.getRequestURI().getRawQuery(),
                type == null ? "" : type,
                body);
        requests.add(request);
        exact.add(Exact.of(exchange, body));
        boolean known = APP_ID.equals(exchange.getRequestHeaders().getFirst("Api-Appid"))
                && KEY.equals(exchange.getRequestHeaders().getFirst("Api-Key"));
        if (!known) {
            reply(exchange, 401, "no such key");
        } else if (request.path().endsWith("/meta")) {
            reply(exchange, 404, "Object not found");
        } else {
            reply(exchange, 200, "{\"code\":0" + data(request) + ",\"account_id\":\"12345\"}");
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", status == 200 ? "application/json" : "text/plain");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** What each verb answers with, a shape of its own for nearly every one. */
    private static String data(Received request) {
        String path = request.path();
        return switch (request.method()) {
            case "GET" ->
                path.endsWith("getInfo") || request.query().contains("count=true")
                        ? ",\"data\":{\"count\":\"2\"}"
                        : path.endsWith("getByEmail") ? ",\"data\":{\"id\":\"7\"}" : odd(request);
            case "POST" ->
                path.equals("objects/fieldeditor")
                        ? SAVED
                        : path.matches("objects/(un)?pause") ? ",\"data\":\"Success\"" : ",\"data\":" + record("9");
            case "PUT" ->
                path.equals("objects/fieldeditor")
                        ? SAVED
                        : path.startsWith("objects/")
                                ? ",\"data\":\"The tag is now being processed.\""
                                : ",\"data\":{\"attrs\":" + record("7") + "}";
            default ->
                path.equals("Contact") || path.equals("object") || path.equals("Tag") ? "" : ",\"data\":\"Deleted\"";
        };
    }

    /** What is neither a record nor a page of records: text, a map of names, IDs, messages below a member. */
    private static String odd(Received request) {
        boolean further = request.query().matches("(.*&)?(page=[1-9]|message_id=8).*");
        return switch (request.path()) {
            case "objects/fieldeditor" -> ",\"data\":" + SECTION;
            case "form", "landingPage/getHostedURL" -> ",\"data\":\"Text.\"";
            case "Form/getBlocksByFormName" -> ",\"data\":{\"block_ids\":[\"f7\",\"f8\"]}";
            case "Form/getAllFormBlocks" -> ",\"data\":" + (further ? "[]" : "{\"f7\":\"Seven\",\"f8\":\"Eight\"}");
            case "Conversation/getViewCounts" -> ",\"data\":{\"all\":\"2\"}";
            case "Conversation/getMessages" ->
                ",\"data\":{\"hasPrev\":" + !further + ",\"hasNext\":false,\"messages\":["
                        + (further ? "" : record("7") + "," + record("8")) + "]}";
            default -> records(request);
        };
    }

    private static String records(Received request) {
        String query = URLDecoder.decode(request.query(), StandardCharsets.UTF_8);
        if (!request.path().endsWith("s") && !request.path().equals("objects/tag")) {
            return ",\"data\":" + record(named(query, "id"));
        }
        boolean further =
                query.contains("\"op\":\">\",\"value\":{\"value\":8}") || query.matches("(.*&)?start=[1-9].*");
        String ids = further ? "" : named(query, "ids");
        List<String> rows = new ArrayList<>();
        for (String id : further ? new String[0] : (ids.isEmpty() ? "7,8" : ids).split(",")) {
            rows.add(record(id));
        }
        return ",\"data\":[" + String.join(",", rows) + "]";
    }

    private static String named(String query, String name) {
        for (String each : query.split("&")) {
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        return "";
    }

    private static String record(String id) {
        String key = "\":\"" + id + "\",";
        return "{\"id" + key + "\"tag_id" + key + "\"form_id" + key + "\"value" + key + "\"date\":\"123456788\"}";
    }
}
