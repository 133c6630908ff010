package io.github.ontraportcli.compose.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import org.junit.jupiter.api.Test;

class DecompilerTest {
    private static final String NEXT =
            "\nnext: [{\"field\":{\"field\":\"lastname\"},\"op\":\"=\",\"value\":{\"value\":\"Smith\"}}]";

    private static String text(String json) {
        return Condition.parse(json).text();
    }

    private static String refusal(String json) {
        return Account.told(assertThrows(Failure.Usage.class, () -> Condition.parse(json)));
    }

    @Test
    void reads_what_the_document_shows() {
        assertEquals("lastname = 'Smith'", text("""
            [{ "field":{"field":"lastname"}, "op":"=", "value":{"value":"Smith"} }]\
            """));
        assertEquals("id in (1, 2)", text("""
            [{"field":{"field":"id"},"op":"IN","value":{"list":[{"value":1},{"value":2}]}}]\
            """));
        assertEquals("email is empty", text("""
            [{"field":{"field":"email"},"op":"=","value":{"value":""}},"OR",
             {"field":{"field":"email"},"op":"IS","value":"NULL"}]\
            """));
        assertEquals("date > '1500768000' and date < '1503528963'", text("""
            [{"field":{"field":"date"},"op":">","value":{"value":"1500768000"}},"AND",
             {"field":{"field":"date"},"op":"<","value":{"value":"1503528963"}}]\
            """));
        assertEquals("subject like '%subject%'", text("""
            [{"field":{"field":"subject"},"op":"LIKE","value":{"value":"%subject%"}}]\
            """));
    }

    @Test
    void blank_and_null_that_do_not_mean_empty_stay_apart() {
        assertEquals("email is null or email = ''", text("""
            [{"field":{"field":"email"},"op":"IS","value":"NULL"},"OR",
             {"field":{"field":"email"},"op":"=","value":{"value":""}}]\
            """));
        assertEquals("email = '' and email is null", text("""
            [{"field":{"field":"email"},"op":"=","value":{"value":""}},"AND",
             {"field":{"field":"email"},"op":"IS","value":"NULL"}]\
            """));
        assertEquals("email = '' or phone is null", text("""
            [{"field":{"field":"email"},"op":"=","value":{"value":""}},"or",
             {"field":{"field":"phone"},"op":"IS","value":"NULL"}]\
            """));
    }

    @Test
    void what_has_no_words_is_kept_member_for_member() {
        for (String term : new String[] {
            "{\"field\":{\"field\":\"a\"},\"op\":\"SOUNDS LIKE\",\"value\":{\"value\":\"x\"}}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"like\",\"value\":{\"value\":\"x\"}}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"IS\",\"value\":\"EMPTY\"}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"IS NOT EMPTY\",\"value\":\"\"}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"=\",\"value\":{\"value\":null}}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"=\",\"value\":{\"value\":true}}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"=\",\"value\":\"bare\"}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"=\"}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"IN\",\"value\":{\"list\":[]}}",
            "{\"field\":{\"field\":\"a\"},\"op\":\"IN\",\"value\":{\"list\":[1,2]}}",
            "{\"field\":{\"field\":\"a//b\"},\"op\":\"=\",\"value\":{\"value\":1}}",
            "{\"field\":{\"field\":\"a b\"},\"op\":\"=\",\"value\":{\"value\":1}}",
            "{\"field\":{\"field\":\"a\",\"table\":\"b\"},\"op\":\"=\",\"value\":{\"value\":1}}",
            "{\"not\":1,\"field\":{\"field\":\"a\"},\"op\":\"=\",\"value\":{\"value\":1}}"
        }) {
            assertEquals(term, text("[" + term + "]"));
            assertEquals(
                    "[" + term + "]",
                    Json.compact(Condition.parse("[" + term + "]").json()));
            assertEquals(
                    "[" + term + "]",
                    Json.compact(Expression.parse(term)
                            .compile(FieldTypes.unknown(), Account.ZONE, Account.CLOCK)
                            .json()));
        }
    }

    @Test
    void what_is_no_condition_is_refused() {
        String list =
                "the condition cannot be read: it is not a list of conditions with \"AND\" or \"OR\" between them";
        assertEquals("the condition is not valid JSON" + NEXT, refusal("[{"));
        assertEquals(list + NEXT, refusal("[]"));
        assertEquals(list + NEXT, refusal("{\"field\":{\"field\":\"a\"},\"op\":\"=\",\"value\":{\"value\":1}}"));
        assertEquals(list + NEXT, refusal("[{\"field\":{\"field\":\"a\"},\"op\":\"IS NOT EMPTY\"},\"AND\"]"));
        assertEquals("the condition cannot be read: not a condition: 1" + NEXT, refusal("[1]"));
        assertEquals(
                "the condition cannot be read: not a condition: {\"field\":\"a\",\"op\":\"=\"}" + NEXT,
                refusal("[{\"field\":\"a\",\"op\":\"=\"}]"));
        assertEquals(
                "the condition cannot be read: not a condition: {\"field\":{\"field\":\"a\"},\"op\":1}" + NEXT,
                refusal("[{\"field\":{\"field\":\"a\"},\"op\":1}]"));
        assertEquals(
                "the condition cannot be read: \"AND\" or \"OR\" is missing at \"XOR\"" + NEXT,
                refusal("[{\"field\":{\"field\":\"a\"},\"op\":\"x\"},\"XOR\","
                        + "{\"field\":{\"field\":\"a\"},\"op\":\"x\"}]"));
    }

    @Test
    void a_mixture_is_sent_as_it_stands_and_has_no_expression() {
        String term = "{\"field\":{\"field\":\"a\"},\"op\":\"IS NOT EMPTY\"}";
        String json = "[" + term + ",\"AND\"," + term + ",\"OR\"," + term + "]";
        Condition mixed = Condition.parse(json);
        assertEquals(json, Json.compact(mixed.json()));
        assertEquals(false, mixed.isConjunction());
        assertEquals(
                "the condition has no expression: it mixes AND with OR, from OR before \"a is not empty\"\n"
                        + "why: the API gives no order of precedence between them, so what it selects cannot be told\n"
                        + "next: --condition sends it as it stands; one listing for each alternative has one meaning",
                Account.told(assertThrows(Failure.Usage.class, mixed::text)));
    }
}
