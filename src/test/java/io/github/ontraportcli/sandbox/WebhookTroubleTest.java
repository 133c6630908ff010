package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.ontraportcli.sandbox.behaviour.webhooks.Delivery;
import io.github.ontraportcli.sandbox.behaviour.webhooks.Outbox;
import io.github.ontraportcli.sandbox.seed.Seed;
import io.github.ontraportcli.sandbox.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webhooks whose receivers refuse, are silent, gone or far away; and what is left of it in the log. */
class WebhookTroubleTest {
    private static final String LOG = "WebhookLogs?condition="
            + Caller.encoded("[{\"field\":{\"field\":\"id\"}," + "\"op\":\">\",\"value\":{\"value\":4}}]");

    private final TestClock clock = new TestClock();

    private static void subscribe(Caller caller, String url, String event, String data) {
        caller.form(
                "POST",
                "Webhook/subscribe",
                "url=" + Caller.encoded(url) + "&event=" + event + "&data=" + Caller.encoded(data));
    }

    private static void tag(Caller caller, int contact, int tag) {
        caller.json("PUT", "objects/tag", "{\"objectID\":0,\"ids\":[" + contact + "],\"add_list\":[" + tag + "]}");
    }

    @Test
    void tries_again_until_it_is_taken_and_logs_every_try(@TempDir Path directory) {
        SandboxOptions options = SandboxOptions.in(directory, clock).withContacts(5);
        try (Receiver receiver = Receiver.answering(500, 503)) {
            try (Sandbox sandbox = Sandbox.start(options)) {
                Caller caller = Caller.of(sandbox);
                subscribe(
                        caller,
                        receiver.url("/a"),
                        "sub_tag(40)",
                        "{\"format\":\"custom\",\"payload\":\"a=b\",\"max_retries\":\"3\"}");
                tag(caller, 1, 40);
                assertEquals(
                        "a=b a=b a=b", receiver.nextBody() + " " + receiver.nextBody() + " " + receiver.nextBody());
            }
            try (Sandbox again = Sandbox.start(options)) {
                Caller caller = Caller.of(again);
                String port = receiver.url("").substring("http://127.0.0.1".length());
                assertEquals("""
                        200 {"code":0,"data":{"id":"4","event":"sub_tag(40)","data":"{\\"format\\":\\"custom\\",\\"payload\\":\\"a=b\\",\\"max_retries\\":\\"3\\"}","url":"http://127.0.0.1:PORT/a","last_hook":1769947200,"last_code":200,"last_payload":"a=b"},"account_id":"12345"}\
                        """, caller.get("Webhook?id=4").replace(port, ":PORT"));
                assertEquals("""
                        200 {"code":0,"data":[{"id":"5","date":"1769947200","request":"{\\n\\t\\"url\\": \\"http:\\\\/\\\\/127.0.0.1:PORT\\\\/a\\",\\n\\t\\"headers\\": [\\n\\t\\t\\"content-type: application\\\\/x-www-form-urlencoded\\"\\n\\t],\\n\\t\\"payload\\": \\"a=b\\",\\n\\t\\"http_method\\": \\"POST\\"\\n}","response_code":"500","response_data":"{\\n\\t\\"response\\": \\"HTTP\\\\/1.1 500 Said\\\\r\\\\nServer: receiver\\\\r\\\\nContent-Length: 2\\\\r\\\\n\\\\r\\\\nok\\",\\n\\t\\"http_code\\": 500,\\n\\t\\"errno\\": 0,\\n\\t\\"headerSize\\": 58\\n}","name":"Webhook 4","origin_object":"Contact","webhook_type":"API","webhook_id":"4"},{"id":"6","date":"1769947200","request":"{\\n\\t\\"url\\": \\"http:\\\\/\\\\/127.0.0.1:PORT\\\\/a\\",\\n\\t\\"headers\\": [\\n\\t\\t\\"content-type: application\\\\/x-www-form-urlencoded\\"\\n\\t],\\n\\t\\"payload\\": \\"a=b\\",\\n\\t\\"http_method\\": \\"POST\\"\\n}","response_code":"503","response_data":"{\\n\\t\\"response\\": \\"HTTP\\\\/1.1 503 Said\\\\r\\\\nServer: receiver\\\\r\\\\nContent-Length: 2\\\\r\\\\n\\\\r\\\\nok\\",\\n\\t\\"http_code\\": 503,\\n\\t\\"errno\\": 0,\\n\\t\\"headerSize\\": 58\\n}","name":"Webhook 4","origin_object":"Contact","webhook_type":"API","webhook_id":"4"},{"id":"7","date":"1769947200","request":"{\\n\\t\\"url\\": \\"http:\\\\/\\\\/127.0.0.1:PORT\\\\/a\\",\\n\\t\\"headers\\": [\\n\\t\\t\\"content-type: application\\\\/x-www-form-urlencoded\\"\\n\\t],\\n\\t\\"payload\\": \\"a=b\\",\\n\\t\\"http_method\\": \\"POST\\"\\n}","response_code":"200","response_data":"{\\n\\t\\"response\\": \\"HTTP\\\\/1.1 200 Said\\\\r\\\\nServer: receiver\\\\r\\\\nContent-Length: 2\\\\r\\\\n\\\\r\\\\nok\\",\\n\\t\\"http_code\\": 200,\\n\\t\\"errno\\": 0,\\n\\t\\"headerSize\\": 58\\n}","name":"Webhook 4","origin_object":"Contact","webhook_type":"API","webhook_id":"4"}],"account_id":12345,"misc":[]}\
                        """, caller.get(LOG).replace(port, ":PORT"));
            }
        }
    }

    @Test
    void gives_up_after_the_last_try() {
        try (Receiver receiver = Receiver.answering(500, 500, 500);
                Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(5))) {
            Caller caller = Caller.of(sandbox);
            String data = "{\"format\":\"custom\",\"payload\":\"[Contact ID]\",\"max_retries\":1}";
            subscribe(caller, receiver.url("/"), "sub_tag(40)", data);
            tag(caller, 1, 40);
            tag(caller, 2, 40);
            assertEquals("1 1 2", receiver.nextBody() + " " + receiver.nextBody() + " " + receiver.nextBody());
        }
    }

    @Test
    void sends_nothing_to_another_machine_and_says_so_in_the_log() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(5))) {
            Caller caller = Caller.of(sandbox);
            subscribe(caller, "http://192.0.2.1/", "sub_tag(40)", "{\"format\":\"notify\"}");
            tag(caller, 1, 40);
            assertEquals("""
                        200 {"code":0,"data":[{"id":"5","date":"1769947200","request":"{\\n\\t\\"url\\": \\"http:\\\\/\\\\/192.0.2.1\\\\/\\",\\n\\t\\"headers\\": [\\n\\t\\t\\"content-type: application\\\\/json\\"\\n\\t],\\n\\t\\"payload\\": \\"{\\\\\\"webhook_id\\\\\\":\\\\\\"4\\\\\\",\\\\\\"object_type_id\\\\\\":\\\\\\"0\\\\\\",\\\\\\"event\\\\\\":{\\\\\\"type\\\\\\":\\\\\\"sub_tag\\\\\\",\\\\\\"tag_id\\\\\\":\\\\\\"40\\\\\\"},\\\\\\"data\\\\\\":{\\\\\\"id\\\\\\":\\\\\\"1\\\\\\"},\\\\\\"timestamp\\\\\\":\\\\\\"1769947200\\\\\\"}\\",\\n\\t\\"http_method\\": \\"POST\\"\\n}","response_code":"0","response_data":"{\\n\\t\\"response\\": \\"The sandbox sends to this machine only, unless it is started to send anywhere.\\",\\n\\t\\"http_code\\": 0,\\n\\t\\"errno\\": 7,\\n\\t\\"headerSize\\": 0\\n}","name":"Webhook 4","origin_object":"Contact","webhook_type":"API","webhook_id":"4"}],"account_id":12345,"misc":[]}\
                        """, caller.get(LOG));
            assertEquals("""
                        200 {"code":0,"data":{"id":"4","event":"sub_tag(40)","data":"{\\"format\\":\\"notify\\"}","url":"http://192.0.2.1/","last_hook":0,"last_code":0,"last_payload":null},"account_id":"12345"}\
                        """, caller.get("Webhook?id=4"));
        }
    }

    @Test
    void logs_that_nobody_listens(@TempDir Path directory) {
        SandboxOptions options = SandboxOptions.in(directory, clock).withContacts(5);
        Receiver receiver = Receiver.answering();
        receiver.close();
        try (Sandbox sandbox = Sandbox.start(options)) {
            Caller caller = Caller.of(sandbox);
            subscribe(caller, receiver.url("/"), "sub_tag(40)", "{\"format\":\"notify\"}");
            tag(caller, 1, 40);
        }
        try (Sandbox again = Sandbox.start(options)) {
            assertEquals(
                    """
                        200 {"code":0,"data":[{"response_code":"0","webhook_type":"API","webhook_id":"4","origin_object":"Contact","name":"Webhook 4","date":"1769947200","id":"5"}],"account_id":12345,"misc":[]}\
                        """,
                    Caller.of(again)
                            .get(LOG + "&listFields=response_code,webhook_type,webhook_id,origin_object,name,date"));
        }
    }

    @Test
    void does_not_wait_for_a_receiver_that_says_nothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            try (Receiver silent = Receiver.silent();
                    Receiver receiver = Receiver.answering();
                    Sandbox sandbox =
                            Sandbox.start(SandboxOptions.inMemory(clock).withContacts(5))) {
                Caller caller = Caller.of(sandbox);
                subscribe(caller, silent.url("/"), "sub_tag(40)", "{\"format\":\"notify\"}");
                subscribe(caller, receiver.url("/"), "sub_tag(40)", "{\"format\":\"custom\",\"payload\":\"here\"}");
                tag(caller, 1, 40);
                assertEquals("here", receiver.nextBody());
                tag(caller, 2, 40);
                assertEquals("here", receiver.nextBody());
            }
        });
    }

    @Test
    void what_a_server_left_behind_is_sent_in_order_after_the_next_start(@TempDir Path directory) {
        SandboxOptions options = SandboxOptions.in(directory, clock).withContacts(5);
        try (Receiver receiver = Receiver.answering(503)) {
            try (Store store = Store.open(directory, Seed.of(5))) {
                for (String each : List.of("first", "second", "third")) {
                    Delivery left = new Delivery(
                            1,
                            receiver.url("/"),
                            "POST",
                            List.of("content-type: text/plain"),
                            each,
                            1,
                            "API",
                            "Webhook 1",
                            "Contact");
                    store.write(records -> Outbox.add(records, "", left));
                }
            }
            for (int start = 0; start < 2; start++) {
                Sandbox.start(options).close();
            }
            assertEquals(
                    "first first second third",
                    receiver.nextBody() + " " + receiver.nextBody() + " " + receiver.nextBody() + " "
                            + receiver.nextBody());
            try (Sandbox again = Sandbox.start(options)) {
                assertEquals("""
                        200 {"code":0,"data":[{"response_code":"503","id":"5"},{"response_code":"200","id":"6"},\
                        {"response_code":"200","id":"7"},{"response_code":"200","id":"8"}],"account_id":12345,"misc":[]}\
                        """, Caller.of(again).get("WebhookLogs?listFields=response_code"));
            }
        }
    }

    @Test
    void sends_nothing_of_what_was_refused() {
        try (Receiver receiver = Receiver.answering();
                Sandbox sandbox = Sandbox.start(SandboxOptions.inMemory(clock).withContacts(5))) {
            Caller caller = Caller.of(sandbox);
            subscribe(caller, receiver.url("/"), "object_create(0)", "{\"format\":\"lightweight\"}");
            assertEquals(
                    "422 Invalid email address: none",
                    caller.json("POST", "Contacts", "{\"firstname\":\"Refused\",\"email\":\"none\"}"));
            caller.json("POST", "Contacts", "{\"firstname\":\"Taken\"}");
            assertEquals("""
                        {"webhook_id":"4","object_type_id":"0","event":{"type":"object_create"},"data":{"id":"6","firstname":"Taken","lastname":"","email":""},"timestamp":"1769947200"}\
                        """, receiver.nextBody());
        }
    }
}
