package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionTest {
    private static final String TWO = """
            profile = "production"

            [staging]
            app_id = "2_1_staging"
            api_key = "staging-key"
            api_url = "https://staging.example.com/1"

            [production]
            app_id = "2_2_production"
            api_key = "production-key"
            account_id = "77"
            read_only = true
            """;
    private static final Map<String, String> EXPORTED =
            Map.of("ONTRAPORT_APP_ID", "2_9_exported", "ONTRAPORT_API_KEY", "exported-key");
    private static final String REAL = "https://api.ontraport.com/1/";

    @TempDir
    Path home;

    private ConfigDirectory directory;

    @BeforeEach
    void set_up() {
        directory = new ConfigDirectory(home);
    }

    @Test
    void prefers_the_option_to_everything_and_takes_the_whole_unit_from_there() throws IOException {
        assertEquals(
                "2_1_staging staging-key https://staging.example.com/1/",
                unit("staging", with(EXPORTED, "ONTRAPORT_PROFILE", "production"), TWO));
    }

    @Test
    void prefers_the_named_profile_to_an_exported_key() throws IOException {
        assertEquals(
                "2_1_staging staging-key https://staging.example.com/1/",
                unit(null, with(EXPORTED, "ONTRAPORT_PROFILE", "staging"), TWO));
    }

    @Test
    void never_joins_half_an_exported_unit_to_a_named_profile() throws IOException {
        assertEquals(
                "2_2_production production-key " + REAL,
                unit("production", Map.of("ONTRAPORT_API_KEY", "exported-key"), TWO));
        assertEquals(
                "2_2_production production-key " + REAL,
                unit("production", with(EXPORTED, "ONTRAPORT_API_URL", "https://other.example.com/1/"), TWO));
    }

    @Test
    void prefers_exported_credentials_to_the_profile_in_use() throws IOException {
        assertEquals("2_9_exported exported-key " + REAL, unit(null, EXPORTED, TWO));
        assertEquals(
                "2_9_exported exported-key http://localhost:8080/1/",
                unit(null, with(EXPORTED, "ONTRAPORT_API_URL", "http://localhost:8080/1"), TWO));
    }

    @Test
    void takes_the_profile_in_use_then_default_then_the_only_one() throws IOException {
        String one = "[a]\napp_id = \"1\"\napi_key = \"k\"\n";
        assertEquals("2_2_production production-key " + REAL, unit(null, Map.of(), TWO));
        assertEquals("2 d " + REAL, unit(null, Map.of(), one + "[default]\napp_id = \"2\"\napi_key = \"d\"\n"));
        assertEquals("1 k " + REAL, unit(null, Map.of(), one));
    }

    @Test
    void treats_an_empty_variable_as_unset() throws IOException {
        Map<String, String> empty = Map.of(
                "ONTRAPORT_PROFILE", "", "ONTRAPORT_APP_ID", "", "ONTRAPORT_API_KEY", " ", "ONTRAPORT_API_URL", "");
        assertEquals("2_2_production production-key " + REAL, unit(null, empty, TWO));
    }

    @Test
    void refuses_half_a_unit_in_the_environment() {
        assertEquals("""
                not-configured
                the credentials in the environment are incomplete
                ONTRAPORT_APP_ID is set and ONTRAPORT_API_KEY is not
                set ONTRAPORT_API_KEY too, or unset ONTRAPORT_APP_ID, or add --profile NAME
                """, Complaint.of(() -> unit(null, Map.of("ONTRAPORT_APP_ID", "x"), TWO)));
        assertEquals("""
                not-configured
                the credentials in the environment are incomplete
                ONTRAPORT_API_KEY is set and ONTRAPORT_APP_ID is not
                set ONTRAPORT_APP_ID too, or unset ONTRAPORT_API_KEY, or add --profile NAME
                """, Complaint.of(() -> unit(null, Map.of("ONTRAPORT_API_KEY", "x"), TWO)));
    }

    @Test
    void refuses_an_address_in_the_environment_beside_the_key_of_a_profile() {
        Map<String, String> env = Map.of("ONTRAPORT_API_URL", "http://localhost:8080/1/");
        String refused = """
                not-configured
                the key of profile production is not sent to ONTRAPORT_API_URL
                App ID, key and address come from one source, and the profile's address is https://api.ontraport.com/1/
                unset ONTRAPORT_API_URL, or set ONTRAPORT_APP_ID and ONTRAPORT_API_KEY beside it, \
                or write api_url into the profile
                """;
        assertEquals(refused, Complaint.of(() -> unit(null, env, TWO)));
        assertEquals(refused, Complaint.of(() -> unit("production", env, TWO)));
        assertEquals(refused, Complaint.of(() -> unit("production", with(env, "ONTRAPORT_API_KEY", "half"), TWO)));
    }

    @Test
    void accepts_an_address_in_the_environment_that_is_the_profiles_own() throws IOException {
        assertEquals(
                "2_1_staging staging-key https://staging.example.com/1/",
                unit("staging", Map.of("ONTRAPORT_API_URL", "https://staging.example.com/1"), TWO));
    }

    @Test
    void refuses_to_send_an_exported_key_unencrypted() {
        assertEquals(
                """
                not-configured
                cannot use the environment variable ONTRAPORT_API_URL
                http would send the API key unencrypted; it is allowed to localhost only
                set it to an address such as https://api.ontraport.com/1/, or unset it
                """, Complaint.of(() -> unit(null, with(EXPORTED, "ONTRAPORT_API_URL", "http://example.com/"), TWO)));
    }

    @Test
    void says_how_to_begin_where_nothing_is_configured() {
        assertEquals("""
                not-configured
                no credentials
                neither the environment nor ~/.config/ontraport/config.toml names an account
                ontraport auth login, or set ONTRAPORT_APP_ID and ONTRAPORT_API_KEY, or try the command with --sandbox
                """, Complaint.of(() -> unit(null, Map.of(), "")));
    }

    @Test
    void asks_for_a_choice_among_several_profiles() {
        assertEquals("""
                not-configured
                no profile is chosen
                the profiles are staging, production
                ontraport profiles use NAME, or add --profile NAME
                """, Complaint.of(() -> unit(null, Map.of(), TWO.replace("profile = \"production\"", ""))));
    }

    @Test
    void says_that_the_profile_in_use_is_gone() {
        assertEquals(
                """
                not-configured
                the profile in use does not exist
                ~/.config/ontraport/config.toml says profile = "gone" but holds no [gone]
                ontraport profiles use NAME
                """,
                Complaint.of(
                        () -> unit(null, Map.of(), TWO.replace("profile = \"production\"", "profile = \"gone\""))));
    }

    @Test
    void suggests_the_profile_that_was_meant() {
        String refused = """
                not-configured
                there is no profile "stagign" in ~/.config/ontraport/config.toml
                Did you mean "staging"?
                ontraport profiles list
                """;
        assertEquals(refused, Complaint.of(() -> unit("stagign", EXPORTED, TWO)));
        assertEquals(refused, Complaint.of(() -> unit(null, with(EXPORTED, "ONTRAPORT_PROFILE", "stagign"), TWO)));
    }

    @Test
    void says_what_a_profile_lacks() {
        String told = "not-configured\nprofile a has no %s\nnull\nontraport auth login --profile a\n";
        assertEquals(told.formatted("API key"), Complaint.of(() -> unit(null, Map.of(), "[a]\napp_id = \"1\"\n")));
        assertEquals(told.formatted("App ID"), Complaint.of(() -> unit(null, Map.of(), "[a]\napi_key = \"1\"\n")));
        assertEquals(told.formatted("App ID and no API key"), Complaint.of(() -> unit(null, Map.of(), "[a]\n")));
        assertEquals(
                told.formatted("App ID"),
                Complaint.of(() -> unit(null, Map.of(), "[a]\ncredential_command = \"echo k\"\n")));
    }

    @Test
    void runs_the_command_only_when_the_key_is_needed_and_then_once() throws IOException {
        Path runs = home.resolve("runs");
        Connection connection = connection(
                null, Map.of(), "[a]\napp_id = \"1\"\ncredential_command = \"echo x >> '" + runs + "'; echo k\"\n");
        assertEquals(false, Files.exists(runs));
        assertEquals("1", connection.credentials().appId());
        assertEquals("k", connection.credentials().apiKey().reveal());
        assertEquals("x\n", Files.readString(runs));
    }

    @Test
    void takes_the_app_id_from_the_command_and_refuses_another_one() throws IOException {
        String command = "credential_command = '''echo '{\"app_id\":\"1\",\"api_key\":\"k\"}' '''\n";
        assertEquals("1 k " + REAL, unit(null, Map.of(), "[a]\n" + command));
        assertEquals("1 k " + REAL, unit(null, Map.of(), "[a]\napp_id = \"1\"\n" + command));
        assertEquals("""
                not-configured
                the credential_command gave another App ID (profile a in ~/.config/ontraport/config.toml)
                the profile says app_id = "2", and the key may not belong to it
                remove app_id from the profile, or correct the command
                """, Complaint.of(() -> unit(null, Map.of(), "[a]\napp_id = \"2\"\n" + command)));
    }

    @Test
    void refuses_a_key_that_would_break_the_request() {
        String told = "not-configured\nthe API key cannot be sent (%s)\n"
                + "it holds a space, a line break or a character beyond ASCII\n"
                + "copy it again from Ontraport: Administration > Integrations > Ontraport API\n";
        assertEquals(
                told.formatted("environment ONTRAPORT_API_KEY"),
                Complaint.of(() -> unit(null, with(EXPORTED, "ONTRAPORT_API_KEY", "a\nHost: x"), "")));
        assertEquals(
                told.formatted("profile a in ~/.config/ontraport/config.toml"),
                Complaint.of(() -> unit(null, Map.of(), "[a]\napp_id = \"1\"\napi_key = \"k é\"\n")));
    }

    @Test
    void names_the_source_of_each_value_of_a_profile() throws IOException {
        Connection connection = connection(null, Map.of("ONTRAPORT_OUTPUT", "csv"), TWO);
        assertEquals(
                "{profile=in use, says ~/.config/ontraport/config.toml, "
                        + "app_id=profile production in ~/.config/ontraport/config.toml, "
                        + "api_key=profile production in ~/.config/ontraport/config.toml, "
                        + "api_url=default, "
                        + "account_id=profile production in ~/.config/ontraport/config.toml, "
                        + "read_only=profile production in ~/.config/ontraport/config.toml, "
                        + "output=environment ONTRAPORT_OUTPUT}",
                connection.sources().toString());
        assertEquals("77", connection.accountId().orElseThrow().value());
        assertEquals("production", connection.profile().orElseThrow().value());
    }

    @Test
    void names_the_source_of_each_value_of_the_environment() throws IOException {
        Connection connection = connection(null, with(EXPORTED, "ONTRAPORT_API_URL", "http://localhost:8080/1"), TWO);
        assertEquals(
                "{app_id=environment ONTRAPORT_APP_ID, api_key=environment ONTRAPORT_API_KEY, "
                        + "api_url=environment ONTRAPORT_API_URL, read_only=default}",
                connection.sources().toString());
    }

    @Test
    void names_the_command_as_the_source_of_the_key() throws IOException {
        Connection connection = connection("a", Map.of(), "[a]\ncredential_command = \"false\"\n");
        assertEquals(
                "{profile=--profile, app_id=credential_command of profile a in ~/.config/ontraport/config.toml, "
                        + "api_key=credential_command of profile a in ~/.config/ontraport/config.toml, "
                        + "api_url=default, read_only=default}",
                connection.sources().toString());
    }

    @Test
    void may_be_given_by_hand() {
        ConfigFile none = ConfigFile.load(directory.locations());
        Connection connection = Connection.given(
                URI.create("http://127.0.0.1:1/1/"),
                new Credentials("app", new Secret("key")),
                Preferences.resolve(null, EXPORTED, none),
                "sandbox");
        assertEquals(
                "{app_id=sandbox, api_key=sandbox, api_url=sandbox, read_only=default}",
                connection.sources().toString());
        assertEquals("key", connection.credentials().apiKey().reveal());
    }

    private String unit(@Nullable String option, Map<String, String> env, String text) throws IOException {
        Connection connection = connection(option, env, text);
        Credentials credentials = connection.credentials();
        return credentials.appId() + " " + credentials.apiKey().reveal() + " "
                + connection.base().value();
    }

    private Connection connection(@Nullable String option, Map<String, String> env, String text) throws IOException {
        CredentialCommand command = new CredentialCommand(
                Map.of("PATH", "/usr/bin:/bin"), false, OutputStream.nullOutputStream(), CredentialCommand.LIMIT);
        return Connection.resolve(option, env, directory.holding(text), command);
    }

    private static Map<String, String> with(Map<String, String> env, String name, String value) {
        Map<String, String> more = new HashMap<>(env);
        more.put(name, value);
        return more;
    }
}
