package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions of rules: each is held against a contact, who gets a tag where it holds. */
class RuleConditionsTest {
    private Sandbox sandbox;
    private Caller caller;
    private TestClock clock;

    @BeforeEach
    void start() {
        clock = new TestClock();
        sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(5));
        caller = Caller.of(sandbox);
        caller.json(
                "POST",
                "Contacts",
                "{\"firstname\":\"Mary\",\"f1501\":\"Arts; crafts | (more)\",\"f1502\":2,\"f1503\":\"*/*1*/*3*/*\","
                        + "\"f1504\":\"1769990000\",\"f1505\":12,\"contact_cat\":\"*/*1*/*2*/*\",\"updateSequence\":\"*/*1*/*\"}");
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    /** The conditions, each with whether it held for the contact. */
    private String held(String conditions) {
        StringBuilder held = new StringBuilder();
        int tag = 10;
        for (String each : conditions.lines().toList()) {
            String condition = each.replaceAll(" => .*", "");
            caller.form(
                    "POST",
                    "Rules",
                    "name=Rule&object_type_id=0&events=" + Caller.encoded("Contact_added_to_category(9)")
                            + "&conditions=" + Caller.encoded(condition) + "&actions="
                            + Caller.encoded("Add_contact_to_category(" + tag + ")"));
            tag++;
        }
        caller.json("PUT", "objects/tag", "{\"objectID\":0,\"ids\":[6],\"add_list\":[9]}");
        String tags = caller.get("objects?objectID=0&ids=6&listFields=contact_cat");
        tag = 10;
        for (String each : conditions.lines().toList()) {
            held.append(each.replaceAll(" => .*", ""))
                    .append(" => ")
                    .append(tags.contains("*/*" + tag + "*/*") ? "yes" : "no")
                    .append('\n');
            tag++;
        }
        return held.toString();
    }

    private void holds(String conditions) {
        assertEquals(conditions, held(conditions));
    }

    @Test
    void and_binds_closer_than_or() {
        holds("""
                Is_in_category(1);Is_in_category(2) => yes
                Is_in_category(1);Is_in_category(3) => no
                Is_in_category(3)|Is_in_category(2) => yes
                Is_in_category(3);Is_in_category(4)|Is_in_category(2) => yes
                Is_in_category(1)|Is_in_category(3);Is_in_category(4) => yes
                Is_in_category(3)|Is_in_category(2);Is_in_category(4) => no
                Is_not_in_category(3) => yes
                Is_not_in_category(1) => no
                """);
    }

    @Test
    void fields_are_compared_by_what_they_hold() {
        holds("""
                field_is_condition_fieldvalue(firstname,Equal To,mary) => yes
                field_is_condition_fieldvalue(firstname,Not Equal To,Mary) => no
                field_is_condition_fieldvalue(1501,Contains,s; crafts | (m) => yes
                field_is_condition_fieldvalue(1501,Contains,s; crafts | (more)) => yes
                field_is_condition_fieldvalue(f1501,Starts With,arts) => yes
                field_is_condition_fieldvalue(1501,Ends With,arts) => no
                field_is_condition_fieldvalue(1501,Does Not Contain,music) => yes
                field_is_condition_fieldvalue(1502,Equal To,2) => yes
                field_is_condition_fieldvalue(1502,Equal To,Medium) => yes
                field_is_condition_fieldvalue(1503,Contains,Podcast) => yes
                field_is_condition_fieldvalue(1503,Contains,Newsletter) => no
                field_is_condition_fieldvalue(1505,Greater Than,9) => yes
                field_is_condition_fieldvalue(1505,Less Than or Equal To,12) => yes
                field_is_condition_fieldvalue(1505,Less Than,12.0) => no
                field_is_condition_fieldvalue(4711,Equal To,1) => no
                """);
    }

    @Test
    void dates_are_compared_by_the_day() {
        holds("""
                field_is_condition_fieldvalue(1504,Equal To,TODAY) => yes
                field_is_condition_fieldvalue(1504,1,TODAY) => yes
                field_is_condition_fieldvalue(1504,2,TOMORROW) => yes
                field_is_condition_fieldvalue(1504,3,YESTERDAY) => yes
                field_is_condition_fieldvalue(1504,3,FDTMONTH) => no
                field_is_condition_fieldvalue(1504,Greater Than,S30DAYS) => yes
                field_is_condition_fieldvalue(1504,Less Than,7DFNOW) => yes
                field_is_condition_fieldvalue(1504,Equal To,1769950000) => yes
                field_is_condition_fieldvalue(birthday,3,TDLYEAR) => no
                """);
    }

    @Test
    void sequences_are_known_by_how_long_they_have_gone_on() {
        clock.forwardMillis(15L * 86_400_000);
        holds("""
                Is_subscribed_to_drip(1) => yes
                Is_subscribed_to_drip(2) => no
                Is_not_subscribed_to_drip(2) => yes
                been_on_campaignbuilder_for_timeframe(1,15,0) => yes
                been_on_campaignbuilder_for_timeframe(1,16,0) => no
                been_on_campaignbuilder_for_timeframe(1,2,1) => yes
                been_on_campaignbuilder_for_timeframe(1,1,2) => no
                Date_of_subscription_to_drip_is_datecondition_datevalue(1,1,1769947200) => yes
                Date_of_subscription_to_drip_is_datecondition_datevalue(1,2,1770033600) => yes
                Date_of_subscription_to_drip_is_datecondition_datevalue(1,3,1769947200) => no
                Subscription_to_dripa_is_paused(1) => no
                Subscription_to_dripa_is_not_paused(1) => yes
                Subscription_to_dripa_is_not_paused(2) => no
                """);
    }
}
