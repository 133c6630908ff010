package io.github.ontraportcli.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A server on this machine with contacts 1 to N, which lists them in pages and carries out what it is told, over as many
 * connections as it is asked on; a test may answer otherwise. It books every request and every record that it changed.
 */
final class BulkServer implements AutoCloseable {
    private static final Pattern BEHIND = Pattern.compile("\"op\":\">\",\"value\":\\{\"value\":([0-9]+)}");
    private static final Pattern IDS = Pattern.compile("\"ids\":\\[([0-9,]*)]");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Function<Asked, Answer> instead;
    private final TreeSet<Integer> there = new TreeSet<>();
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final List<Integer> changed = Collections.synchronizedList(new ArrayList<>());

    /**
     * A request.
     *
     * @param line method, path and what it is told, decoded
     * @param ids of the records that it names
     */
    record Asked(String line, List<Integer> ids) {
        boolean writes() {
            return !line.startsWith("GET ");
        }
    }

    /**
     * An answer.
     *
     * @param status 0 for none: the connection is closed instead
     * @param changes the records that are changed before it is given
     */
    record Answer(int status, String body, List<Integer> changes) {
        /** It is done. */
        static Answer done(Asked asked) {
            return new Answer(200, "{\"code\":0,\"data\":\"Deleted\",\"account_id\":\"12345\"}", asked.ids());
        }
    }

    /** A server that carries out every change. */
    BulkServer(int contacts) {
        this(contacts, Answer::done);
    }

    /** A server that answers changes as it is told. */
    BulkServer(int contacts, Function<Asked, Answer> instead) {
        IntStream.rangeClosed(1, contacts).forEach(there::add);
        this.instead = instead;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/1/", this::answer);
        server.start();
    }

    /** A run that talks to it. */
    ProgramRun connect(ProgramRun run) {
        return run.connectedTo(
                "http://127.0.0.1:" + server.getAddress().getPort() + "/1/", "2_bulk", "a-key-of-no-account");
    }

    /** What it was asked, in the order of arrival; what asks for the names of fields is left out. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** The same, in an order that does not depend on which connection was faster. */
    List<String> sorted() {
        return requests().stream().sorted().toList();
    }

    /** The records that were changed, once for each time. */
    List<Integer> changed() {
        return List.copyOf(changed);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String query = exchange.getRequestURI().getRawQuery();
        String told = URLDecoder.decode(
                (query == null ? "" : " " + query) + (body.isEmpty() ? "" : " " + body), StandardCharsets.UTF_8);
        String line = exchange.getRequestMethod()
                + exchange.getRequestURI().getPath().substring(2).replaceFirst("/", " ")
                + told;
        if (line.contains("meta")) {
            reply(exchange, new Answer(404, "Object not found", List.of()));
            return;
        }
        requests.add(line);
        Asked asked = new Asked(line, named(line));
        if (!asked.writes()) {
            reply(exchange, new Answer(200, listed(asked), List.of()));
            return;
        }
        Answer answer = instead.apply(asked);
        changed.addAll(answer.changes());
        if (line.startsWith("DELETE")) {
            synchronized (there) {
                there.removeAll(answer.changes());
            }
        }
        reply(exchange, answer);
    }

    private static List<Integer> named(String line) {
        Matcher json = IDS.matcher(line);
        Matcher pair = Pattern.compile("[ &]ids?=([0-9,]+)").matcher(line);
        String ids = json.find() ? json.group(1) : pair.find() ? pair.group(1) : "";
        return ids.isEmpty()
                ? List.of()
                : Arrays.stream(ids.split(",")).map(Integer::valueOf).toList();
    }

    private String listed(Asked asked) {
        int behind = BEHIND.matcher(asked.line())
                .results()
                .map((MatchResult each) -> Integer.valueOf(each.group(1)))
                .reduce(0, Integer::max);
        synchronized (there) {
            String count = "{\"code\":0,\"data\":{\"count\":\"" + there.size() + "\"},\"account_id\":\"12345\"}";
            if (asked.line().contains("getInfo") || asked.line().contains("count=true")) {
                return count;
            }
            String rows = there.tailSet(behind, false).stream()
                    .filter(each -> asked.ids().isEmpty() || asked.ids().contains(each))
                    .limit(50)
                    .map(each -> "{\"id\":\"" + each + "\",\"firstname\":\"Ann " + each + "\",\"spent\":1.50}")
                    .collect(Collectors.joining(","));
            return "{\"code\":0,\"data\":[" + rows + "],\"account_id\":\"12345\"}";
        }
    }

    private static void reply(HttpExchange exchange, Answer answer) throws IOException {
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.status() == 200 ? "application/json" : "text/plain");
        // On a connection that stays, the end of an answer would wait for the client's word that it got the start.
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
