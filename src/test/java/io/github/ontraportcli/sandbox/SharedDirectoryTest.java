package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

class SharedDirectoryTest {
    @TempDir
    Path directory;

    private Sandbox start() {
        return Sandbox.start(SandboxOptions.in(directory, new TestClock()).withContacts(10));
    }

    private static String count(Sandbox sandbox) {
        return Caller.of(sandbox).get("Contacts/getInfo").replaceAll(".*\"count\":\"(\\d+)\".*", "$1");
    }

    @Test
    void keeps_what_was_written_for_the_next_start() throws IOException {
        try (Sandbox first = start()) {
            Caller.of(first).form("POST", "Contacts", "firstname=Kim");
        }
        try (Sandbox second = start()) {
            assertEquals("11", count(second));
        }
        try (Stream<Path> files = Files.list(directory)) {
            assertEquals(
                    List.of("journal.ndjson", "sandbox.db", "sandbox.lock"),
                    files.map(each -> each.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void gives_every_record_its_own_id_when_two_write_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (Sandbox one = start();
                Sandbox other = start()) {
            List<Callable<List<String>>> work = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Caller caller = Caller.of(i % 2 == 0 ? one : other);
                String name = "w" + i;
                work.add(() -> {
                    List<String> ids = new ArrayList<>();
                    for (int n = 0; n < 25; n++) {
                        String answer = caller.form("POST", "Contacts", "firstname=" + name + "&contact_cat=7");
                        ids.add(answer.replaceAll("200 \\{\"code\":0,\"data\":\\{\"id\":\"(\\d+)\".*", "$1"));
                    }
                    return ids;
                });
            }
            TreeSet<Integer> ids = new TreeSet<>();
            for (Future<List<String>> each : threads.invokeAll(work)) {
                each.get().forEach(id -> ids.add(Integer.valueOf(id)));
            }
            assertEquals("11 210 200", ids.first() + " " + ids.last() + " " + ids.size());
            assertEquals("210 210", count(one) + " " + count(other));
            assertEquals(
                    Caller.of(one).get("Contacts?start=160&listFields=firstname,contact_cat"),
                    Caller.of(other).get("Contacts?start=160&listFields=firstname,contact_cat"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fills_a_new_account_once_when_two_start_at_once() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Sandbox>> starts = List.of(this::start, this::start, this::start, this::start);
        List<Future<Sandbox>> started = threads.invokeAll(starts);
        List<String> counts = new ArrayList<>();
        for (Future<Sandbox> each : started) {
            try (Sandbox sandbox = each.get()) {
                counts.add(count(sandbox));
            }
        }
        threads.shutdownNow();
        assertEquals(List.of("10", "10", "10", "10"), counts);
    }

    @Test
    void forgets_everything_on_reset_even_while_it_is_used() {
        try (Sandbox first = start()) {
            Caller.of(first).form("POST", "Contacts", "firstname=Kim");
            Sandbox.reset(directory);
            assertEquals("0", count(first));
            try (Sandbox second = start()) {
                assertEquals("10 10", count(first) + " " + count(second));
            }
        }
        Sandbox.reset(directory);
        try (Sandbox third = start()) {
            assertEquals("10", count(third));
        }
    }

    @Test
    void refuses_an_account_of_another_version_until_it_is_reset() throws SQLException {
        start().close();
        try (Connection connection =
                        JDBC.createConnection(JDBC.PREFIX + directory.resolve("sandbox.db"), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma user_version = 99");
        }
        Failure failure = assertThrows(Failure.NotConfigured.class, this::start);
        assertEquals(
                "the sandbox's data was written by another version of this program: " + directory.resolve("sandbox.db"),
                failure.what());
        assertEquals("it is of format 99, and this version reads formats up to 4", failure.why());
        assertEquals("ontraport sandbox reset", failure.next());
        Sandbox.reset(directory);
        try (Sandbox sandbox = start()) {
            assertEquals("10", count(sandbox));
        }
    }

    @Test
    void makes_an_account_of_an_older_version_anew() throws SQLException {
        try (Sandbox first = start()) {
            Caller.of(first).form("POST", "Contacts", "firstname=Kim");
        }
        try (Connection connection =
                        JDBC.createConnection(JDBC.PREFIX + directory.resolve("sandbox.db"), new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("delete from record where type <> 0");
            statement.execute("pragma user_version = 1");
        }
        try (Sandbox sandbox = start()) {
            assertEquals("10", count(sandbox));
            assertEquals(
                    "200 {\"code\":0,\"data\":{\"count\":\"12\"},\"account_id\":\"12345\"}",
                    Caller.of(sandbox).get("Products?count=true"));
        }
    }

    @Test
    void refuses_a_file_that_is_no_account_until_it_is_reset() throws IOException {
        Files.writeString(directory.resolve("sandbox.db"), "hello".repeat(1000));
        Failure failure = assertThrows(Failure.NotConfigured.class, this::start);
        assertEquals("the sandbox's data cannot be opened: " + directory.resolve("sandbox.db"), failure.what());
        Sandbox.reset(directory);
        try (Sandbox sandbox = start()) {
            assertEquals("10", count(sandbox));
        }
    }

    @Test
    void refuses_a_port_that_is_taken() {
        try (Sandbox first = start()) {
            int port = first.address().getPort();
            Failure failure = assertThrows(
                    Failure.Usage.class,
                    () -> Sandbox.start(SandboxOptions.inMemory(new TestClock())
                            .withContacts(1)
                            .onPort(port)));
            assertEquals("the sandbox cannot listen on 127.0.0.1 port " + port, failure.what());
        }
    }
}
