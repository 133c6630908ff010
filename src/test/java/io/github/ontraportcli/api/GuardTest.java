package io.github.ontraportcli.api;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.failure.Failure;
import io.github.ontraportcli.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {
    private static final Operation LIST =
            OperationBuilder.list("Contacts").takes(Standard.COLLECTION).build();
    private static final Operation DELETE =
            OperationBuilder.delete("Contacts").takes(Standard.DELETION).build();
    private static final Operation DELETE_ONE =
            OperationBuilder.delete("Contact").takes(Standard.ID).build();
    private static final Operation TAG =
            OperationBuilder.put("objects/tag").takes(Standard.CHANGE).build();
    private static final Operation TAG_BY_NAME = OperationBuilder.put("objects/tagByName")
            .json()
            .takes(Standard.ID_ARRAY, Standard.GROUP, Standard.PERFORM_ALL)
            .build();
    private static final Operation CREATE = OperationBuilder.post("Contacts").build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ids=0",
                "ids=00",
                "ids=-0",
                "ids=+0",
                "ids=0.0",
                "ids=0.",
                "ids=1,0",
                "ids=0,1",
                "ids=1,00,2",
                "ids=",
                "ids= ",
                "ids=1,",
                "ids=,1",
                "ids=1,,2",
                "ids=1, 0",
                "ids[]=",
                "ids[]=0",
                "ids[0]=0",
                "ids[]=1&ids[]=0",
                "ids[a][b]=0",
                "ids=5&ids=0",
                "IDS=0",
                "Ids=",
                "id=0",
                "id=",
                "ID=0",
                "id=1,0",
                "ids=abc",
                "ids=false",
                "ids=null",
                "ids=*",
                "ids=0x0",
                "ids=0x10",
                "ids=0.5",
                "ids=0e5",
                "ids=٠",
                "ids=[]",
                "ids=[5,6]",
                "ids=x5",
                "ids=.5",
                "ids=-1",
                "ids='5'",
                "ids=1e-5",
                "ids=5,x6",
                "ids=0_0",
                "unique_id=0",
                "performAll=1&group_id=x5",
                "ids={}",
                "ids=5&performAll=1",
                "performAll=1",
                "performAll=true",
                "performall=1",
                "PERFORMALL=yes",
                "performAll[]=1",
                "performAll=1&group_id=0",
                "performAll=1&group_id=",
                "performAll=1&group_id=00",
                "performAll=1&group_id= 0",
                "performAll=1&group_id=false",
                "performAll=1&group_id=-0",
                "performAll=1&GROUP_ID=3",
                "ids=5&performAll=1&condition=[{}]",
            })
    void refuses_in_the_address_and_in_a_form_for_reads_and_for_writes(String query) {
        for (Operation each : List.of(LIST, DELETE, DELETE_ONE, TAG)) {
            assertThrows(Failure.Usage.class, () -> Guard.check(asked(each, query)), each + " " + query);
            assertThrows(Failure.Usage.class, () -> Guard.check(form(each, query)), each + " " + query);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start=0",
                "range=50",
                "IDS=5",
                "Ids=5&range=50",
                "ids =5",
                " ids=5",
                "ids[=5",
                "ids[a][b]=5",
                "group_id=3",
                "group_id=3&performAll=0",
                "group_id=x5",
                "condition=foo",
                "condition=0",
                "condition=[1]",
                "condition=[{\"x\":1}]",
                "condition=[{\"field\":\"\"}]",
                "group_id=0",
                "group_id=",
                "Group_ID=3",
                "condition=",
                "condition=[]",
                "condition={}",
                "condition= ",
                "condition=null",
                "condition=\"\"",
                "condition=[[]]",
                "Condition=[1]",
                "search=",
                "search=%20",
                "Search=ann",
                "searchNotes=true",
                "performAll=0",
                "performAll=0&group_id=0",
                "objectID=0",
                "tag_id=4",
            })
    void refuses_a_write_to_many_that_selects_nothing(String query) {
        String plain = query.replace("%20", " ");
        for (Operation each : List.of(DELETE, TAG)) {
            Failure failure = assertThrows(Failure.Usage.class, () -> Guard.check(asked(each, plain)), plain);
            assertEquals(each + " without a selection acts on the whole collection", failure.what());
            assertThrows(Failure.Usage.class, () -> Guard.check(form(each, plain)), plain);
        }
        assertDoesNotThrow(() -> Guard.check(asked(LIST, plain)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ids=5",
                "ids=5,10",
                "ids=10",
                "ids=100,200",
                "ids[]=5&ids[]=6",
                "ids=2_1625335200",
                "ids=0_4",
                "ids=9007199254740993",
                "group_id=3&performAll=1",
                "group_id=3&performAll=true",
                "condition=[{\"field\":{\"field\":\"id\"},\"op\":\">\",\"value\":{\"value\":0}}]",
                "search=0",
                "search=ann",
                "ids=5&performAll=0",
                "ids=5&performAll=false",
                "ids=5&performAll=",
                "ids=5&start=0",
            })
    void passes_what_names_its_records(String query) {
        for (Operation each : List.of(LIST, DELETE, TAG)) {
            assertDoesNotThrow(() -> Guard.check(asked(each, query)), query);
            assertDoesNotThrow(() -> Guard.check(form(each, query)), query);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ids\":[]}",
                "{\"ids\":{}}",
                "{\"ids\":null}",
                "{\"ids\":\"\"}",
                "{\"ids\":0}",
                "{\"ids\":\"0\"}",
                "{\"ids\":[0]}",
                "{\"ids\":[1,0]}",
                "{\"ids\":[1,\"0\"]}",
                "{\"ids\":[\"1,0\"]}",
                "{\"ids\":[[0]]}",
                "{\"ids\":[[5]]}",
                "{\"id\":[5],\"ids\":[5]}",
                "{\"ids\":[1,[]],\"Ids\":[]}",
                "{\"ids\":{\"0\":0}}",
                "{\"ids\":[null]}",
                "{\"ids\":[\" \"]}",
                "{\"ids\":false}",
                "{\"ids\":[0.0]}",
                "{\"Ids\":[0],\"ids\":[1]}",
                "{\"performAll\":1}",
                "{\"performAll\":true}",
                "{\"performAll\":\"1\",\"group_id\":0}",
                "{\"performAll\":true,\"group_id\":null}",
                "{\"performAll\":true,\"group_id\":[]}",
                "{\"performAll\":[1],\"ids\":[1]}",
                "{}",
                "{\"condition\":[]}",
                "{\"condition\":\"[]\"}",
                "{\"group_id\":0}",
                "{\"IDS\":[5]}",
            })
    void refuses_in_json(String body) {
        assertThrows(Failure.Usage.class, () -> Guard.check(tree(TAG_BY_NAME, body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ids\":[5]}",
                "{\"ids\":[5,10]}",
                "{\"ids\":\"5,10\"}",
                "{\"ids\":5}",
                "{\"group_id\":3,\"performAll\":true}",
                "{\"condition\":[{\"field\":{\"field\":\"id\"},\"op\":\"=\",\"value\":{\"value\":1}}]}",
            })
    void passes_in_json_what_names_its_records(String body) {
        assertDoesNotThrow(() -> Guard.check(tree(TAG_BY_NAME, body)));
    }

    @Test
    void leaves_alone_what_selects_nothing_by_nature() {
        assertDoesNotThrow(() -> Guard.check(form(CREATE, "firstname=0&owner=0&f1234=")));
        assertDoesNotThrow(() -> Guard.check(asked(DELETE_ONE, "id=5")));
    }

    @Test
    void refuses_a_write_to_one_record_that_does_not_say_which() {
        for (String each : List.of("", "ID=5", "unique_id=")) {
            Failure failure = assertThrows(Failure.Usage.class, () -> Guard.check(asked(DELETE_ONE, each)), each);
            assertEquals("DELETE Contact does not say which record it means", failure.what());
        }
        assertDoesNotThrow(() -> Guard.check(asked(DELETE_ONE, "unique_id=abc")));
    }

    @Test
    void says_why_and_what_to_do() {
        assertEquals(
                "0 is not an ID: the API takes ids=0 for every record | "
                        + "Name the records, or say --everything if you mean all of them.",
                told("ids=1,0"));
        assertEquals(
                "an ID is empty: the API would take that for everything | "
                        + "Name the records, or say --everything if you mean all of them.",
                told("ids=1,"));
        assertEquals(
                "\"abc\" is not an ID: the API would take it for 0, and that for every record | "
                        + "Name the records, or say --everything if you mean all of them.",
                told("ids=abc"));
        assertEquals(
                "performAll without a group selects the whole collection | Name the group: --group ID.",
                told("performAll=1&ids=5"));
        assertEquals(
                "DELETE Contacts without a selection acts on the whole collection | "
                        + "Name the records, or say --everything if you mean all of them.",
                told(""));
        Failure empty = assertThrows(Failure.Usage.class, () -> Guard.check(tree(TAG_BY_NAME, "{\"ids\":[]}")));
        assertEquals("the list of IDs is empty: the API would take that for everything", empty.what());
    }

    private static String told(String query) {
        Failure failure = assertThrows(Failure.Usage.class, () -> Guard.check(asked(DELETE, query)));
        return failure.what() + " | " + failure.next();
    }

    private static Request asked(Operation operation, String query) {
        return new Request(operation, pairs(query), new Content.None());
    }

    private static Request form(Operation operation, String query) {
        return new Request(operation, List.of(), new Content.Form(pairs(query)));
    }

    private static Request tree(Operation operation, String body) {
        return new Request(operation, List.of(), new Content.Tree((JsonObject)
                Json.parse(body).orElseThrow()));
    }

    private static List<Pair> pairs(String query) {
        List<Pair> pairs = new ArrayList<>();
        for (String each : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = each.indexOf('=');
            pairs.add(new Pair(each.substring(0, equals), each.substring(equals + 1)));
        }
        return pairs;
    }
}
