package io.github.ontraportcli.api.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many connections a listing uses, how far ahead it reads, and that it leaves none behind. */
class ConnectionsTest {
    @Test
    void a_short_listing_uses_one() {
        LiveCollection account = rows(1_000);
        assertEquals(1_000, read(account));
        assertEquals(1, account.askers.size());
        assertEquals(22, account.seen.size());
    }

    @Test
    void a_long_one_asks_for_its_greatest_id_and_goes_on_over_three() {
        LiveCollection account = rows(10_000);
        assertEquals(10_000, read(account));
        assertEquals(
                List.of(
                        "range=50&sort=id&sortDir=asc",
                        "count ",
                        "range=50&sort=id&sortDir=asc&condition=" + behind(50),
                        "sort=id&condition=" + behind(100) + "&range=1&sortDir=desc"),
                account.seen.subList(0, 4));
        assertEquals(4, account.askers.size());
    }

    @Test
    void no_more_than_three_segments_are_read_ahead_of_a_slow_reader() throws InterruptedException {
        LiveCollection account = rows(100_000);
        try (Listing listing = account.byKey(50, difference -> {})) {
            for (int i = 0; i < 101; i++) {
                listing.next();
            }
            awaitIdle(account);
            assertEquals(100, account.seen.size());
        }
        awaitEnd(account);
    }

    @Test
    void closing_it_in_the_middle_ends_them() throws InterruptedException {
        LiveCollection account = rows(100_000);
        try (Listing listing = account.byKey(50, difference -> {})) {
            for (int i = 0; i < 500; i++) {
                listing.next();
            }
        }
        awaitEnd(account);
    }

    @Test
    void they_end_with_the_listing() throws InterruptedException {
        LiveCollection account = rows(5_000);
        assertEquals(5_000, read(account));
        awaitEnd(account);
    }

    @Test
    void none_keeps_the_program_from_ending() {
        LiveCollection account = rows(5_000);
        read(account);
        account.askers.remove(Thread.currentThread());
        assertEquals(
                List.of(true, true, true),
                account.askers.stream().map(Thread::isDaemon).toList());
    }

    /** Until all of them wait for somebody to take what they have read. */
    private static void awaitIdle(LiveCollection account) throws InterruptedException {
        boolean idle = false;
        while (!idle) {
            Thread.sleep(5);
            synchronized (account) {
                idle = account.askers.size() == 4
                        && account.askers.stream()
                                .filter(each -> each != Thread.currentThread())
                                .allMatch(each -> each.getState() == Thread.State.WAITING);
            }
        }
    }

    private static void awaitEnd(LiveCollection account) throws InterruptedException {
        List<Thread> readers;
        synchronized (account) {
            readers = new ArrayList<>(account.askers);
        }
        readers.remove(Thread.currentThread());
        for (Thread each : readers) {
            each.join(60_000);
        }
        assertEquals(List.of(), readers.stream().filter(Thread::isAlive).toList());
    }

    private static LiveCollection rows(long count) {
        LiveCollection account = new LiveCollection().written(ConnectionsTest::together);
        for (long id = 1; id <= count; id++) {
            account.put(id, "CA");
        }
        return account;
    }

    /** Nobody but the first is answered before all three others have asked. */
    private static void together(LiveCollection account) {
        account.notifyAll();
        try {
            while (account.askers.size() > 1 && account.askers.size() < 4) {
                account.wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int read(LiveCollection account) {
        int[] rows = {0};
        long[] last = {0};
        try (Listing listing = account.byKey(50, difference -> {})) {
            listing.forEachRemaining(row -> {
                rows[0] += Long.parseLong(Json.text(row, "id")) > last[0] ? 1 : 0;
                last[0] = Long.parseLong(Json.text(row, "id"));
            });
        }
        return rows[0];
    }

    private static String behind(long id) {
        return "[{\"field\":{\"field\":\"id\"},\"op\":\">\",\"value\":{\"value\":" + id + "}}]";
    }
}
