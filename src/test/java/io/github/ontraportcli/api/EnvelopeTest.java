package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.ontraportcli.json.Json;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes in which the live API answers. */
class EnvelopeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'data':[]}",
                "{'data':{}}",
                "{'data':''}",
                "{'data':false}",
                "{'data':null}",
                "{'data':0}",
                "{'data':'Deleted'}",
                "{'data':[null,1,'x',[]]}",
                "{'code':0,'account_id':1}",
                "[]",
                "'x'",
                "null"
            })
    void an_empty_collection_comes_in_many_shapes(String text) {
        assertEquals(List.of(), envelope(text).rows());
        assertEquals("{}", Json.compact(envelope(text).record()));
        assertEquals(List.of(), envelope(text).ids());
        assertEquals(List.of(), envelope(text).fields());
    }

    @Test
    void rows_come_as_a_list_or_by_id_or_alone() {
        assertEquals("[{'id':'1'}, {'id':2}]", rows("{'data':[{'id':'1'},{'id':2}]}"));
        assertEquals("[{'id':'9'}, {'id':'4'}]", rows("{'data':{'9':{'id':'9'},'4':{'id':'4'}}}"));
        assertEquals("[{'id':'1','owner':{}}]", rows("{'data':{'id':'1','owner':{}}}"));
    }

    @Test
    void a_record_is_flat_or_below_attrs_or_the_first_of_a_list() {
        assertEquals("{'id':'1'}", record("{'data':{'id':'1'}}"));
        assertEquals("{'dlm':'5','id':'1'}", record("{'data':{'attrs':{'dlm':'5','id':'1'}}}"));
        assertEquals("{'id':'1'}", record("{'data':[{'id':'1'},{'id':'2'}]}"));
        assertEquals("{'invoice_id':4}", record("{'data':{'invoice_id':4}}"));
    }

    @ParameterizedTest
    @CsvSource({
        "{'data':{'count':'12403'}},  12403",
        "{'data':{'count':7}},        7",
        "{'data':{'count':' 8 '}},    8",
        "{'data':'9'},                9",
        "{'data':9},                  9",
        "{'data':{'count':0}},        0",
        "{'data':{'count':null}},     -1",
        "{'data':{'count':'many'}},   -1",
        "{'data':{'count':''}},       -1",
        "{'data':{}},                 -1",
        "{'data':[]},                 -1",
        "{'data':false},              -1",
        "{},                          -1",
    })
    void a_count_is_a_string_nearly_everywhere(String text, long count) {
        assertEquals(count, envelope(text.replace('"', '\'')).count());
    }

    @Test
    void a_count_has_more_than_32_bits() {
        assertEquals(5_000_000_000L, envelope("{'data':{'count':'5000000000'}}").count());
    }

    @Test
    void the_account_is_a_string_or_a_number_or_not_said() {
        assertEquals("12345", envelope("{'account_id':'12345'}").accountId());
        assertEquals("12345", envelope("{'account_id':12345}").accountId());
        assertEquals("", envelope("{'account_id':null}").accountId());
        assertEquals("", envelope("{}").accountId());
        assertEquals("", envelope("[]").accountId());
    }

    @Test
    void ids_come_alone_or_in_a_list() {
        assertEquals("[{'id':'7'}]", shown(envelope("{'data':{'id':'7'}}").ids()));
        assertEquals(
                "[{'id':9007199254740993}]",
                shown(envelope("{'data':{'id':9007199254740993}}").ids()));
        assertEquals(
                "[{'id':'7'}, {'id':8}]",
                shown(envelope("{'data':{'ids':['7',8]}}").ids()));
        assertEquals("[]", shown(envelope("{'data':{'ids':[]}}").ids()));
        assertEquals("[]", shown(envelope("{'data':{'id':null}}").ids()));
    }

    @Test
    void data_is_handed_on_as_it_came() {
        assertEquals("'Refunded'", shown(envelope("{'data':'Refunded'}").data()));
        assertEquals("1", shown(envelope("{'data':1}").data()));
        assertEquals("null", shown(envelope("{}").data()));
    }

    @Test
    void meta_is_a_row_a_field() {
        String meta = "{'data':{'0':{'name':'Contact','fields':{'email':{'alias':'Email','type':'email'},'odd':[]}},"
                + "'10000':{'name':'','fields':{'f1':{'alias':'A'}}},'7':{'name':'Empty','fields':[]},'8':[]}}";
        assertEquals(
                "[{'object':'Contact','field':'email','alias':'Email','type':'email'}, "
                        + "{'object':'Contact','field':'odd'}, {'object':'10000','field':'f1','alias':'A'}]",
                shown(envelope(meta).fields()));
    }

    @Test
    void types_are_found_by_name_in_singular_and_plural() {
        Meta meta = meta("{'0':{'name':'Contact','fields':{}},'10000':{'name':'Company','fields':[]},"
                + "'10001':{'name':'Box'},'10002':{'name':'Movie'},'10003':{'name':'Status'},'10004':{'name':'Classes'},"
                + "'10005':{'name':'Delivery Day'},'10006':{'name':'Series'},'10007':{'name':'Task'},"
                + "'10008':{'name':'Tasks'},'10009':false}");
        assertEquals("0", id(meta, "contact"));
        assertEquals("0", id(meta, "CONTACTS"));
        assertEquals("10000", id(meta, "Companies"));
        assertEquals("10000", id(meta, "company"));
        assertEquals("10001", id(meta, "boxes"));
        assertEquals("10002", id(meta, "movies"));
        assertEquals("10003", id(meta, "statuses"));
        assertEquals("10003", id(meta, "status"));
        assertEquals("10004", id(meta, "class"));
        assertEquals("10005", id(meta, "delivery-days"));
        assertEquals("10005", id(meta, "delivery_day"));
        assertEquals("10006", id(meta, "series"));
        assertEquals("10007", id(meta, "task"));
        assertEquals("10008", id(meta, "tasks"));
        assertEquals("none", id(meta, ""));
        assertEquals("none", id(meta, "compan"));
    }

    @Test
    void options_of_a_dropdown_come_by_code_or_in_order_or_not_at_all() {
        Meta meta = meta("{'0':{'name':'Contact','fields':{"
                + "'a':{'alias':'A','type':'drop','options':{'5':'Red','6':'Blue'}},"
                + "'b':{'alias':'B','type':'drop','options':['No','Yes']},"
                + "'c':{'alias':'C','type':'drop','options':{'7':{'label':'Big','x':1}}},"
                + "'d':{'alias':'D','type':'text','options':''},"
                + "'e':{'type':null},"
                + "'f':'odd'}}}");
        Map<String, Meta.Field> fields = meta.type("0").orElseThrow().fields();
        assertEquals(new Meta.Field("A", "drop", Map.of("5", "Red", "6", "Blue")), fields.get("a"));
        assertEquals(new Meta.Field("B", "drop", Map.of("0", "No", "1", "Yes")), fields.get("b"));
        assertEquals(new Meta.Field("C", "drop", Map.of("7", "Big")), fields.get("c"));
        assertEquals(new Meta.Field("D", "text", Map.of()), fields.get("d"));
        assertEquals(new Meta.Field("", "", Map.of()), fields.get("e"));
        assertEquals(null, fields.get("f"));
    }

    @Test
    void meta_that_came_empty_knows_nothing() {
        for (String each : List.of("[]", "false", "''", "null", "{}")) {
            assertEquals(new Meta(Map.of()), meta(each));
        }
        assertEquals(
                "[Company, Contact]",
                meta("{'1':{'name':'Contact'},'2':{'name':'Company'}}").names().toString());
    }

    private static String id(Meta meta, String name) {
        return meta.named(name).map(Meta.ObjectType::id).orElse("none");
    }

    private static Meta meta(String text) {
        return Meta.of(Json.parse(text.replace('\'', '"')).orElseThrow());
    }

    private static String rows(String text) {
        return shown(envelope(text).rows());
    }

    private static String record(String text) {
        return shown(envelope(text).record());
    }

    private static String shown(List<JsonObject> rows) {
        return rows.stream().map(Json::compact).toList().toString().replace('"', '\'');
    }

    private static String shown(JsonElement element) {
        return Json.compact(element).replace('"', '\'');
    }

    private static Envelope envelope(String text) {
        String json = text.replace('\'', '"');
        return new Envelope(json, Json.parse(json).orElseThrow());
    }
}
