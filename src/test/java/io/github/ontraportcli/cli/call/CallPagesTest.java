package io.github.ontraportcli.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.app.ProgramRun.Ended;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --paginate} on an account of 120 rows, and on servers that do not keep to the rules. */
class CallPagesTest {
    private static final String SORTED = " & sort=id & sortDir=asc";

    @TempDir
    Path home;

    @Test
    void every_row_stands_in_one_array() {
        try (CallServer server = CallServer.ofRows(120)) {
            Ended ended = server.call(home, "--paginate Contacts");

            List<String> ids = new ArrayList<>();
            for (JsonElement each : JsonParser.parseString(ended.out()).getAsJsonArray()) {
                ids.add(each.getAsJsonObject().get("id").getAsString());
            }
            assertEquals(IntStream.rangeClosed(1, 120).mapToObj(String::valueOf).toList(), ids);
            assertEquals("", ended.err());
            assertEquals(
                    List.of(
                            "GET Contacts ? range=50" + SORTED,
                            "GET Contacts/getInfo",
                            "GET Contacts ? range=50" + SORTED + " & start=50",
                            "GET Contacts ? range=50" + SORTED + " & start=100"),
                    server.received());
        }
    }

    @Test
    void a_query_is_over_the_rows_of_all_pages() {
        try (CallServer server = CallServer.ofRows(120)) {
            assertEquals(Ended.well("120\n"), server.call(home, "--paginate Contacts -q length(@)"));
            assertEquals(Ended.well("\"p120@example.com\"\n"), server.call(home, "--paginate Contacts -q [-1].email"));
        }
    }

    @Test
    void other_formats_have_every_row_too() {
        try (CallServer server = CallServer.ofRows(120)) {
            String csv = IntStream.rangeClosed(1, 120)
                    .mapToObj(id -> id + ",p" + id + "@example.com\n")
                    .collect(Collectors.joining());
            String lines = IntStream.rangeClosed(1, 120)
                    .mapToObj(id -> "{\"id\":\"" + id + "\",\"email\":\"p" + id + "@example.com\"}\n")
                    .collect(Collectors.joining());
            String ids = IntStream.rangeClosed(1, 120).mapToObj(id -> id + "\n").collect(Collectors.joining());
            assertEquals(Ended.well("id,email\n" + csv), server.call(home, "--paginate Contacts -o csv"));
            assertEquals(Ended.well(lines), server.call(home, "--paginate Contacts -o ndjson"));
            assertEquals(Ended.well(ids), server.call(home, "--paginate Contacts -o ids"));
            assertEquals(Ended.well("""
                    id   email
                    119  p119@example.com
                    120  p120@example.com
                    """), server.call(home, "--paginate Contacts?start=118 -o table"));
        }
    }

    @Test
    void an_endpoint_that_no_command_has_is_paged_as_it_stands() {
        try (CallServer server = CallServer.ofRows(5)) {
            Ended ended = server.call(home, "--paginate NewThings?range=2&start=1 -o ids");

            assertEquals(Ended.well("2\n3\n4\n5\n"), ended);
            assertEquals(
                    List.of(
                            "GET NewThings ? range=2 & start=1",
                            "GET NewThings ? range=2 & start=3",
                            "GET NewThings ? range=2 & start=5"),
                    server.received());
        }
    }

    @Test
    void slurp_gives_an_array_of_whole_answers() {
        try (CallServer server = CallServer.ofRows(3)) {
            String envelopes = """
                    {"code":0,"data":[{"id":"1","email":"p1@example.com"},{"id":"2","email":"p2@example.com"}],\
                    "account_id":"12345"}
                    {"code":0,"data":[{"id":"3","email":"p3@example.com"}],"account_id":"12345"}
                    """;
            assertEquals(Ended.well(envelopes), server.call(home, "--paginate --slurp Contacts?range=2 -o ndjson"));
            assertEquals(Ended.well(envelopes), server.call(home, "--paginate Contacts?range=2 -o raw"));
            assertEquals(
                    Ended.well("[\n  2,\n  1\n]\n"),
                    server.call(home, "--paginate --slurp Contacts?range=2 -q '[].length(data)'"));
        }
    }

    @Test
    void an_empty_collection_is_an_empty_array() {
        try (CallServer server = CallServer.ofRows(0)) {
            assertEquals(Ended.well("[]\n"), server.call(home, "--paginate Contacts"));
            assertEquals(List.of("GET Contacts ? range=50" + SORTED, "GET Contacts/getInfo"), server.received());
        }
    }

    @Test
    void rows_that_the_account_counts_and_that_do_not_come_are_told() {
        try (CallServer server = new CallServer(
                "application/json",
                line -> line.contains("getInfo")
                        ? "{\"code\":0,\"data\":{\"count\":\"3\"}}"
                        : line.contains("start=")
                                ? "{\"code\":0,\"data\":[]}"
                                : "{\"code\":0,\"data\":[{\"id\":\"1\"}]}")) {
            assertEquals(
                    new Ended(
                            0,
                            "1\n",
                            "1 contact came, and the account counts 3: some may be missing. Run it again, or see"
                                    + " ontraport help selecting\n"),
                    server.call(home, "--paginate Contacts -o ids"));
        }
    }

    @Test
    void a_page_that_comes_again_ends_it() {
        try (CallServer server = new CallServer(
                "application/json", line -> "{\"code\":0,\"data\":[{\"name\":\"a\"},{\"name\":\"b\"}]}")) {
            assertEquals(
                    Ended.well("{\"name\":\"a\"}\n{\"name\":\"b\"}\n"),
                    server.call(home, "--paginate NewThings -o ndjson"));
            assertEquals(2, server.received().size());
            assertEquals(
                    Ended.well("{\"code\":0,\"data\":[{\"name\":\"a\"},{\"name\":\"b\"}]}\n"),
                    server.call(home, "--paginate --slurp NewThings -o ndjson"));
        }
    }

    @Test
    void rows_that_are_no_objects_are_not_lost_in_silence() {
        try (CallServer server = new CallServer("application/json", line -> "{\"code\":0,\"data\":[1,2]}")) {
            assertEquals(new Ended(1, "", """
                    ontraport: the API's answer has no rows, but other values
                      → Leave --paginate out to see it as it came.
                    """), server.call(home, "--paginate NewThings"));
        }
    }

    @Test
    void a_failure_between_two_pages_leaves_the_array_unfinished() {
        try (CallServer server = new CallServer(
                "application/json",
                line -> line.contains("start=") ? "oops" : "{\"code\":0,\"data\":[{\"id\":\"1\"}]}")) {
            Ended ended = server.call(home, "--paginate NewThings");

            assertEquals("1 [\n  {\n    \"id\": \"1\"\n  }", ended.code() + " " + ended.out());
        }
    }

    @Test
    void a_reader_who_has_seen_enough_ends_it_quietly() {
        try (CallServer server = CallServer.ofRows(100_000)) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            OutputStream head = new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    if (read.size() >= 20_000) {
                        throw new IOException("Broken pipe");
                    }
                    read.write(one);
                }
            };
            ProgramRun.Ended ended = server.run(home).runInto(head, List.of("api", "--paginate", "Contacts"), read);

            assertEquals("exit 0, stderr: ", "exit " + ended.code() + ", stderr: " + ended.err());
            assertEquals(true, server.received().size() < 20);
        }
    }

    @Test
    void a_dry_run_prints_the_first_page() {
        try (CallServer server = CallServer.ofRows(120)) {
            assertEquals(
                    """
                    GET $URL/NewThings?range=50
                    Api-Appid: 2_12345_called
                    Api-Key: [redacted]
                    Accept: application/json
                    """,
                    server.call(home, "--paginate NewThings --dry-run").out().replace(server.address(), "$URL/"));
        }
    }
}
