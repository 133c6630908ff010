package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.sandbox.http.Key;
import io.github.ontraportcli.sandbox.http.Window;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a careless client stumbles, one by one, as it comes over the wire. */
class HardEdgesTest extends SmallAccount {
    private static String whole(HttpResponse<String> answer) {
        return answer.statusCode() + " "
                + answer.headers().firstValue("Content-Type").orElse("none") + " " + answer.body();
    }

    private static String counted(HttpResponse<String> answer) {
        StringBuilder told = new StringBuilder().append(answer.statusCode());
        for (String each :
                List.of("X-Rate-Limit-Limit", "X-Rate-Limit-Remaining", "X-Rate-Limit-Reset", "Retry-After")) {
            told.append(' ').append(answer.headers().firstValue(each).orElse("none"));
        }
        return told.append(' ').append(answer.body()).toString();
    }

    @Test
    void refusals_are_plain_text() {
        assertEquals(
                "404 text/plain; charset=utf-8 Object not found",
                whole(caller.exchange("GET", "Contact?id=999", "", "")));
        assertEquals(
                "404 text/plain; charset=utf-8 Object not found",
                whole(caller.exchange("GET", "object/getByEmail?objectID=0&email=nobody@example.org", "", "")));
        assertEquals(
                "422 text/plain; charset=utf-8 Invalid email address: nobody",
                whole(caller.exchange("POST", "Contacts", "application/x-www-form-urlencoded", "email=nobody")));
        assertEquals(
                "400 text/plain; charset=utf-8 The body is not valid JSON.",
                whole(caller.exchange("POST", "Contacts", "application/json", "{\"email\":")));
        assertEquals(
                "401 text/plain; charset=utf-8 The App ID and API key do not authenticate.",
                whole(new Caller(sandbox.address(), "2_sandbox", "wrong").exchange("GET", "Contact?id=1", "", "")));
        assertEquals(
                "405 text/plain; charset=utf-8 The endpoint /1/Contact does not take PATCH",
                whole(caller.exchange("PATCH", "Contact?id=1", "", "")));
    }

    @Test
    void a_key_without_permission_gets_403_in_plain_text() {
        try (Sandbox other = Sandbox.start(
                SandboxOptions.inMemory(new TestClock()).withContacts(3).withKeys(List.of(Key.parse("reader:read"))))) {
            assertEquals(
                    "403 text/plain; charset=utf-8 This key has no permission to change Contact.",
                    whole(new Caller(other.address(), other.appId(), "reader")
                            .exchange("DELETE", "Contacts?ids=1", "", "")));
        }
    }

    @Test
    void over_the_limit_the_three_headers_say_how_long_to_wait_and_no_retry_after_does() {
        TestClock clock = new TestClock();
        for (Window window : List.of(Window.ROLLING, Window.FIXED)) {
            try (Sandbox limited =
                    Sandbox.start(SandboxOptions.inMemory(clock).withContacts(1).withLimit(window))) {
                Caller hasty = Caller.of(limited);
                for (int i = 0; i < 180; i++) {
                    hasty.get("Contact?id=1");
                }
                assertEquals(
                        "429 180 0 60 none Rate limit exceeded: 180 requests per minute.",
                        counted(hasty.exchange("GET", "Contact?id=1", "", "")));
            }
        }
    }

    @Test
    void empty_maps_are_arrays_numbers_are_strings_and_an_unset_choice_is_0() {
        happens("""
                . POST Contacts firstname=Ada
                > GET Contacts?ids=61&listFields=id,f1502,priority,spent
                  200 {"code":0,"data":[{"id":"61","f1502":"0","priority":"0","spent":null,"owner":"1"}],"account_id":"12345","misc":[]}
                > POST objects/fieldeditor {"objectID":0,"name":"Hobbies","fields":[[{"alias":"Hobby","type":"text"}]]}
                  200 {"code":0,"data":{"success":[{"f1507":"Hobby"}],"error":[]},"account_id":"12345"}
                > GET Contacts/getInfo?ids=3
                  200 {"code":0,"data":{"listFields":["fn","email","office_phone","date","grade","dla","contact_id"],"listFieldSettings":[],"count":"1"},"account_id":"12345"}
                > GET Contacts?ids=999
                  200 {"code":0,"data":[],"account_id":"12345","misc":[]}
                > GET Tags?count=true
                  200 {"code":0,"data":{"count":"44"},"account_id":12345}
                """);
    }

    @Test
    void a_count_is_of_what_is_meant_and_not_of_what_is_on_the_page() {
        happens("""
                > GET Contacts?count=true
                  200 {"code":0,"data":{"count":"60"},"account_id":"12345"}
                # GET Contacts?listFields=id
                  50 rows
                # GET Contacts?listFields=id&range=500
                  50 rows
                # GET CalendarPotentialGuests
                  67 rows
                # GET CalendarPotentialGuests?range=500&start=1
                  59 rows
                > GET CalendarPotentialGuests?count=true
                  200 {"code":0,"data":{"count":"65"},"account_id":12345}
                """);
    }

    @Test
    void a_blank_overwrites_on_every_way_of_writing() {
        happens("""
                > PUT Contacts id=1&city=
                  200 {"code":0,"data":{"attrs":{"city":"","dlm":"1769947200","id":"1"}},"account_id":"12345"}
                > PUT objects {"objectID":0,"id":2,"city":""}
                  200 {"code":0,"data":{"attrs":{"city":"","dlm":"1769947200","id":"2"}},"account_id":"12345"}
                > POST Contacts/saveorupdate email=ana.lopez1@example.com&lastname=
                  200 {"code":0,"data":{"attrs":{"lastname":"","dlm":"1769947200","id":"1"}},"account_id":"12345"}
                > GET Contacts?ids=1,2&listFields=city,lastname
                  200 {"code":0,"data":[{"city":"","lastname":"","id":"1","owner":"1"},{"city":"","lastname":"Wang","id":"2","owner":"5"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void ids_0_means_every_record_wherever_ids_are_taken() {
        happens("""
                > GET Contacts?ids=0&count=true
                  200 {"code":0,"data":{"count":"60"},"account_id":"12345"}
                > PUT objects/tag objectID=0&add_list=44&ids=0
                  200 {"code":0,"data":"The tag is now being processed.","account_id":"12345"}
                > GET objects/tag?objectID=0&tag_id=44&count=true
                  200 {"code":0,"data":{"count":"60"},"account_id":"12345"}
                > PUT transaction/void {"ids":[0]}
                  200 {"code":0,"data":"Voided","account_id":"12345"}
                > DELETE Contacts?ids=1,0
                  200 {"code":0,"data":"Deleted","account_id":"12345"}
                > GET Contacts?count=true
                  200 {"code":0,"data":{"count":"0"},"account_id":"12345"}
                """);
    }
}
