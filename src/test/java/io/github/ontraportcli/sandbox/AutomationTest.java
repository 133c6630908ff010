package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules, as histories: a rule is made, something happens, and what has become of the record is read back. */
class AutomationTest {
    private static final String STATE =
            "GET objects?objectID=0&ids=61&listFields=firstname,f1501,contact_cat,updateSequence,updateCampaign";

    private Sandbox sandbox;
    private Caller caller;
    private TestClock clock;

    @BeforeEach
    void start() {
        clock = new TestClock();
        sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(60));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void rule(String name, String events, String conditions, String actions) {
        caller.form(
                "POST",
                "Rules",
                "name=" + name + "&object_type_id=0&events=" + Caller.encoded(events) + "&conditions="
                        + Caller.encoded(conditions) + "&actions=" + Caller.encoded(actions));
    }

    private void does(String line) {
        String[] parts = line.split(" ", 3);
        caller.json(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
    }

    /** The tags, the topic, the sequences and the automations of the contact that was made last. */
    private String state() {
        return caller.get(STATE.substring(4)).replaceAll(".*\"data\":\\[|],\"account.*", "");
    }

    private String log() {
        return caller.get("objects?objectID=4&listFields=contact_id,type,topic,status,item_id&condition="
                        + Caller.encoded("[{\"field\":{\"field\":\"id\"},\"op\":\">\",\"value\":{\"value\":5}}]"))
                .replaceAll(".*\"data\":|,\"account.*", "")
                .replace("},{", "},\n{");
    }

    @Test
    void acts_on_a_new_contact() {
        rule(
                "New",
                "Contact_added_to_my_database",
                "",
                "Add_contact_to_category(7);Assign_contact_to_drip(2);Change_field_to_fieldvalue(1501,Art, music,REPLACE)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        assertEquals("""
                        {"firstname":"Mary","f1501":"Art, music","contact_cat":"*/*7*/*","updateSequence":"*/*2*/*","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        assertEquals("""
                        [{"contact_id":"61","type":"RULE","topic":"New","status":"1","item_id":"5","id":"6"}]\
                        """, log());
        assertEquals("""
                        200 {"code":0,"data":{"id":"5","drip_id":null,"events":"Contact_added_to_my_database","conditions":"","actions":"Add_contact_to_category(7);Assign_contact_to_drip(2);Change_field_to_fieldvalue(1501,Art, music,REPLACE)","name":"New","pause":"0","last_action":"1769947200","object_type_id":"0","date":"1769947200","dlm":"1769947200"},"account_id":"12345"}\
                        """, caller.get("Rule?id=5"));
        assertEquals("""
                        200 {"code":0,"data":[{"id":"8","drip_id":"2","object_id":"61","object_type_id":"0","step_num":"0","paused":"0","date":"1769947200"}],"account_id":"12345","misc":[]}\
                        """, caller.get("objects?objectID=8&sort=id&sortDir=desc&range=1"));
    }

    @Test
    void does_not_act_while_it_is_paused() {
        rule("New", "Contact_added_to_my_database()", "", "Add_contact_to_category(7)");
        does("POST objects/pause {\"objectID\":6,\"ids\":[5]}");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does("POST objects/unpause {\"objectID\":6,\"ids\":[5]}");
        does("POST objects/saveorupdate {\"objectID\":0,\"firstname\":\"Jo\"}");
        assertEquals("""
                        200 {"code":0,"data":[{"contact_cat":"*/*7*/*","id":"62","owner":"1"}],"account_id":"12345","misc":[]}\
                        """, caller.get("objects?objectID=0&ids=62&listFields=contact_cat"));
    }

    @Test
    void acts_on_a_field_that_has_another_value_and_on_no_other() {
        rule("Topic", "field_is_updated(1501);field_is_updated(lastname)", "", "Add_contact_to_category(7)");
        does("POST Contacts {\"firstname\":\"Mary\",\"f1501\":\"Art\"}");
        does("PUT Contacts {\"id\":61,\"firstname\":\"Maria\",\"f1501\":\"Art\"}");
        assertEquals("""
                        {"firstname":"Maria","f1501":"Art","contact_cat":"","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does("PUT Contacts {\"id\":61,\"f1501\":\"Music\"}");
        assertEquals("""
                        {"firstname":"Maria","f1501":"Music","contact_cat":"*/*7*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void acts_on_tags_that_are_added_and_removed() {
        rule("Added", "Contact_added_to_category(7)", "", "Assign_contact_to_drip(1)");
        rule("Removed", "Contact_removed_from_category(7)", "", "Remove_contact_from_all_sequences");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[6,7]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*6*/*7*/*","updateSequence":"*/*1*/*","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does("DELETE objects/tag {\"objectID\":0,\"ids\":[61],\"remove_list\":[7]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*6*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void acts_on_a_purchase_a_refund_and_a_declined_card() {
        rule(
                "Bought",
                "Contact_purchases_product(1)",
                "Has_spent_condition_N_on_product(Greater Than,15,1)",
                "Add_contact_to_category(7)");
        rule("Refunded", "Contact_receives_refund_on_product(1)", "", "Add_contact_to_category(8)");
        rule("Declined", "Contact_credit_card_is_ccstatus(1)", "", "Add_contact_to_category(9)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        String sale =
                "POST transaction/processManual {\"contact_id\":61,\"chargeNow\":\"chargeLog\",\"offer\":{\"products\":[{\"id\":1,\"quantity\":1,\"price\":[{\"price\":10}]}]}}";
        does(sale);
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does(sale);
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does("PUT transaction/refund {\"ids\":[96]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does(
                "POST transaction/processManual {\"contact_id\":61,\"chargeNow\":\"chargeNow\",\"invoice_template\":1,\"gateway_id\":1,\"payer\":{\"ccnumber\":\"4000000000000002\",\"code\":\"123\",\"expire_month\":12,\"expire_year\":2030},\"billing_address\":{\"address\":\"1 Elm St\",\"city\":\"Ojai\",\"state\":\"CA\",\"zip\":\"93023\",\"country\":\"US\"},\"offer\":{\"products\":[{\"id\":2,\"quantity\":1}]}}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*9*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void acts_on_a_task_that_is_done_and_makes_the_next_one() {
        rule("Done", "object_completed_task(7)", "", "Send_contact_a_task(8)");
        does("POST task/assign {\"object_type_id\":0,\"ids\":[31],\"message\":{\"id\":7,\"type\":\"Task\"}}");
        does("POST task/complete {\"object_type_id\":0,\"ids\":[41],\"data\":{\"outcome\":\":=success\"}}");
        assertEquals(
                """
                        200 {"code":0,"data":[{"contact_id":"31","subject":"Call [First Name]","status":"1","item_id":"7","call_outcome_id":"5","id":"41","owner":"3"},{"contact_id":"31","subject":"Send the contract","status":"0","item_id":"8","call_outcome_id":"0","id":"42","owner":"3"}],"account_id":"12345","misc":[]}\
                        """,
                caller.get(
                        "objects?objectID=1&ids=41,42&listFields=contact_id,subject,status,item_id,call_outcome_id"));
    }

    @Test
    void acts_on_a_form_that_is_filled_in() {
        rule("Form", "object_submits_form(2,0)", "", "Add_contact_to_category(7)");
        caller.form("POST", "form?id=4", "firstname=Mary&email=mary@example.com");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        caller.form("POST", "form?id=2", "firstname=Maria&email=MARY@example.com");
        assertEquals("""
                        {"firstname":"Maria","f1501":null,"contact_cat":"*/*7*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void acts_on_sequences_that_begin_pause_and_end() {
        rule("Begun", "Contact_added_to_campaign(1)", "", "Add_contact_to_category(7)");
        rule(
                "Paused",
                "Subscription_to_drip_is_paused(1)",
                "Subscription_to_dripa_is_paused(1)",
                "Add_contact_to_category(8)");
        rule(
                "Resumed",
                "Subscription_to_drip_is_unpaused(1)",
                "Subscription_to_dripa_is_not_paused(1)",
                "Add_contact_to_category(9)");
        rule("Ended", "Contact_leaves_campaign(1)", "Is_not_subscribed_to_drip(1)", "Add_contact_to_category(10)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        does("PUT objects/sequence {\"objectID\":0,\"ids\":[61],\"add_list\":[1]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*","updateSequence":"*/*1*/*","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        String subscriber = caller.get("objects?objectID=8&sort=id&sortDir=desc&range=1&listFields=id")
                .replaceAll(".*\"id\":\"(\\d+)\".*", "$1");
        does("POST objects/pause {\"objectID\":8,\"ids\":[" + subscriber + "]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*","updateSequence":"*/*1*/*","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does("POST objects/unpause {\"objectID\":8,\"ids\":[" + subscriber + "]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*9*/*","updateSequence":"*/*1*/*","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        does("DELETE objects/sequence {\"objectID\":0,\"ids\":[61],\"remove_list\":[1]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*9*/*10*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void puts_contacts_on_automations_and_pauses_them_there() {
        rule(
                "On",
                "Contact_added_to_category(7)",
                "",
                "campaign_builder_action_change(0,2);pause_or_unpause_on_camp(1,2)");
        rule(
                "Paused",
                "pause_campaign(2)",
                "paused_or_active_on_camp(1,2)",
                "Add_contact_to_category(8);pause_or_unpause_on_camp(0,2)");
        rule("Resumed", "unpause_campaign(2)", "paused_or_active_on_camp(0,2)", "campaign_builder_action_change(1,2)");
        rule("Off", "campaign_builder_object_change(1,2)", "", "Add_contact_to_category(9)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[7]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*9*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        assertEquals("""
                        [{"contact_id":"61","type":"RULE","topic":"On","status":"1","item_id":"5","id":"6"},
                        {"contact_id":"61","type":"RULE","topic":"Paused","status":"1","item_id":"6","id":"7"},
                        {"contact_id":"61","type":"RULE","topic":"Resumed","status":"1","item_id":"7","id":"8"},
                        {"contact_id":"61","type":"RULE","topic":"Off","status":"1","item_id":"8","id":"9"}]\
                        """, log());
    }

    @Test
    void two_rules_that_set_each_other_off_come_to_an_end() {
        rule("There", "Contact_added_to_category(7)", "", "Remove_contact_from_category(7);Add_contact_to_category(8)");
        rule("Back", "Contact_added_to_category(8)", "", "Remove_contact_from_category(8);Add_contact_to_category(7)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[7]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
        assertEquals("""
                        [{"contact_id":"61","type":"RULE","topic":"There","status":"1","item_id":"5","id":"6"},
                        {"contact_id":"61","type":"RULE","topic":"Back","status":"1","item_id":"6","id":"7"}]\
                        """, log());
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[8]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void a_chain_of_rules_goes_twenty_rules_far() {
        for (int tag = 1; tag < 30; tag++) {
            rule("Step", "Contact_added_to_category(" + tag + ")", "", "Add_contact_to_category(" + (tag + 1) + ")");
        }
        does("POST Contacts {\"firstname\":\"Mary\"}");
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[1]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*1*/*2*/*3*/*4*/*5*/*6*/*7*/*8*/*9*/*10*/*11*/*12*/*13*/*14*/*15*/*16*/*17*/*18*/*19*/*20*/*21*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"1"}\
                        """, state());
    }

    @Test
    void passes_over_what_it_does_not_know_and_says_so() {
        rule(
                "Odd",
                "Contact_juggles(3);Contact_added_to_category(7)",
                "",
                "Send_contact_flowers(1);Send_contact_a_task(1);Change_field_to_fieldvalue(999,a,REPLACE);facebook_audience_action(add,1);Add_contact_to_category(8)");
        rule(
                "Opened",
                "Contact_added_to_category(7)",
                "Has_opened_email_condition_n_times(1,Greater Than,2)",
                "Add_contact_to_category(9)");
        rule(
                "Mail",
                "Contact_added_to_category(8)",
                "",
                "Send_contact_an_emailmbs(1);Notify_someone_with_emailmbs(1,1);send_contact_an_sms(5,1);Add_to_leadrouter(2)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[7]}");
        assertEquals("""
                        {"firstname":"Mary","f1501":null,"contact_cat":"*/*7*/*8*/*","updateSequence":"","updateCampaign":"","id":"61","owner":"2"}\
                        """, state());
        assertEquals("""
                        [{"contact_id":"61","type":"RULE","topic":"Odd","status":"1","item_id":"5","id":"6"},
                        {"contact_id":"61","type":"RULE","topic":"Odd: Send_contact_flowers was passed over, because the sandbox cannot do it.","status":"0","item_id":"5","id":"7"},
                        {"contact_id":"61","type":"RULE","topic":"Odd: Send_contact_a_task was passed over, because it is refused: Invalid task message ID: 1","status":"0","item_id":"5","id":"8"},
                        {"contact_id":"61","type":"RULE","topic":"Odd: Change_field_to_fieldvalue was passed over, because there is no field 999.","status":"0","item_id":"5","id":"9"},
                        {"contact_id":"61","type":"RULE","topic":"Odd: facebook_audience_action was passed over, because the sandbox cannot do it.","status":"0","item_id":"5","id":"10"},
                        {"contact_id":"61","type":"RULE","topic":"Opened: Has_opened_email_condition_n_times was passed over, because the sandbox cannot know it; the rule did not act.","status":"0","item_id":"6","id":"11"},
                        {"contact_id":"61","type":"RULE","topic":"Mail","status":"1","item_id":"7","id":"12"},
                        {"contact_id":"61","type":"EMAIL","topic":"Sent Welcome","status":"1","item_id":"1","id":"13"},
                        {"contact_id":"61","type":"NOTIFICATION","topic":"Sent Welcome","status":"1","item_id":"1","id":"14"},
                        {"contact_id":"61","type":"SMS","topic":"Sent Reminder by text","status":"1","item_id":"5","id":"15"}]\
                        """, log());
    }

    @Test
    void pings_the_webhook_that_a_rule_names() {
        try (Receiver receiver = Receiver.answering()) {
            caller.form(
                    "POST",
                    "Webhook/subscribe",
                    "event=object_create(10000)&url=" + Caller.encoded(receiver.url("/")) + "&data="
                            + Caller.encoded("{\"format\":\"custom\",\"payload\":\"who=[First Name]\"}"));
            rule("Ping", "Contact_added_to_category(7)", "", "Ping_APIURL(4)");
            does("POST Contacts {\"firstname\":\"Mary\",\"contact_cat\":\"*/*7*/*\"}");
            assertEquals("who=Mary", receiver.nextBody());
        }
    }

    @Test
    void charges_again_what_was_declined_and_ends_open_orders() {
        rule("Again", "Contact_added_to_category(7)", "", "Recharge_all_declined_transactions()");
        rule(
                "End",
                "Contact_added_to_category(8)",
                "Is_subscribed_to_productsub(2)",
                "Cancel_open_orders_with_product(2)");
        does("POST Contacts {\"firstname\":\"Mary\"}");
        String sale =
                "POST transaction/processManual {\"contact_id\":61,\"chargeNow\":\"chargeLog\",\"offer\":{\"products\":["
                        + "{\"id\":2,\"quantity\":1,\"type\":\"subscription\",\"price\":[{\"price\":10,\"unit\":\"month\",\"payment_count\":0}]}]}}";
        does(sale);
        String transaction = newest(46);
        String order = newest(44);
        does("PUT transaction/convertToDecline {\"id\":" + transaction + "}");
        String declined = caller.get("objects?objectID=46&ids=" + transaction + "&listFields=status,recharge_attempts");
        does("PUT objects/tag {\"objectID\":0,\"ids\":[61],\"add_list\":[7,8]}");
        String charged = caller.get("objects?objectID=46&ids=" + transaction + "&listFields=status,recharge_attempts");
        assertEquals(
                "5 0, 1 1, no open order",
                declined.replaceAll(".*\"status\":(\\d),\"recharge_attempts\":\"(\\d)\".*", "$1 $2") + ", "
                        + charged.replaceAll(".*\"status\":(\\d),\"recharge_attempts\":\"(\\d)\".*", "$1 $2") + ", "
                        + (newest(44).equals(order) ? "still open" : "no open order"));
    }

    private String newest(int type) {
        return caller.get("objects?objectID=" + type + "&sort=id&sortDir=desc&range=1&listFields=id")
                .replaceAll(".*\"id\":\"(\\d+)\".*", "$1");
    }
}
