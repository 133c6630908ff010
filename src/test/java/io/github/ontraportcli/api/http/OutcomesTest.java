package io.github.ontraportcli.api.http;

import static io.github.ontraportcli.api.http.ScriptedServer.answer;
import static io.github.ontraportcli.api.http.ScriptedServer.closing;
import static io.github.ontraportcli.api.http.ScriptedServer.cutByLength;
import static io.github.ontraportcli.api.http.ScriptedServer.cutInChunks;
import static io.github.ontraportcli.api.http.ScriptedServer.ending;
import static io.github.ontraportcli.api.http.ScriptedServer.json;
import static io.github.ontraportcli.api.http.ScriptedServer.raw;
import static io.github.ontraportcli.api.http.ScriptedServer.reset;
import static io.github.ontraportcli.api.http.ScriptedServer.silence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Encoding;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.http.ScriptedServer.Step;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a request for everything a server can do to it, and how often the server sees it. */
class OutcomesTest {
    private static final Step OK = json("{\"code\":0,\"data\":{\"id\":\"7\"},\"account_id\":\"12345\"}");
    private static final Step LIMITED = answer("429 Too Many Requests", "Slow down", "X-Rate-Limit-Reset: 25");
    private static final Step HTML = answer("200 OK", "<!DOCTYPE html><title>Hello</title>");

    private static final Request READ = request(OperationBuilder.get("Contact").takes(Standard.ID));
    private static final Request IDEMPOTENT =
            request(OperationBuilder.put("Contacts").json().takes(Standard.ID));
    private static final Request ONCE =
            request(OperationBuilder.post("Contacts").json());

    @Test
    void tells_every_outcome_apart_and_never_sends_a_once_write_twice() throws IOException {
        String table = String.join(
                "",
                row("refused connection", List.of()),
                row("reset for ever", List.of(reset())),
                row("reset, then well", List.of(reset(), OK)),
                row("end without answer", List.of(ending(raw("")))),
                row("half a header, end", List.of(ending(raw("HTTP/1.1 200 OK\r\nContent-")))),
                row("no HTTP at all", List.of(ending(raw("SSH-2.0-OpenSSH\r\n\r\n")))),
                row("body cut by length", List.of(cutByLength())),
                row("body cut, then well", List.of(cutByLength(), OK)),
                row("chunks without end", List.of(cutInChunks())),
                row("silence", List.of(silence())),
                row("silence, then well", List.of(silence(), OK)),
                row("429, then well", List.of(LIMITED, OK)),
                row("429 for ever", List.of(LIMITED)),
                row("502, then well", List.of(answer("502 Bad Gateway", ""), OK)),
                row("503, then well", List.of(answer("503 Unavailable", ""), OK)),
                row("504, then well", List.of(answer("504 Timeout", ""), OK)),
                row("504 for ever", List.of(answer("504 Timeout", ""))),
                row("504, then 429s", List.of(answer("504 Timeout", ""), LIMITED)),
                row("502, then nobody", List.of(closing(answer("502 Bad Gateway", "")))),
                row("520", List.of(answer("520 Unknown", ""))),
                row("HTML 200", List.of(HTML)),
                row("empty 200", List.of(answer("200 OK", ""))),
                row("204", List.of(raw("HTTP/1.1 204 No Content\r\n\r\n"))),
                row("half JSON 200", List.of(json("{\"code\":0,\"data\":"))),
                row("302", List.of(answer("302 Found", "", "Location: /elsewhere"))),
                row("400", List.of(answer("400 Bad Request", "Save failed!"))),
                row("401", List.of(answer("401 Unauthorized", ""))),
                row("403", List.of(answer("403 Forbidden", ""))),
                row("404", List.of(answer("404 Not Found", "Object not found"))),
                row("422", List.of(answer("422 Unprocessable", "Invalid"))),
                row("500", List.of(answer("500 Oops", "Oops"))),
                row("504, then 500", List.of(answer("504 Timeout", ""), answer("500 Oops", "Oops"))));
        assertEquals("""
                refused connection
                  read       unreachable [] x0
                  idempotent unreachable [] x0
                  once       unreachable [] x0
                reset for ever
                  read       unreachable [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                reset, then well
                  read       done 49 [0.5s] x2
                  idempotent done 49 [0.5s] x2
                  once       outcome-unknown [] x1
                end without answer
                  read       unreachable [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                half a header, end
                  read       unreachable [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                no HTTP at all
                  read       unreachable [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                body cut by length
                  read       refused [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                body cut, then well
                  read       done 49 [0.5s] x2
                  idempotent done 49 [0.5s] x2
                  once       outcome-unknown [] x1
                chunks without end
                  read       refused [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                silence
                  read       unreachable [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                silence, then well
                  read       done 49 [0.5s] x2
                  idempotent done 49 [0.5s] x2
                  once       outcome-unknown [] x1
                429, then well
                  read       done 49 [limit 25.0s] x2
                  idempotent done 49 [limit 25.0s] x2
                  once       done 49 [limit 25.0s] x2
                429 for ever
                  read       rate-limited [limit 25.0s, limit 25.0s] x3
                  idempotent rate-limited [limit 25.0s, limit 25.0s] x3
                  once       rate-limited [limit 25.0s, limit 25.0s] x3
                502, then well
                  read       done 49 [0.5s] x2
                  idempotent done 49 [0.5s] x2
                  once       outcome-unknown [] x1
                503, then well
                  read       done 49 [0.5s] x2
                  idempotent done 49 [0.5s] x2
                  once       outcome-unknown [] x1
                504, then well
                  read       done 49 [0.5s] x2
                  idempotent done 49 [0.5s] x2
                  once       outcome-unknown [] x1
                504 for ever
                  read       refused [0.5s, 1.0s] x3
                  idempotent outcome-unknown [0.5s, 1.0s] x3
                  once       outcome-unknown [] x1
                504, then 429s
                  read       rate-limited [0.5s, limit 25.0s, limit 25.0s] x4
                  idempotent outcome-unknown [0.5s, limit 25.0s, limit 25.0s] x4
                  once       outcome-unknown [] x1
                502, then nobody
                  read       unreachable [0.5s] x1
                  idempotent outcome-unknown [0.5s] x1
                  once       outcome-unknown [] x1
                520
                  read       refused [] x1
                  idempotent outcome-unknown [] x1
                  once       outcome-unknown [] x1
                HTML 200
                  read       refused [] x1
                  idempotent outcome-unknown [] x1
                  once       outcome-unknown [] x1
                empty 200
                  read       refused [] x1
                  idempotent outcome-unknown [] x1
                  once       outcome-unknown [] x1
                204
                  read       refused [] x1
                  idempotent done 10 [] x1
                  once       done 10 [] x1
                half JSON 200
                  read       refused [] x1
                  idempotent outcome-unknown [] x1
                  once       outcome-unknown [] x1
                302
                  read       refused [] x1
                  idempotent refused [] x1
                  once       refused [] x1
                400
                  read       refused [] x1
                  idempotent refused [] x1
                  once       refused [] x1
                401
                  read       not-allowed [] x1
                  idempotent not-allowed [] x1
                  once       not-allowed [] x1
                403
                  read       not-allowed [] x1
                  idempotent not-allowed [] x1
                  once       not-allowed [] x1
                404
                  read       not-found [] x1
                  idempotent not-found [] x1
                  once       not-found [] x1
                422
                  read       refused [] x1
                  idempotent refused [] x1
                  once       refused [] x1
                500
                  read       refused [] x1
                  idempotent refused [] x1
                  once       refused [] x1
                504, then 500
                  read       refused [0.5s] x2
                  idempotent outcome-unknown [0.5s] x2
                  once       outcome-unknown [] x1
                """, table);
    }

    private static String row(String name, List<Step> script) throws IOException {
        StringBuilder row = new StringBuilder(name).append('\n');
        Map<String, Request> requests = new LinkedHashMap<>();
        requests.put("read", READ);
        requests.put("idempotent", IDEMPOTENT);
        requests.put("once", ONCE);
        for (Map.Entry<String, Request> each : requests.entrySet()) {
            row.append(String.format("  %-10s %s\n", each.getKey(), outcome(each.getValue(), script)));
        }
        return row.toString();
    }

    private static String outcome(Request request, List<Step> script) throws IOException {
        if (script.isEmpty()) {
            return outcome(request, ScriptedServer.nobody(), Line.LONG) + " x0";
        }
        boolean silent = script.get(0).equals(silence());
        try (ScriptedServer server = ScriptedServer.playing(script.toArray(Step[]::new))) {
            return outcome(request, server.base(), silent ? Line.SHORT : Line.LONG) + " x"
                    + server.seen().size();
        }
    }

    private static String outcome(Request request, URI base, Duration answer) {
        try (Line line = new Line(base, answer, "")) {
            String kind;
            try {
                kind = "done " + line.client.send(request).text().length();
            } catch (Failure e) {
                kind = e.kind();
            }
            return kind + " " + line.clock.waits();
        }
    }

    private static Request request(OperationBuilder operation) {
        return Encoding.encode(operation.build(), Map.of("id", new JsonPrimitive("7")), List.of());
    }
}
