package io.github.ontraportcli.cli.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.app.ScriptedPrompts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backups list|show|prune}, in a script and at a terminal. */
class BackupCommandsTest {
    @TempDir
    Path home;

    @Test
    void a_backup_is_listed_and_shown_in_any_format() {
        ended(run(), "--sandbox", "contacts", "delete", "7", "8", "--yes");
        ended(run(), "--sandbox", "contacts", "update", "9", "10", "--city", "Ojai", "--yes");

        assertEquals(
                """
                exit 0
                number,profile,account,resource,verb,records
                1,sandbox,12345,contacts,update,2
                2,sandbox,12345,contacts,delete,2
                """,
                ended(
                        run(),
                        "backups",
                        "list",
                        "-o",
                        "csv",
                        "--columns",
                        "number,profile,account,resource,verb,records"));
        assertEquals(
                """
                exit 0
                7,Diego,diego.dlamini7@example.com
                8,Rafael,rafael.adeyemi8@example.org
                """,
                ended(run(), "backups", "show", "2", "-o", "csv", "--columns", "id,firstname,email", "--no-header"));
        assertEquals(
                "exit 0\n9\n10\n",
                ended(
                        run(),
                        "backups",
                        "show",
                        directory()
                                .resolve("20260201T120000Z-contacts-update.ndjson")
                                .toString(),
                        "-o",
                        "ids"));
        assertEquals(
                """
                exit 0
                number  time                  profile  account  resource  verb    records  path
                     1  2026-02-01T12:00:00Z  sandbox  12345    contacts  update        2  $DIR/20260201T120000Z-contacts-update.ndjson
                     2  2026-02-01T12:00:00Z  sandbox  12345    contacts  delete        2  $DIR/20260201T120000Z-contacts-delete.ndjson
                """,
                ended(run().onTerminal(300), "backups", "list")
                        .replace(directory().toString(), "$DIR"));
    }

    @Test
    void what_is_not_there_is_said() {
        assertEquals("exit 0\n[]\n", ended(run(), "backups", "list"));
        assertEquals("""
                exit 0
                No backups yet: the first comes with the first mass update or deletion.
                """, ended(run().onTerminal(80), "backups", "list"));
        assertEquals("""
                exit 5
                ontraport: there is no backup 1
                  → See which there are: ontraport backups list
                """, ended(run(), "backups", "show", "1"));
        assertEquals("""
                exit 5
                ontraport: there is no backup nowhere.ndjson
                  → See which there are: ontraport backups list
                """, ended(run(), "backups", "show", "nowhere.ndjson"));
    }

    @Test
    void a_file_that_is_no_backup_is_told_by_its_line() throws IOException {
        Path file = Files.writeString(home.resolve("rows.ndjson"), "{\"id\":\"1\"}\nnone\n");
        assertEquals(
                """
                exit 2
                {"id":"1"}
                ontraport: line 2 of $FILE is no record
                  A backup has a JSON object a line.
                """,
                ended(run(), "backups", "show", file.toString(), "-o", "ndjson", "--no-color")
                        .replace(file.toString(), "$FILE")
                        .replaceFirst("\\{\"error.*\n", """
                ontraport: line 2 of \\$FILE is no record
                  A backup has a JSON object a line.
                """));
    }

    @Test
    void nothing_is_pruned_without_a_yes() throws IOException {
        old("20250101T120000Z-contacts-delete");
        old("20250102T120000Z-contacts-delete");

        assertEquals("""
                exit 2
                ontraport: nobody can be asked whether to delete 2 backups older than 90 days
                  There is no terminal; nothing was deleted.
                  → Say --yes to go on without the question.
                """, ended(run(), "backups", "prune"));
        assertEquals(
                "exit 0\nWould delete 2 backups older than 90 days.\n", ended(run(), "backups", "prune", "--dry-run"));
        ScriptedPrompts no = ScriptedPrompts.answering("n");
        assertEquals(
                "exit 130\nontraport: nothing was deleted\n",
                ended(run().onTerminal(80).asking(no), "backups", "prune"));
        assertEquals(List.of("Delete 2 backups older than 90 days? [y/N] "), no.questions());
        assertEquals(
                "exit 0\nNo backup is older than 900 days.\n",
                ended(run().onTerminal(80), "backups", "prune", "--older-than", "900"));
        assertEquals("exit 0\n", ended(run(), "backups", "prune", "--yes"));
        assertEquals("exit 0\n[]\n", ended(run(), "backups", "list"));
    }

    private void old(String name) throws IOException {
        Files.createDirectories(directory());
        Files.writeString(directory().resolve(name + ".ndjson"), "{\"id\":\"1\"}\n");
    }

    private Path directory() {
        return home.resolve("state/ontraport/backups");
    }

    private ProgramRun run() {
        return ProgramRun.in(home);
    }

    private static String ended(ProgramRun run, String... words) {
        ProgramRun.Ended ended = run.run(words);
        return "exit " + ended.code() + "\n" + ended.out() + ended.err();
    }
}
