package io.github.ontraportcli.cli.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hidden command that shells ask for names: from the disk alone, and silent whatever is wrong. */
class RememberedCommandsTest {
    @TempDir
    Path home;

    private ProgramRun run;

    @BeforeEach
    void a_run() {
        run = ProgramRun.in(home);
    }

    @Test
    void profiles_come_from_the_configuration() throws IOException {
        configure("[shop]\napp_id = \"2_shop\"\napi_key = \"secret\"\n\n[staging]\ncredential_command = \"exit 1\"\n");

        assertEquals(ProgramRun.Ended.well("shop\nstaging\n"), run.run("__complete", "profile", "--", "contacts"));
    }

    @Test
    void tags_are_remembered_by_a_listing_and_offered_without_the_account() {
        ProgramRun connected;
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK).withContacts(1))) {
            connected = run.connectedTo(sandbox);
            assertEquals(
                    0,
                    connected.run("tags", "create", "--name", "Zoë's \"best\"").code());
            assertEquals(
                    0, connected.run("tags", "create", "--name", "two\nlines").code());
            assertEquals(
                    0,
                    connected
                            .run("tags", "list", "--sort", "tag_id:desc", "--limit", "3")
                            .code());
        }

        assertEquals(
                "Zoë's \"best\"\nVIP\n",
                connected.run("__complete", "tag", "--", "contacts", "tag").out());
    }

    @Test
    void fields_are_those_of_the_type_that_the_words_are_about() {
        ProgramRun connected;
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.inMemory(ProgramRun.CLOCK).withContacts(1))) {
            connected = run.connectedTo(sandbox);
            assertEquals(
                    0,
                    connected.run("tags", "list", "--where", "tag_name = 'x'").code());
        }
        ProgramRun.Ended fields = ProgramRun.Ended.well("tag_id\ntag_name\n");

        assertEquals(fields, connected.run("__complete", "field", "--", "tags", "list", "--sort"));
        assertEquals(fields, connected.run("__complete", "field", "--", "objects", "list", "--type", "14"));
        assertEquals(fields, connected.run("__complete", "field", "--", "objects", "list", "--type=tag"));
        assertEquals(ProgramRun.Ended.well(""), connected.run("__complete", "field", "--", "contacts", "list"));
        assertEquals(
                ProgramRun.Ended.well(""), connected.run("__complete", "field", "--", "tags", "list", "--sandbox"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__complete",
                "__complete tag",
                "__complete nothing -- contacts",
                "__complete tag -- --profile nobody contacts --help",
                "__complete field -- --profile",
                "__complete field -- objects list --type Nothing",
                "__complete field -- objects list --type ../../x"
            })
    void nothing_is_said_where_nothing_is_known(String line) {
        assertEquals(ProgramRun.Ended.well(""), run.run(line.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"profile", "type", "field", "tag"})
    void a_configuration_that_does_not_parse_is_passed_over(String what) throws IOException {
        configure("[[[");

        ProgramRun.Ended ended = run.run("__complete", what, "--", "contacts", "list");

        assertEquals(new ProgramRun.Ended(0, ended.out(), ""), ended);
    }

    @Test
    void a_spoilt_cache_is_passed_over() throws IOException {
        ProgramRun connected = run.connectedTo("https://api.example.com/1/", "2_app", "secret");
        Path names = home.resolve("cache/ontraport/names/2_app_at_https_api_example_com_1_");
        Files.writeString(
                Files.createDirectories(names).resolve("tags.json"), "{\"a\":1769947200,\"b\":\"?\",\"c\":1}");

        assertEquals(ProgramRun.Ended.well("a\n"), connected.run("__complete", "tag", "--", "contacts", "tag"));

        Files.writeString(names.resolve("tags.json"), "[{");

        assertEquals(ProgramRun.Ended.well(""), connected.run("__complete", "tag", "--", "contacts", "tag"));
    }

    @Test
    void no_help_and_no_listing_tells_of_it() {
        String told = Stream.of(
                        List.of("--help"), List.of("commands", "-o", "json"), List.of("commands", "-o", "table"))
                .map(each -> run.run(each).out())
                .reduce("", String::concat);

        assertEquals(-1, told.indexOf("__complete"));
    }

    private void configure(String text) throws IOException {
        Path file = Files.createDirectories(home.resolve("config/ontraport")).resolve("config.toml");
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }
}
