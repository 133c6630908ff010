package io.github.ontraportcli.cli.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.app.ProgramRun;
import io.github.ontraportcli.app.TimeAtOnce;
import io.github.ontraportcli.sandbox.Sandbox;
import io.github.ontraportcli.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code limits} tells of an account that allows 180 requests a minute. */
class LimitsCommandTest {
    private final TimeAtOnce time = new TimeAtOnce();
    private Sandbox account;
    private ProgramRun run;

    @BeforeEach
    void start(@TempDir Path home) {
        account = Sandbox.start(
                SandboxOptions.inMemory(ProgramRun.CLOCK).withContacts(5).withLimit());
        run = ProgramRun.in(home).waiting(time).connectedTo(account);
    }

    @AfterEach
    void stop() {
        account.close();
    }

    @Test
    void asks_the_account_with_one_read() {
        assertEquals(ProgramRun.Ended.well("""
                limit                 180
                limit_from            account
                used_here             1
                used_elsewhere        0
                waiting_here          0
                remaining             179
                free_now              177
                next_free_in_seconds  0
                all_free_in_seconds   61
                """), run.run("limits", "-o", "table"));
    }

    @Test
    void knows_before_any_request_what_is_documented() {
        assertEquals(ProgramRun.Ended.well("""
                limit                 180
                limit_from            documentation
                used_here             0
                used_elsewhere        0
                waiting_here          0
                free_now              178
                next_free_in_seconds  0
                all_free_in_seconds   0
                """), run.run("limits", "--offline", "-o", "table"));
    }

    @Test
    void counts_what_other_runs_sent_and_what_others_did(@TempDir Path elsewhere) {
        ProgramRun other = ProgramRun.in(elsewhere).connectedTo(account);
        for (int i = 0; i < 3; i++) {
            other.run("contacts", "get", "1");
        }
        run.run("contacts", "get", "1");
        time.sleep(Duration.ofSeconds(20), "the test");
        run.run("contacts", "get", "2");
        assertEquals(ProgramRun.Ended.well("""
                {
                  "limit": 180,
                  "limit_from": "account",
                  "used_here": 2,
                  "used_elsewhere": 3,
                  "waiting_here": 0,
                  "remaining": 175,
                  "free_now": 173,
                  "next_free_in_seconds": 0,
                  "all_free_in_seconds": 61
                }
                """), run.run("limits", "--offline"));
        time.sleep(Duration.ofSeconds(61), "the test");
        assertEquals(
                ProgramRun.Ended.well("""
                limit,used_here,used_elsewhere,remaining,free_now,all_free_in_seconds
                180,0,0,,178,0
                """),
                run.run(
                        "limits",
                        "--offline",
                        "-o",
                        "csv",
                        "--columns",
                        "limit,used_here,used_elsewhere,remaining,free_now,all_free_in_seconds"));
    }
}
