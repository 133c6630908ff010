package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ontraport history}: what was written, what became of it, and how to find out where nobody knows. */
class HistoryTest {
    private static Sandbox sandbox;

    @TempDir
    Path home;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK));
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void every_write_is_kept_and_no_read() {
        ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);
        run(run, "contacts get 1 -o ids");
        run(run, "contacts list --limit 1 -o ids");
        run(run, "contacts update 1 --city Ojai -o ids");
        run(run, "contacts delete 999999 --yes");
        run(run, "contacts create --firstname Kim --lastname Lee --dry-run");
        run(run, "api Contacts -f firstname=Kim -f lastname=Lee --silent");

        assertEquals("""
                outcome,command,method,path,ids,status,ms
                done,api,POST,Contacts,2501,200,0
                refused,contacts delete,DELETE,Contact,999999,404,0
                done,contacts update,PUT,Contacts,1,200,0
                """, run(run, "history -o csv --columns outcome,command,method,path,ids,status,ms"));
    }

    @Test
    void a_script_reads_all_that_is_known() {
        ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);
        run(run, "contacts update 2 --city Ojai -o ids");
        run(run, "contacts delete 999999 --yes");

        assertEquals("""
                [
                  {
                    "time": "2026-02-01T12:00:00Z",
                    "profile": "",
                    "app_id": "2_sandbox",
                    "address": "$SANDBOX",
                    "command": "contacts delete",
                    "method": "DELETE",
                    "path": "Contact",
                    "query": "id=999999",
                    "body": "",
                    "ids": "999999",
                    "outcome": "refused",
                    "status": 404,
                    "ms": 0,
                    "said": "Object not found"
                  },
                  {
                    "time": "2026-02-01T12:00:00Z",
                    "profile": "",
                    "app_id": "2_sandbox",
                    "address": "$SANDBOX",
                    "command": "contacts update",
                    "method": "PUT",
                    "path": "Contacts",
                    "query": "",
                    "body": "id=2&city=Ojai",
                    "ids": "2",
                    "outcome": "done",
                    "status": 200,
                    "ms": 0,
                    "said": ""
                  }
                ]
                """, run(run, "history"));
    }

    @Test
    void a_person_reads_a_table_and_the_command_that_finds_out() {
        try (BadServer server = BadServer.answering("")) {
            ProgramRun run = ProgramRun.in(home).connectedTo(server.address(), "2_x", "secret");
            run(run, "contacts create --firstname Kim");
            run(run, "contacts update 7 --city Ojai --retries 0");
            run(run, "transactions refund 5 6 --yes");
            run(run, "objects delete 9 --type 1 --yes --retries 0");
            run(run, "api NewThings -f a=b");

            assertEquals(
                    """
                    time                  outcome  command  method  path       ids  find_out
                    2026-02-01T12:00:00Z  unknown  api      POST    NewThings       ontraport api NewThings
                    """,
                    run(
                            run.onTerminal(160),
                            "history --path newthings --columns time,outcome,command,method,path,ids,find_out"));
            assertEquals("""
                    ontraport api NewThings
                    ontraport tasks get 9
                    ontraport transactions list --ids 5,6
                    ontraport contacts get 7
                    ontraport contacts list --sort id:desc --limit 5
                    """, run(run, "history --outcome unknown -o tsv --no-header --columns find_out"));
        }
    }

    @Test
    void one_that_never_arrived_has_failed() {
        ProgramRun run = ProgramRun.in(home).connectedTo("http://127.0.0.1:9/1/", "2_x", "secret");
        run(run, "contacts update 7 --city Ojai --retries 0");

        assertEquals("failed\tConnection refused.\n", run(run, "history -o tsv --no-header --columns outcome,said"));
    }

    @Test
    void nothing_is_kept_where_it_is_switched_off() throws IOException {
        ProgramRun run = ProgramRun.in(home).connectedTo(sandbox).with("ONTRAPORT_HISTORY", "off");
        run(run, "contacts update 3 --city Ojai -o ids");

        assertEquals("[]\n", run(run, "history"));
        assertEquals(false, Files.exists(home.resolve("state/ontraport/history")));
        assertEquals("""
                ontraport: cannot use the environment variable ONTRAPORT_HISTORY
                  "sometimes" is neither true nor false
                  → set ONTRAPORT_HISTORY to another value, or unset it
                """, run(run.with("ONTRAPORT_HISTORY", "sometimes"), "contacts update 3 --city Ojai"));
    }

    @Test
    void the_simulated_account_in_process_is_not_kept() {
        ProgramRun run = ProgramRun.in(home);
        run(run, "--sandbox contacts update 3 --city Ojai -o ids");

        assertEquals("[]\n", run(run, "history"));
        assertEquals(
                "What the simulated account received is told by ontraport sandbox log.\n",
                run(run.onTerminal(80), "history --sandbox"));
    }

    @Test
    void a_history_that_cannot_be_written_stops_nothing() throws IOException {
        Files.createDirectories(home.resolve("state/ontraport"));
        Files.writeString(home.resolve("state/ontraport/history"), "a file");
        ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);

        assertEquals("4\n", run(run, "contacts update 4 --city Ojai -o ids"));
        assertEquals(
                "Updated contact 4.\nThis write is not in the history: ~/state/ontraport/history: a file of that name is in"
                        + " the way\n",
                run(run.onTerminal(80), "contacts update 4 --city Ojai"));
    }

    @Test
    void it_is_forgotten_on_demand_only() throws IOException {
        ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);
        run(run, "contacts update 5 --city Ojai -o ids");

        assertEquals("Would forget the history of writes.\n", run(run, "history clear --dry-run"));
        assertEquals("""
                ontraport: nobody can be asked whether to forget the history of writes
                  There is no terminal; nothing was changed.
                  → Say --yes to go on without the question.
                """, run(run, "history clear"));
        assertEquals("""
                ontraport: nothing was changed
                """, run(run.asking(ScriptedPrompts.answering("no")), "history clear"));
        assertEquals("1\n", run(run, "history -q length(@)"));
        assertEquals("", run(run, "history clear --yes"));
        assertEquals("[]\n", run(run, "history"));
        try (Stream<Path> left = Files.list(home.resolve("state/ontraport/history"))) {
            assertEquals(
                    List.of("lock"),
                    left.map(each -> each.getFileName().toString()).toList());
        }
    }

    @Test
    void times_and_outcomes_are_checked() {
        ProgramRun run = ProgramRun.in(home).connectedTo(sandbox);
        run(run, "contacts update 6 --city Ojai -o ids");

        assertEquals("1\n", run(run, "history --since 2h -q length(@)"));
        assertEquals("1\n", run(run, "history --since 2026-02-01 --until 2026-02-01 -q length(@)"));
        assertEquals("0\n", run(run, "history --until 1m -q length(@)"));
        assertEquals("0\n", run(run, "history --since 2026-02-01T12:00:01Z -q length(@)"));
        assertEquals("""
                ontraport: --since takes a length of time, a date or a moment, not "yesterday"
                  → It is written 30s, 10m, 2h, 7d, 2026-01-31 or 2026-01-31T14:00:00Z.
                """, run(run, "history --since yesterday"));
        assertEquals("""
                ontraport: --outcome takes one of done, refused, failed, unknown, left, not "unknwon"
                  → Did you mean "unknown"?
                """, run(run, "history --outcome unknwon"));
        assertEquals("""
                ontraport: history has no verb "forget"
                  → ontraport history lists it, ontraport history clear forgets it.
                """, run(run, "history forget"));
    }

    @Test
    void a_profile_has_its_own_writes() {
        ProgramRun run = ProgramRun.in(home);
        run(
                run.given(sandbox.apiKey() + "\n"),
                "auth login --profile one --with-key --app-id " + sandbox.appId() + " --api-url " + sandbox.address());
        run(
                run.given(sandbox.apiKey() + "\n"),
                "auth login --profile two --with-key --app-id " + sandbox.appId() + " --api-url " + sandbox.address());
        run(run, "contacts update 7 --city Ojai -o ids --profile one");
        run(run, "contacts update 8 --city Ojai -o ids --profile two");

        assertEquals("two\none\n", run(run, "history -o tsv --no-header --columns profile"));
        assertEquals("one\n", run(run, "history --profile one -o tsv --no-header --columns profile"));
    }

    private static String run(ProgramRun run, String line) {
        ProgramRun.Ended ended = run.run(ScenarioText.words(line));
        return (ended.out() + ended.err()).replace(sandbox.address().toString(), "$SANDBOX");
    }
}
