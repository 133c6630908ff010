package io.github.ontraportcli.compose.condition;

import static io.github.ontraportcli.compose.condition.Account.sent;
import static io.github.ontraportcli.compose.condition.Account.spelled;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OperatorsTest {
    @Test
    void compares_text_as_the_document_shows() {
        assertEquals(
                "[{\"field\":{\"field\":\"lastname\"},\"op\":\"=\",\"value\":{\"value\":\"Smith\"}}]",
                sent("lastname = 'Smith'"));
    }

    @Test
    void sends_each_comparison_with_the_sign_that_was_typed() {
        for (String op : List.of("=", "!=", "<>", ">", "<", ">=", "<=")) {
            assertEquals(
                    "[{\"field\":{\"field\":\"id\"},\"op\":\"" + op + "\",\"value\":{\"value\":7}}]",
                    sent("id" + op + "7"));
        }
    }

    @Test
    void joins_terms_with_one_connective() {
        assertEquals(
                "[{\"field\":{\"field\":\"id\"},\"op\":\">\",\"value\":{\"value\":1}},\"AND\","
                        + "{\"field\":{\"field\":\"id\"},\"op\":\"<\",\"value\":{\"value\":9}},\"AND\","
                        + "{\"field\":{\"field\":\"state\"},\"op\":\"=\",\"value\":{\"value\":\"CA\"}}]",
                sent("id > 1 AND id < 9 and state = CA"));
        assertEquals(
                "[{\"field\":{\"field\":\"id\"},\"op\":\"=\",\"value\":{\"value\":1}},\"OR\","
                        + "{\"field\":{\"field\":\"state\"},\"op\":\"=\",\"value\":{\"value\":\"CA\"}}]",
                sent("id = 1 Or state = CA"));
    }

    @Test
    void lists_values_as_the_document_shows() {
        assertEquals(
                "[{\"field\":{\"field\":\"id\"},\"op\":\"IN\",\"value\":{\"list\":[{\"value\":1},{\"value\":2}]}}]",
                sent("id in (1, 2)"));
        assertEquals(
                "[{\"field\":{\"field\":\"state\"},\"op\":\"NOT IN\","
                        + "\"value\":{\"list\":[{\"value\":\"CA\"},{\"value\":\"OR\"},{\"value\":\"New York\"}]}}]",
                sent("state NOT IN (CA,OR,'New York')"));
    }

    @Test
    void looks_inside_text() {
        assertEquals(
                "[{\"field\":{\"field\":\"email\"},\"op\":\"LIKE\",\"value\":{\"value\":\"%@example.com\"}}]",
                sent("email like '%@example.com'"));
        assertEquals(
                "[{\"field\":{\"field\":\"email\"},\"op\":\"CONTAINS\",\"value\":{\"value\":\"ann\"}}]",
                sent("email contains ann"));
        assertEquals(
                "[{\"field\":{\"field\":\"email\"},\"op\":\"DOES NOT CONTAIN\",\"value\":{\"value\":\"ann\"}}]",
                sent("email not contains 'ann'"));
        assertEquals(sent("email not contains ann"), sent("email does not contain ann"));
    }

    @Test
    void asks_for_null_with_the_bare_string_that_the_document_uses() {
        assertEquals("[{\"field\":{\"field\":\"email\"},\"op\":\"IS\",\"value\":\"NULL\"}]", sent("email is null"));
        assertEquals(
                "[{\"field\":{\"field\":\"email\"},\"op\":\"IS NOT\",\"value\":\"NULL\"}]", sent("email is not null"));
    }

    @Test
    void empty_is_blank_or_null() {
        String empty = "{\"field\":{\"field\":\"email\"},\"op\":\"=\",\"value\":{\"value\":\"\"}},\"OR\","
                + "{\"field\":{\"field\":\"email\"},\"op\":\"IS\",\"value\":\"NULL\"}";
        assertEquals("[" + empty + "]", sent("email is empty"));
        assertEquals(
                "[{\"field\":{\"field\":\"id\"},\"op\":\"=\",\"value\":{\"value\":1}},\"OR\"," + empty + "]",
                sent("id = 1 or email is empty"));
    }

    @Test
    void not_empty_is_one_condition_without_a_value() {
        assertEquals("[{\"field\":{\"field\":\"email\"},\"op\":\"IS NOT EMPTY\"}]", sent("email is not empty"));
    }

    @Test
    void numbers_keep_their_characters() {
        assertEquals(
                "id = 9007199254740993123 and price <= 5.00 and price > -0.50 and x = 1e5",
                spelled("id = 9007199254740993123 and price <= 5.00 and price > -0.50 and x = 1e5"));
        assertEquals(
                "[{\"field\":{\"field\":\"price\"},\"op\":\"<=\",\"value\":{\"value\":5.00}}]", sent("price <= 5.00"));
    }

    @Test
    void quotes_and_leading_zeros_make_a_number_text() {
        assertEquals("x = '5' and x = '007' and x = '+5' and x = '1.'", spelled("x = '5' and x=007 and x=+5 and x=1."));
    }

    @Test
    void a_doubled_quote_is_one_and_a_backslash_is_itself() {
        assertEquals(
                "[{\"field\":{\"field\":\"x\"},\"op\":\"=\",\"value\":{\"value\":\"O'Brien\"}},\"OR\","
                        + "{\"field\":{\"field\":\"x\"},\"op\":\"=\",\"value\":{\"value\":\"say \\\"hi\\\"\"}},\"OR\","
                        + "{\"field\":{\"field\":\"x\"},\"op\":\"=\",\"value\":{\"value\":\"C:\\\\new\"}}]",
                sent("x = 'O''Brien' or x = \"say \"\"hi\"\"\" or x = 'C:\\new'"));
    }

    @Test
    void a_keyword_after_an_operator_is_a_value() {
        assertEquals(
                "state = 'OR' or state = 'IN' or state = 'and'", spelled("state = OR or state = IN or state = and"));
    }

    @Test
    void true_and_false_are_one_and_zero_on_a_checkbox_only() {
        assertEquals(
                "vip = 1 or vip in (0, 1) or state = 'true'",
                spelled("vip = true or vip in (False, 1) or state = true"));
    }

    @Test
    void between_is_two_comparisons() {
        assertEquals("id >= 1 and id <= 9 and state = 'CA'", spelled("id between 1 and 9 and state = CA"));
        assertEquals("id < 1 or id > 9 or state = 'CA'", spelled("id not between 1 and 9 or state = CA"));
        assertEquals("date >= 1767254400 and date < 1769932800", spelled("date BETWEEN 2026-01-01 AND 2026-01-31"));
    }

    @Test
    void brackets_that_change_nothing_are_dropped() {
        assertEquals("id = 1", spelled("((id = 1))"));
        assertEquals("id = 1 and x = 1 and x = 2", spelled("id = 1 and (x = 1 and ((x = 2)))"));
        assertEquals("id = 1 or x = 1 or x = 2", spelled("((id = 1 or (x = 1)) or x = 2)"));
    }

    @Test
    void not_turns_each_operator_round() {
        assertEquals(
                "id != 1 or id = 2 or id <= 3 or id > 4 or id >= 5 or id < 6",
                spelled("not (id = 1 and id <> 2 and id > 3 and id <= 4 and id < 5 and id >= 6)"));
        assertEquals(
                "id not in (1) and id in (2) and email not contains 'a' and email contains 'b'",
                spelled("not (id in (1) or id not in (2) or email contains a or email not contains b)"));
        assertEquals(
                "email is not null and email is null and email is not empty",
                spelled("not email is null and not (email is not null) and not email is empty"));
        assertEquals("id = 1", spelled("not not id = 1"));
        assertEquals(
                "email is empty", Expression.parse("not email is not empty").text());
        assertEquals(
                "not = 1 and not not in (2) and not is null",
                Expression.parse("not = 1 and not not in (2) and not is null").text());
    }

    @Test
    void a_condition_in_the_apis_form_is_passed_on() {
        assertEquals(
                "[{\"op\":\"REGEXP\",\"field\":{\"field\":\"any field\"},\"value\":{\"value\":\"}'\"}},\"AND\","
                        + "{\"field\":{\"field\":\"id\"},\"op\":\"=\",\"value\":{\"value\":1}}]",
                sent("{\"op\":\"REGEXP\", \"field\":{\"field\":\"any field\"}, \"value\":{\"value\":\"}'\"}} and id"
                        + " = 1"));
    }

    @Test
    void tells_its_fields_before_anything_is_known_of_them() {
        Expression expression = Expression.parse("state = CA and date > -30d and id = 1 and nme = x and state != NY");
        assertEquals("[state, date, id, nme]", expression.fields().toString());
        assertEquals("[nme]", expression.unknownFields(Account.TYPES).toString());
        assertEquals("[]", expression.unknownFields(FieldTypes.unknown()).toString());
    }

    @Test
    void a_conjunction_takes_more_terms_and_an_alternative_does_not() {
        Condition after = Condition.compare("id", Operator.MORE, 99);
        assertEquals(
                "state = 'CA' and id > 99",
                Account.compiled("state = CA").and(after).orElseThrow().text());
        assertEquals(true, Account.compiled("email is empty").and(after).isEmpty());
        assertEquals(true, after.and(Account.compiled("id = 1 or id = 2")).isEmpty());
    }
}
