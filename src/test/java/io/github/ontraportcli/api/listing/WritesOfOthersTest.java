package io.github.ontraportcli.api.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Full listings of collections of all sizes, dense and sparse, while others write to them: no row comes twice, none is lost
 * that was there all the time, and none comes that never was there.
 */
class WritesOfOthersTest {
    private static final int HISTORIES = 80;

    @Test
    void by_key_every_row_that_was_there_all_the_time_comes_once_and_in_order() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            int range = 1 + random.nextInt(50);
            LiveCollection account = account(random, range * random.nextInt(180));
            double busy = seed % 3 == 0 ? 0 : 0.9 * random.nextDouble();
            account.written(each -> writes(each, random, busy));
            List<Tally.Difference> told = new ArrayList<>();
            List<Long> came = read(account.byKey(range, told::add));
            List<Long> ordered = List.copyOf(new TreeSet<>(came));
            TreeSet<Long> lost = new TreeSet<>(account.throughout());
            came.forEach(lost::remove);
            TreeSet<Long> invented = new TreeSet<>(came);
            invented.removeAll(account.ever());
            if (!ordered.equals(came) || !lost.isEmpty() || !invented.isEmpty() || (busy == 0 && !told.isEmpty())) {
                wrong.add(seed + ": lost " + lost + ", invented " + invented + ", told " + told);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void by_offset_no_row_comes_twice_and_new_ones_in_front_cost_none() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            int range = 5 + random.nextInt(46);
            LiveCollection account = account(random, range * random.nextInt(40));
            double busy = random.nextDouble();
            account.written(each -> {
                if (random.nextDouble() < busy) {
                    each.put(-1 - random.nextLong(1_000_000), "AA");
                }
            });
            List<Long> came = read(account.byOffset(range, "id", difference -> {}));
            TreeSet<Long> lost = new TreeSet<>(account.throughout());
            came.forEach(lost::remove);
            if (new TreeSet<>(came).size() != came.size() || !lost.isEmpty()) {
                wrong.add(seed + ": lost " + lost + " of " + came.size());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void by_offset_what_a_deletion_may_have_cost_is_told() {
        LiveCollection account = new LiveCollection();
        for (long id = 1; id <= 200; id++) {
            account.put(id, "CA");
        }
        account.written(each -> each.remove(each.seen.size()));
        List<Tally.Difference> told = new ArrayList<>();
        read(account.byOffset(50, "state", told::add));
        assertEquals(List.of(new Tally.Difference(195, 198, 193)), told);
    }

    @Test
    void a_long_listing_costs_hardly_more_requests_than_it_has_pages() {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            LiveCollection account = new LiveCollection();
            long id = 0;
            for (int i = 0; i < 40_000; i++) {
                id += gap(random, seed % 4, i);
                account.put(id, "CA");
            }
            List<Long> came = read(account.byKey(50, difference -> {}));
            if (came.size() != 40_000 || account.seen.size() > 824) {
                wrong.add(seed + ": " + came.size() + " rows by " + account.seen.size() + " requests");
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Rows with gaps of one kind: none, small, large, or large ones between dense stretches. */
    private static LiveCollection account(Random random, int count) {
        LiveCollection account = new LiveCollection();
        if (random.nextInt(3) == 0) {
            account.only("CA");
        }
        int kind = random.nextInt(4);
        long id = random.nextBoolean() ? 0 : 5_000_000_000L;
        for (int i = 0; i < count; i++) {
            id += gap(random, kind, i);
            account.put(id, random.nextBoolean() ? "CA" : "NY");
        }
        return account;
    }

    private static long gap(Random random, int kind, int at) {
        return switch (kind) {
            case 0 -> 1;
            case 1 -> 1 + random.nextInt(10);
            case 2 -> 1 + random.nextInt(1_000_000);
            default -> at % 700 == 699 ? 1 + random.nextLong(10_000_000_000L) : 1 + random.nextInt(2);
        };
    }

    private static void writes(LiveCollection account, Random random, double busy) {
        while (random.nextDouble() < busy) {
            Long some = account.rows.isEmpty()
                    ? null
                    : account.rows.ceilingKey(random.nextLong(account.rows.lastKey()) + 1);
            switch (some == null ? 0 : random.nextInt(4)) {
                case 0 ->
                    account.put(
                            (account.rows.isEmpty() ? 0 : account.rows.lastKey()) + 1 + random.nextInt(20),
                            random.nextBoolean() ? "CA" : "NY");
                case 1 -> account.remove(some);
                default -> account.put(some, random.nextBoolean() ? "CA" : "NY");
            }
        }
    }

    private static List<Long> read(Listing listing) {
        List<Long> came = new ArrayList<>();
        try (listing) {
            listing.forEachRemaining(row -> came.add(Long.parseLong(Json.text(row, "id"))));
        }
        return came;
    }
}
