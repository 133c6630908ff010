package io.github.ontraportcli.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CredentialCommandTest {
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "PATH", "/usr/bin:/bin",
            "ONTRAPORT_API_KEY", "exported",
            "ONTRAPORT_APP_ID", "2_9_z",
            "VAULT", "main");

    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @Test
    void takes_the_first_line_as_the_key() {
        assertEquals(new CredentialCommand.Printed(null, new Secret("k1")), run("printf 'k1\\r\\nurl: x\\n'"));
        assertEquals(new CredentialCommand.Printed(null, new Secret("k1")), run("printf k1"));
    }

    @Test
    void takes_an_app_id_and_a_key_from_a_json_object() {
        assertEquals(
                new CredentialCommand.Printed("2_1_a", new Secret("k1")),
                run("echo '{\"app_id\": \"2_1_a\", \"api_key\": \"k1\", \"note\": 1}'"));
        assertEquals(new CredentialCommand.Printed(null, new Secret("k1")), run("echo '{\"api_key\":\"k1\"}'"));
    }

    @Test
    void inherits_the_environment_without_the_exported_key() {
        assertEquals(
                new CredentialCommand.Printed(null, new Secret("main-2_9_z-unset")),
                run("echo \"$VAULT-$ONTRAPORT_APP_ID-${ONTRAPORT_API_KEY-unset}\""));
    }

    @Test
    void has_an_empty_standard_input() {
        assertEquals(new CredentialCommand.Printed(null, new Secret("<>")), run("echo \"<$(cat)>\""));
    }

    @Test
    void passes_on_what_the_command_says_on_standard_error() {
        run("echo 'touch your token' >&2; echo k1");
        assertEquals("touch your token\n", errors.toString(StandardCharsets.UTF_8));
    }

    @Test
    void reports_the_exit_code_and_never_the_output() {
        assertEquals(told("it ended with exit code 3"), Complaint.of(() -> run("echo s3cret; exit 3")));
        assertEquals(told("it ended with exit code 127"), Complaint.of(() -> run("no-such-program 2>/dev/null")));
    }

    @Test
    void refuses_an_output_without_a_key() {
        String empty = told("it printed no key on the first line of its output");
        assertEquals(empty, Complaint.of(() -> run("true")));
        assertEquals(empty, Complaint.of(() -> run("printf '\\ns3cret\\n'")));
        String json = told("its output begins with { but is no JSON object with a text \"api_key\"");
        assertEquals(json, Complaint.of(() -> run("echo '{s3cret'")));
        assertEquals(json, Complaint.of(() -> run("echo '{\"key\": \"s3cret\"}'")));
        assertEquals(json, Complaint.of(() -> run("echo '{\"api_key\": 5}'")));
    }

    @Test
    void reads_an_endless_line_without_keeping_it() {
        CredentialCommand.Printed printed = run("head -c 1000000 /dev/zero | tr '\\0' x");
        assertEquals(65_536, printed.apiKey().reveal().length());
    }

    @Test
    void ends_a_command_that_takes_too_long() {
        CredentialCommand hasty = new CredentialCommand(ENVIRONMENT, false, errors, Duration.ZERO);
        assertEquals(
                told("it took longer than 0 seconds"),
                Complaint.of(() -> hasty.run("sleep 60; echo s3cret", "profile a")));
    }

    private CredentialCommand.Printed run(String command) {
        return new CredentialCommand(ENVIRONMENT, false, errors, CredentialCommand.LIMIT).run(command, "profile a");
    }

    private static String told(String why) {
        return "not-configured\nthe credential_command gave no key (profile a)\n" + why
                + "\nrun the command by itself to see what it prints, or replace it: ontraport auth login\n";
    }
}
