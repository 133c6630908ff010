package io.github.ontraportcli.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardNamesTest {
    @Test
    void card_data_is_known_by_any_spelling_of_its_name() {
        List<String> names = List.of(
                "ccnumber",
                "CC_Number",
                "cc-number",
                "cc number",
                "cc.number",
                "card_number",
                "credit_card_number",
                "credit_card",
                "card",
                "number",
                "cc_code",
                "cctoken",
                "cvc",
                "CVV2",
                "api_key",
                "password",
                "payer",
                "payer[code]",
                "payer.code",
                " payer [ code ]",
                "x[payer]",
                "a[payer][code]",
                "offer.payer.code",
                "payer[0][code]",
                "x[0][ccnumber]");
        assertEquals(names, names.stream().filter(CardNames::has).toList());
    }

    @Test
    void other_names_are_none() {
        List<String> names = List.of(
                "code",
                "cc_id",
                "payer[name]",
                "sms_number",
                "external_order_id",
                "token",
                "cc",
                "ccnumber_last4",
                "cardViewSettings",
                "firstname",
                "");
        assertEquals(List.of(), names.stream().filter(CardNames::has).toList());
    }

    @Test
    void values_are_searched_at_any_depth_and_in_text_that_holds_json() {
        List<String> values = List.of(
                "{\"ccnumber\":1}",
                "[[{\"a\":{\"cc-number\":\"\"}}]]",
                "{\"x\":{\"payer\":{\"name\":\"Kim\"}}}",
                "{\"x\":\"{\\\"cvv\\\":1}\"}",
                "\" [{\\\"payer.code\\\":1}]\"",
                "{\"number\":\"4111 1111 1111 1111\"}");
        assertEquals(
                values,
                values.stream()
                        .filter(each -> CardNames.inside(Json.parse(each).orElseThrow()))
                        .toList());
    }

    @Test
    void values_without_card_data_pass() {
        List<String> values = List.of(
                "1",
                "null",
                "\"ccnumber\"",
                "{\"a\":\"ccnumber\"}",
                "{\"number\":\"805-555-0100\",\"code\":\"SUMMER\",\"card\":7}",
                "\"{no json\"");
        assertEquals(
                List.of(),
                values.stream()
                        .filter(each -> CardNames.inside(Json.parse(each).orElseThrow()))
                        .toList());
    }
}
