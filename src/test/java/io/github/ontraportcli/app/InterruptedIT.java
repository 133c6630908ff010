package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is delivered, ended by a signal in the middle of what it does, without a terminal. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptedIT {
    private static final String ONE_ROW = "{\"code\":0,\"data\":[{\"id\":\"1\"}],\"account_id\":\"1\"}";
    private static final String DONE = "{\"code\":0,\"data\":\"Deleted\",\"account_id\":\"1\"}";

    @TempDir
    Path home;

    @Test
    void a_listing_ends_without_a_word() throws Exception {
        int[] pages = {0};
        try (ScriptedServer server =
                ScriptedServer.answering(asked -> pages[0]++ == 0 ? page(1) : ScriptedServer.Answer.HELD_BACK)) {
            ProgramRun.Ended ended = interrupted("INT", server, 2, "contacts list --all -o ids");

            assertEquals(130, ended.code());
            assertEquals("", ended.err());
            assertTrue(IntStream.rangeClosed(1, 50)
                    .mapToObj(each -> each + "\n")
                    .collect(Collectors.joining())
                    .startsWith(ended.out()));
        }
    }

    @Test
    void a_write_in_flight_is_not_known_to_be_done() throws Exception {
        assertEquals(new ProgramRun.Ended(130, "", """
                        ontraport: interrupted; it is not known whether POST Contacts was carried out
                          POST $URL/Contacts
                          → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                        """), held("INT", "contacts create --firstname Kim"));
    }

    @Test
    void the_other_signal_is_told_in_json_too() throws Exception {
        assertEquals(new ProgramRun.Ended(143, "", """
                        {"error":{"kind":"interrupted",\
                        "message":"interrupted; it is not known whether DELETE Contacts was carried out",\
                        "request":"DELETE $URL/Contacts?ids=7%2C8",\
                        "next":"Look before you send it again: ontraport contacts list --ids 7,8","exit_code":143}}
                        """), held("TERM", "contacts delete 7 8 --yes --no-backup -o json"));
    }

    @Test
    void a_call_of_ones_own_is_told_in_the_same_way() throws Exception {
        assertEquals(new ProgramRun.Ended(130, "", """
                        ontraport: interrupted; it is not known whether PUT Contacts was carried out
                          PUT $URL/Contacts
                          → Look before you send it again: ontraport contacts get 7
                        """), held("INT", "api -X PUT Contacts -f id=7 -f firstname=Kim"));
    }

    @Test
    void a_wait_for_the_rate_limit_has_sent_nothing() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(asked -> new ScriptedServer.Answer(
                "200 OK",
                "X-Rate-Limit-Limit: 180\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: 250\r\n",
                ONE_ROW))) {
            ProgramRun.Ended ended = interrupted("INT", server, 1, "contacts delete --where id=1 --yes --no-backup");

            assertEquals(new ProgramRun.Ended(130, "", "ontraport: interrupted; nothing was sent\n"), ended);
            assertEquals(List.of(), server.writes());
        }
    }

    @Test
    void a_change_of_many_tells_what_was_done_what_is_not_known_and_what_was_not_sent() throws Exception {
        String ids = ids(1, 150);
        int[] writes = {0};
        try (ScriptedServer server =
                ScriptedServer.answering(asked -> asked.method().equals("GET")
                        ? ScriptedServer.Answer.json(ONE_ROW)
                        : writes[0]++ == 0 ? ScriptedServer.Answer.json(DONE) : ScriptedServer.Answer.HELD_BACK)) {
            ProgramRun.Ended ended =
                    interrupted("INT", server, 2, "contacts delete --ids " + ids + " --yes --no-backup");

            assertEquals(new ProgramRun.Ended(130, "", """
                    ontraport: interrupted; 50 of 150 contacts were deleted, of 50 it is not known
                      → Not known: ontraport contacts list --ids %s
                      → Not sent: ontraport contacts delete --ids %s --yes --no-backup
                    """.formatted(ids(51, 100), ids(101, 150))), ended);
        }
    }

    @Test
    void the_simulated_account_that_others_use_is_ended_without_a_word() throws Exception {
        Process process = program(ProgramRun.in(home), "sandbox start --contacts 5 -o ndjson");
        process.inputReader(StandardCharsets.UTF_8).readLine();

        assertEquals(new ProgramRun.Ended(130, "", ""), ended("INT", process));
    }

    @Test
    void nothing_half_written_is_left() throws Exception {
        held("INT", "contacts create --firstname Kim");
        try (Stream<Path> files = Files.walk(home)) {
            assertEquals(
                    List.of(),
                    files.filter(each -> each.toString().endsWith(".new")).toList());
        }
    }

    /** A command whose first write is never answered. */
    private ProgramRun.Ended held(String signal, String line) throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(asked ->
                asked.method().equals("GET") ? ScriptedServer.Answer.json(ONE_ROW) : ScriptedServer.Answer.HELD_BACK)) {
            return interrupted(signal, server, 1, line);
        }
    }

    /** A command that gets the signal when so many requests have reached the server. */
    private ProgramRun.Ended interrupted(String signal, ScriptedServer server, int requests, String line)
            throws Exception {
        Process process = program(ProgramRun.in(home).connectedTo(server.address(), "2_x", "secret"), line);
        server.await(requests);
        ProgramRun.Ended ended = ended(signal, process);
        return new ProgramRun.Ended(ended.code(), ended.out(), ended.err().replace(server.address(), "$URL/"));
    }

    private static Process program(ProgramRun run, String line) throws IOException {
        ProcessBuilder builder = ChildProcess.ofProgram().builder(run, ScenarioText.words(line));
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(builder.command());
        return builder.command(command)
                .redirectInput(Files.createTempFile(run.home(), "in", "").toFile())
                .start();
    }

    private static ProgramRun.Ended ended(String signal, Process process) throws Exception {
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid()))
                .start()
                .waitFor();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new ProgramRun.Ended(process.waitFor(), out, err);
    }

    private static ScriptedServer.Answer page(int first) {
        String rows = IntStream.range(first, first + 50)
                .mapToObj(each -> "{\"id\":\"" + each + "\"}")
                .collect(Collectors.joining(","));
        return ScriptedServer.Answer.json("{\"code\":0,\"data\":[" + rows + "],\"account_id\":\"1\"}");
    }

    private static String ids(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
