package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.failure.Failure;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the client waits for the rate limit, for how long, and when it gives up. */
class PacingTest {
    private static final Request READ =
            new Request(OperationBuilder.get("Contact").build(), List.of(), new Content.None());
    private static final Request WRITE =
            new Request(OperationBuilder.post("Contacts").build(), List.of(), new Content.None());
    private final Waits time = new Waits();

    @Test
    void waits_for_nothing_while_the_budget_lasts() {
        send(3, 60, ok("1", "30"), ok("2", "30"), Script.ok("{}"));
        assertEquals(List.of(), time.all);
    }

    @Test
    void waits_for_the_new_minute_once_the_budget_is_spent() {
        send(3, 60, ok("0", "30"), ok("179", "60"));
        assertEquals(List.of("the rate limit 30.0"), time.all);
    }

    @Test
    void does_not_wait_behind_the_last_request() {
        send(1, 60, ok("0", "30"));
        assertEquals(List.of(), time.all);
    }

    @Test
    void time_that_passed_otherwise_counts() {
        List<Reply> replies = List.of(ok("0", "30"), Script.ok("{}"));
        try (Client client = client(60, new Script(replies))) {
            client.send(READ);
            time.sleep(Duration.ofSeconds(12), "something else");
            client.send(READ);
            time.sleep(Duration.ofSeconds(99), "something else");
            client.send(READ);
        }
        assertEquals(List.of("something else 12.0", "the rate limit 18.0", "something else 99.0"), time.all);
    }

    @Test
    void time_that_passed_longer_than_asked_is_not_waited_for() {
        try (Client client = client(60, new Script(List.of(ok("0", "30"), Script.ok("{}"))))) {
            client.send(READ);
            time.sleep(Duration.ofSeconds(31), "something else");
            client.send(READ);
        }
        assertEquals(List.of("something else 31.0"), time.all);
    }

    @Test
    void a_reset_that_is_missing_or_makes_no_sense_is_five_seconds() {
        send(2, 60, Script.ok("{}", new Pair("X-Rate-Limit-Remaining", "0")), Script.ok("{}"));
        send(1, 60, Script.status(429), Script.ok("{}"));
        send(1, 60, limited("soon"), Script.ok("{}"));
        send(1, 60, limited("-4"), Script.ok("{}"));
        assertEquals(
                List.of("the rate limit 5.0", "the rate limit 5.0", "the rate limit 5.0", "the rate limit 5.0"),
                time.all);
    }

    @Test
    void a_reset_of_nothing_is_a_second_and_retry_after_helps_out() {
        send(1, 60, limited("0"), Script.ok("{}"));
        send(1, 60, Script.status(429, new Pair("retry-after", "7")), Script.ok("{}"));
        assertEquals(List.of("the rate limit 1.0", "the rate limit 7.0"), time.all);
    }

    @Test
    void a_429_is_waited_out_and_the_request_sent_again_even_where_it_must_run_once() {
        Script server = new Script(List.of(limited("9"), limited("8"), Script.ok("{\"code\":0}")));
        try (Client client = client(60, server)) {
            assertEquals("{\"code\":0}", client.send(WRITE).text());
        }
        assertEquals(3, server.seen.size());
        assertEquals(List.of("the rate limit 9.0", "the rate limit 8.0"), time.all);
    }

    @Test
    void the_waits_of_a_request_add_up_until_patience_ends() {
        Failure failure =
                assertThrows(Failure.RateLimited.class, () -> send(1, 60, limited("25"), limited("25"), limited("25")));
        assertEquals(List.of("the rate limit 25.0", "the rate limit 25.0"), time.all);
        assertEquals("the rate limit asks for a wait of 25 seconds", failure.what());
        assertEquals("The account's requests for this minute are used up; --max-wait is 60 seconds.", failure.why());
        assertEquals("Try again in a minute, or wait longer: --max-wait 75.", failure.next());
    }

    @Test
    void a_long_command_waits_as_long_with_each_of_its_requests() {
        send(4, 60, ok("0", "25"), ok("0", "25"), ok("0", "50"), ok("0", "50"));
        assertEquals(List.of("the rate limit 25.0", "the rate limit 25.0", "the rate limit 50.0"), time.all);
    }

    @Test
    void a_429_that_does_not_say_how_long_is_waited_out_longer_and_longer() {
        Reply silent = Script.status(429);
        send(2, 300, silent, silent, silent, silent, silent, silent, Script.ok("{}"), silent, Script.ok("{}"));
        assertEquals(
                List.of(
                        "the rate limit 5.0",
                        "the rate limit 10.0",
                        "the rate limit 20.0",
                        "the rate limit 40.0",
                        "the rate limit 60.0",
                        "the rate limit 60.0",
                        "the rate limit 5.0"),
                time.all);
    }

    @Test
    void what_was_sent_in_the_last_minute_counts_until_the_limit_but_for_two() {
        send(357, 61, rated("180"));
        assertEquals(List.of("the rate limit 60.15", "the rate limit 60.15"), time.all);
    }

    @Test
    void a_longer_wait_than_patience_has_takes_nothing() {
        Failure failure = assertThrows(Failure.RateLimited.class, () -> send(179, 60, rated("180")));
        assertEquals("the rate limit asks for a wait of 61 seconds", failure.what());
        assertEquals("Try again in a minute, or wait longer: --max-wait 61.", failure.next());
        assertEquals(List.of(), time.all);
    }

    @Test
    void the_advice_is_enough_where_a_second_has_begun() {
        Waits begun = time;
        Script server = new Script(List.of(ok("0", "30"), Script.ok("{}")));
        try (Client client = client(20, server)) {
            client.send(READ);
            begun.sleep(Duration.ofMillis(700), "something else");
            Failure failure = assertThrows(Failure.RateLimited.class, () -> client.send(READ));
            assertEquals("Try again in a minute, or wait longer: --max-wait 30.", failure.next());
            assertEquals("the rate limit asks for a wait of 30 seconds", failure.what());
        }
    }

    @Test
    void a_wait_of_exactly_as_long_as_patience_is_waited() {
        send(1, 60, limited("60"), Script.ok("{}"));
        assertEquals(List.of("the rate limit 60.0"), time.all);
    }

    @Test
    void a_reset_beyond_all_reckoning_ends_in_the_same_failure() {
        for (String reset : List.of("1700000000", "9223372036854775807", "10000000000")) {
            assertThrows(Failure.RateLimited.class, () -> send(1, 60, limited(reset)));
            assertThrows(Failure.RateLimited.class, () -> send(2, 60, ok("0", reset)));
        }
        send(2, 60, limited("99999999999999999999"), Script.ok("{}"));
        assertEquals(List.of("the rate limit 5.0"), time.all);
    }

    @Test
    void many_refusals_in_a_row_overflow_nothing() {
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            replies.add(limited("1"));
        }
        replies.add(Script.ok("{\"code\":0}"));
        send(1, 30_000, replies.toArray(Reply[]::new));
        assertEquals(20_000, time.all.size());
    }

    @Test
    void tries_again_later_and_later() {
        Script server = new Script(List.of(Script.status(503)));
        try (Client client = client(60, server, 6)) {
            assertThrows(Failure.Refused.class, () -> client.send(READ));
        }
        assertEquals(7, server.seen.size());
        assertEquals(
                List.of(
                        "another try 0.25",
                        "another try 0.5",
                        "another try 1.0",
                        "another try 2.0",
                        "another try 4.0",
                        "another try 4.0"),
                time.all);
    }

    @Test
    void a_read_only_profile_sends_no_write() {
        Script server = new Script(List.of(Script.ok("{}")));
        Account account = new Account(URI.create("https://x.example/1/"), "2_1", () -> "k");
        try (Client client = new Client(account, server, Patience.USUAL, time, Trace.NONE, Witness.NONE, true, "")) {
            client.send(READ);
            Failure failure = assertThrows(Failure.NotAllowed.class, () -> client.send(WRITE));
            assertEquals("this profile is read-only", failure.what());
            assertEquals("Its read_only is set, and POST Contacts changes the account.", failure.why());
        }
        assertEquals(1, server.seen.size());
    }

    @Test
    void an_account_never_prints_its_key() {
        assertEquals(
                "2_1 at https://x.example/1/",
                new Account(URI.create("https://x.example/1/"), "2_1", () -> "k").toString());
    }

    private void send(int times, int most, Reply... replies) {
        try (Client client = client(most, new Script(List.of(replies)))) {
            for (int i = 0; i < times; i++) {
                client.send(READ);
            }
        }
    }

    private Client client(int most, Script server) {
        return client(most, server, 4);
    }

    private Client client(int most, Script server, int retries) {
        Patience patience = new Patience(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(most), retries);
        Account account = new Account(URI.create("https://x.example/1/"), "2_1", () -> "k");
        return new Client(account, server, patience, time, Trace.NONE, Witness.NONE, false, "");
    }

    private static Reply ok(String remaining, String reset) {
        return Script.ok("{}", new Pair("x-rate-limit-remaining", remaining), new Pair("X-RATE-LIMIT-RESET", reset));
    }

    private static Reply rated(String limit) {
        return Script.ok("{}", new Pair("X-Rate-Limit-Limit", limit));
    }

    private static Reply limited(String reset) {
        return Script.status(429, new Pair("X-Rate-Limit-Reset", reset), new Pair("X-Rate-Limit-Remaining", "0"));
    }
}
