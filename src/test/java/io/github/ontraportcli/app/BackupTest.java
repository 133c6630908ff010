package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is saved before records are overwritten, when, where, and what happens where it cannot be. */
class BackupTest {
    @TempDir
    Path home;

    private Path backups;

    @BeforeEach
    void where() {
        backups = home.resolve("state/ontraport/backups");
    }

    @Test
    void records_that_are_named_are_read_whole_before_they_are_deleted() throws IOException {
        try (BulkServer server = new BulkServer(3)) {
            assertEquals("exit 0\n2\n3\n", ended(server, "contacts delete 2 3 --yes -o ids"));
            assertEquals(List.of("GET Contacts ids=2,3", "DELETE Contacts ids=2,3"), server.requests());
        }
        assertEquals(
                List.of("20260201T120000Z-contacts-delete.json", "20260201T120000Z-contacts-delete.ndjson"), files());
        Path rows = backups.resolve("20260201T120000Z-contacts-delete.ndjson");
        assertEquals("""
                {"id":"2","firstname":"Ann 2","spent":1.50}
                {"id":"3","firstname":"Ann 3","spent":1.50}
                """, Files.readString(rows));
        assertEquals("""
                {"time":"2026-02-01T12:00:00Z","profile":"","account":"12345","app_id":"2_bulk","resource":"contacts",\
                "type":"0","verb":"delete","records":2}
                """, Files.readString(backups.resolve("20260201T120000Z-contacts-delete.json")));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(rows)));
    }

    @Test
    void records_that_a_condition_found_are_not_read_twice() throws IOException {
        try (BulkServer server = new BulkServer(60)) {
            assertEquals("exit 0\n60\n", ended(server, "contacts delete --everything --yes -q length(ids)"));
            assertEquals(
                    List.of("DELETE Contacts", "DELETE Contacts"),
                    server.requests().stream()
                            .filter(each -> !each.startsWith("GET Contacts range=50&sort=id&sortDir=asc"))
                            .filter(each -> !each.contains("getInfo"))
                            .map(each -> each.substring(0, 15))
                            .toList());
        }
        assertEquals(
                60,
                Files.readAllLines(backups.resolve("20260201T120000Z-contacts-delete.ndjson"))
                        .size());
    }

    @Test
    void after_a_question_the_records_are_read_again() throws IOException {
        try (BulkServer server = new BulkServer(2)) {
            ProgramRun run = server.connect(ProgramRun.in(home).onTerminal(80));
            ProgramRun.Ended ended = run.asking(ScriptedPrompts.answering("y"))
                    .run(ScenarioText.words("contacts update --everything --city Ojai"));
            assertEquals("""
                    Saved 2 contacts as they were: ~/state/ontraport/backups/20260201T120000Z-contacts-update.ndjson
                    """, ended.err());
            assertEquals(
                    List.of("GET Contacts ids=1,2", "PUT Contacts id=1&city=Ojai", "PUT Contacts id=2&city=Ojai"),
                    server.requests()
                            .subList(
                                    server.requests().size() - 3,
                                    server.requests().size()));
        }
    }

    @Test
    void no_answer_and_no_terminal_save_nothing() throws IOException {
        try (BulkServer server = new BulkServer(2)) {
            ProgramRun run = server.connect(ProgramRun.in(home).onTerminal(80));
            run.asking(ScriptedPrompts.answering("n")).run(ScenarioText.words("contacts delete --everything"));
            ended(server, "contacts delete --everything");
            ended(server, "contacts delete --everything --yes --dry-run");
            assertEquals(
                    List.of(),
                    server.requests().stream()
                            .filter(each -> !each.startsWith("GET "))
                            .toList());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void one_record_and_what_overwrites_nothing_are_not_saved() throws IOException {
        try (BulkServer server = new BulkServer(5)) {
            ended(server, "contacts delete 1 --yes");
            ended(server, "contacts update 2 --city Ojai");
            ended(server, "contacts tag 3 4 --tag VIP --yes");
            ended(server, "contacts delete 4 5 --yes --no-backup");
            assertEquals(
                    List.of(
                            "DELETE Contact id=1",
                            "PUT Contacts id=2&city=Ojai",
                            "PUT objects/tagByName {\"objectID\":0,\"add_names\":[\"VIP\"],\"ids\":[3,4]}",
                            "DELETE Contacts ids=4,5"),
                    server.requests());
        }
        assertEquals(List.of(), files());
    }

    @Test
    void the_members_of_a_group_are_saved_before_the_group_is_deleted() throws IOException {
        try (BulkServer server = new BulkServer(3)) {
            ended(server, "contacts delete --group 4 --yes");
            assertEquals(
                    "DELETE Contacts group_id=4&performAll=1",
                    server.requests().get(server.requests().size() - 1));
        }
        assertEquals("""
                {"id":"1","firstname":"Ann 1","spent":1.50}
                {"id":"2","firstname":"Ann 2","spent":1.50}
                {"id":"3","firstname":"Ann 3","spent":1.50}
                """, Files.readString(backups.resolve("20260201T120000Z-contacts-delete.ndjson")));
    }

    @Test
    void two_of_the_same_second_have_two_names() throws IOException {
        try (BulkServer server = new BulkServer(4)) {
            ended(server, "contacts delete 1 2 --yes");
            ended(server, "contacts delete 3 4 --yes");
        }
        assertEquals(
                List.of(
                        "20260201T120000Z-contacts-delete-2.json",
                        "20260201T120000Z-contacts-delete-2.ndjson",
                        "20260201T120000Z-contacts-delete.json",
                        "20260201T120000Z-contacts-delete.ndjson"),
                files());
    }

    @Test
    void a_record_that_is_gone_already_stops_nothing() {
        try (BulkServer server = new BulkServer(2)) {
            ProgramRun run = server.connect(ProgramRun.in(home).onTerminal(80));
            assertEquals("""
                    exit 0
                    Deleted 2 contacts.
                    Saved 1 of 2 contacts as they were: ~/state/ontraport/backups/20260201T120000Z-contacts-delete.ndjson
                    """, ended(run, "contacts delete 2 9 --yes"));
            assertEquals("""
                    exit 0
                    Deleted 2 contacts.
                    No contact was found, so that none was saved.
                    """, ended(run, "contacts delete 8 9 --yes"));
        }
    }

    @Test
    void nothing_is_changed_where_the_records_cannot_be_read() throws IOException {
        try (BadServer server = BadServer.answering(BadServer.http("403 Forbidden", "text/plain", "Not for you"))) {
            ProgramRun run = ProgramRun.in(home).connectedTo(server.address(), "2_bad", "k");
            assertEquals("""
                    exit 4
                    ontraport: this key may not do that
                      Not for you
                      GET $URL/Contacts?ids=7%2C8
                      → A key has the permissions of the user who made it; ask an administrator of the account.
                      → Nothing was changed: the contacts are read and saved first. --no-backup changes them without that.
                    """, ended(run, "contacts delete 7 8 --yes"));
        }
        assertEquals(List.of(), files());
    }

    @Test
    void nothing_is_changed_where_the_records_cannot_be_kept() throws IOException {
        Files.createDirectories(backups.getParent());
        Files.writeString(backups, "a file in the way");
        try (BulkServer server = new BulkServer(2)) {
            assertEquals("""
                    exit 3
                    ontraport: the contacts cannot be saved in ~/state/ontraport/backups
                      a file of that name is in the way; nothing was changed
                      → Make room there, or say --no-backup.
                    """, ended(server, "contacts delete 1 2 --yes"));
            assertEquals(List.of("GET Contacts ids=1,2"), server.requests());
        }
    }

    @Test
    void nothing_is_changed_where_there_is_no_place_for_it() {
        try (BulkServer server = new BulkServer(2)) {
            ProgramRun run =
                    server.connect(ProgramRun.in(home)).with("HOME", "").with("XDG_STATE_HOME", "");
            assertEquals("""
                    exit 3
                    ontraport: there is no place where the contacts can be saved
                      They are saved before they are changed; nothing was changed.
                      → Set HOME, or XDG_STATE_HOME to a directory of yours; or say --no-backup.
                    """, ended(run, "contacts delete 1 2 --yes"));
            assertEquals(List.of("GET Contacts ids=1,2"), server.requests());
        }
    }

    private List<String> files() throws IOException {
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.map(each -> each.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    private String ended(BulkServer server, String line) {
        return ended(server.connect(ProgramRun.in(home)), line);
    }

    private static String ended(ProgramRun run, String line) {
        ProgramRun.Ended ended = run.run(ScenarioText.words(line));
        return "exit " + ended.code() + "\n" + ended.out()
                + ended.err().replaceAll("http://127\\.0\\.0\\.1:[0-9]+/1", "\\$URL");
    }
}
