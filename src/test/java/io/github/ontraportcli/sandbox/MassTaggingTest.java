package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/** Tags of very many contacts in one request, beside the same in requests for a few. */
class MassTaggingTest {
    private static final int CONTACTS = 1_200;

    private static Sandbox start() {
        return Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(CONTACTS));
    }

    /** All contacts from one id up to, and not, another. */
    private static String all(int from, int to) {
        return "performAll=true&condition=[{\"field\":{\"field\":\"id\"},\"op\":\">=\",\"value\":{\"value\":" + from
                + "}},\"AND\",{\"field\":{\"field\":\"id\"},\"op\":\"<\",\"value\":{\"value\":" + to + "}}]";
    }

    private static void fewAtATime(Caller caller, String method, int from, int to, String list, String tags) {
        for (int first = from; first < to; first += 50) {
            StringJoiner ids = new StringJoiner(",", "ids=", "");
            for (int id = first; id < Math.min(to, first + 50); id++) {
                ids.add(Integer.toString(id));
            }
            change(caller, method, ids.toString(), list, tags);
        }
    }

    /** What the account tells of the contacts and of their tags, page by page. */
    private static List<String> told(Caller caller) {
        List<String> told = new ArrayList<>();
        for (int start = 0; start < CONTACTS; start += 50) {
            told.add(caller.get("Contacts?listFields=id,contact_cat,dlm&start=" + start));
        }
        for (int start = 0; start < 8_000; start += 50) {
            told.add(caller.get("objects?objectID=138&start=" + start));
        }
        told.add(caller.get("Tags?listFields=tag_id,subscriber_count"));
        told.add(caller.get("objects/tag?objectID=0&tag_id=30&sort=email&start=900"));
        return told;
    }

    private static void change(Caller caller, String method, String which, String list, String tags) {
        String name = list.equals("add") ? "add_list" : "remove_list";
        assertEquals(
                "200 {\"code\":0,\"data\":\"The tag is now being processed.\",\"account_id\":\"12345\"}",
                caller.form(method, "objects/tag", "objectID=0&" + which + "&" + name + "=" + tags));
    }

    @Test
    void tagging_many_at_once_is_what_tagging_a_few_at_a_time_is() {
        try (Sandbox one = start();
                Sandbox other = start()) {
            Caller many = Caller.of(one);
            Caller few = Caller.of(other);
            change(many, "PUT", all(50, 1_150), "add", "30");
            change(many, "DELETE", all(300, 1_201), "remove", "30");
            change(many, "PUT", "ids=0", "add", "30");
            change(many, "DELETE", "ids=0", "remove", "5");
            fewAtATime(few, "PUT", 50, 1_150, "add", "30");
            fewAtATime(few, "DELETE", 300, 1_201, "remove", "30");
            fewAtATime(few, "PUT", 1, 1_201, "add", "30");
            fewAtATime(few, "DELETE", 1, 1_201, "remove", "5");
            assertEquals(told(few), told(many));
        }
    }

    @Test
    void a_rule_fires_for_each_of_many_that_get_a_tag() {
        try (Sandbox sandbox = start()) {
            Caller caller = Caller.of(sandbox);
            caller.json(
                    "POST",
                    "objects",
                    "{\"objectID\":6,\"name\":\"Two at once\",\"object_type_id\":0,"
                            + "\"events\":\"Contact_added_to_category(30)\",\"actions\":\"Add_contact_to_category(29)\"}");
            change(caller, "DELETE", "ids=0", "remove", "29,30");
            change(caller, "PUT", "ids=0", "add", "30");
            assertEquals(
                    caller.get("objects/tag?objectID=0&tag_id=30&count=true"),
                    caller.get("objects/tag?objectID=0&tag_id=29&count=true"));
            assertEquals(
                    "200 {\"code\":0,\"data\":{\"count\":\"1200\"},\"account_id\":\"12345\"}",
                    caller.get("objects/tag?objectID=0&tag_id=29&count=true"));
        }
    }
}
