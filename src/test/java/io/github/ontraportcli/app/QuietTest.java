package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a terminal a command that succeeds says nothing beside its result. */
class QuietTest {
    @TempDir
    static Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts list --limit 50",
                "contacts list --all --fields id",
                "contacts list --where \"state = 'nowhere'\"",
                "contacts list --limit 3 -o table",
                "contacts list --limit 3 -o csv",
                "contacts list --limit 3 -o raw",
                "contacts get 1 2",
                "contacts find ana.lopez1@example.com",
                "contacts count --search lopez",
                "contacts info",
                "contacts meta",
                "contacts create --firstname Kim -o table",
                "contacts update 1 --city Ojai",
                "contacts upsert --email ana.lopez1@example.com --city Ojai",
                "contacts tag 1 --tag VIP",
                "contacts untag 1 --tag VIP",
                "contacts subscribe 1 --to 1",
                "contacts delete 100 101 --yes",
                "contacts delete 102 --dry-run=curl",
                "tags list",
                "tags create --name Quiet",
                "objects list --type Company --limit 3",
                "objects meta",
                "auth status",
                "condition explain \"state = 'CA'\"",
                "commands -o json",
                "help conditions",
                "contacts list --help",
                "--version",
                "profiles list"
            })
    void success_says_nothing_on_stderr(String line) {
        ProgramRun.Ended ended =
                ProgramRun.in(home).run(ScenarioText.words((line.contains("--version") ? "" : "--sandbox ") + line));

        assertEquals("exit 0, stderr: ", "exit " + ended.code() + ", stderr: " + ended.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth login --app-id 2_x --with-key --no-check", "profiles use default", "auth logout"})
    void what_changes_the_configuration_says_nothing_at_all(String line) {
        ProgramRun run = ProgramRun.in(home.resolve("own")).given("secret\n");
        run.run(ScenarioText.words("auth login --app-id 2_x --with-key --no-check"));

        assertEquals(ProgramRun.Ended.well(""), run.run(ScenarioText.words(line)));
    }
}
