package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.output.Terminal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a terminal shows: a table that fits, colours where they are wanted, notices beside the result, and traces. */
class TerminalTest {
    @TempDir
    static Path home;

    @Test
    void a_table_fits_80_columns() {
        assertEquals("""
                id  firstname  lastname  email                spent  date              … 3 more
                 1  Ana        Lopez     ana.lopez1@exampl…  774.50  2023-12-10 17:54
                 2  Émile      Wang      emile.wang2@examp…          2023-12-25 16:30
                 3  Rhys       Ferrari   rhys.ferrari3@exa…  555.00  2025-03-06 22:27
                """, shown(plain(80), "--sandbox contacts list --limit 3"));
    }

    @Test
    void a_wide_terminal_cuts_nothing() {
        assertEquals("""
                id  firstname  lastname  email                       spent  date              company          city           state
                 1  Ana        Lopez     ana.lopez1@example.com     774.50  2023-12-10 17:54  Bluebird Studio  Santa Barbara  CA
                 2  Émile      Wang      emile.wang2@example.org            2023-12-25 16:30  Wildrye Coffee   San Diego      CA
                 3  Rhys       Ferrari   rhys.ferrari3@example.com  555.00  2025-03-06 22:27                   Nashville      TN
                """, shown(plain(200), "--sandbox contacts list --limit 3"));
    }

    @Test
    void a_narrow_terminal_still_shows_every_column() {
        assertEquals("""
                id  email                  city
                 1  ana.lopez1@example.c…  Santa Barbara
                 2  emile.wang2@example.…  San Diego
                """, shown(plain(40), "--sandbox contacts list --limit 2 --columns id,email,city"));
    }

    @Test
    void colours_are_for_headings_and_errors() {
        Terminal colourful = new Terminal(true, true, true, 80, 24, true, true);

        assertEquals("""
                ␛[1;4mid␛[m  ␛[1;4memail␛[m
                 1  ana.lopez1@example.com
                """, shown(colourful, "--sandbox contacts list --limit 1 --columns id,email"));
        assertEquals("""
                ␛[1;31montraport:␛[m there is no command "contcats"
                  → Did you mean: ontraport contacts
                """, shown(colourful, "contcats list"));
        assertEquals("""
                ontraport: there is no command "contcats"
                  → Did you mean: ontraport contacts
                """, shown(colourful, "contcats list --no-color"));
    }

    @Test
    void a_cut_listing_says_so() {
        assertEquals("""
                50
                50 of 2,500 contacts; --all for every one
                """, shown(plain(80), "--sandbox contacts list -o json -q \"length(@)\""));
    }

    @Test
    void verbose_traces_requests_and_answers_without_the_key() {
        assertEquals("""
                2500
                > GET $SANDBOX/Contacts/getInfo
                > Api-Appid: 2_sandbox
                > Api-Key: [redacted]
                > Accept: application/json
                < HTTP 200 OK in N ms
                < Content-Type: application/json
                < X-Rate-Limit-Limit: 1000000
                < X-Rate-Limit-Remaining: 1000000
                < X-Rate-Limit-Reset: 60
                < Content-Length: 155
                < {"code":0,"data":{"listFields":["fn","email","office_phone","date","grade","dla","contact_id"],"listFieldSettings":[],"count":"2500"},"account_id":"12345"}
                """, shown(plain(80), "--sandbox contacts count --verbose"));
    }

    @Test
    void verbose_shows_what_is_sent() {
        assertEquals("""
                5
                > PUT $SANDBOX/objects/tagByName
                > Api-Appid: 2_sandbox
                > Api-Key: [redacted]
                > Accept: application/json
                > Content-Type: application/json
                > {"objectID":0,"add_names":["Trace"],"ids":[5]}
                < HTTP 200 OK in N ms
                < Content-Type: application/json
                < X-Rate-Limit-Limit: 1000000
                < X-Rate-Limit-Remaining: 1000000
                < X-Rate-Limit-Reset: 60
                < Content-Length: 72
                < {"code":0,"data":"The tag is now being processed.","account_id":"12345"}
                """, shown(Terminal.none(), "--sandbox contacts tag 5 --tag Trace --verbose -o ids"));
    }

    @Test
    void a_long_listing_into_a_file_tells_how_far_it_is_and_wipes_it_away() {
        Terminal onlyStderr = new Terminal(true, false, true, 80, 24, false, false);
        assertEquals(
                "120\n\r50 contacts …\r100 contacts …\r\u001b[K",
                told(onlyStderr, "--sandbox contacts list --limit 120 -o json -q length(@)"));
        assertEquals(
                "281\n\r50 of 281 contacts …\r100 of 281 contacts …\r150 of 281 contacts …\r200 of 281 contacts …"
                        + "\r250 of 281 contacts …\r\u001b[K",
                told(onlyStderr, "--sandbox contacts list --all --where \"state = 'CA'\" -o json -q length(@)"));
        assertEquals("1\n", told(onlyStderr, "--sandbox contacts list --limit 1 -o ids"));
    }

    private static String told(Terminal terminal, String line) {
        ProgramRun.Ended ended = ProgramRun.in(home).on(terminal).run(ScenarioText.words(line));
        return ended.out() + ended.err();
    }

    private static Terminal plain(int width) {
        return new Terminal(true, true, true, width, 24, false, false);
    }

    /** Stdout and stderr, with signs for what cannot be seen. */
    private static String shown(Terminal terminal, String line) {
        ProgramRun.Ended ended = ProgramRun.in(home).on(terminal).run(ScenarioText.words(line));
        return ScenarioText.visible(ended.out() + ended.err())
                .replaceAll("http://127\\.0\\.0\\.1:[0-9]{5}/1", "\\$SANDBOX")
                .replaceAll(" in [0-9]+ ms", " in N ms");
    }
}
