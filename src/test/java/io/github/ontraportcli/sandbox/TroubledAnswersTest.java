package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.journal.Wanted;
import io.github.ontraportcli.sandbox.seed.Seed;
import io.github.ontraportcli.sandbox.trouble.Faults;
import io.github.ontraportcli.sandbox.trouble.Latency;
import io.github.ontraportcli.sandbox.trouble.Trouble;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a client gets to see of the trouble that is made on purpose. */
class TroubledAnswersTest {
    private static final String LIMITS =
            "X-Rate-Limit-Limit: 1000000\r\nX-Rate-Limit-Remaining: 1000000\r\nX-Rate-Limit-Reset: 60\r\n";
    private static final String TOLD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n" + LIMITS
            + "Content-Length: 92\r\nConnection: close\r\n\r\n";
    private static final String UPDATED =
            "{\"code\":0,\"data\":{\"attrs\":{\"city\":\"Ojai\",\"dlm\":\"1769947200\",\"id\":\"1\"}},\"account_id\":\"12345\"}";

    private final List<Long> pauses = Collections.synchronizedList(new ArrayList<>());

    @TempDir
    Path directory;

    private Sandbox start(String latency, String faults, long seed) {
        Trouble trouble = new Trouble(Latency.parse(latency), Faults.parse(faults), seed);
        return Sandbox.start(
                SandboxOptions.in(directory, new TestClock()).withContacts(3).withTrouble(trouble, pauses::add));
    }

    private static String update(Sandbox sandbox) throws IOException {
        return Wire.told(
                sandbox,
                "PUT /1/Contacts?id=1&city=Ojai HTTP/1.1\r\n" + Wire.keys(sandbox) + "Connection: close\r\n\r\n");
    }

    private String cityAfter(String faults, String answer) throws IOException {
        try (Sandbox sandbox = start("0", faults, 2)) {
            assertEquals(answer, update(sandbox));
        }
        try (Sandbox sandbox = start("0", "cut:0%", 0)) {
            return Caller.of(sandbox).get("Contact?id=1").replaceAll(".*\"city\":\"([^\"]*)\".*", "$1");
        }
    }

    @Test
    void a_cut_answer_promises_more_than_comes() throws IOException {
        assertEquals("Ojai", cityAfter("cut:100%", TOLD + UPDATED.substring(0, UPDATED.length() / 2)));
    }

    @Test
    void a_slow_answer_comes_whole_in_ten_pieces() throws IOException {
        assertEquals("Ojai", cityAfter("slow:100%", TOLD + UPDATED));
        assertEquals("[0, 0, 500, 500, 500, 500, 500, 500, 500, 500, 500, 0]", pauses.toString());
    }

    @Test
    void a_status_comes_in_plain_words_and_nothing_is_done() throws IOException {
        String text = "Rate limit exceeded.";
        String answer = "HTTP/1.1 429 Too Many Requests\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "X-Rate-Limit-Limit: 1000000\r\nX-Rate-Limit-Remaining: 0\r\nX-Rate-Limit-Reset: 1\r\n"
                + "Content-Length: 20\r\nConnection: close\r\n\r\n" + text;
        assertEquals("Santa Barbara", cityAfter("429:100%", answer));
    }

    @Test
    void a_web_page_comes_as_if_all_were_well() throws IOException {
        String page = "<!DOCTYPE html>\n<html><head><title>We will be back soon</title></head>"
                + "<body><h1>We will be back soon</h1><p>The service is being looked after.</p></body></html>\n";
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + LIMITS + "Content-Length: "
                + page.length() + "\r\nConnection: close\r\n\r\n" + page;
        assertEquals("Santa Barbara", cityAfter("html:100%", answer));
    }

    @Test
    void a_reset_ends_the_connection_without_a_word() throws IOException {
        assertEquals("Ojai", cityAfter("reset:100%", Wire.RESET));
    }

    @Test
    void the_same_seed_and_requests_meet_the_same_trouble_and_the_journal_tells_of_it() throws IOException {
        String faults = "429:20%,504:20%,reset:20%,cut:10%,html:10%";
        List<String> first = new ArrayList<>();
        try (Sandbox sandbox = start("400ms±100", faults, 5)) {
            for (int i = 0; i < 40; i++) {
                first.add(update(sandbox));
            }
        }
        List<Long> waits = List.copyOf(pauses);
        pauses.clear();
        KeptAccount.of(directory, Sandbox.APP_ID).seed(Seed.of(3));
        List<String> second = new ArrayList<>();
        try (Sandbox sandbox = start("400ms±100", faults, 5)) {
            for (int i = 0; i < 40; i++) {
                second.add(update(sandbox));
            }
        }
        assertEquals(first, second);
        assertEquals(waits, pauses);
        assertEquals(40, waits.size());
        List<String> journal = KeptAccount.of(directory, Sandbox.APP_ID).journal().last(Wanted.ALL, 6).stream()
                .map(each -> each.method() + " " + each.query() + " " + each.status() + " " + each.fault())
                .toList();
        String asked = "PUT id=1&city=Ojai ";
        assertEquals(
                List.of(
                        asked + "429 429",
                        asked + "504 504",
                        asked + "504 504",
                        asked + "0 reset",
                        asked + "504 504",
                        asked + "0 reset"),
                journal);
    }
}
