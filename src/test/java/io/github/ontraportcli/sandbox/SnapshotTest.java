package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.sandbox.seed.Seed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An account that is kept, put back and made anew while it is served. */
class SnapshotTest {
    @TempDir
    Path directory;

    private Sandbox start() {
        return Sandbox.start(SandboxOptions.in(directory, new TestClock()).withContacts(10));
    }

    private KeptAccount kept() {
        return KeptAccount.of(directory, Sandbox.APP_ID);
    }

    private static String count(Caller caller) {
        return caller.get("Contacts/getInfo").replaceAll(".*\"count\":\"(\\d+)\".*", "$1");
    }

    @Test
    void a_served_account_is_what_it_was_at_the_snapshot() {
        try (Sandbox sandbox = start()) {
            Caller caller = Caller.of(sandbox);
            String before = caller.get("Contacts?sort=lastname&sortDir=desc");
            kept().snapshot("first", false, 1);
            caller.form("POST", "Contacts", "firstname=Kim");
            caller.form("DELETE", "Contacts", "ids=1,2,3,4");
            kept().snapshot("second", false, 1);
            assertEquals("7", count(caller));
            kept().restore("first");
            assertEquals(before, caller.get("Contacts?sort=lastname&sortDir=desc"));
            kept().restore("second");
            assertEquals("7", count(caller));
            kept().seed(Seed.of(4));
            assertEquals("4", count(caller));
            kept().seed(Seed.empty());
            assertEquals("0", count(caller));
            assertEquals(List.of("first", "second"), kept().snapshots());
            kept().reset();
            kept().restore("second");
            assertEquals("7", count(caller));
        }
    }

    @Test
    void a_snapshot_is_kept_until_it_is_to_be_replaced() {
        kept().snapshot("one", false, 3);
        Failure again = assertThrows(Failure.Usage.class, () -> kept().snapshot("one", false, 3));
        assertEquals("there is a snapshot one already", again.what());
        kept().seed(Seed.of(5));
        kept().snapshot("one", true, 3);
        kept().reset();
        kept().restore("one");
        try (Sandbox sandbox = start()) {
            assertEquals("5", count(Caller.of(sandbox)));
        }
        Failure unknown = assertThrows(Failure.NotFound.class, () -> kept().restore("two"));
        assertEquals("there is no snapshot two / There are: one", unknown.what() + " / " + unknown.next());
    }

    @Test
    void writers_and_restorers_at_once_see_whole_states_only() throws Exception {
        kept().snapshot("whole", false, 10);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (Sandbox one = start();
                Sandbox other = start()) {
            List<Future<List<String>>> writing = new ArrayList<>();
            for (Sandbox each : List.of(one, other)) {
                writing.add(threads.submit(() -> {
                    List<String> answers = new ArrayList<>();
                    for (int i = 0; i < 50; i++) {
                        answers.add(Caller.of(each)
                                .form("POST", "Contacts", "firstname=Kim")
                                .substring(0, 12));
                    }
                    return answers;
                }));
            }
            Future<List<String>> restoring = threads.submit(() -> {
                List<String> counts = new ArrayList<>();
                for (int i = 0; i < 10; i++) {
                    kept().restore("whole");
                    counts.add(Caller.of(one).get("Contact?id=10").substring(0, 12));
                }
                return counts;
            });
            for (Future<List<String>> each : writing) {
                assertEquals(Collections.nCopies(50, "200 {\"code\":"), each.get());
            }
            assertEquals(Collections.nCopies(10, "200 {\"code\":"), restoring.get());
            kept().restore("whole");
            assertEquals("10 10", count(Caller.of(one)) + " " + count(Caller.of(other)));
        } finally {
            threads.shutdownNow();
        }
    }
}
