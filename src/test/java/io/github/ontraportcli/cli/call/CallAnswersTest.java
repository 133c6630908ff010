package io.github.ontraportcli.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.app.ProgramRun.Ended;
import io.github.ontraportcli.app.ScriptedPrompts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ontraport api} prints of an answer: all of it, as it came. */
class CallAnswersTest {
    @TempDir
    Path home;

    @Test
    void the_whole_answer_is_printed_as_json() {
        try (CallServer server = CallServer.ofRecords()) {
            String pretty = """
                    {
                      "code": 0,
                      "data": {
                        "id": "7",
                        "spent": 12.50
                      },
                      "account_id": "12345"
                    }
                    """;
            assertEquals(Ended.well(pretty), server.call(home, "Contact?id=7"));
            assertEquals(Ended.well(pretty), server.run(home).onTerminal(80).run("api", "Contact?id=7"));
        }
    }

    @Test
    void a_query_is_over_the_whole_answer() {
        try (CallServer server = CallServer.ofRecords()) {
            assertEquals(Ended.well("\"7\"\n"), server.call(home, "Contact?id=7 -q data.id"));
            assertEquals(Ended.well("id,spent\n7,12.50\n"), server.call(home, "Contact?id=7 -q data -o csv"));
        }
    }

    @Test
    void raw_is_the_text_as_it_came() {
        try (CallServer server = CallServer.ofRecords()) {
            assertEquals(
                    Ended.well("{\"code\":0,\"data\":{\"id\":\"7\",\"spent\":12.50},\"account_id\":\"12345\"}\n"),
                    server.call(home, "Contact?id=7 -o raw"));
        }
    }

    @Test
    void include_prints_the_status_and_the_headers_first() {
        try (CallServer server = CallServer.ofRecords()) {
            Ended ended = server.call(home, "-i Contact?id=7 -q data.id");

            assertEquals("""
                    HTTP/1.1 200 OK
                    Date: today
                    Content-type: application/json
                    Content-length: 63

                    "7"
                    """, ended.out().replaceFirst("Date: .*", "Date: today"));
        }
    }

    @Test
    void silent_prints_nothing() {
        try (CallServer server = CallServer.ofRecords()) {
            assertEquals(Ended.well(""), server.call(home, "--silent Contact?id=7"));
            assertEquals(Ended.well(""), server.call(home, "--silent --paginate Contacts"));
        }
    }

    @Test
    void plain_text_is_an_answer_to_raw_alone() {
        try (CallServer server = new CallServer("text/plain", line -> "All is well")) {
            assertEquals(Ended.well("All is well\n"), server.call(home, "Contact?id=7 -o raw"));
            assertEquals(Ended.well("All is well\n"), server.call(home, "POST Contacts -f a=b -o raw"));
            assertEquals(
                    "1 ontraport: the API's answer cannot be read\n  The answer was not JSON: All is well\n",
                    start(server.call(home, "Contact?id=7")));
        }
    }

    @Test
    void a_web_page_leaves_it_open_what_became_of_a_write() {
        try (CallServer server = new CallServer("text/html", line -> "<html><title>Log in</title></html>")) {
            assertEquals(Ended.well("<html><title>Log in</title></html>\n"), server.call(home, "Contact?id=7 -o raw"));
            assertEquals(
                    "8 ontraport: it is not known whether POST Contacts was carried out\n"
                            + "  The answer was a web page, not JSON (\"Log in\").\n",
                    start(server.call(home, "POST Contacts -f a=b -o raw")));
        }
    }

    @Test
    void an_answer_of_any_shape_is_printed() {
        try (CallServer server = new CallServer("application/json", line -> "[1,2]")) {
            assertEquals(Ended.well("[\n  1,\n  2\n]\n"), server.call(home, "Contact?id=7"));
        }
    }

    @Test
    void another_account_than_the_pinned_one_is_not_written_to() {
        try (CallServer server = CallServer.ofRecords()) {
            ProgramRun run = pinned(server, "account_id = \"999\"");

            assertEquals(
                    "4 ontraport: account 12345 answered, and the profile is pinned to 999\n" + "  GET "
                            + server.address() + "Contacts?range=1&listFields=id\n",
                    start(run.run(CallServer.words("POST NewThings -f a=b"))));
            assertEquals(
                    "[GET Contacts ? range=1 & listFields=id]",
                    server.received().toString());
        }
    }

    @Test
    void a_read_only_profile_reads_alone() {
        try (CallServer server = CallServer.ofRecords()) {
            ProgramRun run = pinned(server, "read_only = true");

            assertEquals(Ended.well("\"7\"\n"), run.run(CallServer.words("NewThings -q data.id")));
            assertEquals(
                    "4 ontraport: this profile is read-only\n"
                            + "  Its read_only is set, and POST NewThings changes the account.\n",
                    start(run.run(CallServer.words("POST NewThings"))));
            assertEquals("[GET NewThings]", server.received().toString());
        }
    }

    @Test
    void on_a_terminal_a_dangerous_request_asks_first() {
        try (CallServer server = CallServer.ofRecords()) {
            ScriptedPrompts prompts = ScriptedPrompts.answering("no", "yes");
            ProgramRun run = server.run(home).asking(prompts);

            assertEquals(
                    new Ended(130, "", "ontraport: nothing was sent\n"),
                    run.run(CallServer.words("DELETE Contact?id=7")));
            assertEquals(Ended.well("0\n"), run.run(CallServer.words("POST transaction/payInvoice -f id=8 -q code")));
            assertEquals(
                    List.of(
                            "Send DELETE Contact for contact 7 in App ID 2_12345_called? [y/N] ",
                            "Send POST transaction/payInvoice for record 8 in App ID 2_12345_called? [y/N] "),
                    prompts.questions());
            assertEquals(List.of("POST transaction/payInvoice json {\"id\":\"8\"}"), server.received());
        }
    }

    private ProgramRun pinned(CallServer server, String line) {
        try {
            Path file = home.resolve("config/ontraport/config.toml");
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    "[default]\napp_id = \"2_12345_called\"\napi_key = \"a-key-of-no-account\"\napi_url = \""
                            + server.address() + "\"\n" + line + "\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ProgramRun.in(home);
    }

    /** The exit code and the first two lines of what was said. */
    private static String start(Ended ended) {
        StringBuilder start = new StringBuilder(ended.code() + " ");
        ended.err().lines().limit(2).forEach(each -> start.append(each).append('\n'));
        return start.append(ended.out()).toString();
    }
}
