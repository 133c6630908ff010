package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Somebody presses Ctrl-C at a terminal, which afterwards is as it was before. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InterruptedAtTerminalIT {
    private static final String CTRL_C = "\u0003";
    private static final String ROW =
            "{\"code\":0,\"data\":[{\"id\":\"7\",\"email\":\"kim@example.org\"}],\"account_id\":\"1\"}";

    @TempDir
    Path home;

    @Test
    void a_question_was_followed_by_nothing() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(asked -> ScriptedServer.Answer.json(ROW));
                AtTerminal terminal = new AtTerminal(connected(server), List.of("contacts", "delete", "7"))) {
            terminal.until("[y/N] ");

            assertEquals("""
                    ^C
                    ontraport: interrupted; nothing was sent
                    exit 130
                    icanon echo
                    """, terminal.restAfter(CTRL_C));
            assertEquals(List.of(), server.writes());
        }
    }

    @Test
    void a_secret_that_is_asked_for_leaves_the_keyboard_as_it_was() throws Exception {
        try (AtTerminal terminal = new AtTerminal(ProgramRun.in(home), List.of("auth", "login", "--app-id", "2_x"))) {
            terminal.until("API key (not shown): ");

            assertEquals("""
                    ^C
                    ontraport: interrupted; nothing was changed
                    exit 130
                    icanon echo
                    """, terminal.restAfter(CTRL_C));
        }
    }

    @Test
    void a_wait_is_wiped_away() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(asked -> new ScriptedServer.Answer(
                        "200 OK",
                        "X-Rate-Limit-Limit: 180\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: 250\r\n",
                        ROW));
                AtTerminal terminal = new AtTerminal(
                        connected(server), List.of("contacts", "delete", "--where", "id=7", "--yes", "--no-backup"))) {
            terminal.until(" …");

            assertEquals("""
                    ^C\r\u001b[Kontraport: interrupted; nothing was sent
                    exit 130
                    icanon echo
                    """, terminal.restAfter(CTRL_C));
        }
    }

    @Test
    void a_write_in_flight_is_told_on_a_line_of_its_own() throws Exception {
        try (ScriptedServer server = ScriptedServer.answering(asked -> ScriptedServer.Answer.HELD_BACK);
                AtTerminal terminal =
                        new AtTerminal(connected(server), List.of("contacts", "create", "--firstname", "Kim"))) {
            server.await(1);

            assertEquals("""
                    ^C
                    ontraport: interrupted; it is not known whether POST Contacts was carried out
                      POST %sContacts
                      → Look before you send it again: ontraport contacts list --sort id:desc --limit 5
                    exit 130
                    icanon echo
                    """.formatted(server.address()), terminal.restAfter(CTRL_C));
        }
    }

    @Test
    void the_pager_ends() throws Exception {
        String rows = IntStream.rangeClosed(1, 50)
                .mapToObj(each -> "{\"id\":\"" + each + "\"}")
                .collect(Collectors.joining(","));
        String pager = "stty -echo -icanon < /dev/tty; trap '' INT; trap 'stty echo icanon < /dev/tty; exit' TERM;"
                + " cat; while :; do sleep 0.05; done";
        try (ScriptedServer server = ScriptedServer.answering(asked ->
                        ScriptedServer.Answer.json("{\"code\":0,\"data\":[" + rows + "],\"account_id\":\"1\"}"));
                AtTerminal terminal = new AtTerminal(
                        connected(server).with("PAGER", pager),
                        List.of("contacts", "list", "--limit", "50", "-o", "ids"))) {
            terminal.until("24\r\n");

            String more =
                    IntStream.rangeClosed(25, 50).mapToObj(each -> each + "\n").collect(Collectors.joining());
            assertEquals(more + """

                    exit 130
                    icanon echo
                    """, terminal.restAfter(CTRL_C));
        }
    }

    private ProgramRun connected(ScriptedServer server) {
        return ProgramRun.in(home).connectedTo(server.address(), "2_x", "secret");
    }
}
