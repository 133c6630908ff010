package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.json.Json;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static String shown(Explain explain) {
        StringBuilder text = new StringBuilder(explain.expression());
        explain.meaning().forEach(each -> text.append("\n  ").append(each));
        text.append('\n').append(Json.compact(explain.json()));
        explain.notes().forEach(each -> text.append("\n! ").append(each));
        return text.toString();
    }

    private static String expression(String text) {
        return shown(Explain.of(Expression.parse(text), Account.TYPES, Account.ZONE, Account.CLOCK));
    }

    private static String condition(String json) {
        return shown(Explain.of(Condition.parse(json), Account.TYPES, Account.ZONE));
    }

    @Test
    void tells_an_expression_with_its_dates_in_local_time() {
        assertEquals("""
            state = 'CA' and date = 2026-03-08 and price > 5 and date < now
              state is 'CA'
              and date is at or after 2026-03-08 00:00 America/Los_Angeles \
            and date is before 2026-03-09 00:00 America/Los_Angeles
              and price is more than 5
              and date is before 2026-03-10 13:30:15 America/Los_Angeles
            [{"field":{"field":"state"},"op":"=","value":{"value":"CA"}},"AND",\
            {"field":{"field":"date"},"op":">=","value":{"value":1772956800}},"AND",\
            {"field":{"field":"date"},"op":"<","value":{"value":1773039600}},"AND",\
            {"field":{"field":"price"},"op":">","value":{"value":5}},"AND",\
            {"field":{"field":"date"},"op":"<","value":{"value":1773174615}}]\
            """, expression("state=CA and" + " date=2026-03-08 and" + " price>5 and date <" + " now"));
    }

    @Test
    void tells_every_operator() {
        assertEquals(
                """
                id != 1 or id <> 2 or id < 3 or id >= 4 or id <= 5 or id in (6, 7) or id not in (8) \
                or email like 'a%' or email contains 'b' or email not contains 'c' \
                or email is null or email is not null or email is empty or email is not empty
                  id is not 1
                  or id is not 2
                  or id is less than 3
                  or id is at least 4
                  or id is at most 5
                  or id is one of 6, 7
                  or id is none of 8
                  or email matches the pattern 'a%' (% stands for any text, _ for one character)
                  or email contains 'b'
                  or email does not contain 'c'
                  or email is null
                  or email is not null
                  or email is blank or null
                  or email is not empty
                """,
                expression("id != 1 or id <> 2 or id < 3 or id >= 4 or id <= 5 or id in (6, 7) or id not in (8) "
                                + "or email like 'a%' or email contains 'b' or email not contains 'c' "
                                + "or email is null or email is not null or email is empty "
                                + "or email is not empty")
                        .split("\\[")[0]);
    }

    @Test
    void says_where_it_guessed_a_date_and_where_ids_are_compared() {
        assertEquals("""
            x > 2026-01-31 and stage = 3 and f12 contains '*/*1*/*'
              x is at or after 2026-02-01 00:00 America/Los_Angeles
              and stage is 3
              and f12 contains '*/*1*/*'
            [{"field":{"field":"x"},"op":">=","value":{"value":1769932800}},"AND",\
            {"field":{"field":"stage"},"op":"=","value":{"value":3}},"AND",\
            {"field":{"field":"f12"},"op":"CONTAINS","value":{"value":"*/*1*/*"}}]
            ! the type of x is not known: 2026-01-31 was read as a date; in quotes it would be text
            ! stage is a dropdown: the API compares the ids of its options, and is known to do so unreliably
            ! f12 is a list: the API holds the ids of its options as */*1*/*2*/*, and compares that text\
            """, expression("x > 2026-01-31" + " and stage" + " = 3 and" + " f12 contains" + " '*/*1*/*'"));
    }

    @Test
    void tells_a_condition_that_is_given_as_json() {
        assertEquals("""
            date > '1793525400' and date < 1793525460 and {"field":{"field":"a"},"op":"NEAR"}
              date is after 2026-11-01 01:30 -08:00 America/Los_Angeles
              and date is before 2026-11-01 01:31 -08:00 America/Los_Angeles
              and passed on as it stands: {"field":{"field":"a"},"op":"NEAR"}
            [{"field":{"field":"date"},"op":">","value":{"value":"1793525400"}},"AND",\
            {"field":{"field":"date"},"op":"<","value":{"value":1793525460}},"AND",\
            {"field":{"field":"a"},"op":"NEAR"}]\
            """, condition("""
                [{"field":{"field":"date"},"op":">","value":{"value":"1793525400"}},"AND",
                 {"field":{"field":"date"},"op":"<","value":{"value":1793525460}},"and",
                 {"field":{"field":"a"},"op":"NEAR"}]\
                """));
    }

    @Test
    void tells_blank_or_null_as_one() {
        assertEquals("""
            email is empty
              email is blank or null
            [{"field":{"field":"email"},"op":"=","value":{"value":""}},"OR",\
            {"field":{"field":"email"},"op":"IS","value":"NULL"}]\
            """, expression("email is empty"));
    }
}
