package io.github.ontraportcli.sandbox.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.wire.Incoming;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No form that a card or a key can come in gets it into the journal. */
class RedactedTest {
    private static String journalled(String kind, String query, String body) {
        Incoming request = new Incoming(
                "POST",
                "/1/x",
                query,
                Map.of("content-type", kind, "api-key", "hush-hush"),
                body.getBytes(StandardCharsets.UTF_8));
        Entry entry = new Scribe(List.of("hush-hush")).entry(request, Instant.EPOCH, 200, 0, "");
        return (entry.query() + " " + entry.body()).strip();
    }

    private static String json(String body) {
        return journalled("application/json", "", body);
    }

    private static String form(String body) {
        return journalled("application/x-www-form-urlencoded", "", body);
    }

    @Test
    void card_data_is_left_out_of_json() {
        assertEquals(
                "{\"contact_id\":1,\"payer\":{\"ccnumber\":\"[redacted]\",\"code\":\"[redacted]\","
                        + "\"expire_month\":\"[redacted]\",\"expire_year\":\"[redacted]\"},\"n\":1769947200000}",
                json("{\"contact_id\":1,\"payer\":{\"ccnumber\":\"4111111111111111\",\"code\":987,"
                        + "\"expire_month\":1,\"expire_year\":2030},\"n\":1769947200000}"));
        assertEquals(
                "{\"offer\":\"{\\\"payer\\\":{\\\"code\\\":\\\"[redacted]\\\"}}\"}",
                json("{\"offer\":\"{\\\"payer\\\":{\\\"code\\\":\\\"987\\\"}}\"}"));
        assertEquals("{\"note\":\"card [redacted] of Kim\"}", json("{\"note\":\"card 4111 1111 1111 1111 of Kim\"}"));
        assertEquals("{ \"id\": 1, \"code\": 7 }", json("{ \"id\": 1, \"code\": 7 }"));
    }

    @Test
    void card_data_is_left_out_of_forms_and_queries() {
        assertEquals(
                "contact_id=1&CC-Number=[redacted]&payer[code]=[redacted]&name=Kim+Lu",
                form("contact_id=1&CC-Number=4111111111111111&payer[code]=987&name=Kim+Lu"));
        assertEquals(
                "offer=%7B%22payer%22%3A%7B%22ccnumber%22%3A%22%5Bredacted%5D%22%7D%7D&x=1",
                form("offer=%7B%22payer%22%3A%7B%22ccnumber%22%3A%224111111111111111%22%7D%7D&x=1"));
        assertEquals("payer%5Bccnumber%5D=[redacted]", journalled("", "payer%5Bccnumber%5D=4111111111111111", ""));
        assertEquals("note=%5Bredacted%5D", form("note=4111111111111111"));
        assertEquals("id=1&date=1769947200000&%", form("id=1&date=1769947200000&%"));
    }

    @Test
    void what_cannot_be_told_apart_loses_all_that_may_be_a_card() {
        assertEquals(
                "{\"payer\":{\"ccnumber\":\"[redacted]\",\"code\":\"[redacted]",
                json("{\"payer\":{\"ccnumber\":\"4111111111111111\",\"code\":\"987"));
        assertEquals("[[ [redacted] ]", json("[[ 4111-1111-1111-1111 ]"));
        assertEquals(
                "name=\"ccnumber\"\r\n\r\n[redacted]",
                journalled("multipart/form-data", "", "name=\"ccnumber\"\r\n\r\n4111111111111111"));
        assertEquals("{\"id\":12", json("{\"id\":12"));
    }

    @Test
    void a_key_of_the_account_is_left_out_wherever_it_stands() {
        assertEquals("x=[redacted] {\"y\":\"-[redacted]-\"}", journalled("", "x=hush-hush", "{\"y\":\"-hush-hush-\"}"));
        assertEquals("api_key=[redacted]", journalled("", "api_key=another", ""));
    }

    @Test
    void what_is_long_is_cut() {
        String cut = form("x=" + "y".repeat(9_000));
        assertEquals("x=" + "y".repeat(7_998) + "…", cut);
        assertEquals("x=" + "y".repeat(7_998) + "…", form("x=" + "y".repeat(90_000)));
    }
}
