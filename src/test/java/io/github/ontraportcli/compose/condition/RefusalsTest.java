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
                        + "next: --where \"state in ('CA', 'NY') and x > 1\" if \"or\" binds first; if \"and\" does, as in SQL, "
                        + "run one listing for each alternative: --where \"state = 'CA'\" "
                        + "and --where \"state = 'NY' and x > 1\"",
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
                        + "why: the API takes a flat list of conditions and nests nothing\n"
                        + "next: run one listing for each alternative, such as --where \"state = 'CA'\"",
                refusal("(".repeat(100_000)));
    }

    @Test
    void the_mark_stands_where_the_brackets_are_needed() {
        assertEquals(
                "--where cannot be sent: it has brackets\n"
                        + "  (id = 1) and (x = 1 or state = CA)\n"
                        + "               ^\n"
                        + FLAT
                        + "next: run one listing for each alternative: --where \"id = 1 and x = 1\" "
                        + "and --where \"id = 1 and state = 'CA'\"",
                refusal("(id = 1) and (x = 1 or state = CA)"));
    }

    @Test
    void not_is_refused_where_it_would_need_brackets() {
        assertEquals(
                "--where cannot be sent: \"not\" over several terms swaps \"and\" with \"or\" inside it\n"
                        + "  id = 1 and not (state = CA and x = 2)\n"
                        + "             ^\n"
                        + FLAT
                        + "next: run one listing for each alternative: --where \"id = 1 and state != 'CA'\" "
                        + "and --where \"id = 1 and x != 2\"",
                refusal("id = 1 and not (state = CA and x = 2)"));
        assertEquals(
                "--where cannot be sent: \"between\" stands for two terms with \"and\"\n"
                        + "  id = 1 or x between 2 and 3\n"
                        + "              ^\n"
                        + FLAT
                        + "next: run one listing for each alternative: --where \"id = 1\" "
                        + "and --where \"x >= 2 and x <= 3\"",
                refusal("id = 1 or x between 2 and 3"));
    }

    @Test
    void not_is_refused_where_there_is_no_opposite() {
        String rest = "why: the API has no not, and none of its operators turns that round\n";
        assertEquals(
                "--where cannot be sent: \"not\" stands before what has no opposite\n  not state like '%a%'\n  ^\n"
                        + rest + "next: state not contains 'a'",
                refusal("not state like '%a%'"));
        assertEquals(
                "--where cannot be sent: \"not\" stands before what has no opposite\n"
                        + "  not {\"field\":{\"field\":\"x\"},\"op\":\"Y\"}\n  ^\n" + rest
                        + "next: !=, not in, not contains, is not null or is not empty in the term's place",
                refusal("not {\"field\":{\"field\":\"x\"},\"op\":\"Y\"}"));
    }

    @Test
    void a_field_of_a_related_object_is_refused() {
        assertEquals(
                "--where cannot be sent: \"owner//firstname\" is a field of a related object\n"
                        + "  owner//firstname = Ann\n"
                        + "  ^\n"
                        + "why: the API describes conditions on the object's own fields alone\n"
                        + "next: select the related records first, and these by their IDs: owner in (1, 2)",
                refusal("owner//firstname = Ann"));
    }

    @Test
    void a_word_on_a_number_or_a_checkbox_is_refused() {
        assertEquals(
                "--where compares \"price\", which holds numbers, with \"$100\"\n"
                        + "next: a number, or '$100' in quotes to send it as text",
                refusal("price > $100"));
        assertEquals(
                "--where compares \"vip\", which holds true or false, with \"yes\"\n"
                        + "next: vip = true, or vip = false",
                refusal("vip in (1, yes)"));
    }

    @Test
    void empty_with_and_is_refused() {
        assertEquals(
                "--where cannot be sent: \"email is empty\" together with \"and\"\n"
                        + "why: it takes two conditions (email = '' or email is null), "
                        + "and the API mixes and nests nothing\n"
                        + "next: run one listing for each alternative: --where \"email = '' and id = 1\" "
                        + "and --where \"email is null and id = 1\"",
                refusal("email is empty and id = 1"));
    }

    @Test
    void an_unknown_field_is_refused_with_the_nearest() {
        assertEquals("--where: there is no field \"lastnam\"\nnext: Did you mean lastname?", refusal("lastnam = x"));
        assertEquals(
                "--where: there is no field \"wholly_other\"\nnext: The meta verb lists the fields.",
                refusal("id = 1 and wholly_other = x"));
    }

    @Test
    void nothing_at_all_is_refused() {
        String told =
                "--where is empty\nwhy: nothing would be left out\nnext: write one, e.g. \"state = 'CA'\", or leave --where out";
        assertEquals(told, refusal(""));
        assertEquals(told, refusal(" \t\n\u00a0"));
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
    void a_long_expression_is_cut_around_the_mark_and_control_characters_are_not_shown() {
        assertEquals(
                "--where does not parse at \"=\": a value is missing after \"=\"\n"
                        + "  …" + "a".repeat(47) + " = = " + "b".repeat(48) + "…\n"
                        + "  " + " ".repeat(51) + "^\n" + "next: a number, a date, or text in quotes: 'CA'",
                refusal("a".repeat(120) + " =\t= " + "b".repeat(120)));
    }
}
