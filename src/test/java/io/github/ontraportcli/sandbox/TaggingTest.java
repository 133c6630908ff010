package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TaggingTest {
    private static final String TAGGED =
            "200 {\"code\":0,\"data\":\"The tag is now being processed.\",\"account_id\":\"12345\"}";
    private static final String SUBSCRIBED =
            "200 {\"code\":0,\"data\":\"The subscription is now being processed.\",\"account_id\":\"12345\"}";
    private static final String DONE = "200 {\"code\":0,\"account_id\":\"12345\"}";

    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(120));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void field(String name, String value) {
        assertEquals(
                "200 {\"code\":0,\"data\":[{\"" + name + "\":\"" + value
                        + "\",\"id\":\"1\",\"owner\":\"1\"}],\"account_id\":\"12345\",\"misc\":[]}",
                caller.get("Contacts?ids=1&listFields=" + name));
    }

    private String count(String tag) {
        return caller.get("objects/tag?objectID=0&count=true&tag_name=" + Caller.encoded(tag))
                .replaceAll(".*\"count\":\"(\\d+)\".*", "$1");
    }

    @Test
    void creates_renames_and_deletes_a_tag() {
        assertEquals(
                "200 {\"code\":0,\"data\":{\"tag_id\":\"45\",\"tag_name\":\"Ready, set\",\"object_type_id\":\"0\"},\"account_id\":12345}",
                caller.form("POST", "Tags", "tag_name=Ready%2C+set&object_type_id=0"));
        assertEquals(
                "200 {\"code\":0,\"data\":{\"attrs\":{\"tag_name\":\"Go\",\"id\":null}},\"account_id\":12345}",
                caller.form("PUT", "Tags", "id=45&tag_name=Go"));
        assertEquals(
                "200 {\"code\":0,\"data\":{\"tag_id\":\"45\",\"tag_name\":\"Go\",\"object_type_id\":\"0\"},\"account_id\":12345}",
                caller.get("Tag?id=45"));
        assertEquals(DONE, caller.send("DELETE", "Tag?id=45", "", ""));
        assertEquals("404 Object not found", caller.get("Tag?id=45"));
    }

    @Test
    void keeps_names_unique_within_a_type_of_object() {
        assertEquals("400 A tag with this name exists: vip", caller.form("POST", "Tags", "tag_name=vip"));
        assertEquals("400 A tag with this name exists: VIP", caller.form("PUT", "Tags", "id=1&tag_name=VIP"));
        assertEquals("400 The parameter tag_name is missing.", caller.form("POST", "Tags", "object_type_id=0"));
        assertEquals(
                "200 {\"code\":0,\"data\":{\"tag_id\":\"45\",\"tag_name\":\"Lead\",\"object_type_id\":\"10000\"},\"account_id\":12345}",
                caller.form("POST", "Tags", "tag_name=Lead&object_type_id=10000"));
    }

    @Test
    void tags_and_untags_by_id() {
        field("contact_cat", "*/*1*/*2*/*");
        assertEquals(TAGGED, caller.form("PUT", "objects/tag", "objectID=0&add_list=5,2&ids=1"));
        field("contact_cat", "*/*1*/*2*/*5*/*");
        assertEquals(TAGGED, caller.form("DELETE", "objects/tag", "objectID=0&remove_list=2,40&ids=1"));
        field("contact_cat", "*/*1*/*5*/*");
    }

    @Test
    void tags_by_name_and_makes_tags_that_are_new() {
        assertEquals(
                TAGGED,
                caller.json(
                        "PUT",
                        "objects/tagByName",
                        "{\"objectID\":0,\"ids\":[1],\"add_names\":[\"Blue, dark\",\"vip\"]}"));
        field("contact_cat", "*/*1*/*2*/*45*/*");
        assertEquals("1", count("Blue, dark"));
        assertEquals(
                "200 {\"data\":\"The tag is now being processed.\",\"account_id\":\"12345\"}",
                caller.json(
                        "DELETE",
                        "objects/tagByName",
                        "{\"objectID\":0,\"ids\":[1],\"remove_names\":[\"Blue, dark\",\"Unheard of\"]}"));
        field("contact_cat", "*/*1*/*2*/*");
    }

    @Test
    void takes_the_arguments_of_a_delete_from_the_query_from_a_form_and_from_json() {
        caller.form("PUT", "objects/tag", "objectID=0&add_list=10,11,12&ids=1");
        caller.send("DELETE", "objects/tag?objectID=0&remove_list=10&ids=1", "", "");
        caller.form("DELETE", "objects/tag", "objectID=0&remove_list=11&ids=1");
        caller.json("DELETE", "objects/tag", "{\"objectID\":0,\"remove_list\":\"12\",\"ids\":[1]}");
        field("contact_cat", "*/*1*/*2*/*");
    }

    @Test
    void tags_50_at_most_of_what_a_condition_selects_and_everything_for_0() {
        caller.form("POST", "Tags", "tag_name=New");
        caller.form(
                "PUT",
                "objects/tag",
                "objectID=0&add_list=45&condition=" + Conditions.query(Conditions.value("id", ">", "10")));
        assertEquals("50", count("New"));
        caller.form("PUT", "objects/tag", "objectID=0&add_list=45&ids=0");
        assertEquals("120", count("New"));
        assertEquals("400 The parameter ids is missing.", caller.form("PUT", "objects/tag", "objectID=0&add_list=45"));
        assertEquals("400 The parameter add_list is missing.", caller.form("PUT", "objects/tag", "objectID=0&ids=1"));
    }

    @Test
    void takes_a_deleted_tag_off_every_contact_and_a_deleted_contact_off_every_tag() {
        caller.form("POST", "Tags", "tag_name=New");
        caller.form("PUT", "objects/tag", "objectID=0&add_list=45&ids=1,2,3");
        caller.send("DELETE", "Contacts?ids=2", "", "");
        assertEquals("2", count("New"));
        caller.send("DELETE", "Tags?ids=45", "", "");
        field("contact_cat", "*/*1*/*2*/*");
        assertEquals("0", count("New"));
    }

    @Test
    void tags_a_new_contact_by_its_tag_field() {
        caller.form("POST", "Contacts", "firstname=Kim&contact_cat=" + Caller.encoded("*/*3*/*4*/*"));
        assertEquals(
                "200 {\"code\":0,\"data\":[{\"contact_cat\":\"*/*3*/*4*/*\",\"id\":\"121\",\"owner\":\"1\"}],\"account_id\":\"12345\",\"misc\":[]}",
                caller.get("objects/tag?objectID=0&tag_id=3&sort=id&sortDir=desc&range=1&listFields=contact_cat"));
    }

    @Test
    void subscribes_to_sequences_and_automations() {
        String before = caller.get("Contacts?ids=1&listFields=updateSequence");
        assertEquals(
                SUBSCRIBED, caller.form("PUT", "objects/subscribe", "objectID=0&add_list=3&ids=1&sub_type=Sequence"));
        assertEquals(SUBSCRIBED, caller.form("PUT", "objects/subscribe", "objectID=0&add_list=2&ids=1"));
        field("updateCampaign", "*/*2*/*");
        assertEquals(
                SUBSCRIBED,
                caller.form("DELETE", "objects/subscribe", "objectID=0&remove_list=3&ids=1&sub_type=Sequence"));
        assertEquals(
                SUBSCRIBED,
                caller.form("DELETE", "objects/subscribe", "objectID=0&remove_list=2&ids=1&sub_type=Campaign"));
        field("updateCampaign", "");
        assertEquals(before, caller.get("Contacts?ids=1&listFields=updateSequence"));
        assertEquals(
                "400 The sub_type is neither Campaign nor Sequence: x",
                caller.form("PUT", "objects/subscribe", "objectID=0&add_list=3&ids=1&sub_type=x"));
    }

    @Test
    void pauses_a_sequence_and_lets_it_go_on() {
        String running = caller.get("object?objectID=5&id=1");
        assertEquals(DONE, caller.form("POST", "objects/pause", "objectID=5&ids=1"));
        assertEquals(running.replace("\"pause\":\"0\"", "\"pause\":\"1\""), caller.get("object?objectID=5&id=1"));
        assertEquals(DONE, caller.form("POST", "objects/unpause", "objectID=5&ids=1"));
        assertEquals(running, caller.get("object?objectID=5&id=1"));
        assertEquals(
                "400 The object type Contact cannot be paused.",
                caller.form("POST", "objects/pause", "objectID=0&ids=1"));
    }
}
