package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver on this machine gets, byte for byte. */
class WebhooksTest {
    private Sandbox sandbox;
    private Caller caller;
    private Receiver receiver;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60));
        caller = Caller.of(sandbox);
        receiver = Receiver.answering();
    }

    @AfterEach
    void stop() {
        sandbox.close();
        receiver.close();
    }

    private void subscribe(String event, String data) {
        caller.form(
                "POST",
                "Webhook/subscribe",
                "url=" + Caller.encoded(receiver.url("/hook?from=here")) + "&event=" + event
                        + (data.isEmpty() ? "" : "&data=" + Caller.encoded(data)));
    }

    @Test
    void notifies_of_a_new_contact() {
        subscribe("object_create(0)", "{\"format\":\"notify\"}");
        caller.json("POST", "Contacts", "{\"firstname\":\"Mary\"}");
        assertEquals("""
                        POST /hook?from=here HTTP/1.1
                        Host: 127.0.0.1:PORT
                        content-type: application/json
                        Content-Length: 116
                        Connection: close

                        {"webhook_id":"4","object_type_id":"0","event":{"type":"object_create"},"data":{"id":"61"},"timestamp":"1769947200"}\
                        """, receiver.next());
    }

    @Test
    void tells_the_essential_of_a_contact_that_gets_and_loses_a_tag() {
        subscribe("sub_tag(4)", "{\"format\":\"lightweight\"}");
        subscribe("unsub_tag(4)", "{\"format\":\"lightweight\"}");
        caller.json(
                "POST",
                "Contacts",
                "{\"firstname\":\"Mary\",\"lastname\":\"Smith\",\"email\":\"mary@example.com\",\"contact_cat\":\"*/*4*/*\"}");
        assertEquals("""
                        {"webhook_id":"4","object_type_id":"0","event":{"type":"sub_tag","tag_id":"4"},"data":{"id":"61","firstname":"Mary","lastname":"Smith","email":"mary@example.com"},"timestamp":"1769947200"}\
                        """, receiver.nextBody());
        caller.json("DELETE", "objects/tag", "{\"objectID\":0,\"ids\":[61],\"remove_list\":[4]}");
        assertEquals("""
                        {"webhook_id":"5","object_type_id":"0","event":{"type":"unsub_tag","tag_id":"4"},"data":{"id":"61","firstname":"Mary","lastname":"Smith","email":"mary@example.com"},"timestamp":"1769947200"}\
                        """, receiver.nextBody());
    }

    @Test
    void tells_the_first_three_fields_of_a_custom_object() {
        subscribe("object_create(10000)", "{\"format\":\"lightweight\"}");
        caller.json(
                "POST",
                "objects",
                "{\"objectID\":10000,\"name\":\"Acorn\",\"f2001\":1,\"f2003\":\"acorn.example.com\"}");
        assertEquals("""
                        {"webhook_id":"4","object_type_id":"10000","event":{"type":"object_create"},"data":{"id":"61","f2001":"Education","f2002":"","f2003":"acorn.example.com"},"timestamp":"1769947200"}\
                        """, receiver.nextBody());
    }

    @Test
    void tells_everything_of_a_contact() {
        subscribe("object_create(0)", "");
        caller.json(
                "POST",
                "Contacts",
                "{\"firstname\":\"Mary\",\"email\":\"mary@example.com\",\"birthday\":\"1514764800\",\"f1502\":2,"
                        + "\"f1503\":\"*/*1*/*3*/*\",\"f1506\":1,\"n_lead_source\":1,\"bulk_sms\":\"-3\"}");
        assertEquals("""
                        {"webhook_id":"4","object_type_id":"0","event":{"type":"object_create"},"data":{"id":"61","owner":"Rosa Delgado","firstname":"Mary","lastname":"","email":"mary@example.com","birthday":"1-1-2018","date":"2-1-2026","dla":"2-1-2026","contact_cat":"","bulk_mail":"Under Review","bulk_sms":"Unsubscribed","referer":"0","dlm":"2-1-2026","system_source":"3","import_id":"0","visits":"0","freferrer":"0","lreferrer":"0","n_lead_source":"google","n_content":"","n_term":"","n_media":"0","n_medium":"","n_campaign":"","l_lead_source":"","l_content":"","l_term":"","l_medium":"","l_campaign":"","aff_sales":"0","aff_amount":"0","program_id":"0","mrcAmount":"$0.00","mrcUnpaid":"$0.00","mriInvoiceNum":"0","mriInvoiceTotal":"$0.00","ccType":"","ccExpirationMonth":"","ccExpirationYear":"0","ccExpirationDate":"","mrcResult":"","bindex":"0","spent":"$0.00","grade":"0","unique_id":"GDA4FFP","f1502":"Medium","f1503":"Workshops, Podcast","f1506":"Bluebird Academy"},"timestamp":"1769947200"}\
                        """, receiver.nextBody());
    }

    @Test
    void fills_the_merge_fields_of_a_form() {
        subscribe(
                "object_create(0)",
                "{\"format\":\"custom\",\"payload\":\"name=[First Name]&mail=[Email]&left=[Nothing]\","
                        + "\"http_method\":\"put\",\"headers\":{\"api-key\":\"123\",\"host\":\"elsewhere\",\"x\":\"a\\r\\nb\"}}");
        caller.json("POST", "Contacts", "{\"firstname\":\"M&M\",\"email\":\"mary@example.com\"}");
        assertEquals("""
                        PUT /hook?from=here HTTP/1.1
                        Host: 127.0.0.1:PORT
                        content-type: application/x-www-form-urlencoded
                        api-key: 123
                        Content-Length: 49
                        Connection: close

                        name=M%26M&mail=mary%40example.com&left=[Nothing]\
                        """, receiver.next());
    }

    @Test
    void fills_the_merge_fields_of_json() {
        subscribe(
                "object_create(0)",
                "{\"format\":\"custom\",\"payload\":\"{\\\"size\\\":\\\"[Shirt Size]\\\",\\\"all\\\":[\\\"[First Name]\\\"]}\"}");
        caller.json("POST", "Contacts", "{\"firstname\":\"Jo \\\"J\\\"\",\"f1502\":3}");
        assertEquals("""
                        POST /hook?from=here HTTP/1.1
                        Host: 127.0.0.1:PORT
                        content-type: application/json
                        Content-Length: 35
                        Connection: close

                        {"size":"Large","all":["Jo \\"J\\""]}\
                        """, receiver.next());
    }

    @Test
    void asks_with_get_and_sends_what_is_neither_form_nor_json_as_text() {
        subscribe("sub_tag(4)", "{\"format\":\"custom\",\"payload\":\"n=[Last Name]\",\"http_method\":\"GET\"}");
        subscribe("sub_tag(5)", "{\"format\":\"custom\",\"payload\":\"Hi [First Name]!\"}");
        caller.json("POST", "Contacts", "{\"firstname\":\"Mary\",\"lastname\":\"Smith Jr\"}");
        caller.json("PUT", "objects/tag", "{\"objectID\":0,\"ids\":[61],\"add_list\":[4]}");
        assertEquals("""
                        GET /hook?from=here&n=Smith+Jr HTTP/1.1
                        Host: 127.0.0.1:PORT
                        content-type: application/x-www-form-urlencoded
                        Content-Length: 0
                        Connection: close

                        """, receiver.next());
        caller.json("PUT", "objects/tag", "{\"objectID\":0,\"ids\":[61],\"add_list\":[5]}");
        assertEquals("""
                        POST /hook?from=here HTTP/1.1
                        Host: 127.0.0.1:PORT
                        content-type: text/plain
                        Content-Length: 8
                        Connection: close

                        Hi Mary!\
                        """, receiver.next());
    }

    @Test
    void tells_of_a_purchase_and_of_its_transaction() {
        subscribe("purchase_product(1)", "{\"format\":\"notify\"}");
        subscribe("transaction_created_with_product(2)", "{\"format\":\"notify\"}");
        caller.json(
                "POST",
                "transaction/processManual",
                "{\"contact_id\":3,\"chargeNow\":\"chargeLog\",\"trans_date\":1769947200000,\"offer\":{\"products\":["
                        + "{\"id\":1,\"quantity\":2,\"price\":[{\"price\":10}]},{\"id\":2,\"quantity\":1}]}}");
        String one = receiver.nextBody();
        String other = receiver.nextBody();
        assertEquals("""
                        {"webhook_id":"4","object_type_id":"0","event":{"type":"purchase_product","purchase":{"owner":1,"type":0,"contact_id":3,"product_id":1,"name":"Membership: Silver","price":"10.00","description":"","date":1769947200,"dlm":1769947200,"quantity":2,"invoice_id":96,"oprid":"","discount":"0.00","status":1,"id":88},"product_id":"1"},"data":{"id":"3"},"timestamp":"1769947200"}\
                        """, one.contains("purchase_product") ? one : other);
        assertEquals("""
                        {"webhook_id":"5","object_type_id":"0","event":{"type":"transaction_created_with_product","product":{"name":"Membership: Gold","description":"","date":"","dlm":1701388800,"external_id":null,"product_group":null,"sku":"P-102","taxable":null,"deleted":"false","id":2,"price":"29.00","quantity":"1","minQuantity":"1","maxQuantity":"99","total":"29.00","shipping":"false","tax":"false","type":"one_time","quantityEditable":"false","index":"0","owner":"1","level1":"0","level2":"0","offer_to_affiliates":"true","trial_period_unit":"day","trial_period_count":"0","trial_price":"0","setup_fee":"0","delay_start":"0","setup_fee_when":"immediately","setup_fee_date":"0","product_type":"digital","subscription_fee":"0","subscription_count":"0","subscription_unit":"day","download_limit":"0","download_time_limit":"0","total_income":null,"total_purchases":null,"uid":"2"},"invoice":{"id":96,"contact_id":3,"transaction_id":"0","date":1769947200,"template_id":1,"subtotal":"49.00","tax":"0.00","shipping":"0.00","total":"49.00","zip":"","offer_data":"{\\"products\\":[{\\"id\\":1,\\"quantity\\":2,\\"price\\":[{\\"price\\":10}]},{\\"id\\":2,\\"quantity\\":1}]}","status":1,"dlm":1769947200},"product_id":"2"},"data":{"id":"3"},"timestamp":"1769947200"}\
                        """, one.contains("purchase_product") ? other : one);
    }

    @Test
    void tells_of_a_form_that_was_filled_in() {
        subscribe("object_submits_form(4)", "{\"format\":\"lightweight\"}");
        assertEquals("""
                        200 {"code":0,"data":{"id":"61"},"account_id":"12345"}\
                        """, caller.form("POST", "form?id=4", "firstname=Mary&email=mary@example.com"));
        assertEquals("""
                        {"webhook_id":"4","object_type_id":"0","event":{"type":"object_submits_form","form_id":"4"},"data":{"id":"61","firstname":"Mary","lastname":"","email":"mary@example.com"},"timestamp":"1769947200"}\
                        """, receiver.nextBody());
    }

    @Test
    void keeps_the_order_in_which_things_happened() {
        subscribe("sub_tag(4)", "{\"format\":\"notify\"}");
        StringBuilder expected = new StringBuilder();
        StringBuilder told = new StringBuilder();
        caller.json("DELETE", "objects/tag", "{\"objectID\":0,\"performAll\":true,\"ids\":\"0\",\"remove_list\":[4]}");
        for (int id = 60; id > 0; id--) {
            caller.json("PUT", "objects/tag", "{\"objectID\":0,\"ids\":[" + id + "],\"add_list\":[4]}");
            expected.append(id).append(' ');
        }
        for (int id = 60; id > 0; id--) {
            told.append(receiver.nextBody().replaceAll(".*\"data\":\\{\"id\":\"(\\d+)\".*", "$1 "));
        }
        assertEquals(expected.toString(), told.toString());
    }

    @Test
    void refuses_an_event_that_there_is_not_or_that_does_not_say_of_what() {
        assertEquals("""
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost&event=object_create
                          400 Invalid event: object_create
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost&event=object_create()
                          400 Invalid event: object_create()
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost&event=object_explodes(0)
                          400 Invalid event: object_explodes(0)
                        > POST Webhook/subscribe url=ftp%3A%2F%2Flocalhost&event=object_create(0)
                          400 Invalid URL: ftp://localhost
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost:99999&event=object_create(0)
                          400 Invalid URL: http://localhost:99999
                        """, Transcript.replayed(caller, """
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost&event=object_create
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost&event=object_create()
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost&event=object_explodes(0)
                        > POST Webhook/subscribe url=ftp%3A%2F%2Flocalhost&event=object_create(0)
                        > POST Webhook/subscribe url=http%3A%2F%2Flocalhost:99999&event=object_create(0)
                        """));
    }
}
