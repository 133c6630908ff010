package io.github.ontraportcli.api.pacing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file in which processes share a budget, and all that can befall it. */
class LedgerTest {
    private static final long NOW = 1_770_000_000_000L;
    private static final String ACCOUNT = "2_1 at https://x.example/1/";
    private static final Told OF_180 = new Told(OptionalLong.of(180), OptionalLong.of(100), OptionalLong.of(60), true);

    @TempDir
    private Path home;

    private long now = NOW;

    @Test
    void what_one_process_took_another_finds_taken() {
        take(queue(), 178);
        assertEquals(List.of(60_150L), take(queue(), 1));
    }

    @Test
    void accounts_have_files_of_their_own_for_their_owner_alone() throws IOException {
        take(queue(), 1);
        take(new Queue(Ledger.in(home.resolve("pacing"), "2_2 at https://x.example/1/"), () -> now), 178);
        assertEquals(List.of(0L), take(queue(), 1));
        assertEquals("rwx------", mode(home.resolve("pacing")));
        assertEquals(
                List.of("02f91caac8b87359 rw-------", "b85a71dfc91bdf78 rw-------"),
                files().stream()
                        .map(each -> each.getFileName() + " " + mode(each))
                        .toList());
    }

    @Test
    void a_file_that_is_torn_or_is_something_else_counts_as_empty() throws IOException {
        take(queue(), 178);
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        List<String> waits = new ArrayList<>();
        for (int length : new int[] {0, 1, 7, 8, 64, 72, whole.length - 8, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            waits.add(length + " " + take(queue(), 1));
        }
        byte[] other = whole.clone();
        other[100] ^= 1;
        Files.write(file, other);
        waits.add("a bit " + take(queue(), 1));
        Files.write(file, "hello".repeat(1000).getBytes(StandardCharsets.UTF_8));
        waits.add("a text " + take(queue(), 1));
        Files.write(file, new byte[1_000_000]);
        waits.add("a megabyte " + take(queue(), 1));
        Files.write(file, whole);
        waits.add("whole " + take(queue(), 1));
        assertEquals("""
                0 [0]
                1 [0]
                7 [0]
                8 [0]
                64 [0]
                72 [0]
                1488 [0]
                1495 [0]
                a bit [0]
                a text [0]
                a megabyte [0]
                whole [60150]""", String.join("\n", waits));
    }

    @Test
    void a_file_that_is_deleted_in_between_is_made_again() throws IOException {
        Queue queue = queue();
        take(queue, 178);
        Files.delete(files().get(0));
        assertEquals(List.of(0L), take(queue, 1));
        Files.delete(files().get(0));
        Files.delete(home.resolve("pacing"));
        assertEquals(List.of(0L), take(queue, 1));
        assertEquals(1, files().size());
    }

    @Test
    void without_a_place_to_write_a_process_keeps_its_own_budget() throws IOException {
        Files.writeString(home.resolve("pacing"), "in the way");
        Queue queue = queue();
        take(queue, 178);
        assertEquals(List.of(60_150L), take(queue, 1));
        assertEquals(List.of(0L), take(queue(), 1));
        assertEquals("in the way", Files.readString(home.resolve("pacing")));
    }

    @Test
    void what_was_known_stays_known_when_the_place_is_lost() throws IOException {
        Queue queue = queue();
        take(queue, 178);
        Files.delete(files().get(0));
        Files.delete(home.resolve("pacing"));
        Files.writeString(home.resolve("pacing"), "in the way");
        assertEquals(List.of(60_150L), take(queue, 1));
    }

    @Test
    void a_clock_that_was_set_back_waits_no_longer_than_a_minute() {
        take(queue(), 178);
        now -= 3_600_000;
        assertEquals(List.of(60_150L), take(queue(), 1));
        now += 3_600_000;
        assertEquals(List.of(0L), take(queue(), 1));
    }

    @Test
    void moments_that_are_too_far_away_were_never_taken() {
        Ledger ledger = Ledger.in(home.resolve("pacing"), ACCOUNT);
        ledger.enter(known -> {
            Budget far = known.asOf(now);
            for (int i = 0; i < 178; i++) {
                far = far.taking(now + 600_001);
            }
            return new Entry<>(far, "");
        });
        assertEquals(List.of(0L), take(queue(), 1));
    }

    @Test
    void a_429_that_was_told_before_the_clock_was_set_back_ends_as_it_would_have() {
        Queue queue = queue();
        queue.refused(queue.take(0), limited(30));
        assertEquals(List.of(30_000L), take(queue(), 1));
        now -= 3_600_000;
        assertEquals(true, take(queue(), 1).get(0) < 31_000);
    }

    @Test
    void a_429_keeps_every_process_waiting_and_then_lets_them_in_one_by_one() {
        Queue queue = queue();
        queue.refused(queue.take(0), limited(30));
        assertEquals(List.of(30_000L, 30_337L, 30_674L), take(queue(), 3));
    }

    @Test
    void whoever_waits_already_when_a_429_comes_waits_on() {
        Queue queue = queue();
        take(queue, 177);
        Place last = queue.take(0);
        Place waiting = queue().take(100_000);
        assertEquals(60_150, waiting.ahead());
        now += 60_000;
        queue.refused(last, limited(5));
        now += 150;
        assertEquals(4_850, queue.confirmed(waiting, 100_000).ahead());
        assertEquals(false, queue.confirmed(waiting, 1_000).taken());
    }

    @Test
    void an_account_without_a_limit_is_not_written_down() throws IOException {
        Queue queue = queue();
        Told silent = new Told(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), true);
        queue.answered(queue.take(0), now, silent);
        byte[] before = Files.readAllBytes(files().get(0));
        for (int i = 0; i < 1_000; i++) {
            queue.answered(queue.take(0), now, silent);
        }
        assertEquals(true, Arrays.equals(before, Files.readAllBytes(files().get(0))));
    }

    @Test
    void what_others_sent_is_booked_when_it_is_told_and_dropped_when_it_is_gone() {
        Queue queue = queue();
        List<String> seen = new ArrayList<>();
        for (long remaining : new long[] {79, 78, 177, 100}) {
            Told told = new Told(OptionalLong.of(180), OptionalLong.of(remaining), OptionalLong.of(60), true);
            queue.answered(queue.take(0), now, told);
            Budget known = queue.budget();
            seen.add(remaining + " left: ours " + known.ownUsed() + ", others' " + known.othersUsed());
            now += 1_000;
        }
        assertEquals("""
                79 left: ours 1, others' 100
                78 left: ours 2, others' 100
                177 left: ours 3, others' 0
                100 left: ours 4, others' 76""", String.join("\n", seen));
    }

    @Test
    void threads_with_ledgers_of_their_own_on_one_file_take_no_moment_twice() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<List<Long>> work = () -> take(queue(), 50);
        Map<Long, Integer> taken = new TreeMap<>();
        try {
            for (Future<List<Long>> each : threads.invokeAll(List.of(work, work, work, work, work, work, work, work))) {
                each.get(60, TimeUnit.SECONDS).forEach(wait -> taken.merge(wait, 1, Integer::sum));
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals("{0=178, 60150=178, 120300=44}", taken.toString());
    }

    private Queue queue() {
        return new Queue(Ledger.in(home.resolve("pacing"), ACCOUNT), () -> now);
    }

    /** So many moments, and how far in the future each is. */
    private static List<Long> take(Queue queue, int count) {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waits.add(queue.take(1_000_000).ahead());
        }
        return waits;
    }

    private static Told limited(long seconds) {
        return new Told(OptionalLong.of(180), OptionalLong.of(0), OptionalLong.of(seconds), false);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(home.resolve("pacing"))) {
            return files.sorted().toList();
        }
    }

    private static String mode(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
