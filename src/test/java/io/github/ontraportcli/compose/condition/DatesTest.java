package io.github.ontraportcli.compose.condition;

import static io.github.ontraportcli.compose.condition.Account.refusal;
import static io.github.ontraportcli.compose.condition.Account.spelled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final String FORMS = "dates are 2026-01-31, 2026-01-31 14:00, today, yesterday, tomorrow, now, "
            + "and from now -12h, -30d, +2w, -6m (months), -1y";

    private static String spelledAt(String now, String zone, String expression) {
        return Expression.parse(expression)
                .compile(FieldTypes.unknown(), ZoneId.of(zone), Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                .text();
    }

    @Test
    void a_day_is_a_range_of_two_conditions() {
        assertEquals("date >= 1769846400 and date < 1769932800", spelled("date = 2026-01-31"));
        assertEquals("date < 1769846400 or date >= 1769932800", spelled("date != 2026-01-31"));
        assertEquals("date < 1769846400 or date >= 1769932800 or id = 1", spelled("date <> 2026-01-31 or id = 1"));
        assertEquals("id = 1 and date >= 1769846400 and date < 1769932800", spelled("id = 1 and date = 2026-01-31"));
    }

    @Test
    void comparisons_with_a_day_take_the_whole_day() {
        assertEquals("date >= 1769932800", spelled("date > 2026-01-31"));
        assertEquals("date >= 1769846400", spelled("date >= 2026-01-31"));
        assertEquals("date < 1769846400", spelled("date < 2026-01-31"));
        assertEquals("date < 1769932800", spelled("date <= 2026-01-31"));
    }

    @Test
    void the_day_on_which_the_clocks_go_forward_has_23_hours() {
        assertEquals("date >= 1772956800 and date < 1773039600", spelled("date = 2026-03-08"));
        assertEquals(23 * 3600, 1773039600 - 1772956800);
    }

    @Test
    void the_day_on_which_the_clocks_go_back_has_25_hours() {
        assertEquals("date >= 1793516400 and date < 1793606400", spelled("date = 2026-11-01"));
        assertEquals(25 * 3600, 1793606400 - 1793516400);
    }

    @Test
    void a_day_whose_midnight_is_skipped_starts_at_one() {
        assertEquals(
                "x >= 1534046400 and x < 1534129200",
                spelledAt("2026-03-10T12:00:00Z", "America/Santiago", "x = 2018-08-12"));
    }

    @Test
    void a_leap_day_exists_in_leap_years() {
        assertEquals("date >= 1709193600 and date < 1709280000", spelled("date = 2024-02-29"));
        assertEquals(
                "--where has a date that does not exist: 2026-02-29\nnext: " + FORMS
                        + "; text that looks like a date stands in quotes",
                refusal("date = 2026-02-29"));
    }

    @Test
    void a_time_of_day_is_exact() {
        assertEquals("date = 1769896800", spelled("date = 2026-01-31 14:00"));
        assertEquals("date = 1769878800", spelled("date = 2026-01-31 9:00"));
        assertEquals("date > 1769896805 and id = 1", spelled("date > 2026-01-31 14:00:05 and id = 1"));
        assertEquals("date <= 1769868000", spelled("date <= 2026-01-31T14:00:00Z"));
        assertEquals("date <= 1769860800", spelled("date <= 2026-01-31t14:00+02:00"));
        assertEquals("date in (1769896800, 5)", spelled("date in (2026-01-31 14:00, 5)"));
    }

    @Test
    void a_time_that_the_clocks_skip_is_refused() {
        assertEquals(
                "--where has a time that does not exist: 2026-03-08 02:30\n"
                        + "why: the clocks of America/Los_Angeles skip it\n"
                        + "next: a time before or after the change, or one with its offset: 2026-03-08 02:30-08:00",
                refusal("date > 2026-03-08 02:30"));
        assertEquals("date > 1772965800", spelled("date > 2026-03-08 02:30-08:00"));
    }

    @Test
    void a_time_that_the_clocks_show_twice_is_refused() {
        assertEquals(
                "--where has a time that comes twice: 2026-11-01 01:30\n"
                        + "why: the clocks of America/Los_Angeles go back over it\n"
                        + "next: the one that is meant, with its offset: 2026-11-01 01:30-07:00 or"
                        + " 2026-11-01 01:30-08:00",
                refusal("date > 2026-11-01 01:30"));
        assertEquals("date > 1793521800", spelled("date > 2026-11-01 01:30-07:00"));
        assertEquals("date > 1793525400", spelled("date > 2026-11-01 01:30-08:00"));
    }

    @Test
    void named_days_follow_the_zone_and_not_utc() {
        String now = "2026-03-11T03:00:00Z";
        assertEquals("x >= 1773126000 and x < 1773212400", spelledAt(now, "America/Los_Angeles", "x = today"));
        assertEquals("x >= 1773187200 and x < 1773273600", spelledAt(now, "UTC", "x = TODAY"));
        assertEquals("x >= 1773039600 and x < 1773126000", spelledAt(now, "America/Los_Angeles", "x = yesterday"));
        assertEquals("x >= 1773212400 and x < 1773298800", spelledAt(now, "America/Los_Angeles", "x = Tomorrow"));
    }

    @Test
    void now_and_hours_are_exact_whatever_the_clocks_do() {
        assertEquals("date > 1773174615", spelled("date > now"));
        assertEquals("date > 1773131415", spelled("date > -12h"));
        assertEquals("date > 1772915415", spelled("date > -72h"));
    }

    @Test
    void other_spans_name_a_whole_day() {
        assertEquals("date >= 1770624000", spelled("date >= -29d"));
        assertEquals("date >= 1770624000", spelled("date > -30d"));
        assertEquals("date < 1774335600", spelled("date < +2w"));
        assertEquals("date >= 1757487600 and date < 1757574000", spelled("date = -6m"));
        assertEquals("date < 1741590000", spelled("date < -1y"));
        assertEquals(spelled("date = today"), spelled("date = -0d"));
    }

    @Test
    void a_month_or_year_without_that_day_ends_on_its_last() {
        assertEquals("x >= 1772236800", spelledAt("2026-03-31T12:00:00Z", "UTC", "x >= -1m"));
        assertEquals("x >= 1677542400", spelledAt("2024-02-29T12:00:00Z", "UTC", "x >= -1Y"));
    }

    @Test
    void a_date_in_quotes_is_text_and_refused_where_the_field_holds_dates() {
        assertEquals("state = '2026-01-31' and x = 'today'", spelled("state = '2026-01-31' and x = \"today\""));
        assertEquals(
                "--where compares \"date\", which holds dates, with '2026-01-31'\nnext: without quotes: 2026-01-31",
                refusal("date > '2026-01-31'"));
        assertEquals(
                "--where compares \"date\", which holds dates, with 'soon'\nnext: " + FORMS,
                refusal("date in (1, 'soon')"));
    }

    @Test
    void a_date_against_a_field_of_another_type_is_text() {
        assertEquals("state = '2026-01-31'", spelled("state = 2026-01-31"));
        assertEquals(
                "--where compares \"id\", which holds numbers, with \"-30d\"\n"
                        + "next: a number, or '-30d' in quotes to send it as text",
                refusal("id = -30d"));
        assertEquals("state in ('today', 'now')", spelled("state in (today, now)"));
    }

    @Test
    void a_date_after_like_or_contains_is_text() {
        assertEquals("state like '2026-01-31' or x contains 'now'", spelled("state like 2026-01-31 or x contains now"));
    }

    @Test
    void a_pattern_on_a_date_field_is_refused() {
        String rest = "\nwhy: it holds dates, which the API keeps as seconds since 1970"
                + "\nnext: compare it: date >= 2026-01-01 and date < 2026-02-01";
        assertEquals("--where looks inside \"date\" for \"2026-01%\"" + rest, refusal("date like '2026-01%'"));
        assertEquals(
                "--where looks inside \"date\" for \"2026\"".replace("2026", "today") + rest,
                refusal("date contains today"));
        assertEquals("date like '17%'", spelled("date like '17%'"));
    }

    @Test
    void where_the_type_is_not_known_the_form_decides() {
        assertEquals(
                "x >= 1769846400 and x < 1769932800 and x = '31.01.2026'",
                spelled("x = 2026-01-31 and x = 31.01.2026"));
    }

    @Test
    void a_number_against_a_date_field_is_epoch_seconds() {
        assertEquals("date > 1500768000 and date < '1503528963'", spelled("date > 1500768000 and date < '1503528963'"));
    }

    @Test
    void a_word_that_is_no_date_is_refused_on_a_date_field() {
        assertEquals(
                "--where compares \"date\", which holds dates, with \"yesteday\"\nnext: " + FORMS,
                refusal("date > yesteday"));
    }

    @Test
    void a_date_with_a_digit_missing_is_refused() {
        assertEquals(
                "--where has a date that is not written in full: 2026-2-3\n"
                        + "next: write 2026-02-03, or '2026-2-3' in quotes if it is text",
                refusal("x = 2026-2-3"));
    }

    @Test
    void a_span_beyond_the_calendar_is_refused() {
        String next = "\nnext: " + FORMS + "; text that looks like a date stands in quotes";
        assertEquals("--where has a date that does not exist: -99999999999y" + next, refusal("date > -99999999999y"));
        assertEquals(
                "--where has a date that does not exist: -99999999999999999999h" + next,
                refusal("date > -99999999999999999999h"));
        assertEquals(
                "--where has a date that does not exist: 2026-01-31 24:00" + next, refusal("x > 2026-01-31 24:00"));
    }

    @Test
    void a_day_that_needs_the_other_connective_is_refused() {
        assertEquals(
                "--where cannot be sent: \"date = 2026-01-31\" together with \"or\"\n"
                        + "why: it takes two conditions (date >= 1769846400 and date < 1769932800), "
                        + "and the API mixes and nests nothing\n"
                        + "next: run one listing for each alternative: --where \"date = 2026-01-31\" and --where \"id = 1\"",
                refusal("date = 2026-01-31 or id = 1"));
        assertEquals(
                "--where cannot be sent: \"date != 2026-01-31\" together with \"and\"\n"
                        + "why: it takes two conditions (date < 1769846400 or date >= 1769932800), and the API mixes and"
                        + " nests nothing\n"
                        + "next: run one listing for each alternative: --where \"date < 2026-01-31 and id = 1\""
                        + " and --where \"date > 2026-01-31 and id = 1\"",
                refusal("date != 2026-01-31 and id = 1"));
    }

    @Test
    void a_day_in_a_list_is_refused() {
        String rest = "\nwhy: a day is a range of seconds, and a list holds single values\nnext: ";
        String what = "--where cannot be sent: the list in \"";
        assertEquals(
                what + "date in (today)\" has a whole day" + rest + "--where \"date = today\"",
                refusal("date in (today)"));
        assertEquals(
                what + "date not in (today)\" has a whole day" + rest + "--where \"date != today\"",
                refusal("date not in (today)"));
        assertEquals(
                what + "date not in (today, -1d)\" has a whole day" + rest
                        + "run one listing for each stretch before, between and after the days, such as --where \"date <"
                        + " today\"",
                refusal("date not in (today, -1d)"));
        assertEquals(
                "--where cannot be sent: the list in \"date in (today, now)\" has a whole day\n"
                        + "why: a day is a range of seconds, and a list holds single values\n"
                        + "next: run one listing for each day, such as --where \"date = today\"",
                refusal("date in (today, now)"));
    }
}
