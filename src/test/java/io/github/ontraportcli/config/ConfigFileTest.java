package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigFileTest {
    @TempDir
    Path home;

    private ConfigDirectory directory;

    @BeforeEach
    void set_up() {
        directory = new ConfigDirectory(home);
    }

    @Test
    void is_empty_where_there_is_none() {
        assertEquals(List.of(), ConfigFile.load(directory.locations()).profiles());
        assertEquals(
                List.of(), ConfigFile.load(Locations.of(Map.of(), null, false)).profiles());
    }

    @Test
    void holds_profiles_in_their_order_and_the_one_in_use() throws IOException {
        ConfigFile file = directory.holding("""
                profile = "zeta"

                [zeta]
                app_id = "2_1_a"
                api_key = "k1"
                api_url = "http://localhost:8080/1"
                account_id = 12345
                read_only = true
                output = "csv"
                timezone = "Europe/Berlin"

                [alpha]
                app_id = '2_2_b'
                credential_command = "pass show ontraport"
                """);
        assertEquals(List.of("zeta", "alpha"), file.names());
        assertEquals(Optional.of("zeta"), file.inUse());
        assertEquals(
                List.of(
                        new Profile(
                                "zeta",
                                "2_1_a",
                                new Secret("k1"),
                                null,
                                URI.create("http://localhost:8080/1/"),
                                "12345",
                                true,
                                "csv",
                                ZoneId.of("Europe/Berlin")),
                        Profile.named("alpha").withCommand("2_2_b", "pass show ontraport")),
                file.profiles());
    }

    @Test
    void may_begin_with_a_byte_order_mark_and_end_lines_as_windows_does() throws IOException {
        ConfigFile file = directory.holding("\uFEFF[a]\r\napp_id = \"2_1_a\"\r\n");
        assertEquals("2_1_a", file.known("a").appId());
    }

    @Test
    void refuses_a_key_that_is_mistyped_and_says_where() throws IOException {
        assertEquals(
                told(
                        3,
                        "\"readonly\" is not a setting of a profile; did you mean \"read_only\"?",
                        "write it as: read_only = true"),
                complaint("# mine\n[a]\nreadonly = true\n"));
        assertEquals(
                told(
                        2,
                        "\"colour\" is not a setting of a profile",
                        "remove it; the settings are app_id, api_key, credential_command, api_url, account_id, "
                                + "read_only, output, timezone"),
                complaint("[a]\ncolour = 1\n"));
        assertEquals(
                told(
                        2,
                        "\"b\" is not a setting of a profile",
                        "remove it; the settings are app_id, api_key, credential_command, api_url, account_id, "
                                + "read_only, output, timezone"),
                complaint("[a]\n[a.b]\napp_id = \"x\"\n"));
    }

    @Test
    void refuses_the_first_of_several_keys_that_it_does_not_know() throws IOException {
        for (List<String> keys : List.of(List.of("colour", "shape"), List.of("shape", "colour"))) {
            assertEquals(
                    told(
                            2,
                            "\"" + keys.get(0) + "\" is not a setting of a profile",
                            "remove it; the settings are app_id, api_key, credential_command, api_url, account_id, "
                                    + "read_only, output, timezone"),
                    complaint("[a]\n" + keys.get(0) + " = 1\n" + keys.get(1) + " = 2\n"));
        }
    }

    @Test
    void refuses_a_key_outside_of_a_profile() throws IOException {
        assertEquals(
                told(1, "\"app_id\" stands outside of a profile", "put it below a line such as [default]"),
                complaint("app_id = \"2_1_a\"\n"));
        assertEquals(
                told(2, "\"profle\" is not a setting; did you mean \"profile\"?", "correct or remove that line"),
                complaint("\nprofle = \"staging\"\n[staging]\n"));
        assertEquals(
                told(1, "\"a\" is not a setting", "correct or remove that line"), complaint("[[a]]\napp_id = \"x\"\n"));
    }

    @Test
    void refuses_a_value_of_the_wrong_kind() throws IOException {
        assertEquals(
                told(
                        2,
                        "read_only of profile a: it takes true or false, without quotes",
                        "write it as: read_only = true"),
                complaint("[a]\nread_only = \"yes\"\n"));
        assertEquals(
                told(2, "api_key of profile a: it takes text in quotes", "write it as: api_key = \"…\""),
                complaint("[a]\napi_key = 12345\n"));
        assertEquals(
                told(2, "account_id of profile a: it takes text in quotes", "write it as: account_id = \"12345\""),
                complaint("[a]\naccount_id = 1.5\n"));
        assertEquals(
                told(2, "app_id of profile a: it is empty", "write it as: app_id = \"2_12345_AbCdEfGhI\""),
                complaint("[a]\napp_id = \"\"\n"));
        assertEquals(
                told(1, "profile takes the name of a profile in quotes", "write it as: profile = \"staging\""),
                complaint("profile = true\n"));
    }

    @Test
    void refuses_a_wrong_address_format_or_time_zone() throws IOException {
        assertEquals(
                told(
                        2,
                        "api_url of profile a: http would send the API key unencrypted; it is allowed to localhost"
                                + " only",
                        "write it as: api_url = \"https://api.ontraport.com/1/\""),
                complaint("[a]\napi_url = \"http://api.ontraport.com/1/\"\n"));
        assertEquals(
                told(
                        2,
                        "output of profile a: \"jsn\" is not one of table, json, ndjson, csv, tsv, yaml, ids, raw; "
                                + "did you mean \"json\"?",
                        "write it as: output = \"json\""),
                complaint("[a]\noutput = \"jsn\"\n"));
        assertEquals(
                told(
                        2,
                        "timezone of profile a: \"Europe/Berln\" is not a time zone; did you mean \"Europe/Berlin\"?",
                        "write it as: timezone = \"Europe/Berlin\""),
                complaint("[a]\ntimezone = \"Europe/Berln\"\n"));
    }

    @Test
    void refuses_both_a_key_and_a_command() throws IOException {
        assertEquals(
                told(3, "profile a has both api_key and credential_command", "remove one of the two"),
                complaint("[a]\napi_key = \"k\"\ncredential_command = \"c\"\n"));
    }

    @Test
    void refuses_a_table_that_cannot_be_a_profile() throws IOException {
        assertEquals(
                told(
                        1,
                        "\"my account\" cannot be the name of a profile",
                        "use letters, digits, - and _ only, at most 64, and not \"profile\""),
                complaint("[\"my account\"]\napp_id = \"x\"\n"));
    }

    @Test
    void says_where_it_does_not_parse_without_quoting_a_key() throws IOException {
        assertEquals(
                told(3, "it is not TOML: a line is [name], or key = \"text\", or key = true", "correct that line"),
                complaint("# c\n[a]\napi_key = s3cret\n[b]\n"));
        assertEquals(
                told(2, "the closing quote is missing", "correct that line"),
                complaint("[a]\napi_key = \"s3cret\napp_id = \"x\"\n"));
        assertEquals(
                told(2, "the closing quote is missing", "correct that line"),
                complaint("[a]\r\napi_key = 's3cret\r\napp_id = \"x\"\r\n"));
        assertEquals(
                told(3, "the same key stands twice in its table", "correct that line"),
                complaint("[a]\napp_id = \"x\"\napp_id = \"y\"\n"));
        assertEquals(
                told(2, "the same key stands twice in its table", "correct that line"),
                complaint("profile = \"a\"\n[profile]\nread_only = true\n"));
        assertEquals(
                told(4, "the same table stands twice in the file", "correct that line"),
                complaint("[a]\napp_id = \"x\"\n\n[a]\napi_key = \"y\"\n"));
        assertEquals(
                told(2, "a backslash needs a second one, or '…' instead of \"…\"", "correct that line"),
                complaint("[a]\ncredential_command = \"C:\\pass\"\n"));
        assertEquals(
                told(3, "it begins something that is never closed", "correct that line"),
                complaint("[a]\n\napi_key = \"\"\"s3cret\n[b]\n"));
    }

    @Test
    void refuses_a_file_that_others_can_read_or_change() throws IOException {
        directory.write("[a]\napp_id = \"x\"\n");
        for (String mode : List.of("rw-r-----", "rw--w----", "rw----r--", "rw-----w-", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(directory.file(), PosixFilePermissions.fromString(mode));
            assertEquals(
                    "not-configured\nwill not use " + directory.file()
                            + "\nother users of this machine can read or change it, and it holds API keys\nchmod 600 "
                            + directory.file() + "\n",
                    Complaint.of(() -> ConfigFile.load(directory.locations())));
        }
        Files.setPosixFilePermissions(directory.file(), PosixFilePermissions.fromString("r--------"));
        assertEquals(List.of("a"), ConfigFile.load(directory.locations()).names());
    }

    @Test
    void quotes_a_path_that_the_shell_would_take_apart() throws IOException {
        ConfigDirectory spaced = new ConfigDirectory(home.resolve("ann's home"));
        spaced.write("");
        Files.setPosixFilePermissions(spaced.file(), PosixFilePermissions.fromString("rw-r--r--"));
        assertEquals(
                "not-configured\nwill not use " + spaced.file()
                        + "\nother users of this machine can read or change it, and it holds API keys\nchmod 600 '"
                        + home + "/ann'\\''s home/.config/ontraport/config.toml'\n",
                Complaint.of(() -> ConfigFile.load(spaced.locations())));
    }

    @Test
    void refuses_a_file_that_is_no_text() throws IOException {
        directory.write("");
        Files.write(directory.file(), "[a]\napi_key = \"\u00e9\"\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(unreadable("it is not UTF-8 text"), Complaint.of(() -> ConfigFile.load(directory.locations())));
    }

    @Test
    void refuses_a_directory_in_its_place() throws IOException {
        Files.createDirectories(
                directory.file(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertEquals(unreadable("it is a directory"), Complaint.of(() -> ConfigFile.load(directory.locations())));
    }

    @Test
    void suggests_the_profile_that_was_probably_meant() throws IOException {
        ConfigFile file = directory.holding("[staging]\n[production]\n");
        assertEquals("""
                not-configured
                there is no profile "stagign" in ~/.config/ontraport/config.toml
                Did you mean "staging"?
                ontraport profiles list
                """, Complaint.of(() -> file.known("stagign")));
        assertEquals("""
                not-configured
                there is no profile "x" in ~/.config/ontraport/config.toml
                the profiles are staging, production
                ontraport profiles list
                """, Complaint.of(() -> file.known("x")));
    }

    @Test
    void says_how_to_make_the_first_profile() {
        assertEquals(
                """
                not-configured
                there is no profile "staging" in ~/.config/ontraport/config.toml
                null
                ontraport auth login --profile staging
                """, Complaint.of(() -> ConfigFile.load(directory.locations()).known("staging")));
    }

    private String complaint(String text) throws IOException {
        directory.write(text);
        return Complaint.of(() -> ConfigFile.load(directory.locations()));
    }

    private String told(int line, String why, String next) {
        return "not-configured\ncannot use the configuration: line " + line + " of " + directory.file() + "\n" + why
                + "\n" + next + "\n";
    }

    private String unreadable(String why) {
        return "not-configured\ncannot read " + directory.file() + "\n" + why
                + "\nmend the file, or set ONTRAPORT_CONFIG_DIR to another directory\n";
    }
}
