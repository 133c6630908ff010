package io.github.ontraportcli.compose.condition;

import static io.github.ontraportcli.compose.condition.Account.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class RefusalsTest {
    private static final String MIXED = "why: the API gives no order of precedence between them and nests nothing\n";
    private static final String FLAT = "why: the API takes a flat list of conditions and nests nothing\n";

    @Test
    void and_with_or_is_refused_with_a_list_where_one_does() {
        assertEquals(
                "--where cannot be sent: \"and\" is mixed with \"or\"\n"
                        + "  state = 'CA' or state = 'NY' and x>1\n"
                        + "                               ^\n"
                        + MIXED
                        + "next: --where \"state in ('CA', 'NY') and x > 1\"",
                refusal("state = 'CA' or state = 'NY' and x>1"));
    }

    @Test
    void and_with_or_is_refused_with_a_listing_for_each_alternative() {
        assertEquals(
                "--where cannot be sent: \"and\" is mixed with \"or\"\n"
                        + "  state = CA or lastname = '$1 \"x\"' and x>1\n"
                        + "                                    ^\n"
                        + MIXED
                        + "next: run one listing for each alternative: --where \"state = 'CA'\" "
                        + "and --where \"lastname = '\\$1 \\\"x\\\"' and x > 1\"",
                refusal("state = CA or lastname = '$1 \"x\"' and x>1"));
    }

    @Test
    void many_alternatives_are_not_spelled_out() {
        assertEquals(
                "--where cannot be sent: it has brackets\n"
                        + "  (x=1 or id=2) and (x=3 or id=4) and (x=5 or id=6)\n"
                        + "  ^\n"
                        + FLAT
                        + "next: run one listing for each alternative",
                refusal("(x=1 or id=2) and (x=3 or id=4) and (x=5 or id=6)"));
    }

    @Test
    void a_day_is_not_offered_as_part_of_a_list() {
        assertEquals(
                "--where cannot be sent: it has brackets\n"
                        + "  (date = today or date = now) and id = 1\n"
                        + "  ^\n"
                        + FLAT
                        + "next: run one listing for each alternative: --where \"date = today and id = 1\" "
                        + "and --where \"date = now and id = 1\"",
                refusal("(date = today or date = now) and id = 1"));
    }

    @Test
    void brackets_that_change_nothing_are_refused_with_the_expression_without_them() {
        assertEquals(
                "--where cannot be sent: it has brackets\n"
                        + "  id = 1 and (x = 1 and ((x = 2)))\n"
                        + "             ^\n"
                        + FLAT
                        + "next: --where \"id = 1 and x = 1 and x = 2\"",
                refusal("id = 1 and (x = 1 and ((x = 2)))"));
    }

    @Test
    void brackets_around_one_field_are_refused_with_a_list() {
        assertEquals(
                "--where cannot be sent: it has brackets\n"
                        + "  (state = CA or state in (NY, 5)) and id > 1\n"
                        + "  ^\n"
                        + FLAT
                        + "next: --where \"state in ('CA', 'NY', 5) and id > 1\"",
                refusal("(state = CA or state in (NY, 5)) and id > 1"));
    }

    @Test
    void brackets_without_end_are_refused() {
        assertEquals(
                "--where cannot be sent: it has brackets within brackets\n"
                        + "  " + "(".repeat(100) + "…\n"
                        + "  " + " ".repeat(50) + "^\n"
                        + "why: the API takes a flat list of conditions and nests nothing",
                refusal("(".repeat(100_000)));
    }

    @Test
    void not_before_a_term_is_refused() {
        String rest = "why: the API has no not\n"
                + "next: turn the operator round: !=, not in, not contains, is not null, is not empty, < for >=";
        assertEquals(
                "--where cannot be sent: \"not\" stands before a term\n  not (state = CA)\n  ^\n" + rest,
                refusal("not (state = CA)"));
        assertEquals(
                "--where cannot be sent: \"not\" stands before a term\n  id = 1 and not state = CA\n             ^\n"
                        + rest,
                refusal("id = 1 and not state = CA"));
    }

    @Test
    void empty_with_and_is_refused() {
        assertEquals(
                "--where cannot be sent: \"email is empty\" together with \"and\"\n"
                        + "why: it takes two conditions (email = '' or email is null), "
                        + "and the API mixes and nests nothing\n"
                        + "next: run one listing with \"email = ''\" in its place and one with \"email is null\"",
                refusal("email is empty and id = 1"));
    }

    @Test
    void an_unknown_field_is_refused_with_the_nearest() {
        assertEquals("--where: there is no field \"lastnam\"\nnext: Did you mean lastname?", refusal("lastnam = x"));
        assertEquals("--where: there is no field \"wholly_other\"", refusal("id = 1 and wholly_other = x"));
    }

    @Test
    void nothing_at_all_is_refused() {
        String told =
                "--where is empty\nwhy: nothing would be left out\nnext: write one, e.g. \"state = 'CA'\", or leave --where out";
        assertEquals(told, refusal(""));
        assertEquals(told, refusal(" \t\n\u00a0"));
    }

    @Test
    void a_value_with_spaces_wants_quotes() {
        assertEquals(
                "--where does not parse at \"York\": a value with spaces stands in quotes\n"
                        + "  state = New York City and x = 1\n"
                        + "              ^\n"
                        + "next: 'New York City'",
                refusal("state = New York City and x = 1"));
        assertEquals(
                "--where does not parse at \"York\": a comma is missing before it, or quotes around 'New York'\n"
                        + "  state in (New York, CA)\n"
                        + "                ^",
                refusal("state in (New York, CA)"));
        assertEquals(
                "--where does not parse at \"=\": a value with such a character stands in quotes\n"
                        + "  state = a=b\n"
                        + "           ^",
                refusal("state = a=b"));
    }

    @Test
    void quotes_must_be_straight_and_closed() {
        assertEquals(
                "--where does not parse at \"‘\": a curly quote is not a quote\n"
                        + "  state = ‘CA’\n"
                        + "          ^\n"
                        + "next: type it straight: ' or \"",
                refusal("state = ‘CA’"));
        assertEquals(
                "--where does not parse at \"'Brien and id = 1\": the quote is never closed\n"
                        + "  lastname = O'Brien and id = 1\n"
                        + "              ^\n"
                        + "next: close it; inside quotes, double the quote: 'O''Brien'",
                refusal("lastname = O'Brien and id = 1"));
    }

    @Test
    void what_is_missing_is_named() {
        assertEquals(
                "--where does not parse at its end: a value is missing after \"=\"\n  state =\n         ^",
                refusal("state ="));
        assertEquals(
                "--where does not parse at its end: a field is missing\n  x = 1 and\n           ^",
                refusal("x = 1 and"));
        assertEquals("--where does not parse at \"=\": a field is missing\n  = 1\n  ^", refusal("= 1"));
        assertEquals(
                "--where does not parse at \"x\": \"and\" or \"or\" is missing before it\n"
                        + "  state is null x = 1\n                ^",
                refusal("state is null x = 1"));
        assertEquals(
                "--where does not parse at its end: the bracket is never closed\n  (x = 1\n        ^",
                refusal("(x = 1"));
        assertEquals("--where does not parse at \")\": no bracket is open\n  x = 1)\n       ^", refusal("x = 1)"));
        assertEquals(
                "--where does not parse at its end: an operator is missing after \"state\"\n"
                        + "  state\n"
                        + "       ^\n"
                        + "next: = != > < >= <= in, not in, like, contains, is null, is not null, "
                        + "is empty, is not empty",
                refusal("state"));
    }

    @Test
    void lists_need_brackets_commas_and_values() {
        assertEquals(
                "--where does not parse at \"1\": a list in brackets is missing after \"in\"\n"
                        + "  x in 1\n       ^\nnext: x in (1, 2)",
                refusal("x in 1"));
        assertEquals("--where does not parse at \")\": the list is empty\n  x in ()\n        ^", refusal("x in ()"));
        assertEquals(
                "--where does not parse at \"'b'\": a comma is missing before it\n  x in ('a' 'b')\n            ^",
                refusal("x in ('a' 'b')"));
        assertEquals(
                "--where does not parse at its end: the list is never closed\n  x in (1\n         ^",
                refusal("x in (1"));
        assertEquals(
                "--where does not parse at its end: a value is missing after \",\"\n  x in (1,\n          ^",
                refusal("x in (1,"));
    }

    @Test
    void other_languages_are_recognised() {
        assertEquals(
                "--where does not parse at \"==\": there is no such operator\n  x == 1\n    ^\nnext: Did you mean = ?",
                refusal("x == 1"));
        assertEquals(
                "--where does not parse at \"=>\": there is no such operator\n  x => 1\n    ^\nnext: Did you mean >= ?",
                refusal("x => 1"));
        assertEquals(
                "--where does not parse at \"&&\": the word is \"and\"\n  x = 1 && x = 2\n        ^",
                refusal("x = 1 && x = 2"));
        assertEquals(
                "--where does not parse at \"||\": the word is \"or\"\n  x = 1 || x = 2\n        ^",
                refusal("x = 1 || x = 2"));
        assertEquals(
                "--where does not parse at \"between\": there is no between\n"
                        + "  x between 1 and 2\n    ^\nnext: two terms: x >= 1 and x <= 9",
                refusal("x between 1 and 2"));
        assertEquals(
                "--where does not parse at \"like\": the API has no \"not like\"\n"
                        + "  x not like 'a'\n        ^\nnext: x not contains 'text'",
                refusal("x not like 'a'"));
        assertEquals(
                "--where does not parse at \"CA\": after \"is\" comes null, not null, empty or not empty\n"
                        + "  x is CA\n       ^\nnext: a value is compared with = or !=",
                refusal("x is CA"));
        assertEquals(
                "--where does not parse at \"NULL\": null is not a value\n"
                        + "  x = NULL\n      ^\nnext: x is null, x is not null, or 'null' in quotes if it is text",
                refusal("x = NULL"));
        assertEquals(
                "--where does not parse at \"'x'\": a field stands here, without quotes\n  'x' = 1\n  ^",
                refusal("'x' = 1"));
        assertEquals(
                "--where does not parse at \"a.b\": a field has letters, digits and _ only\n  a.b = 1\n  ^",
                refusal("a.b = 1"));
    }

    @Test
    void a_condition_in_the_apis_form_must_be_one() {
        assertEquals(
                "--where does not parse at \"{\"op\":\"x\"}\": it is not a condition of the API\n"
                        + "  {\"op\":\"x\"}\n"
                        + "  ^\n"
                        + "next: [{\"field\":{\"field\":\"lastname\"},\"op\":\"=\",\"value\":{\"value\":\"Smith\"}}]",
                refusal("{\"op\":\"x\"}"));
        assertEquals("--where does not parse at \"{a:1}\": it is not valid JSON\n  {a:1}\n  ^", refusal("{a:1}"));
        assertEquals(
                "--where does not parse at \"{\"a\": 1\": the brace is never closed\n  {\"a\": 1\n  ^",
                refusal("{\"a\": 1"));
    }

    @Test
    void a_long_expression_is_cut_around_the_mark_and_control_characters_are_not_shown() {
        assertEquals(
                "--where does not parse at \"=\": a value is missing after \"=\"\n"
                        + "  …" + "a".repeat(47) + " = = " + "b".repeat(48) + "…\n"
                        + "  " + " ".repeat(51) + "^",
                refusal("a".repeat(120) + " =\t= " + "b".repeat(120)));
    }
}
