package io.github.ontraportcli.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/**
 * What is left of an account whose server is killed in the middle of writing. The property {@code sandbox.operations} says
 * how many operations are acknowledged in all; what each of the writers does is the same every time, when it is killed is
 * not.
 */
class KilledSandboxIT {
    private static final int OPERATIONS = Integer.getInteger("sandbox.operations", 600);
    private static final int WRITERS = 4;
    /** Operations from one kill to the next, at most. */
    private static final int LIFE = 250;

    @TempDir
    Path home;

    @Test
    void keeps_all_that_was_acknowledged_and_nothing_by_halves() throws Exception {
        Random random = new Random(20_261_122);
        List<RandomWriter> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(new RandomWriter("w" + i, random.nextLong()));
        }
        int kills = 0;
        while (acknowledged(writers) < OPERATIONS) {
            kills++;
            int wanted = Math.min(OPERATIONS, acknowledged(writers) + 1 + random.nextInt(LIFE));
            try (KillableServer server = KillableServer.start(home)) {
                for (RandomWriter each : writers) {
                    assertEquals(List.of(), each.wrong(server.account()), "after kill " + (kills - 1));
                }
                writeUntil(writers, server, wanted);
            }
        }
        try (KillableServer server = KillableServer.start(home)) {
            for (RandomWriter each : writers) {
                each.doubtEverything();
                assertEquals(List.of(), each.wrong(server.account()), "after all of " + kills + " kills");
            }
        }
        assertEquals("ok", asked("pragma integrity_check"));
        assertEquals(
                "0",
                asked("select count(*) from counter where present <>"
                        + " (select count(*) from record not indexed where record.type = counter.type)"));
    }

    private static int acknowledged(List<RandomWriter> writers) {
        return writers.stream().mapToInt(RandomWriter::acknowledged).sum();
    }

    /** Lets all write at once, and kills the server as soon as so many operations were acknowledged in all. */
    private static void writeUntil(List<RandomWriter> writers, KillableServer server, int wanted) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (RandomWriter each : writers) {
                running.add(threads.submit(() -> {
                    while (each.writes(server.account())) {
                        if (acknowledged(writers) >= wanted) {
                            server.kill();
                        }
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** What the kept account itself says; indexes that disagree with their rows are no integrity. */
    private String asked(String question) throws IOException, SQLException {
        Path file;
        try (Stream<Path> files = Files.walk(home)) {
            file = files.filter(each -> each.endsWith("sandbox.db")).findFirst().orElseThrow();
        }
        try (Connection connection = JDBC.createConnection(JDBC.PREFIX + file, new Properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.getString(1);
        }
    }
}
