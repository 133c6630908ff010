package io.github.ontraportcli.compose.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.failure.Failure;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person types for a field and what is sent for it, a table a type; what is refused comes to {@code no}. */
class FieldValueTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void text_is_sent_as_it_is_typed() {
        for (String type :
                new String[] {"text", "longtext", "address", "JSONtext", "rich_text", "image", "unique", "new"}) {
            assertEquals(" a, b ", sent(type, " a, b "));
        }
    }

    @Test
    void nothing_empties_a_field_of_any_type() {
        for (String type :
                new String[] {"text", "numeric", "price", "check", "email", "fulldate", "drop", "list", "state"}) {
            assertEquals("", sent(type, ""));
        }
    }

    @Test
    void numbers_and_money_are_numbers() {
        assertTable("numeric", "12 > 12", "-3.50 > -3.50", ".5 > .5", "1,000 > no", "a > no", "1e3 > no", "$1 > no");
        assertTable(
                "price", "3 > 3", "$7 > $7", "$2.10 > $2.10", "-1.5 > -1.5", "1.54356 > no", "12.01$ > no", "7. > no");
    }

    @Test
    void a_checkbox_is_yes_or_no() {
        assertTable("check", "1 > 1", "0 > 0", "yes > 1", "No > 0", "TRUE > 1", "off > 0", "2 > no", "maybe > no");
    }

    @Test
    void addresses_and_numbers_of_people_have_their_shapes() {
        assertTable(
                "email",
                "a@b.c > a@b.c",
                " a@b.c > a@b.c",
                "a@b > no",
                "@b.c > no",
                "a b@c.d > no",
                "a@b.c, d@e.f > no");
        assertTable(
                "phone",
                "+1 805-555-0100 > +1 805-555-0100",
                "(805) 555 0100 ext. 3 > (805) 555 0100 ext. 3",
                "call > no");
        assertTable(
                "sms",
                "+18055550100 > +18055550100",
                "(805) 555-0100 > (805) 555-0100",
                "1234567890123456 > no",
                "x > no");
        assertTable(
                "url",
                "https://a.example/b?c > https://a.example/b?c",
                "a.example > no",
                "https:// > no",
                "http://a b > no");
    }

    @Test
    void dates_become_seconds_in_the_zone() {
        for (String type : new String[] {"fulldate", "timestamp", "date"}) {
            assertTable(type, "1580854597 > 1580854597", "2026-01-31 > 1769817600", "today > 1769817600");
            assertTable(type, "2026-01-31 14:00 > 1769868000", "2026-02-30 > no", "someday > no");
        }
    }

    @Test
    void a_dropdown_takes_the_id_or_the_label_of_an_option() {
        assertTable(
                "drop", "55 > 55", "Small > 55", "small > 55", "Very, very large > 97", "0 > 0", "S > no", "56 > no");
        assertTable("drop", "12 > 9", "9 > 9", "Twin > 70", "twin > 71", "tWin > no");
    }

    @Test
    void a_list_takes_several_of_them_between_its_delimiters() {
        assertTable("list", "55 > */*55*/*", "Small,97 > */*55*/*97*/*", "*/*55*/*97*/* > */*55*/*97*/*");
        assertTable("list", "Very, very large > */*97*/*", "small, Very, very large, 12 > */*55*/*97*/*9*/*");
        assertTable("list", "small,small > */*55*/*", "Small,Tiny > no", "*/*1*/* > no", "Small,, > no");
    }

    @Test
    void options_that_are_not_known_are_not_checked() {
        assertEquals("x", new FieldValue("f1", "drop", Map.of(), ZoneOffset.UTC, CLOCK).read("--set", "x"));
        assertEquals("x,y", new FieldValue("f1", "list", Map.of(), ZoneOffset.UTC, CLOCK).read("--set", "x,y"));
    }

    @Test
    void places_are_codes_or_names() {
        assertTable("country", "US > US", "de > DE", "germany > DE", "Kosovo > XK", "XX > no", "Ruritania > no");
        assertTable("state", "CA > CA", "california > CA", "au_nt > AU_NT", "Northern Territory > AU_NT", "NT > NT");
        assertTable("state", "(IN) Goa > INGOA", "_NOTLISTED_ > _NOTLISTED_", "Kalifornia > no");
        assertTable("timezone", "America/Los_Angeles > America/Los_Angeles", "Los Angeles > no");
        assertEquals(250, Places.countries().size());
        assertEquals(117, Places.states().size());
    }

    @Test
    void a_relation_is_an_id() {
        assertTable("parent", "7 > 7", "2_1625335200 > 2_1625335200", "Ann > no");
    }

    @Test
    void what_no_request_can_set_is_refused() {
        for (String type :
                new String[] {"mergefield", "related_data", "percentage", "raw_percentage", "file", "subscription"}) {
            assertTable(type, "1 > no");
        }
    }

    @Test
    void the_mail_status_is_no_checkbox_whatever_its_meta_says() {
        assertEquals("-3", new FieldValue("bulk_sms", "check", Map.of(), ZoneOffset.UTC, CLOCK).read("--set", "-3"));
    }

    @Test
    void a_refusal_names_the_field_what_it_takes_and_what_was_probably_meant() {
        assertEquals(
                "--set f1558 names no option of the field: Smal | It has Small, Very, very large, 12, Twin, twin, TWIN."
                        + " | Did you mean \"Small\"?",
                refusal("drop", "Smal"));
        assertEquals(
                "--set f1558: several options are called \"tWin\" | null | Give the ID of one: 70, 71, 72",
                refusal("drop", "tWin"));
        assertEquals(
                "--set f1558 takes a state: CA, California, AU_NT, not \"Kalifornia\" | null | Did you mean \"California\"?",
                refusal("state", "Kalifornia"));
        assertEquals(
                "--set f1558 takes yes or no, not \"2\" | null | --set-json f1558=… sends what it is given, unchecked.",
                refusal("check", "2"));
    }

    private static void assertTable(String type, String... rows) {
        for (String row : rows) {
            int arrow = row.lastIndexOf(" > ");
            String typed = row.substring(0, arrow);
            assertEquals(row, typed + " > " + sent(type, typed), type);
        }
    }

    private static String sent(String type, String typed) {
        try {
            return value(type).read("--set", typed);
        } catch (Failure.Usage e) {
            return "no";
        }
    }

    private static String refusal(String type, String typed) {
        try {
            return value(type).read("--set", typed);
        } catch (Failure.Usage e) {
            return e.what() + " | " + e.why() + " | " + e.next();
        }
    }

    private static FieldValue value(String type) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("55", "Small");
        options.put("97", "Very, very large");
        options.put("9", "12");
        options.put("70", "Twin");
        options.put("71", "twin");
        options.put("72", "TWIN");
        return new FieldValue("f1558", type, options, ZoneId.of("UTC"), CLOCK);
    }
}
