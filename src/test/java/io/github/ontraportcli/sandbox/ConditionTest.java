package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final String[] FIELDS = {
        "id",
        "firstname",
        "lastname",
        "email",
        "state",
        "city",
        "company",
        "spent",
        "num_purchased",
        "status",
        "priority",
        "bulk_mail",
        "birthday",
        "f1502",
        "f1503",
        "f1505",
        "fn",
        "contact_cat",
        "bulk_sms"
    };
    private static final String[] OPERATORS = {
        "=",
        "!=",
        "<>",
        ">",
        "<",
        ">=",
        "<=",
        "IN",
        "NOT IN",
        "LIKE",
        "NOT LIKE",
        "CONTAINS",
        "DOES NOT CONTAIN",
        "IS NULL",
        "IS NOT NULL",
        "IS EMPTY",
        "IS NOT EMPTY",
        "IS",
        "IS NOT"
    };
    private static final String[] VALUES = {
        "CA",
        "ny",
        "Ana",
        "lopez",
        "0",
        "1",
        "2",
        "3",
        "8",
        "10",
        "100",
        "129.00",
        "97",
        "-2",
        "",
        "%a%",
        "_na",
        "*/*2*/*",
        "O'Brien",
        "Bluebird Studio",
        "%\\%%",
        "é",
        "17",
        "NULL",
        "25.50"
    };

    private static Sandbox sandbox;
    private static Caller caller;
    private static List<JsonObject> contacts;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(150));
        caller = Caller.of(sandbox);
        caller.form("PUT", "Contacts", "id=7&city=&f1505=&company=");
        caller.form("PUT", "Contacts", "id=8&city=100%25%20_x%5Cy&lastname=o%27brien");
        contacts = rows("");
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static List<JsonObject> rows(String query) {
        List<JsonObject> all = new ArrayList<>();
        for (int start = 0; ; start += 50) {
            String answer = caller.get("Contacts?start=" + start + "&listFields=" + String.join(",", FIELDS) + query);
            assertEquals("200 ", answer.substring(0, 4), answer);
            JsonArray page = JsonParser.parseString(answer.substring(4))
                    .getAsJsonObject()
                    .getAsJsonArray("data");
            for (JsonElement each : page) {
                all.add(each.getAsJsonObject());
            }
            if (page.size() < 50) {
                return all;
            }
        }
    }

    private static List<String> ids(List<JsonObject> rows) {
        return rows.stream().map(each -> each.get("id").getAsString()).toList();
    }

    @Test
    void means_in_sql_what_it_means_row_by_row() {
        Random random = new Random(5);
        for (int i = 0; i < 600; i++) {
            List<NaiveComparison> comparisons = new ArrayList<>();
            List<String> connectives = new ArrayList<>();
            StringBuilder condition = new StringBuilder("[");
            int size = 1 + random.nextInt(3);
            for (int n = 0; n < size; n++) {
                if (n > 0) {
                    connectives.add(random.nextBoolean() ? "AND" : "OR");
                    condition.append(",\"").append(connectives.get(n - 1)).append("\",");
                }
                NaiveComparison comparison = new NaiveComparison(
                        FIELDS[random.nextInt(FIELDS.length)],
                        OPERATORS[random.nextInt(OPERATORS.length)],
                        VALUES[random.nextInt(VALUES.length)],
                        VALUES[random.nextInt(VALUES.length)]);
                comparisons.add(comparison);
                condition.append(comparison.json());
            }
            condition.append("]");
            List<JsonObject> expected = new ArrayList<>();
            for (JsonObject each : contacts) {
                if (NaiveComparison.meets(each, comparisons, connectives)) {
                    expected.add(each);
                }
            }
            assertEquals(
                    ids(expected),
                    ids(rows("&condition=" + Caller.encoded(condition.toString()))),
                    condition.toString());
        }
    }

    @Test
    void reads_null_in_every_spelling() {
        String[] spellings = {
            Conditions.bare("company", "IS", "\"NULL\""),
            Conditions.value("company", "IS", "\"NULL\""),
            Conditions.value("company", "IS", "null"),
            Conditions.bare("company", "is", "null"),
            Conditions.alone("company", "IS"),
            Conditions.alone("company", "IS NULL")
        };
        List<String> expected = ids(rows("&condition=" + Conditions.query(spellings[0])));
        for (String each : spellings) {
            assertEquals(expected, ids(rows("&condition=" + Conditions.query(each))), each);
        }
    }

    @Test
    void goes_from_left_to_right() {
        String answer = caller.get("Contacts?listFields=id&condition="
                + Conditions.query(
                        Conditions.value("id", "=", "1"),
                        "\"OR\"",
                        Conditions.value("id", "=", "2"),
                        "\"AND\"",
                        Conditions.value("id", "=", "2")));
        assertEquals(
                "200 {\"code\":0,\"data\":[{\"id\":\"2\",\"owner\":\"5\"}],\"account_id\":\"12345\",\"misc\":[]}",
                answer);
    }

    @Test
    void refuses_what_it_cannot_read() {
        String one = Conditions.value("id", "=", "1");
        refuses("400 The condition is not an array.", one);
        refuses("400 The condition needs AND or OR between two comparisons.", "[" + one + "," + one + "]");
        refuses("400 The condition needs AND or OR between two comparisons.", "[" + one + ",\"XOR\"," + one + "]");
        refuses("400 The condition has something else where a comparison belongs.", "[[" + one + "]]");
        refuses(
                "400 The condition names an unknown field: nonsense",
                "[" + Conditions.value("nonsense", "=", "1") + "]");
        refuses("400 The condition has an unknown operator: ~", "[" + Conditions.value("id", "~", "1") + "]");
        refuses("400 The condition compares id with no value.", "[" + Conditions.alone("id", "=") + "]");
        refuses("400 The condition has a comparison without a field.", "[{\"op\":\"=\"}]");
        refuses("400 The condition compares id without an operator.", "[{\"field\":{\"field\":\"id\"}}]");
        refuses("400 The condition is not valid JSON.", "[{'field':1}]");
    }

    private static void refuses(String expected, String condition) {
        assertEquals(expected, caller.get("Contacts?condition=" + Caller.encoded(condition)));
    }
}
