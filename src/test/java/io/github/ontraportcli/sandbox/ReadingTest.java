package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static Sandbox sandbox;
    private static Caller caller;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()));
        caller = Caller.of(sandbox);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static void answers(String path, String expected) {
        assertEquals(expected, caller.get(path));
    }

    private static String rows(String rows) {
        return "200 {\"code\":0,\"data\":[" + rows + "],\"account_id\":\"12345\",\"misc\":[]}";
    }

    private static String info(String count) {
        return "200 {\"code\":0,\"data\":{\"listFields\":[\"fn\",\"email\",\"office_phone\",\"date\",\"grade\",\"dla\","
                + "\"contact_id\"],\"listFieldSettings\":[],\"count\":\"" + count + "\"},\"account_id\":\"12345\"}";
    }

    @Test
    void shows_a_contact_with_every_field() {
        answers(
                "Contact?id=1",
                "200 {\"code\":0,\"data\":{\"id\":\"1\",\"owner\":\"1\",\"firstname\":\"Ana\",\"lastname\":\"Lopez\","
                        + "\"email\":\"ana.lopez1@example.com\",\"address\":\"241 College Avenue\",\"city\":\"Santa Barbara\","
                        + "\"state\":\"CA\",\"zip\":\"93101\",\"birthday\":\"975974400\",\"date\":\"1702230885\",\"priority\":\"9\","
                        + "\"status\":\"5\",\"cell_phone\":null,\"home_phone\":null,\"sms_number\":\"+1-555-0157\","
                        + "\"dla\":\"1716044226\",\"contact_cat\":\"*/*1*/*2*/*\",\"bulk_mail\":\"1\",\"bulk_sms\":\"0\","
                        + "\"office_phone\":null,\"fax\":null,\"dlm\":\"1716044226\",\"company\":\"Bluebird Studio\","
                        + "\"address2\":null,\"title\":\"Physiotherapist\",\"website\":null,\"country\":\"US\","
                        + "\"system_source\":\"1\",\"source_location\":null,\"import_id\":\"0\",\"ip_addy\":null,"
                        + "\"ip_addy_display\":null,\"visits\":\"14\",\"freferrer\":\"0\",\"lreferrer\":\"0\","
                        + "\"n_lead_source\":\"0\",\"n_content\":\"0\",\"n_term\":\"0\",\"n_media\":\"0\",\"n_medium\":\"0\","
                        + "\"n_campaign\":\"0\",\"l_lead_source\":\"0\",\"l_content\":\"0\",\"l_term\":\"0\",\"l_medium\":\"0\","
                        + "\"l_campaign\":\"0\",\"referral_page\":null,\"aff_sales\":\"0\",\"aff_amount\":\"0\",\"program_id\":\"0\","
                        + "\"aff_paypal\":null,\"fb_birthday\":\"0\",\"fb_gender\":null,\"fb_likes\":null,\"fb_groups\":null,"
                        + "\"fb_website\":null,\"fb_hometown\":null,\"fb_location\":null,\"mrcAmount\":\"0\","
                        + "\"mrcUnpaid\":\"0.00\",\"mriInvoiceNum\":\"0\",\"mriInvoiceTotal\":\"0\",\"ccType\":\"0\","
                        + "\"ccExpirationMonth\":\"0\",\"ccExpirationYear\":\"0\",\"ccExpirationDate\":\"0\",\"ccNumber\":null,"
                        + "\"mrcResult\":\"0\",\"spent\":\"774.50\",\"num_purchased\":\"4\",\"last_note\":null,"
                        + "\"last_inbound_sms\":null,\"timezone\":\"PST8PDT\",\"time_since_dla\":\"0\",\"updateSequence\":\"\","
                        + "\"updateCampaign\":\"\",\"grade\":\"0.00\",\"unique_id\":\"EFK8C21\",\"f1501\":\"landing pages\","
                        + "\"f1502\":\"0\",\"f1503\":\"*/*2*/*3*/*\",\"f1504\":null,\"f1505\":\"20\",\"f1506\":\"49\"},"
                        + "\"account_id\":\"12345\"}");
    }

    @Test
    void shows_the_same_contact_through_the_generic_endpoint() {
        assertEquals(caller.get("Contact?id=7"), caller.get("object?objectID=0&id=7"));
    }

    @Test
    void says_in_plain_text_that_there_is_no_such_contact() {
        answers("Contact?id=999999", "404 Object not found");
    }

    @Test
    void adds_id_and_owner_to_the_fields_that_were_asked_for() {
        answers(
                "Contacts?ids=1,2&listFields=firstname,email",
                rows(
                        "{\"firstname\":\"Ana\",\"email\":\"ana.lopez1@example.com\",\"id\":\"1\",\"owner\":\"1\"},"
                                + "{\"firstname\":\"Émile\",\"email\":\"emile.wang2@example.org\",\"id\":\"2\",\"owner\":\"5\"}"));
    }

    @Test
    void leaves_out_fields_that_there_are_not() {
        answers("Contacts?ids=1&listFields=nonsense,owner,id", rows("{\"owner\":\"1\",\"id\":\"1\"}"));
    }

    @Test
    void cuts_a_page_at_50_whatever_is_asked_for() {
        for (String range : new String[] {"", "&range=51", "&range=1000", "&range=0"}) {
            String body = caller.get("Contacts?ids=0&listFields=id" + range);
            assertEquals(50, body.split("\"owner\"").length - 1, range);
        }
    }

    @Test
    void goes_on_where_the_last_page_ended() {
        answers("Contacts?start=2499&range=50&listFields=id", rows("{\"id\":\"2500\",\"owner\":\"1\"}"));
        answers("Contacts?start=2500&range=50&listFields=id", rows(""));
    }

    @Test
    void goes_on_by_key() {
        answers(
                "Contacts?range=2&sort=id&sortDir=asc&listFields=lastname&condition="
                        + Conditions.query(Conditions.value("id", ">", "2498")),
                rows(
                        "{\"lastname\":\"Garcia\",\"id\":\"2499\",\"owner\":\"1\"},{\"lastname\":\"Kowalska\",\"id\":\"2500\","
                                + "\"owner\":\"1\"}"));
    }

    @Test
    void sorts_money_as_numbers() {
        answers(
                "Contacts?sort=spent&sortDir=desc&range=3&listFields=spent",
                rows(
                        "{\"spent\":\"1988.50\",\"id\":\"1027\",\"owner\":\"1\"},{\"spent\":\"1982.00\",\"id\":\"2366\",\"owner\":\"4\"},"
                                + "{\"spent\":\"1682.00\",\"id\":\"2488\",\"owner\":\"1\"}"));
    }

    @Test
    void sorts_names_without_regard_to_case_and_by_id_within_the_same_name() {
        answers(
                "Contacts?sort=lastname&range=3&listFields=lastname",
                rows("{\"lastname\":\"Adeyemi\",\"id\":\"8\",\"owner\":\"5\"},{\"lastname\":\"Adeyemi\",\"id\":\"14\","
                        + "\"owner\":\"5\"},{\"lastname\":\"Adeyemi\",\"id\":\"83\",\"owner\":\"1\"}"));
    }

    @Test
    void searches_whole_names() {
        answers("Contacts?search=ana+LOPEZ1%40&listFields=fn", rows(""));
        answers(
                "Contacts?search=ana+LOPEZ&range=1&listFields=fn",
                rows("{\"fn\":\"Ana Lopez\",\"id\":\"1\",\"owner\":\"1\"}"));
    }

    @Test
    void searches_notes_when_asked_to() {
        answers("Contacts/getInfo?search=trade+show", info("0"));
        answers("Contacts/getInfo?search=trade+show&searchNotes=true", info("38"));
    }

    @Test
    void counts_the_members_of_a_group() {
        answers("Contacts/getInfo?group_id=1&performAll=1", info("281"));
        answers(
                "Contacts/getInfo?condition=" + Conditions.query(Conditions.value("state", "=", "\"ca\"")),
                info("281"));
    }

    @Test
    void refuses_a_group_that_there_is_not() {
        answers("Contacts?group_id=99", "404 The group does not exist.");
    }

    @Test
    void fetches_fields_of_related_records() {
        answers(
                "Contacts?ids=1&listFields=email&externs=f1506//name,owner//email,f1506//owner//firstname",
                rows(
                        "{\"email\":\"ana.lopez1@example.com\",\"id\":\"1\",\"owner\":\"1\",\"f1506//name\":\"Bluebird Studio\","
                                + "\"owner//email\":\"rosa@example.com\",\"f1506//owner//firstname\":\"Sven\"}"));
    }

    @Test
    void puts_labels_for_codes_when_asked_to() {
        answers(
                "objects?objectID=0&ids=4&listFields=priority,status,f1502,f1503&user_readable=CSV",
                rows("{\"priority\":\"Medium\",\"status\":null,\"f1502\":\"Small\",\"f1503\":\"Workshops, Courses\","
                        + "\"id\":\"4\",\"owner\":\"1\"}"));
        answers(
                "objects?objectID=0&ids=4&listFields=priority,status,f1502,f1503&user_readable=RAW",
                rows(
                        "{\"priority\":\"9\",\"status\":null,\"f1502\":\"1\",\"f1503\":\"*/*1*/*5*/*\",\"id\":\"4\",\"owner\":\"1\"}"));
    }

    @Test
    void finds_the_ids_behind_an_email_address() {
        answers(
                "object/getByEmail?objectID=0&email=ANA.lopez1%40example.com",
                "200 {\"code\":0,\"data\":{\"id\":\"1\"},\"account_id\":\"12345\"}");
        answers(
                "object/getByEmail?objectID=0&email=ana.lopez1%40example.com&all=1",
                "200 {\"code\":0,\"data\":{\"ids\":[\"1\"]},\"account_id\":\"12345\"}");
        answers("object/getByEmail?objectID=0&email=nobody%40example.com", "404 Object not found");
    }

    @Test
    void lists_and_counts_the_contacts_that_have_a_tag() {
        answers(
                "objects/tag?objectID=0&tag_id=2&range=2&listFields=email",
                rows("{\"email\":\"ana.lopez1@example.com\",\"id\":\"1\",\"owner\":\"1\"},"
                        + "{\"email\":\"klaus.devries15@example.net\",\"id\":\"15\",\"owner\":\"1\"}"));
        answers(
                "objects/tag?objectID=0&tag_name=vip&count=true",
                "200 {\"code\":0,\"data\":{\"count\":\"123\"},\"account_id\":\"12345\"}");
        answers("objects/tag?objectID=0&tag_name=Nothing", rows(""));
        answers("objects/tag?objectID=0", "400 Either tag_id or tag_name is needed.");
    }

    @Test
    void lists_custom_objects_by_type_and_by_their_own_name() {
        String expected = rows("{\"name\":\"Bluebird Academy\",\"f2001\":\"1\",\"id\":\"1\",\"owner\":\"5\"}");
        answers("objects?objectID=10000&sort=name&range=1&listFields=name,f2001", expected);
        answers("Companies?sort=name&range=1&listFields=name,f2001", expected);
    }

    @Test
    void lists_who_has_a_tag_and_who_is_in_a_sequence() {
        answers(
                "objects?objectID=138&range=1",
                rows(
                        "{\"id\":\"1\",\"tag_id\":\"1\",\"object_id\":\"1\",\"object_type_id\":\"0\",\"date\":\"1702230885\"}"));
        answers(
                "objects?objectID=8&range=1",
                rows("{\"id\":\"1\",\"drip_id\":\"1\",\"object_id\":\"8\",\"object_type_id\":\"0\",\"step_num\":\"5\","
                        + "\"paused\":\"0\",\"date\":\"1743172149\"}"));
        answers(
                "object?objectID=5&id=2",
                "200 {\"code\":0,\"data\":{\"id\":\"2\",\"owner\":\"2\",\"name\":\"Course drip\",\"object_type_id\":\"0\","
                        + "\"pause\":\"0\",\"subscriber_count\":\"115\",\"date\":\"1725235200\",\"dlm\":\"1746835200\"},"
                        + "\"account_id\":\"12345\"}");
    }

    @Test
    void lists_users_groups_notes_tasks_and_automations() {
        answers(
                "objects?objectID=2&range=1",
                rows("{\"id\":\"1\",\"firstname\":\"Rosa\",\"lastname\":\"Delgado\",\"email\":\"rosa@example.com\","
                        + "\"timezone\":\"PST8PDT\",\"role\":\"1\",\"last_login\":\"1768348800\"}"));
        answers(
                "objects?objectID=3&range=1",
                rows(
                        "{\"id\":\"1\",\"name\":\"Californians\",\"type\":\"0\",\"owner\":\"1\",\"listfields\":\"\","
                                + "\"public_view\":\"0\",\"is_public\":\"1\",\"object_type_id\":\"0\",\"writable\":true,"
                                + "\"conditions\":{\"statement\":[{\"rule\":{\"field\":\"state\",\"condition\":\"=\",\"value\":[\"CA\"]}}]}}"));
        answers(
                "objects?objectID=12&range=1",
                rows(
                        "{\"id\":\"1\",\"owner\":\"5\",\"contact_id\":\"1\",\"object_type_id\":\"0\","
                                + "\"data\":\"Very happy with the workshop.\",\"date\":\"1740528000\",\"dlm\":\"1740528000\"}"));
        answers(
                "objects?objectID=1&range=1",
                rows("{\"id\":\"1\",\"owner\":\"1\",\"drip_id\":\"0\",\"contact_id\":\"433\",\"step_num\":\"0\","
                        + "\"subject\":\"Check in after purchase\",\"date_assigned\":\"1766275200\","
                        + "\"date_due\":\"1766880000\",\"date_complete\":null,\"status\":\"0\",\"type\":\"0\",\"details\":null,"
                        + "\"hidden\":\"0\",\"call_outcome_id\":\"0\",\"item_id\":\"0\",\"notifications\":null,\"rules\":null,"
                        + "\"object_type_id\":\"0\",\"object_name\":\"Contacts\"}"));
        answers(
                "objects?objectID=140&range=1",
                rows("{\"id\":\"1\",\"name\":\"Welcome series\",\"date\":\"1707955200\",\"dlm\":\"1738195200\","
                        + "\"object_type_id\":\"0\",\"pause\":\"0\",\"deleted\":\"false\"}"));
    }

    @Test
    void refuses_a_type_that_is_not_simulated() {
        answers("objects?objectID=9999", "404 The sandbox does not simulate object type 9999.");
        answers("objects", "400 The parameter objectID is missing.");
        answers("objects?objectID=Contact", "400 Not a number: objectID");
    }

    @Test
    void describes_the_fields_of_tags() {
        answers(
                "Tags/meta?format=byId",
                "200 {\"code\":0,\"data\":{\"14\":{\"name\":\"Tag\",\"fields\":{\"tag_id\":{\"alias\":\"Id\",\"type\":\"numeric\","
                        + "\"required\":0,\"unique\":0,\"editable\":0,\"deletable\":0},\"tag_name\":{\"alias\":\"Name\",\"type\":\"text\","
                        + "\"required\":0,\"unique\":0,\"editable\":1,\"deletable\":0}}}},\"account_id\":12345}");
    }

    @Test
    void describes_companies_by_name() {
        answers(
                "objects/meta?objectID=10000",
                "200 {\"code\":0,\"data\":{\"Company\":{\"id\":\"10000\",\"fields\":{\"id\":{\"alias\":\"Company ID\","
                        + "\"type\":\"numeric\",\"required\":\"0\",\"unique\":\"0\",\"editable\":0,\"deletable\":\"0\"},"
                        + "\"owner\":{\"alias\":\"Owner\",\"type\":\"parent\",\"required\":\"0\",\"unique\":\"0\",\"editable\":1,"
                        + "\"deletable\":\"0\",\"parent_object\":2},\"name\":{\"alias\":\"Name\",\"type\":\"text\",\"required\":\"0\","
                        + "\"unique\":\"0\",\"editable\":1,\"deletable\":\"0\"},\"date\":{\"alias\":\"Date Added\","
                        + "\"type\":\"timestamp\",\"required\":\"0\",\"unique\":\"0\",\"editable\":0,\"deletable\":\"0\"},"
                        + "\"dla\":{\"alias\":\"Last Activity\",\"type\":\"timestamp\",\"required\":\"0\",\"unique\":\"0\","
                        + "\"editable\":0,\"deletable\":\"0\"},\"dlm\":{\"alias\":\"Date Modified\",\"type\":\"timestamp\","
                        + "\"required\":\"0\",\"unique\":\"0\",\"editable\":0,\"deletable\":\"0\"},\"contact_cat\":{\"alias\":\"Tags\","
                        + "\"type\":\"subscription\",\"required\":\"0\",\"unique\":\"0\",\"editable\":1,\"deletable\":\"0\"},"
                        + "\"updateSequence\":{\"alias\":\"Sequences\",\"type\":\"subscription\",\"required\":\"0\",\"unique\":\"0\","
                        + "\"editable\":1,\"deletable\":\"0\"},\"updateCampaign\":{\"alias\":\"Automations\","
                        + "\"type\":\"subscription\",\"required\":\"0\",\"unique\":\"0\",\"editable\":1,\"deletable\":\"0\"},"
                        + "\"f2001\":{\"alias\":\"Industry\",\"type\":\"drop\",\"required\":\"0\",\"unique\":\"0\",\"editable\":1,"
                        + "\"deletable\":\"1\",\"options\":{\"1\":\"Education\",\"2\":\"Health\",\"3\":\"Hospitality\","
                        + "\"4\":\"Manufacturing\",\"5\":\"Professional Services\",\"6\":\"Retail\",\"7\":\"Software\"}},"
                        + "\"f2002\":{\"alias\":\"Employees\",\"type\":\"numeric\",\"required\":\"0\",\"unique\":\"0\",\"editable\":1,"
                        + "\"deletable\":\"1\"},\"f2003\":{\"alias\":\"Website\",\"type\":\"text\",\"required\":\"0\",\"unique\":\"0\","
                        + "\"editable\":1,\"deletable\":\"1\"},\"f2004\":{\"alias\":\"Domain\",\"type\":\"text\",\"required\":\"0\","
                        + "\"unique\":\"1\",\"editable\":1,\"deletable\":\"1\"},\"f2005\":{\"alias\":\"Office Phone\","
                        + "\"type\":\"phone\",\"required\":\"0\",\"unique\":\"0\",\"editable\":1,\"deletable\":\"1\"},"
                        + "\"f2006\":{\"alias\":\"Billing Email\",\"type\":\"email\",\"required\":\"0\",\"unique\":\"0\","
                        + "\"editable\":1,\"deletable\":\"1\"}}}},\"account_id\":\"12345\"}");
    }

    @Test
    void describes_all_types_when_none_is_named() {
        assertEquals(
                "Contact Task User Group Sequence SequenceSubscriber Note Tag TagSubscriber "
                        + "CampaignBuilder Company Product Purchase PurchaseLog Subscription CreditCard Invoice "
                        + "Order Offer Coupon CouponCode CouponProduct Tax ShippingMethod Gateway "
                        + "FulfillmentList UpsellForm ShippedPackage ShippingFulfillmentRun DeletedOpenOrder "
                        + "SubscriberRetention SubscriptionSale SalesReport ProductSalesLog CustomerValue "
                        + "ShippingCollected TaxesCollected PartnerProgram Partner Referral Affiliate_Commission "
                        + "PartnerPromotionalItem PartnerProduct Message Blast ScheduledBroadcast PostcardOrder "
                        + "MessageTemplate IMAPSetting Inbox Conversation InboxChannel SpamConversation "
                        + "CalendarEvent CalendarEventGuest CalendarTemplate CalendarPotentialGuest Calendar "
                        + "CalendarEventType Campaign LeadSource Medium Content Term TrackedLink URLHistory "
                        + "LeadRouter LandingPage SmartForm SmartFormFE CustomDomain FacebookApp "
                        + "WordpressMembership WordpressSite Rule Webhook WebhookLog LogItem AutomationLogItem "
                        + "Role TaskOutcome TaskNote TaskHistory CustomObject CustomObjectRelationship",
                MetaNames.of(caller.get("objects/meta").substring(4)));
        assertEquals(
                "0 1 2 3 5 8 12 14 138 140 10000 16 17 30 44 45 46 52 65 123 124 125 63 64 70 19 42 47 "
                        + "49 146 92 93 94 95 96 97 98 35 36 37 38 40 87 7 13 23 27 68 101 203 204 205 206 160 "
                        + "161 164 174 175 177 75 76 77 78 79 80 88 69 20 22 122 58 53 43 67 6 145 187 4 100 61 "
                        + "66 89 90 99 102",
                MetaNames.of(caller.get("objects/meta?format=byId").substring(4)));
    }
}
