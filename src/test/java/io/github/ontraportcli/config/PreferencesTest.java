package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
    private static final String ONE = "[a]\nread_only = true\noutput = \"csv\"\ntimezone = \"Europe/Berlin\"\n";
    private static final String SOURCE = "profile a in ~/.config/ontraport/config.toml";

    @TempDir
    Path home;

    private ConfigDirectory directory;

    @BeforeEach
    void set_up() {
        directory = new ConfigDirectory(home);
    }

    @Test
    void are_nothing_and_writable_where_nobody_said_so() throws IOException {
        assertEquals(
                new Preferences(Optional.empty(), Optional.empty(), new Sourced<>(false, "default")),
                resolve(Map.of(), ""));
    }

    @Test
    void come_from_a_profile_even_where_it_has_no_credentials() throws IOException {
        assertEquals(
                new Preferences(
                        Optional.of(new Sourced<>("csv", SOURCE)),
                        Optional.of(new Sourced<>(ZoneId.of("Europe/Berlin"), SOURCE)),
                        new Sourced<>(true, SOURCE)),
                resolve(Map.of(), ONE));
    }

    @Test
    void come_from_the_environment_first() throws IOException {
        Map<String, String> env = Map.of("ONTRAPORT_OUTPUT", "yaml", "ONTRAPORT_TIMEZONE", "UTC");
        assertEquals(
                new Preferences(
                        Optional.of(new Sourced<>("yaml", "environment ONTRAPORT_OUTPUT")),
                        Optional.of(new Sourced<>(ZoneId.of("UTC"), "environment ONTRAPORT_TIMEZONE")),
                        new Sourced<>(true, SOURCE)),
                resolve(env, ONE));
    }

    @Test
    void are_read_only_where_either_place_says_so() throws IOException {
        String writable = "[a]\nread_only = false\n";
        String environment = "environment ONTRAPORT_READ_ONLY";
        assertEquals(new Sourced<>(true, SOURCE), readOnly("false", ONE));
        assertEquals(new Sourced<>(true, SOURCE), readOnly("1", ONE));
        assertEquals(new Sourced<>(true, environment), readOnly("yes", writable));
        assertEquals(new Sourced<>(true, environment), readOnly("TRUE", ""));
        assertEquals(new Sourced<>(false, environment), readOnly("off", writable));
        assertEquals(new Sourced<>(false, SOURCE), readOnly("", writable));
    }

    @Test
    void refuse_a_variable_with_a_wrong_value() {
        assertEquals("""
                not-configured
                cannot use the environment variable ONTRAPORT_READ_ONLY
                "maybe" is neither true nor false
                set ONTRAPORT_READ_ONLY to another value, or unset it
                """, Complaint.of(() -> readOnly("maybe", ONE)));
        assertEquals("""
                not-configured
                cannot use the environment variable ONTRAPORT_OUTPUT
                "xml" is not one of table, json, ndjson, csv, tsv, yaml, ids, raw
                set ONTRAPORT_OUTPUT to another value, or unset it
                """, Complaint.of(() -> resolve(Map.of("ONTRAPORT_OUTPUT", "xml"), ONE)));
        assertEquals("""
                not-configured
                cannot use the environment variable ONTRAPORT_TIMEZONE
                "Mars" is not a time zone
                set ONTRAPORT_TIMEZONE to another value, or unset it
                """, Complaint.of(() -> resolve(Map.of("ONTRAPORT_TIMEZONE", "Mars"), ONE)));
    }

    @Test
    void leave_the_profile_out_where_the_environment_gives_the_account() throws IOException {
        Map<String, String> env = Map.of("ONTRAPORT_APP_ID", "x", "ONTRAPORT_API_KEY", "y");
        assertEquals(
                new Preferences(Optional.empty(), Optional.empty(), new Sourced<>(false, "default")),
                resolve(env, ONE));
    }

    private Preferences resolve(Map<String, String> env, String text) throws IOException {
        return Preferences.resolve(null, env, directory.holding(text));
    }

    private Sourced<Boolean> readOnly(String variable, String text) throws IOException {
        return resolve(Map.of("ONTRAPORT_READ_ONLY", variable), text).readOnly();
    }
}
