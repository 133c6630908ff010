package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.json.Json;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final URI BASE = URI.create("https://api.ontraport.com/1/");

    @Test
    void a_read_says_everything_in_the_address_in_the_order_of_the_catalogue() {
        Operation list =
                OperationBuilder.list("Contacts").takes(Standard.COLLECTION).build();
        assertEquals(
                "GET https://api.ontraport.com/1/Contacts?ids=1%2C2&start=0&range=50&sort=id&sortDir=asc"
                        + "&condition=%5B%7B%22a%22%3A1%7D%5D&search=ann%20%2B%20bob&zzz=last&more=1&more=2 ",
                line(
                        list,
                        "{'zzz':'last','search':'ann + bob','condition':[{'a':1}],'sortDir':'asc','sort':'id',"
                                + "'range':'50','start':'0','ids':['1','2']}",
                        new Pair("more", "1"),
                        new Pair("more", "2")));
    }

    @Test
    void a_form_has_its_pairs_in_the_body_and_further_pairs_in_the_address() {
        Operation tag = OperationBuilder.put("objects/tag")
                .takes(Standard.TYPE, Standard.IDS)
                .takes(Parameter.of("add_list", Type.IDS, ""))
                .build();
        assertEquals(
                "PUT https://api.ontraport.com/1/objects/tag?x=y objectID=0&ids=7%2C8&add_list=5",
                line(tag, "{'add_list':['5'],'ids':['7','8'],'objectID':'0'}", new Pair("x", "y")));
    }

    @Test
    void json_has_numbers_where_the_api_counts_and_strings_elsewhere() {
        Operation update = OperationBuilder.put("objects")
                .json()
                .takes(Standard.TYPE, Standard.ID_ARRAY)
                .takes(
                        Parameter.whole("whole", ""),
                        Parameter.of("when", Type.SECONDS, ""),
                        Parameter.of("kind", Type.choice("a", "8", "b", "x"), ""),
                        Parameter.of("price", Type.DECIMAL, ""),
                        Parameter.text("name", ""),
                        Parameter.of("names", Type.NAME_ARRAY, ""),
                        Parameter.of("tree", Type.TREE, ""),
                        Parameter.of("text", Type.TREE_TEXT, ""))
                .anyField()
                .build();
        assertEquals(
                "PUT https://api.ontraport.com/1/objects {\"objectID\":0,\"ids\":[1,9007199254740993,\"2_16\"],"
                        + "\"whole\":12,\"when\":1700000000,\"kind\":8,\"price\":10.50,\"name\":\"5\","
                        + "\"names\":[\"A, B\",\"7\"],\"tree\":{\"a\":[1.10]},\"text\":\"{\\\"a\\\":[1.10]}\","
                        + "\"f1234\":\"001\",\"f5\":null,\"f6\":[1]}",
                line(
                        update,
                        "{'f1234':'001','f5':null,'f6':[1],'text':{'a':[1.10]},'tree':{'a':[1.10]},'names':['A, B','7'],"
                                + "'name':'5','price':'10.50','kind':'8','when':'1700000000','whole':'12',"
                                + "'ids':['1','9007199254740993','2_16'],'objectID':'0'}"));
    }

    @Test
    void a_decimal_keeps_its_digits_and_what_is_none_is_left_to_the_api() {
        Operation pay = OperationBuilder.post("x")
                .json()
                .takes(Parameter.of("price", Type.DECIMAL, ""))
                .build();
        for (String price : List.of("0.00000001", "-5", "12345678901234567890.10")) {
            assertEquals(
                    "POST https://api.ontraport.com/1/x {\"price\":" + price + "}",
                    line(pay, "{'price':'" + price + "'}"));
        }
        for (String price : List.of("abc", "", "1,5", "1e400", "007")) {
            assertEquals(
                    "POST https://api.ontraport.com/1/x {\"price\":\"" + price + "\"}",
                    line(pay, "{'price':'" + price + "'}"));
        }
    }

    @Test
    void a_list_of_ids_that_came_as_text_becomes_one_all_the_same() {
        Operation tag = OperationBuilder.put("objects/tagByName")
                .json()
                .takes(Standard.ID_ARRAY)
                .build();
        assertEquals("PUT https://api.ontraport.com/1/objects/tagByName {\"ids\":[1,2]}", line(tag, "{'ids':'1, 2'}"));
        assertEquals("PUT https://api.ontraport.com/1/objects/tagByName {\"ids\":[3]}", line(tag, "{'ids':3}"));
        Operation delete =
                OperationBuilder.delete("objects").takes(Standard.IDS).build();
        assertEquals("DELETE https://api.ontraport.com/1/objects?ids=1%2C2 ", line(delete, "{'ids':'1,2'}"));
    }

    @Test
    void what_always_holds_comes_behind_the_type_and_cannot_be_overruled_by_a_further_field() {
        Operation count = OperationBuilder.get("objects/tag")
                .always("count", "true")
                .takes(Standard.TYPE)
                .build();
        assertEquals(
                "GET https://api.ontraport.com/1/objects/tag?objectID=0&count=true ",
                line(count, "{'objectID':'0','count':'false'}"));
        Operation json = OperationBuilder.put("x").json().always("state", "3").build();
        assertEquals("PUT https://api.ontraport.com/1/x {\"state\":3}", line(json, "{}"));
    }

    @Test
    void a_form_carries_nested_values_as_json_and_nothing_for_null() {
        Operation create = OperationBuilder.post("Contacts").anyField().build();
        assertEquals(
                "POST https://api.ontraport.com/1/Contacts a=%7B%22b%22%3A%5B1%2Ctrue%5D%7D&n=&t=true&z=10.50",
                line(create, "{'a':{'b':[1,true]},'n':null,'t':true,'z':10.50}"));
    }

    @Test
    void encodes_what_means_something_in_an_address() {
        Operation find = OperationBuilder.get("x").build();
        assertEquals(
                "GET https://api.ontraport.com/1/x?q=a%2Bb%20c%25d%26e%3Df%23g%3Fh%2Fi%27%22%0A%E6%9C%A8%F0%9F%98%80*-._%7E ",
                line(find, "{'q':'a+b c%d&e=f#g?h/i\\u0027\\\"\\n木😀*-._~'}"));
    }

    @Test
    void text_reads_as_a_number_only_where_no_digit_is_lost() {
        for (String number : List.of("0", "-5", "9223372036854775807", "9999999999999999999")) {
            assertEquals(number, Json.compact(Encoding.literal(number)));
        }
        for (String text : List.of("", "007", "+1", "1.0", "1e3", " 1", "12345678901234567890", "0x1", "٣")) {
            assertEquals(Json.compact(new JsonPrimitive(text)), Json.compact(Encoding.literal(text)));
        }
    }

    @Test
    void pairs_are_replaced_taken_out_and_asked_for_by_name() {
        Request request = new Request(
                OperationBuilder.list("Contacts").build(),
                List.of(new Pair("a", "1"), new Pair("b", "2"), new Pair("a", "3")),
                new Content.None());
        assertEquals(
                "https://api.ontraport.com/1/Contacts?b=2&a=4",
                request.with("a", "4").address(BASE).toString());
        assertEquals(
                "https://api.ontraport.com/1/Contacts?b=2",
                request.without("a").address(BASE).toString());
        assertEquals(
                "https://api.ontraport.com/1/Contacts",
                request.without("a").without("b").address(BASE).toString());
        assertEquals("1", request.queried("a"));
        assertEquals("", request.queried("c"));
        assertEquals("GET https://api.ontraport.com/1/Contacts?a=1&b=2&a=3", request.line(BASE));
    }

    @Test
    void a_line_in_a_message_holds_no_card() {
        Request request = new Request(
                OperationBuilder.get("x").build(),
                List.of(new Pair("ccnumber", "4111111111111111")),
                new Content.None());
        assertEquals("GET https://api.ontraport.com/1/x?ccnumber=[redacted]", request.line(BASE));
    }

    private static String line(Operation operation, String values, Pair... query) {
        Map<String, JsonElement> told = new LinkedHashMap<>();
        ((JsonObject) Json.parse(values.replace('\'', '"')).orElseThrow())
                .entrySet()
                .forEach(each -> told.put(each.getKey(), each.getValue()));
        Request request = Encoding.encode(operation, told, List.of(query));
        return operation.method() + " " + request.address(BASE) + " "
                + request.content().text();
    }
}
