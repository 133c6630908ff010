package io.github.ontraportcli.api.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.api.Account;
import io.github.ontraportcli.api.Client;
import io.github.ontraportcli.api.Content;
import io.github.ontraportcli.api.Pair;
import io.github.ontraportcli.api.Patience;
import io.github.ontraportcli.api.Reply;
import io.github.ontraportcli.api.Request;
import io.github.ontraportcli.api.Script;
import io.github.ontraportcli.api.Trace;
import io.github.ontraportcli.api.Waits;
import io.github.ontraportcli.api.Witness;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.math.BigInteger;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How collections are read beyond their first page, from servers that keep to the rules and from such that do not. */
class ListingTest {
    private static final Turning BY_KEY = new ByKey("id", new JsonArray(), 3);
    private static final Turning BY_OFFSET = new Turning.ByOffset(0, 3);

    @Test
    void by_key_begins_each_page_behind_the_last_id() {
        Script server = new Script((number, query) -> page(keyed(ids(1, 7), query)));
        assertEquals("1 2 3 4 5 6 7", read(server, BY_KEY));
        assertEquals(List.of("range=3&sort=id", behind(3), behind(6), behind(7)), server.seen);
    }

    @Test
    void by_key_keeps_the_condition_that_was_asked_for() {
        JsonArray asked =
                (JsonArray) Json.parse("[{\"field\":{\"field\":\"state\"},\"op\":\"=\",\"value\":{\"value\":\"CA\"}}]")
                        .orElseThrow();
        Script server = new Script((number, query) -> page(number == 0 ? ids(1, 3) : List.of()));
        assertEquals("1 2 3", read(server, new ByKey("id", asked, 3)));
        assertEquals(
                "range=3&sort=id&condition=[{\"field\":{\"field\":\"state\"},\"op\":\"=\",\"value\":{\"value\":\"CA\"}},\"AND\","
                        + "{\"field\":{\"field\":\"id\"},\"op\":\">\",\"value\":{\"value\":3}}]",
                server.seen.get(1));
    }

    @Test
    void short_pages_are_not_the_end() {
        Predicate<String> kept = id -> Integer.parseInt(id) % 3 != 0;
        Script byKey = new Script((number, query) ->
                page(keyed(ids(1, 8), query).stream().filter(kept).toList()));
        assertEquals("1 2 4 5 7 8", read(byKey, BY_KEY));
        Script byOffset = new Script((number, query) ->
                page(started(ids(1, 8), query).stream().filter(kept).toList()));
        assertEquals("1 2 4 5 7 8", read(byOffset, BY_OFFSET));
    }

    @Test
    void by_offset_skips_what_was_asked_for_not_what_came() {
        Script server = new Script((number, query) -> page(started(ids(1, 7), query)));
        assertEquals("1 2 3 4 5 6 7", read(server, BY_OFFSET));
        assertEquals(
                List.of(
                        "range=3&sort=id",
                        "range=3&sort=id&start=3",
                        "range=3&sort=id&start=6",
                        "range=3&sort=id&start=9"),
                server.seen);
    }

    @Test
    void by_offset_goes_on_from_where_it_was_begun() {
        Script server =
                new Script((number, query) -> page(number < 2 ? ids(3 * number + 1, 3 * number + 3) : List.of()));
        assertEquals("1 2 3 4 5 6", read(server, new Turning.ByOffset(100, 3)));
        assertEquals(List.of("range=3&sort=id", "range=3&sort=id&start=103", "range=3&sort=id&start=106"), server.seen);
    }

    @Test
    void rows_that_moved_to_the_next_page_come_once() {
        List<List<String>> pages = List.of(ids(1, 3), List.of("3", "4", "5"), List.of("5", "6"), List.of());
        Script server = new Script((number, query) -> page(pages.get(number)));
        assertEquals("1 2 3 4 5 6", read(server, BY_OFFSET));
    }

    @Test
    void a_row_that_stands_on_a_page_twice_does_not_end_a_listing_by_key() {
        List<String> joined = List.of("1", "2", "2", "3", "4", "5", "5", "5", "6");
        Script server = new Script((number, query) -> page(keyed(joined, query)));
        assertEquals("1 2 3 4 5 6", read(server, BY_KEY));
    }

    @Test
    void a_server_that_does_not_heed_the_condition_is_read_by_offset() {
        Script server = new Script((number, query) -> page(started(ids(1, 7), query)));
        assertEquals("1 2 3 4 5 6 7", read(server, BY_KEY));
        assertEquals(
                List.of(
                        "range=3&sort=id",
                        behind(3),
                        "range=3&sort=id&start=3",
                        "range=3&sort=id&start=6",
                        "range=3&sort=id&start=9"),
                server.seen);
    }

    @Test
    void a_server_that_heeds_nothing_ends_all_the_same() {
        Script byKey = new Script((number, query) -> page(ids(1, 3)));
        assertEquals("1 2 3", read(byKey, BY_KEY));
        assertEquals(3, byKey.seen.size());
        Script byOffset = new Script((number, query) -> page(ids(1, 3)));
        assertEquals("1 2 3", read(byOffset, BY_OFFSET));
        assertEquals(2, byOffset.seen.size());
    }

    @Test
    void rows_without_an_id_are_read_by_offset_and_none_is_left_out() {
        List<String> rows =
                List.of("{\"a\":1}", "{\"a\":1}", "{\"a\":2}", "{\"a\":1}", "{\"a\":1}", "{\"a\":3}", "{\"a\":3}");
        Script server =
                new Script((number, query) -> Script.ok("{\"data\":[" + String.join(",", started(rows, query)) + "]}"));
        assertEquals("1 1 2 1 1 3 3", read(server, BY_KEY, "a"));
        assertEquals("range=3&sort=id&start=3", server.seen.get(1));
    }

    @Test
    void rows_without_an_id_from_a_server_that_heeds_nothing_end_all_the_same() {
        Script server = new Script((number, query) -> Script.ok("{\"data\":[{\"a\":1},{\"a\":1},{\"a\":2}]}"));
        assertEquals("1 1 2", read(server, BY_KEY, "a"));
        assertEquals(2, server.seen.size());
    }

    @Test
    void ids_that_are_no_numbers_are_read_by_offset() {
        List<String> composite = List.of("1_1700000000", "1_1700600000", "2_1700000000", "2_1700600000");
        Script server = new Script((number, query) -> page(started(composite, query)));
        assertEquals(String.join(" ", composite), read(server, BY_KEY));
        assertEquals(List.of("range=3&sort=id", "range=3&sort=id&start=3", "range=3&sort=id&start=6"), server.seen);
    }

    @Test
    void ids_beyond_every_number_of_bits_stay_exact() {
        List<String> ids =
                List.of("4294967296", "4294967297", "9007199254740993", "9223372036854775807", "9223372036854775808");
        Script server = new Script((number, query) -> page(keyed(ids, query)));
        assertEquals(String.join(" ", ids), read(server, BY_KEY));
        assertEquals(
                List.of("range=3&sort=id", behind("9007199254740993"), behind("9223372036854775808")), server.seen);
    }

    @Test
    void ids_sort_as_numbers_not_as_text() {
        Script server = new Script((number, query) -> page(keyed(List.of("8", "9", "10", "11", "100"), query)));
        assertEquals("8 9 10 11 100", read(server, BY_KEY));
        assertEquals(behind("10"), server.seen.get(1));
    }

    @Test
    void an_empty_collection_takes_one_request_in_every_shape() {
        for (String data : List.of("[]", "{}", "\"\"", "false", "null")) {
            for (Turning each : List.of(BY_KEY, BY_OFFSET, new Turning.Single(), new Turning.ByTime("start_time", 9))) {
                Script server = new Script(List.of(Script.ok("{\"data\":" + data + "}")));
                assertEquals("", read(server, each));
                assertEquals(1, server.seen.size());
            }
        }
    }

    @Test
    void a_limit_within_a_page_fetches_no_further_one() {
        Script server = new Script((number, query) -> page(keyed(ids(1, 9), query)));
        assertEquals("1 2 3 4", read(server, BY_KEY, "id", 4));
        assertEquals(2, server.seen.size());
        Script full = new Script((number, query) -> page(keyed(ids(1, 9), query)));
        assertEquals("1 2 3", read(full, BY_KEY, "id", 3));
        assertEquals(1, full.seen.size());
        Script none = new Script((number, query) -> page(ids(1, 9)));
        assertEquals("", read(none, BY_KEY, "id", 0));
        assertEquals(0, none.seen.size());
    }

    @Test
    void nothing_is_fetched_before_it_is_asked_for() {
        Script server = new Script((number, query) -> page(keyed(ids(1, 9), query)));
        Listing rows = listing(server, BY_KEY, Long.MAX_VALUE, new ArrayList<>());
        assertEquals(0, server.seen.size());
        rows.next();
        rows.next();
        rows.next();
        assertEquals(1, server.seen.size());
        rows.next();
        assertEquals(2, server.seen.size());
    }

    @Test
    void every_page_is_shown_as_it_came() {
        Script server = new Script((number, query) -> page(keyed(ids(1, 4), query)));
        List<String> pages = new ArrayList<>();
        listing(server, BY_KEY, Long.MAX_VALUE, pages).forEachRemaining(row -> {});
        assertEquals(
                List.of(
                        "{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"},{\"id\":\"3\"}]}",
                        "{\"data\":[{\"id\":\"4\"}]}",
                        "{\"data\":[]}"),
                pages);
    }

    @Test
    void a_failure_in_the_middle_comes_after_the_rows_before_it() {
        Script server = new Script((number, query) -> number == 0 ? page(ids(1, 3)) : Script.status(403));
        Listing rows = listing(server, BY_KEY, Long.MAX_VALUE, new ArrayList<>());
        rows.next();
        rows.next();
        assertEquals("3", Json.text(rows.next(), "id"));
        assertThrows(Failure.NotAllowed.class, rows::hasNext);
    }

    @Test
    void asking_behind_the_end_is_a_mistake() {
        Listing rows = listing(new Script(List.of(page(List.of()))), BY_KEY, 5, new ArrayList<>());
        assertThrows(NoSuchElementException.class, rows::next);
    }

    @Test
    void one_page_is_all_where_that_was_said() {
        Script server = new Script((number, query) -> page(ids(1, 3)));
        assertEquals("1 2 3", read(server, new Turning.Single()));
        assertEquals(1, server.seen.size());
    }

    @Test
    void by_time_an_endless_recurrence_stops_at_the_horizon() {
        Script server = events(3, Integer.MAX_VALUE);
        assertEquals("e0 e1 e2 e3 e4 e5 e6 e7", read(server, new Turning.ByTime("start_time", 1000 + 7 * 60)));
        assertEquals(
                List.of(
                        "range=3&sort=id",
                        "range=3&sort=id&start_time=1120",
                        "range=3&sort=id&start_time=1240",
                        "range=3&sort=id&start_time=1360"),
                server.seen);
    }

    @Test
    void by_time_ends_behind_the_last_event() {
        Script server = events(3, 5);
        assertEquals("e0 e1 e2 e3 e4", read(server, new Turning.ByTime("start_time", 1_000_000)));
        assertEquals(
                List.of("range=3&sort=id", "range=3&sort=id&start_time=1120", "range=3&sort=id&start_time=1240"),
                server.seen);
    }

    @Test
    void by_time_gets_past_a_page_full_of_one_moment() {
        Script server = new Script((number, query) -> {
            long from = time(query);
            List<String> rows = new ArrayList<>();
            for (int each = 0; each < 3 && from <= 1000; each++) {
                rows.add("{\"id\":\"a" + each + "\",\"start_time\":\"1000\"}");
            }
            if (from > 1000 && from <= 2000) {
                rows.add("{\"id\":\"b\",\"start_time\":2000}");
            }
            return Script.ok("{\"data\":[" + String.join(",", rows) + "]}");
        });
        assertEquals("a0 a1 a2 b", read(server, new Turning.ByTime("start_time", 1_000_000)));
    }

    @Test
    void by_time_a_server_that_heeds_nothing_ends_all_the_same() {
        Script server = new Script(
                List.of(Script.ok("{\"data\":[{\"id\":\"a\",\"start_time\":5},{\"id\":\"b\",\"start_time\":9}]}")));
        assertEquals("a b", read(server, new Turning.ByTime("start_time", 1_000_000)));
        assertEquals(3, server.seen.size());
        Script timeless =
                new Script(List.of(Script.ok("{\"data\":[{\"id\":\"a\"},{\"id\":\"b\",\"start_time\":\"soon\"}]}")));
        assertEquals("a b", read(timeless, new Turning.ByTime("start_time", 1_000_000)));
        assertEquals(1, timeless.seen.size());
    }

    /** Events a minute apart from 1000 on, so many a page. */
    private static Script events(int most, int all) {
        return new Script((number, query) -> {
            List<String> rows = new ArrayList<>();
            for (int each = 0; each < all && rows.size() < most; each++) {
                long start = 1000 + 60L * each;
                if (start >= time(query)) {
                    rows.add("{\"id\":\"e" + each + "\",\"start_time\":\"" + start + "\"}");
                }
            }
            return Script.ok("{\"data\":[" + String.join(",", rows) + "]}");
        });
    }

    private static long time(String query) {
        Matcher time = Pattern.compile("start_time=([0-9]+)").matcher(query);
        return time.find() ? Long.parseLong(time.group(1)) : 0;
    }

    /** What a server that knows conditions answers: three rows behind the ID. */
    private static List<String> keyed(List<String> ids, String query) {
        Matcher behind =
                Pattern.compile("\">\",\"value\":\\{\"value\":([0-9]+)").matcher(query);
        BigInteger last = behind.find() ? new BigInteger(behind.group(1)) : BigInteger.ZERO;
        return ids.stream()
                .filter(each -> new BigInteger(each).compareTo(last) > 0)
                .limit(3)
                .toList();
    }

    /** What a server that knows only start answers: three rows from there. */
    private static List<String> started(List<String> rows, String query) {
        Matcher start = Pattern.compile("start=([0-9]+)").matcher(query);
        return rows.stream()
                .skip(start.find() ? Long.parseLong(start.group(1)) : 0)
                .limit(3)
                .toList();
    }

    private static List<String> ids(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int each = from; each <= to; each++) {
            ids.add(String.valueOf(each));
        }
        return ids;
    }

    private static Reply page(List<String> ids) {
        List<String> rows = ids.stream()
                .map(each -> "{\"id\":" + new JsonPrimitive(each) + "}")
                .toList();
        return Script.ok("{\"data\":[" + String.join(",", rows) + "]}");
    }

    private static String behind(Object id) {
        return "range=3&sort=id&condition=[{\"field\":{\"field\":\"id\"},\"op\":\">\",\"value\":{\"value\":" + id
                + "}}]";
    }

    private static String read(Script server, Turning turning) {
        return read(server, turning, "id");
    }

    private static String read(Script server, Turning turning, String shown) {
        return read(server, turning, shown, Long.MAX_VALUE);
    }

    private static String read(Script server, Turning turning, String shown, long limit) {
        List<String> read = new ArrayList<>();
        listing(server, turning, limit, new ArrayList<>())
                .forEachRemaining((JsonObject row) -> read.add(Json.text(row, shown)));
        return String.join(" ", read);
    }

    private static Listing listing(Script server, Turning turning, long limit, List<String> pages) {
        Account account = new Account(URI.create("https://x.example/1/"), "2_1", () -> "k");
        Client client = new Client(account, server, Patience.USUAL, new Waits(), Trace.NONE, Witness.NONE, false, "");
        Request first = new Request(
                OperationBuilder.list("Contacts").takes(Standard.COLLECTION).build(),
                List.of(new Pair("range", "3"), new Pair("sort", "id")),
                new Content.None());
        return new Listing(client, first, turning, "id", limit, page -> pages.add(page.text()));
    }
}
