package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritingTest {
    private static final String DELETED = "200 {\"code\":0,\"data\":\"Deleted\",\"account_id\":\"12345\"}";
    private static final String DONE = "200 {\"code\":0,\"account_id\":\"12345\"}";

    private final TestClock clock = new TestClock();
    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(120));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void shows(String path, String fields, String row) {
        assertEquals(
                "200 {\"code\":0,\"data\":[" + row + "],\"account_id\":\"12345\",\"misc\":[]}",
                caller.get(path + "&listFields=" + fields));
    }

    private void updated(String attributes, String answer) {
        assertEquals("200 {\"code\":0,\"data\":{\"attrs\":{" + attributes + "}},\"account_id\":\"12345\"}", answer);
    }

    private long contacts() {
        String answer = caller.get("Contacts/getInfo");
        int at = answer.indexOf("\"count\":\"") + 9;
        return Long.parseLong(answer.substring(at, answer.indexOf('"', at)));
    }

    @Test
    void creates_a_contact_from_a_form_and_shows_it_flat() {
        assertEquals(
                "200 {\"code\":0,\"data\":{\"id\":\"121\",\"owner\":\"1\",\"firstname\":\"Kim\",\"lastname\":\"O'Hara Ng\","
                        + "\"email\":\"kim+1@example.com\",\"address\":null,\"city\":null,\"state\":null,\"zip\":null,"
                        + "\"birthday\":null,\"date\":\"1769947200\",\"priority\":\"0\",\"status\":null,\"cell_phone\":null,"
                        + "\"home_phone\":null,\"sms_number\":null,\"dla\":\"1769947200\",\"contact_cat\":\"\","
                        + "\"bulk_mail\":\"-5\",\"bulk_sms\":\"0\",\"office_phone\":null,\"fax\":null,\"dlm\":\"1769947200\","
                        + "\"company\":null,\"address2\":null,\"title\":null,\"website\":null,\"country\":null,"
                        + "\"system_source\":\"3\",\"source_location\":null,\"import_id\":\"0\",\"ip_addy\":null,"
                        + "\"ip_addy_display\":null,\"visits\":\"0\",\"freferrer\":\"0\",\"lreferrer\":\"0\",\"n_lead_source\":\"0\","
                        + "\"n_content\":\"0\",\"n_term\":\"0\",\"n_media\":\"0\",\"n_medium\":\"0\",\"n_campaign\":\"0\","
                        + "\"l_lead_source\":\"0\",\"l_content\":\"0\",\"l_term\":\"0\",\"l_medium\":\"0\",\"l_campaign\":\"0\","
                        + "\"referral_page\":null,\"aff_sales\":\"0\",\"aff_amount\":\"0\",\"program_id\":\"0\","
                        + "\"aff_paypal\":null,\"fb_birthday\":\"0\",\"fb_gender\":null,\"fb_likes\":null,\"fb_groups\":null,"
                        + "\"fb_website\":null,\"fb_hometown\":null,\"fb_location\":null,\"mrcAmount\":\"0\","
                        + "\"mrcUnpaid\":\"0.00\",\"mriInvoiceNum\":\"0\",\"mriInvoiceTotal\":\"0\",\"ccType\":\"0\","
                        + "\"ccExpirationMonth\":\"0\",\"ccExpirationYear\":\"0\",\"ccExpirationDate\":\"0\",\"ccNumber\":null,"
                        + "\"mrcResult\":\"0\",\"spent\":null,\"num_purchased\":null,\"last_note\":null,"
                        + "\"last_inbound_sms\":null,\"timezone\":null,\"time_since_dla\":\"0\",\"updateSequence\":\"\","
                        + "\"updateCampaign\":\"\",\"grade\":\"0.00\",\"unique_id\":\"IB00ITD\",\"f1501\":null,\"f1502\":\"0\","
                        + "\"f1503\":null,\"f1504\":null,\"f1505\":\"3\",\"f1506\":\"0\"},\"account_id\":\"12345\"}",
                caller.form(
                        "POST",
                        "Contacts",
                        "firstname=Kim&lastname=O%27Hara+Ng&email=kim%2B1%40example.com&nonsense=1&f1505=3"));
    }

    @Test
    void creates_the_same_from_json_and_from_a_form() {
        String json =
                caller.json("POST", "objects", "{\"objectID\":0,\"firstname\":\"Zoë\",\"f1505\":3,\"address2\":null}");
        caller.form("DELETE", "object?objectID=0&id=121", "");
        String form = caller.form("POST", "objects", "objectID=0&firstname=Zo%C3%AB&f1505=3");
        String id = "\"id\":\"121\"";
        assertEquals(
                json.replace(id, "").replaceAll("\"unique_id\":\"[^\"]*\"", ""),
                form.replace("\"id\":\"122\"", "").replaceAll("\"unique_id\":\"[^\"]*\"", ""));
    }

    @Test
    void never_gives_the_id_of_a_deleted_contact_again() {
        caller.form("POST", "Contacts", "firstname=A");
        assertEquals(DONE, caller.send("DELETE", "Contact?id=121", "", ""));
        caller.form("POST", "Contacts", "firstname=B");
        shows(
                "Contacts?condition=" + Conditions.query(Conditions.value("id", ">", "120")),
                "firstname",
                "{\"firstname\":\"B\",\"id\":\"122\",\"owner\":\"1\"}");
    }

    @Test
    void refuses_an_invalid_email_address() {
        assertEquals("422 Invalid email address: kim", caller.form("POST", "Contacts", "email=kim"));
        assertEquals("422 Invalid email address: a@b", caller.form("PUT", "Contacts", "id=1&email=a%40b"));
        assertEquals(120, contacts());
    }

    @Test
    void stores_an_unknown_option_of_a_dropdown_as_0() {
        updated("\"f1502\":\"3\",\"dlm\":\"1769947200\",\"id\":\"2\"", caller.form("PUT", "Contacts", "id=2&f1502=3"));
        updated(
                "\"f1502\":\"0\",\"dlm\":\"1769947200\",\"id\":\"2\"",
                caller.form("PUT", "Contacts", "id=2&f1502=Large"));
    }

    @Test
    void tells_only_the_fields_that_changed() {
        updated(
                "\"firstname\":\"Bob\",\"dlm\":\"1769947200\",\"id\":\"1\"",
                caller.form("PUT", "Contacts", "id=1&firstname=Bob&email=ana.lopez1%40example.com"));
        clock.forwardMillis(2_000);
        updated(
                "\"city\":null,\"dlm\":\"1769947202\",\"id\":\"1\"",
                caller.json("PUT", "objects", "{\"objectID\":0,\"id\":1,\"city\":null,\"date\":5,\"website\":null}"));
    }

    @Test
    void lets_mailing_be_switched_off_and_never_on() {
        updated(
                "\"bulk_mail\":\"0\",\"bulk_sms\":\"-3\",\"dlm\":\"1769947200\",\"id\":\"1\"",
                caller.form("PUT", "Contacts", "id=1&bulk_mail=0&bulk_sms=-3"));
        updated("\"dlm\":\"1769947200\",\"id\":\"1\"", caller.form("PUT", "Contacts", "id=1&bulk_mail=1&bulk_sms=2"));
    }

    @Test
    void updates_by_unique_id() {
        String contact = caller.get("Contact?id=3");
        String unique =
                contact.replaceAll(".*\"unique_id\":\"([^\"]*)\".*", "$1").toLowerCase(Locale.ROOT);
        updated(
                "\"firstname\":\"Bob\",\"dlm\":\"1769947200\",\"id\":\"3\"",
                caller.form("PUT", "Contacts", "unique_id=" + unique + "&firstname=Bob"));
        assertEquals("400 The parameter id is missing.", caller.form("PUT", "Contacts", "firstname=Bob"));
        assertEquals("404 Object not found", caller.form("PUT", "Contacts", "id=9999&firstname=Bob"));
    }

    @Test
    void merges_by_email_and_creates_when_nothing_matches() {
        updated(
                "\"city\":\"Ojai\",\"dlm\":\"1769947200\",\"id\":\"1\"",
                caller.form("POST", "Contacts/saveorupdate", "email=Ana.Lopez1%40Example.com&city=Ojai")
                        .replace("\"email\":\"Ana.Lopez1@Example.com\",", ""));
        String created = caller.form("POST", "objects/saveorupdate", "objectID=0&email=new%40example.com&city=Ojai");
        assertEquals("200 {\"code\":0,\"data\":{\"id\":\"121\"", created.substring(0, 32));
    }

    @Test
    void empties_fields_when_merging_unless_blanks_are_to_be_ignored() {
        updated(
                "\"dlm\":\"1769947200\",\"id\":\"1\"",
                caller.form(
                        "POST",
                        "objects/saveorupdate",
                        "objectID=0&email=ana.lopez1%40example.com&city=&ignore_blanks=1"));
        updated(
                "\"city\":\"\",\"dlm\":\"1769947200\",\"id\":\"1\"",
                caller.form("POST", "objects/saveorupdate", "objectID=0&email=ana.lopez1%40example.com&city="));
    }

    @Test
    void prefers_the_unique_id_to_the_email_when_merging() {
        String unique = caller.get("Contact?id=5").replaceAll(".*\"unique_id\":\"([^\"]*)\".*", "$1");
        updated(
                "\"email\":\"ana.lopez1@example.com\",\"dlm\":\"1769947200\",\"id\":\"5\"",
                caller.form("POST", "Contacts/saveorupdate", "email=ana.lopez1%40example.com&unique_id=" + unique));
    }

    @Test
    void deletes_the_contacts_that_are_named() {
        assertEquals(DELETED, caller.send("DELETE", "Contacts?ids=1,2,%203", "", ""));
        assertEquals(117, contacts());
        assertEquals("404 Object not found", caller.send("DELETE", "Contact?id=1", "", ""));
    }

    @Test
    void deletes_a_page_at_most_of_what_a_condition_selects() {
        String all = Conditions.query(Conditions.value("id", ">", "0"));
        assertEquals(DELETED, caller.send("DELETE", "Contacts?condition=" + all, "", ""));
        assertEquals(70, contacts());
        assertEquals(DELETED, caller.send("DELETE", "Contacts?condition=" + all + "&range=7", "", ""));
        assertEquals(63, contacts());
    }

    @Test
    void deletes_every_contact_for_0_for_performAll_and_for_nothing_as_a_real_account_does() {
        for (String selecting : new String[] {"?ids=0", "?performAll=1", ""}) {
            caller.form("POST", "Contacts", "firstname=Kim");
            assertEquals(DELETED, caller.send("DELETE", "Contacts" + selecting, "", ""));
            assertEquals(0, contacts(), selecting);
        }
    }

    @Test
    void deletes_the_members_of_a_group() {
        long before = contacts();
        caller.send("DELETE", "Contacts?group_id=1&performAll=1", "", "");
        assertEquals(true, contacts() < before && contacts() > 0);
    }

    @Test
    void forbids_what_a_type_does_not_permit() {
        assertEquals(
                "403 The object type Group does not permit POST.", caller.form("POST", "objects", "objectID=3&name=x"));
        assertEquals(
                "403 The object type User does not permit DELETE.",
                caller.send("DELETE", "object?objectID=2&id=1", "", ""));
    }

    @Test
    void keeps_records_of_custom_objects() {
        assertEquals(
                "200 {\"code\":0,\"data\":{\"id\":\"61\",\"owner\":\"1\",\"name\":\"Ün&Co\",\"date\":\"1769947200\","
                        + "\"dla\":\"1769947200\",\"dlm\":\"1769947200\",\"system_source\":\"0\",\"source_location\":null,"
                        + "\"contact_cat\":\"\",\"updateSequence\":\"\",\"updateCampaign\":\"\",\"f2001\":\"0\",\"f2002\":\"12\","
                        + "\"f2003\":null,\"f2004\":\"un.example.com\",\"f2005\":null,\"f2006\":null,\"unique_id\":\"GDA4FFP\"},"
                        + "\"account_id\":\"12345\"}",
                caller.json(
                        "POST",
                        "Companies",
                        "{\"name\":\"Ün&Co\",\"f2001\":\"99\",\"f2002\":12,\"f2004\":\"un.example.com\"}"));
        updated(
                "\"f2002\":\"13\",\"dlm\":\"1769947200\",\"id\":\"61\"",
                caller.form("POST", "Companies/saveorupdate", "f2004=un.example.com&f2002=13"));
    }
}
