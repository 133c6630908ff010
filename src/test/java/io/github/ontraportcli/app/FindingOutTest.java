package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a write says to do about it whose answer cannot be read, and how often it was sent until then. */
class FindingOutTest {
    @TempDir
    Path home;

    @Test
    void a_value_that_names_the_record_is_quoted_for_the_condition_and_for_the_shell() {
        assertEquals(
                "sent 1 times: ontraport contacts list --where \"email = 'ann@example.org'\"",
                told("contacts", "create", "--email", "ann@example.org"));
        assertEquals(
                "sent 1 times: ontraport contacts list --where \"email = 'o''brien@example.org'\"",
                told("contacts", "create", "--email", "o'brien@example.org"));
        assertEquals(
                "sent 1 times: ontraport tags list --where 'tag_name = '\\''$5 \"off\"'\\'''",
                told("tags", "create", "--name", "$5 \"off\""));
    }

    @Test
    void a_value_that_no_line_should_hold_is_left_out() {
        assertEquals(
                "sent 1 times: ontraport tags list --sort tag_id:desc --limit 5",
                told("tags", "create", "--name", "two\nlines"));
        assertEquals(
                "sent 1 times: ontraport tags list --sort tag_id:desc --limit 5",
                told("tags", "create", "--name", "x".repeat(101)));
    }

    @Test
    void what_the_catalogue_does_not_know_is_read_at_the_same_path() {
        assertEquals("sent 1 times: ontraport api Widgets", told("api", "Widgets", "-f", "name=Blue"));
        assertEquals(
                "sent 1 times: ontraport api \"Widgets?id=7\"",
                told("api", "PUT", "Widgets", "-f", "id=7", "-f", "name=Blue"));
    }

    @Test
    void what_the_catalogue_knows_has_its_own_command() {
        assertEquals(
                "sent 5 times: ontraport contacts get 7",
                told("api", "PUT", "Contacts", "-f", "id=7", "-f", "city=Ojai"));
        assertEquals(
                "sent 1 times: ontraport transactions list --where \"contact_id = 4\" --sort id:desc --limit 5",
                told(
                        "api",
                        "transaction/processManual",
                        "--yes",
                        "-F",
                        "contact_id=4",
                        "-f",
                        "chargeNow=chargeNow",
                        "-F",
                        "offer[products][][id]=1"));
    }

    @Test
    void an_upsert_is_sent_again_where_its_email_finds_the_record_of_the_first_time() {
        assertEquals(
                "sent 5 times: ontraport contacts list --where \"email = 'kim@example.com'\"",
                told("contacts", "upsert", "--email", "kim@example.com", "--city", "Ojai"));
        assertEquals(
                "sent 1 times: ontraport contacts list --sort id:desc --limit 5",
                told("contacts", "upsert", "--city", "Ojai"));
        assertEquals(
                "sent 1 times: ontraport contacts list --sort id:desc --limit 5",
                told("contacts", "upsert", "--email", "", "--city", "Ojai"));
    }

    /** A unique ID that no record has makes a record with another one, each time. */
    @Test
    void an_upsert_by_unique_id_alone_is_sent_once() {
        assertEquals(
                "sent 1 times: ontraport contacts list --where \"unique_id = 'AbCdEfG'\"",
                told("contacts", "upsert", "--unique-id", "AbCdEfG", "--city", "Ojai"));
    }

    @Test
    void the_account_that_was_named_is_named_again() throws IOException {
        try (BadServer server = BadServer.answering("")) {
            Path config =
                    Files.createDirectories(home.resolve("config/ontraport")).resolve("config.toml");
            Files.writeString(
                    config,
                    "[staging]\napp_id = \"2_x\"\napi_key = \"secret\"\napi_url = \"" + server.address() + "\"\n");
            Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));

            ProgramRun.Ended ended =
                    ProgramRun.in(home).run("contacts", "delete", "7", "--yes", "--profile", "staging");

            assertEquals("ontraport contacts get 7 --profile staging", command(ended));
        }
    }

    private String told(String... words) {
        try (BadServer server = BadServer.answering("")) {
            ProgramRun.Ended ended = ProgramRun.in(home)
                    .connectedTo(server.address(), "2_x", "secret")
                    .run(List.of(words));
            long sent = server.requests().stream()
                    .filter(each -> !each.startsWith("GET"))
                    .count();
            return "sent " + sent + " times: " + command(ended);
        }
    }

    private static String command(ProgramRun.Ended ended) {
        return ended.err()
                .lines()
                .filter(each -> each.contains("→"))
                .map(each -> each.replace("  → Look before you send it again: ", ""))
                .findFirst()
                .orElse(ended.toString());
    }
}
