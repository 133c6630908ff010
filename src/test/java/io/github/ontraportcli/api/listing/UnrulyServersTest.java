package io.github.ontraportcli.api.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Script;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Long listings over several connections from servers that do not keep to the rules, from the beginning or from some request
 * on: every row comes all the same, or what is missing is told, and there is always an end.
 */
class UnrulyServersTest {
    private static final int ROWS = 3_000;
    private static final String ALL = "3000 rows in order of their IDs, told []";

    @Test
    void a_condition_that_is_not_heeded_from_some_request_on_costs_no_row() {
        for (int from : List.of(1, 4, 5, 6, 20, 40)) {
            LiveCollection account = rows();
            assertEquals(
                    ALL,
                    read(account.twisted((number, query, honest) -> number < from || !query.containsKey("condition")
                            ? honest
                            : LiveCollection.page(account.listed(without(query, "condition"))))),
                    "from request " + from);
        }
    }

    @Test
    void an_order_that_is_not_heeded_from_some_request_on_costs_no_row() {
        for (int from : List.of(0, 2, 4, 5, 20, 40)) {
            LiveCollection account = rows();
            String read = read(account.twisted((number, query, honest) -> {
                if (number < from
                        || query.containsKey("count")
                        || query.get("range").equals("1")) {
                    return honest;
                }
                List<Long> ids = new ArrayList<>(account.listed(with(query, "range", "3000", "start", "0")));
                Collections.shuffle(ids, new Random(7));
                int start = Integer.parseInt(query.getOrDefault("start", "0"));
                return LiveCollection.page(ids.subList(Math.min(start, ids.size()), Math.min(start + 50, ids.size())));
            }));
            assertEquals("3000 rows, told []", read.replace(" in order of their IDs", ""), "from request " + from);
        }
    }

    @Test
    void a_first_page_that_comes_for_ever_ends_and_is_told() {
        LiveCollection account = rows();
        assertEquals(
                "50 rows in order of their IDs, told [Difference[came=50, before=3000, after=3000]]",
                read(account.twisted((number, query, honest) ->
                        query.containsKey("count") ? honest : LiveCollection.page(List.copyOf(first(account))))));
        assertEquals(8, account.seen.size());
    }

    @Test
    void a_first_page_that_comes_again_from_some_request_on_ends_and_is_told() {
        for (int from : List.of(3, 4, 9, 30)) {
            LiveCollection account = rows();
            String read = read(account.twisted((number, query, honest) -> number < from || query.containsKey("count")
                    ? honest
                    : LiveCollection.page(List.copyOf(first(account)))));
            String came = read.substring(0, read.indexOf(' '));
            assertEquals(
                    came + " rows in order of their IDs, told [Difference[came=" + came + ", before=3000, after=3000]]",
                    read);
        }
    }

    @Test
    void rows_that_are_left_out_of_a_page_are_told() {
        LiveCollection account = rows();
        assertEquals(
                "2858 rows in order of their IDs, told [Difference[came=2858, before=3000, after=3000]]",
                read(account.twisted((number, query, honest) -> query.containsKey("count")
                        ? honest
                        : LiveCollection.page(account.listed(query).stream()
                                .filter(each -> each % 21 != 0)
                                .toList()))));
    }

    @Test
    void an_empty_page_in_the_middle_is_told() {
        LiveCollection account = rows();
        String read = read(account.twisted(
                (number, query, honest) -> query.getOrDefault("condition", "").contains("{\"value\":700}")
                        ? LiveCollection.page(List.of())
                        : honest));
        String came = read.substring(0, read.indexOf(' '));
        assertEquals(
                came + " rows in order of their IDs, told [Difference[came=" + came + ", before=3000, after=3000]]",
                read);
    }

    @Test
    void a_count_that_is_wrong_costs_no_row_and_is_told() {
        for (int count : List.of(1_500, 2_999, 3_001, 9_000)) {
            LiveCollection account = rows();
            assertEquals(
                    "3000 rows in order of their IDs, told [Difference[came=3000, before=" + count + ", after=" + count
                            + "]]",
                    read(account.twisted((number, query, honest) ->
                            query.containsKey("count") ? Script.ok("{\"data\":{\"count\":" + count + "}}") : honest)));
        }
    }

    @Test
    void a_count_that_cannot_be_had_costs_nothing() {
        LiveCollection account = rows();
        Listing plain = account.byKey(50, difference -> {});
        account.twisted((number, query, honest) ->
                query.containsKey("count") ? Script.ok("{\"data\":{\"count\":-1}}") : honest);
        assertEquals(3_000, read(plain, new ArrayList<>()).size());
    }

    @Test
    void a_greatest_id_that_is_wrong_costs_no_row() {
        for (Reply greatest : List.of(
                Script.ok("{\"data\":[{\"id\":\"1\"}]}"),
                Script.ok("{\"data\":[{\"id\":\"900\"}]}"),
                Script.ok("{\"data\":[{\"id\":\"1800\"}]}"),
                Script.ok("{\"data\":[{\"id\":\"999999999999999999\"}]}"),
                Script.ok("{\"data\":[{\"id\":\"3_1700000000\"}]}"),
                Script.ok("{\"data\":[]}"),
                Script.status(500))) {
            LiveCollection account = rows();
            assertEquals(
                    ALL,
                    read(account.twisted((number, query, honest) ->
                            query.getOrDefault("range", "").equals("1") ? greatest : honest)),
                    greatest.toString());
        }
    }

    @Test
    void a_failure_comes_behind_all_the_rows_before_it() {
        for (long behind : List.of(100L, 150L, 1_150L, 2_900L)) {
            LiveCollection account = rows();
            account.twisted((number, query, honest) -> {
                String condition = query.getOrDefault("condition", "");
                String id = condition.replaceAll(".*\"value\":\\{\"value\":([0-9]+)}.*", "$1");
                boolean page = query.getOrDefault("sortDir", "").equals("asc") && !id.isEmpty();
                return page && Long.parseLong(id) >= behind ? Script.status(403) : honest;
            });
            List<Long> came = new ArrayList<>();
            Listing listing = account.byKey(50, difference -> {});
            assertThrows(Failure.NotAllowed.class, () -> read(listing, came));
            assertEquals(ids(came.size()), came);
        }
    }

    private static LiveCollection rows() {
        LiveCollection account = new LiveCollection();
        for (long id = 1; id <= ROWS; id++) {
            account.put(id, "CA");
        }
        return account;
    }

    private static List<Long> first(LiveCollection account) {
        return account.listed(Map.of());
    }

    private static Map<String, String> without(Map<String, String> query, String name) {
        Map<String, String> other = new HashMap<>(query);
        other.remove(name);
        return other;
    }

    private static Map<String, String> with(Map<String, String> query, String... pairs) {
        Map<String, String> other = new HashMap<>(query);
        for (int i = 0; i < pairs.length; i += 2) {
            other.put(pairs[i], pairs[i + 1]);
        }
        return other;
    }

    private static List<Long> ids(int count) {
        List<Long> ids = new ArrayList<>();
        for (long id = 1; id <= count; id++) {
            ids.add(id);
        }
        return ids;
    }

    private static String read(LiveCollection account) {
        List<Tally.Difference> told = new ArrayList<>();
        List<Long> came = read(account.byKey(50, told::add), new ArrayList<>());
        List<Long> ordered = came.stream().distinct().sorted().toList();
        return came.size() + " rows" + (ordered.equals(came) ? " in order of their IDs" : "") + ", told " + told;
    }

    private static List<Long> read(Listing listing, List<Long> came) {
        try (listing) {
            listing.forEachRemaining(row -> came.add(Long.parseLong(Json.text(row, "id"))));
        }
        return came;
    }
}
