package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes of tags and subscriptions that are accepted now and apply a moment later. */
class PendingChangesTest {
    private static final String TAGGED =
            "200 {\"code\":0,\"data\":\"The tag is now being processed.\",\"account_id\":\"12345\"}";
    private static final String SUBSCRIBED =
            "200 {\"code\":0,\"data\":\"The subscription is now being processed.\",\"account_id\":\"12345\"}";

    @TempDir
    Path directory;

    private final TestClock clock = new TestClock();

    private SandboxOptions queueing() {
        return SandboxOptions.in(directory, clock).withContacts(60).queueing(Duration.ofMillis(1500));
    }

    private static String field(Caller caller, String name) {
        return caller.get("Contacts?ids=2&listFields=" + name).replaceAll(".*\"" + name + "\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void a_tag_that_was_accepted_is_there_a_moment_later_and_not_before() {
        try (Sandbox sandbox = Sandbox.start(queueing())) {
            Caller caller = Caller.of(sandbox);
            assertEquals(TAGGED, caller.form("PUT", "objects/tag", "objectID=0&add_list=5,6&ids=2"));
            assertEquals("", field(caller, "contact_cat"));
            clock.forwardMillis(1499);
            assertEquals("", field(caller, "contact_cat"));
            clock.forwardMillis(1);
            assertEquals("*/*5*/*6*/*", field(caller, "contact_cat"));
            caller.form("DELETE", "objects/tag", "objectID=0&remove_list=5&ids=2");
            assertEquals("*/*5*/*6*/*", field(caller, "contact_cat"));
            clock.forwardMillis(1500);
            assertEquals("*/*6*/*", field(caller, "contact_cat"));
        }
    }

    @Test
    void tags_by_name_and_subscriptions_wait_as_well() {
        try (Sandbox sandbox = Sandbox.start(queueing())) {
            Caller caller = Caller.of(sandbox);
            String before = field(caller, "updateSequence");
            caller.json("PUT", "objects/tagByName", "{\"objectID\":0,\"ids\":[2],\"add_names\":[\"VIP\"]}");
            assertEquals(SUBSCRIBED, caller.form("PUT", "objects/sequence", "objectID=0&add_list=1,2,3&ids=2"));
            caller.form("PUT", "objects/subscribe", "objectID=0&add_list=1&ids=2");
            assertEquals("", field(caller, "contact_cat"));
            assertEquals(before, field(caller, "updateSequence"));
            assertEquals("", field(caller, "updateCampaign"));
            clock.forwardMillis(1500);
            assertEquals("*/*2*/*", field(caller, "contact_cat"));
            assertEquals("*/*1*/*2*/*3*/*", field(caller, "updateSequence"));
            assertEquals("*/*1*/*", field(caller, "updateCampaign"));
            caller.json("DELETE", "objects/tagByName", "{\"objectID\":0,\"ids\":[2],\"remove_names\":[\"VIP\"]}");
            caller.form("DELETE", "objects/sequence", "objectID=0&remove_list=1,2,3&ids=2");
            caller.form("DELETE", "objects/subscribe", "objectID=0&remove_list=1&ids=2");
            assertEquals("*/*2*/*", field(caller, "contact_cat"));
            clock.forwardMillis(1500);
            assertEquals("", field(caller, "contact_cat"));
            assertEquals("", field(caller, "updateSequence"));
            assertEquals("", field(caller, "updateCampaign"));
        }
    }

    @Test
    void changes_apply_in_the_order_in_which_they_were_accepted() {
        try (Sandbox sandbox = Sandbox.start(queueing())) {
            Caller caller = Caller.of(sandbox);
            for (int i = 0; i < 5; i++) {
                caller.form("PUT", "objects/tag", "objectID=0&add_list=5&ids=2");
                caller.form("DELETE", "objects/tag", "objectID=0&remove_list=5&ids=2");
            }
            caller.form("PUT", "objects/tag", "objectID=0&add_list=7&ids=2");
            caller.form("PUT", "objects/tag", "objectID=0&add_list=5&ids=2");
            clock.forwardMillis(10_000);
            assertEquals("*/*7*/*5*/*", field(caller, "contact_cat"));
        }
    }

    @Test
    void what_waits_at_the_end_is_applied_by_whoever_serves_the_account_next() {
        try (Sandbox sandbox = Sandbox.start(queueing())) {
            Caller.of(sandbox).form("PUT", "objects/tag", "objectID=0&add_list=5&ids=2");
        }
        try (Sandbox early = Sandbox.start(SandboxOptions.in(directory, clock))) {
            assertEquals("", field(Caller.of(early), "contact_cat"));
        }
        clock.forwardMillis(1500);
        try (Sandbox late = Sandbox.start(SandboxOptions.in(directory, clock))) {
            assertEquals("*/*5*/*", field(Caller.of(late), "contact_cat"));
        }
    }

    @Test
    void two_servers_of_one_account_apply_what_either_accepted_and_once() {
        try (Sandbox one = Sandbox.start(queueing());
                Sandbox other = Sandbox.start(queueing())) {
            Caller here = Caller.of(one);
            Caller there = Caller.of(other);
            here.form("PUT", "objects/tag", "objectID=0&add_list=5&ids=2");
            there.form("PUT", "objects/tag", "objectID=0&add_list=6&ids=2");
            assertEquals("", field(there, "contact_cat"));
            clock.forwardMillis(1500);
            assertEquals("*/*5*/*6*/*", field(there, "contact_cat"));
            assertEquals("*/*5*/*6*/*", field(here, "contact_cat"));
            assertEquals(
                    "200 {\"code\":0,\"data\":{\"count\":\"2\"},\"account_id\":\"12345\"}",
                    here.get("objects?objectID=138&count=true&condition="
                            + Conditions.query(Conditions.value("object_id", "=", "2"))));
        }
    }

    @Test
    void the_records_that_are_meant_are_those_that_were_meant_when_it_was_accepted() {
        try (Sandbox sandbox = Sandbox.start(queueing())) {
            Caller caller = Caller.of(sandbox);
            caller.form("PUT", "objects/tag", "objectID=0&add_list=41&search=nobody-yet");
            caller.form("PUT", "objects/tag", "objectID=0&add_list=42&ids=2");
            caller.form("PUT", "Contacts", "id=2&firstname=nobody-yet");
            clock.forwardMillis(1500);
            assertEquals("*/*42*/*", field(caller, "contact_cat"));
            caller.form("PUT", "objects/tag", "objectID=0&add_list=43&ids=2,3");
            caller.send("DELETE", "Contact?id=3", "", "");
            clock.forwardMillis(1500);
            assertEquals("*/*42*/*43*/*", field(caller, "contact_cat"));
        }
    }

    @Test
    void rules_act_when_the_tag_is_there_and_not_when_it_was_accepted() {
        try (Sandbox sandbox = Sandbox.start(queueing())) {
            Caller caller = Caller.of(sandbox);
            caller.form(
                    "POST",
                    "Rules",
                    "name=Follow&object_type_id=0&events=Contact_added_to_category(43)"
                            + "&conditions=&actions=Add_contact_to_category(44)");
            caller.form("PUT", "objects/tag", "objectID=0&add_list=43&ids=2");
            clock.forwardMillis(1499);
            assertEquals("", field(caller, "contact_cat"));
            clock.forwardMillis(1);
            assertEquals("*/*43*/*44*/*", field(caller, "contact_cat"));
        }
    }

    @Test
    void it_applies_also_when_nobody_asks() {
        SandboxOptions soon =
                SandboxOptions.inMemory(Clock.systemUTC()).withContacts(3).queueing(Duration.ofMillis(20));
        try (Receiver receiver = Receiver.answering();
                Sandbox sandbox = Sandbox.start(soon)) {
            Caller caller = Caller.of(sandbox);
            caller.form("POST", "Webhook/subscribe", "event=sub_tag(5)&url=" + receiver.url("/in"));
            caller.form("PUT", "objects/tag", "objectID=0&add_list=5&ids=2");
            assertEquals(
                    "POST /in HTTP/1.1", receiver.next().lines().findFirst().orElse(""));
        }
    }
}
