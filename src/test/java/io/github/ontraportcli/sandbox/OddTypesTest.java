package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guests, who are no ordinary records, and messages, whose endpoint answers in its own way. */
class OddTypesTest {
    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(250));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private int rows(String path) {
        return JsonParser.parseString(caller.get(path).substring(4))
                .getAsJsonObject()
                .getAsJsonArray("data")
                .size();
    }

    private static String data(String data) {
        return "200 {\"code\":0,\"data\":" + data + ",\"account_id\":12345}";
    }

    @Test
    void tells_who_could_be_invited_200_contacts_a_page() {
        assertEquals(207, rows("CalendarPotentialGuests"));
        assertEquals(50, rows("CalendarPotentialGuests?start=200"));
        assertEquals(17, rows("CalendarPotentialGuests?range=10"));
        assertEquals(
                data("[{\"type\":\"suggested\",\"value\":\"0_1\",\"label\":\"Ana Lopez (ana.lopez1@example.com)\"},"
                        + "{\"type\":\"0\",\"value\":\"0_1\",\"label\":\"Ana Lopez (ana.lopez1@example.com)\"}]"),
                caller.get("CalendarPotentialGuests?search=ana.lopez1@"));
        assertEquals(
                data("[{\"type\":\"2\",\"value\":\"2_5\",\"label\":\"Ngozi Eze (ngozi@example.com)\","
                        + "\"email\":\"ngozi@example.com\",\"object_type_id\":\"2\"}]"),
                caller.get("CalendarPotentialGuests?search=ngozi+eze&guestmode=1"));
    }

    @Test
    void tells_the_guests_of_an_event_or_of_none() {
        String columns = "&listFields=id,name,status";
        assertEquals(
                data(
                        "[{\"id\":\"2_1\",\"name\":\"Rosa Delgado\",\"status\":\"3\",\"guest_id\":\"1\",\"owner\":\"1\"},"
                                + "{\"id\":\"2_2\",\"name\":\"Theo Baptiste\",\"status\":\"3\",\"guest_id\":\"2\",\"owner\":\"1\"},"
                                + "{\"id\":\"2_4\",\"name\":\"Sven Halvorsen\",\"status\":\"0\",\"guest_id\":\"3\",\"owner\":\"1\"}]"),
                caller.get("CalendarEventGuests?event_id=1_1769101200" + columns));
        assertEquals(
                data(
                        "[{\"id\":\"2_4\",\"name\":\"Sven Halvorsen\",\"status\":\"0\",\"guest_id\":\"3\",\"owner\":\"1\"}]"),
                caller.get("CalendarEventGuests?event_id=1&ids=2_4,0_9" + columns));
        assertEquals(6, rows("CalendarEventGuests?event_id=4_0"));
        assertEquals(1, rows("CalendarEventGuests"));
        assertEquals("400 Invalid event ID: x", caller.get("CalendarEventGuests?event_id=x"));
    }

    @Test
    void writes_messages_and_tells_only_their_id_and_time() {
        String now = Long.toString(new TestClock().instant().getEpochSecond());
        assertEquals(
                "200 {\"code\":0,\"data\":{\"id\":9,\"date\":\"" + now + "\"},\"account_id\":\"12345\"}",
                caller.form("POST", "message", "alias=Hello&type=task&task_data=Call"));
        assertEquals(
                "200 {\"code\":0,\"data\":{\"id\":\"9\",\"date\":\"" + now + "\"},\"account_id\":\"12345\"}",
                caller.form("PUT", "message", "id=9&alias=Hello+again"));
        assertEquals(
                "200 {\"code\":0,\"data\":[{\"alias\":\"Hello again\",\"type\":\"Task\",\"task_data\":\"Call\","
                        + "\"id\":\"9\",\"owner\":\"1\"}],\"account_id\":\"12345\",\"misc\":[]}",
                caller.get("Messages?ids=9&listFields=alias,type,task_data"));
    }

    @Test
    void has_transactions_that_add_up_to_what_a_contact_has_spent() {
        double sum = 0;
        for (var each : JsonParser.parseString(caller.get(
                                "Transactions?condition="
                                        + Caller.encoded(
                                                "[{\"field\":{\"field\":\"contact_id\"},\"op\":\"=\",\"value\":{\"value\":1}}]"))
                        .substring(4))
                .getAsJsonObject()
                .getAsJsonArray("data")) {
            sum += each.getAsJsonObject().get("total").getAsDouble();
        }
        String spent = caller.get("Contacts?ids=1&listFields=spent").replaceAll(".*\"spent\":\"([0-9.]+)\".*", "$1");
        assertEquals(Double.parseDouble(spent), sum);
    }
}
