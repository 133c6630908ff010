package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final String CARD = "4111111111111111";
    private static final List<String> NAMES = List.of(
            "ccnumber",
            "cc_number",
            "card_number",
            "cardNumber",
            "cctoken",
            "CVC",
            "cvv",
            "expire_month",
            "expire_year",
            "api_key",
            "password");

    @Test
    void hides_the_headers_that_hold_secrets_in_any_case() {
        for (String each :
                List.of("Api-Key", "API-KEY", "authorization", "Proxy-Authorization", "Set-Cookie", "Cookie")) {
            assertEquals("[redacted]", Redaction.header(new Pair(each, "s3cr3t")));
        }
        assertEquals("2_1_a", Redaction.header(new Pair("Api-Appid", "2_1_a")));
    }

    @Test
    void hides_a_payer_in_json_and_nothing_around_him() {
        assertEquals(
                "{\"contact_id\":1,\"payer\":{\"ccnumber\":\"[redacted]\",\"code\": \"[redacted]\","
                        + "\"expire_month\":\"[redacted]\",\"expire_year\" :\"[redacted]\"},\"total\":10.50}",
                Redaction.body("{\"contact_id\":1,\"payer\":{\"ccnumber\":\"" + CARD
                        + "\",\"code\": 123,\"expire_month\":12,\"expire_year\" :2031},\"total\":10.50}"));
        assertEquals(
                "{\"payer\":{\"address\":{\"city\":\"}\"},\"code\":\"[redacted]\"}}",
                Redaction.body("{\"payer\":{\"address\":{\"city\":\"}\"},\"code\":\"123\"}}"));
    }

    @Test
    void leaves_the_code_of_an_answer_as_it_is() {
        String answer =
                "{\"code\":0,\"data\":{\"id\":\"1\",\"code\":\"SUMMER\",\"ccnumber_last4\":\"1111\"},\"account_id\":1}";
        assertEquals(answer, Redaction.body(answer));
    }

    @Test
    void leaves_what_is_no_secret_to_the_letter() {
        for (String each : List.of(
                "",
                "Object not found",
                "firstname=Ann&note=a%20b%2Bc&empty=",
                "<html><a href=\"?a=1&b=2\">x</a></html>",
                "{\"note\":\"the password: x\",\"n\":[1, 2 ,{}]}",
                "{\"password\":null,\"cvc\":true,\"api_key\":{}}",
                "a=%zz&b=%",
                "[1,2]")) {
            assertEquals(each, Redaction.body(each));
        }
    }

    @Test
    void hides_secrets_in_a_form_also_nested_and_also_as_json() {
        assertEquals(
                "a=1&ccnumber=[redacted]&CVC=[redacted]&z=2", Redaction.body("a=1&ccnumber=" + CARD + "&CVC=123&z=2"));
        assertEquals(
                "payer%5Bccnumber%5D=[redacted]&payer[code]=[redacted]&code=SUMMER",
                Redaction.body("payer%5Bccnumber%5D=" + CARD + "&payer[code]=123&code=SUMMER"));
        assertEquals(
                "payer=" + Request.encoded("{\"ccnumber\":\"[redacted]\",\"code\":\"[redacted]\"}") + "&x=1",
                Redaction.body(
                        "payer=" + Request.encoded("{\"ccnumber\":\"" + CARD + "\",\"code\":\"123\"}") + "&x=1"));
    }

    @Test
    void hides_a_card_under_any_spelling_of_its_names() {
        assertEquals(
                "{\"payer[code]\":\"[redacted]\",\"cc-number\":\"[redacted]\",\"credit card number\":\"[redacted]\"}",
                Redaction.body("{\"payer[code]\":987,\"cc-number\":\"" + CARD + "\",\"credit card number\":\"1\"}"));
        assertEquals("x[payer][code]=[redacted]&code=7", Redaction.body("x[payer][code]=987&code=7"));
        assertEquals(
                "{\"code\":\"[redacted]\",\"ccnumber\":\"[redacted]\"}",
                Redaction.body("{\"code\":\"987\",\"ccnumber\":\"" + CARD + "\"}"));
        assertEquals("code=[redacted]&ccnumber=[redacted]", Redaction.body("code=987&ccnumber=" + CARD));
        assertEquals(
                "{\"code\":0,\"ccnumber\":\"[redacted]\"}",
                Redaction.body("{\"code\":0,\"ccnumber\":\"" + CARD + "\"}"));
        assertEquals(
                "{\"number\":\"[redacted]\",\"card\":\"7\"}",
                Redaction.body("{\"number\":\"" + CARD + "\",\"card\":\"7\"}"));
    }

    @Test
    void what_was_typed_is_repeated_without_numbers_of_cards() {
        assertEquals("ccnumber:…", Redaction.typed("ccnumber:" + CARD));
        assertEquals("payer[code]:…", Redaction.typed("payer[code]:987"));
        assertEquals("…", Redaction.typed("4111-1111-1111-1111"));
        assertEquals("http://127.0.0.1:8080/1/f1234", Redaction.typed("http://127.0.0.1:8080/1/f1234"));
    }

    @Test
    void hides_secrets_in_an_address() {
        assertEquals(
                "https://x.example/1/a?id=1&ccnumber=[redacted]",
                Redaction.address("https://x.example/1/a?id=1&ccnumber=" + CARD));
        assertEquals("https://x.example/1/a", Redaction.address("https://x.example/1/a"));
    }

    @Test
    void hides_to_the_end_where_the_text_was_cut() {
        assertEquals("{\"ccnumber\":\"[redacted]\"", Redaction.body("{\"ccnumber\":\"41111111"));
        assertEquals("{\"ccnumber\":\"[redacted]\"", Redaction.body("{\"ccnumber\":41111111"));
    }

    @Test
    void a_long_secret_is_no_trouble() {
        String long1 = "x\\\\\\\"".repeat(200_000);
        assertEquals("{\"password\":\"[redacted]\"}", Redaction.body("{\"password\":\"" + long1 + "\"}"));
    }

    @Test
    void takes_out_the_key_itself_wherever_it_stands() {
        assertEquals("a [redacted] b[redacted]", Redaction.without("a k3y42 bk3y42", List.of("k3y42")));
        assertEquals("a b", Redaction.without("a b", List.of("a", "")));
    }

    @Test
    void no_secret_survives_any_nesting_quoting_or_form() {
        Random random = new Random(20_260_131);
        for (int round = 0; round < 4000; round++) {
            String secret = "SECRET" + noise(random) + "SECRET";
            String name = NAMES.get(random.nextInt(NAMES.size()));
            JsonObject payer = new JsonObject();
            payer.addProperty("before", noise(random));
            payer.addProperty(random.nextInt(4) == 0 ? "code" : name, secret);
            payer.addProperty("after", noise(random));
            JsonElement whole = new JsonObject();
            ((JsonObject) whole).add("payer", payer);
            int text = 0;
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                JsonObject outer = new JsonObject();
                outer.addProperty("first", noise(random));
                int wrap = random.nextInt(3);
                if (wrap == 0 && text < 3) {
                    outer.add("payer", new JsonPrimitive(Json.compact(whole)));
                    text++;
                } else if (wrap == 1) {
                    JsonArray list = new JsonArray();
                    list.add(whole);
                    outer.add("list", list);
                } else {
                    outer.add("in", whole);
                }
                whole = outer;
            }
            String json = random.nextBoolean() ? Json.compact(whole) : Json.pretty(whole);
            String shown = random.nextInt(3) == 0
                    ? Redaction.body("a=1&payer=" + Request.encoded(json) + "&b=2")
                    : Redaction.body(json);
            assertEquals(-1, shown.indexOf("SECRET"), shown);
            if (!shown.startsWith("a=1")) {
                assertEquals(true, Json.parse(shown).isPresent(), shown);
            }
        }
    }

    private static String noise(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            text.append("\\\"{}[]:,&=%+ ax\n木".charAt(random.nextInt(17)));
        }
        return text.toString();
    }
}
