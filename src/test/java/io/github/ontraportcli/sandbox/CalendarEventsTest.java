package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events, the dates of those that repeat, and who is invited to them. */
class CalendarEventsTest {
    private Sandbox sandbox;
    private Caller caller;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60));
        caller = Caller.of(sandbox);
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void happens(String transcript) {
        assertEquals(transcript, Transcript.replayed(caller, transcript));
    }

    @Test
    void makes_an_event_that_repeats_and_tells_of_one_date() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > GET CalendarEvent?id=6_1625335200
                  200 {"code":0,"data":{"id":"6_1625335200","recurrence_timestamp":"0","location":"My House","title":"Repeat Every Day for 5 Days","start_time":1625335200,"end_time":1625337000,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily"},"account_id":12345}
                > GET CalendarEvent?id=6_0
                  200 {"code":0,"data":{"id":"6_0","recurrence_timestamp":"0","location":"My House","title":"Repeat Every Day for 5 Days","start_time":1625248800,"end_time":1625250600,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily"},"account_id":12345}
                > GET CalendarEvent?id=6_1625335201
                  404 Object not found
                """);
    }

    @Test
    void changes_one_date_alone() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > PUT CalendarEvents {"id": "6_1625335200","title": "Only this","start_time": 1625338800,"edit_scope": 0}
                  200 {"code":0,"data":{"id":"6_1625335200","recurrence_timestamp":"1625335200","location":"My House","title":"Only this","start_time":1625338800,"end_time":1625340600,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily","objectID":160,"edit_scope":0,"guest_ids":{"remove":[],"all":["0_1"]},"timezone":"America/Los_Angeles","is_multi_day":0},"account_id":12345}
                > GET CalendarEvent?id=6_1625335200
                  200 {"code":0,"data":{"id":"6_1625335200","recurrence_timestamp":"1625335200","location":"My House","title":"Only this","start_time":1625338800,"end_time":1625340600,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily"},"account_id":12345}
                > GET CalendarEvent?id=6_1625421600
                  200 {"code":0,"data":{"id":"6_1625421600","recurrence_timestamp":"0","location":"My House","title":"Repeat Every Day for 5 Days","start_time":1625421600,"end_time":1625423400,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily"},"account_id":12345}
                """);
    }

    @Test
    void makes_a_new_event_of_a_date_and_all_that_follow() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > PUT CalendarEvents {"id": "6_1625421600","title": "From here on","edit_scope": 1}
                  200 {"code":0,"data":{"id":"7_1625421600","recurrence_timestamp":"0","location":"My House","title":"From here on","start_time":1625421600,"end_time":1625423400,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"3","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=3","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily","objectID":160,"edit_scope":1,"guest_ids":{"remove":[],"all":["0_1"]},"timezone":"America/Los_Angeles","is_multi_day":0},"account_id":12345}
                > GET CalendarEvent?id=6_1625421600
                  404 Object not found
                > GET CalendarEvent?id=6_1625335200
                  200 {"code":0,"data":{"id":"6_1625335200","recurrence_timestamp":"0","location":"My House","title":"Repeat Every Day for 5 Days","start_time":1625335200,"end_time":1625337000,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"2","repeat_end_date":"1625421599","repeat_end_modifier":"5","computed_end_date":"1625335200","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;UNTIL=20210704T175959Z","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily"},"account_id":12345}
                > GET CalendarEvent?id=7_1625594400
                  200 {"code":0,"data":{"id":"7_1625594400","recurrence_timestamp":"0","location":"My House","title":"From here on","start_time":1625594400,"end_time":1625596200,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"3","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=3","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily"},"account_id":12345}
                > GET CalendarEventGuests?event_id=7_0
                  200 {"code":0,"data":[{"guest_id":"15","id":"0_1","owner":"1","name":"Ana Lopez","firstname":"Ana","lastname":"Lopez","email":"ana.lopez1@example.com","sms_number":"+1-555-0157","bulk_mail":"1","bulk_sms":"0","object_type_id":"0","object_id":"1","contact_id":"1","staff_id":"0","event_id":"7","event_recurrence_ts":"0","recurrence_flag":"0","external_id":"","gcal_email":"","date":"1769947200","dlm":"1769947200","deleted":"0","status":"2"}],"account_id":12345}
                """);
    }

    @Test
    void changes_the_whole_series() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > PUT CalendarEvents {"id": "6_1625248800","title": "Edited Recurring","guestInfo": {"removedList": ["0_1"]},"edit_scope": 2}
                  200 {"code":0,"data":{"id":"6_1625248800","recurrence_timestamp":"0","location":"My House","title":"Edited Recurring","start_time":1625248800,"end_time":1625250600,"description":"Recurring Daily for 5 Days","duration":"1800","status":"0","repeat_every_count":"1","repeat_every_frequency":"3","repeat_monthly_modifier":"","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"daily","objectID":160,"edit_scope":2,"guest_ids":{"remove":{"0_1":"1"},"all":[]},"timezone":"America/Los_Angeles","is_multi_day":0},"account_id":12345}
                > GET CalendarEventGuests?event_id=6_0
                  200 {"code":0,"data":[],"account_id":12345}
                """);
    }

    @Test
    void deletes_one_date_all_that_follow_or_all() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > DELETE CalendarEvent?id=6_1625335200&edit_scope=0
                  200 {"code":0,"data":{"id":"6_1625335200","notify_event_guests":false,"isMultipleEvents":false},"account_id":12345}
                > GET CalendarEvents?start_time=1625248800&mode=bullets
                  200 {"code":0,"data":[2,4,5,6],"account_id":12345}
                > DELETE CalendarEvent?id=6_1625508000&edit_scope=1
                  200 {"code":0,"data":{"id":"6_1625508000","notify_event_guests":false,"isMultipleEvents":true},"account_id":12345}
                > GET CalendarEvents?start_time=1625248800&mode=bullets
                  200 {"code":0,"data":[2,4],"account_id":12345}
                > DELETE CalendarEvent?id=6_1625248800&edit_scope=2
                  200 {"code":0,"data":{"id":"6_1625248800","notify_event_guests":false,"isMultipleEvents":true},"account_id":12345}
                > GET CalendarEvents?start_time=1625248800&mode=bullets
                  200 {"code":0,"data":[],"account_id":12345}
                """);
    }

    @Test
    void lists_dates_from_a_moment_on() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > GET CalendarEvents?start_time=1625508000&search=Repeat
                  200 {"code":0,"data":[{"id":"6_1625508000","actual_id":"6","staff_id":"1","type_id":"0","title":"Repeat Every Day for 5 Days","description":"Recurring Daily for 5 Days","location":"My House","start_time":1625508000,"end_time":1625509800,"duration":"1800","dla":"1769947200","dlm":"1769947200","is_recurring":"1","repeat_every_count":"1","repeat_every_frequency":"3","repeat_on_days":"","repeat_end_type":"1","repeat_end_modifier":"5","is_repeat_custom":"0","is_all_day":"0","status":"0","repeat_end_date":"0","owner":"Rosa Delgado","guest_status":null,"guests":null,"calendar_id":"0","remote_start_timezone":"","remote_end_timezone":""},{"id":"6_1625594400","actual_id":"6","staff_id":"1","type_id":"0","title":"Repeat Every Day for 5 Days","description":"Recurring Daily for 5 Days","location":"My House","start_time":1625594400,"end_time":1625596200,"duration":"1800","dla":"1769947200","dlm":"1769947200","is_recurring":"1","repeat_every_count":"1","repeat_every_frequency":"3","repeat_on_days":"","repeat_end_type":"1","repeat_end_modifier":"5","is_repeat_custom":"0","is_all_day":"0","status":"0","repeat_end_date":"0","owner":"Rosa Delgado","guest_status":null,"guests":null,"calendar_id":"0","remote_start_timezone":"","remote_end_timezone":""}],"account_id":12345}
                > GET CalendarEvents?start_time=1625508000&search=Repeat&calendarEventOwner=3
                  200 {"code":0,"data":[],"account_id":12345}
                > GET CalendarEvents?start_time=1625508000&search=Repeat&mode=recents
                  200 {"code":0,"data":[{"id":"6_0","actual_id":"6","staff_id":"1","type_id":"0","title":"Repeat Every Day for 5 Days","description":"Recurring Daily for 5 Days","location":"My House","start_time":1625248800,"end_time":1625250600,"duration":"1800","dla":"1769947200","dlm":"1769947200","is_recurring":"1","repeat_every_count":"1","repeat_every_frequency":"3","repeat_on_days":"","repeat_end_type":"1","repeat_end_modifier":"5","is_repeat_custom":"0","is_all_day":"0","status":"0","repeat_end_date":"0","owner":"Rosa Delgado","guest_status":null,"guests":null,"calendar_id":"0","remote_start_timezone":"","remote_end_timezone":""}],"account_id":12345}
                > GET CalendarEvents?start_time=1625508000&search=Repeat&mode=subcollection&guestsearch=0_1
                  200 {"code":0,"data":[{"id":"6_1625508000","actual_id":"6","staff_id":"1","type_id":"0","title":"Repeat Every Day for 5 Days","description":"Recurring Daily for 5 Days","location":"My House","start_time":1625508000,"end_time":1625509800,"duration":"1800","dla":"1769947200","dlm":"1769947200","is_recurring":"1","repeat_every_count":"1","repeat_every_frequency":"3","repeat_on_days":"","repeat_end_type":"1","repeat_end_modifier":"5","is_repeat_custom":"0","is_all_day":"0","status":"0","repeat_end_date":"0","owner":"Rosa Delgado","guest_status":"2","guests":null,"calendar_id":"0","remote_start_timezone":"","remote_end_timezone":""},{"id":"6_1625594400","actual_id":"6","staff_id":"1","type_id":"0","title":"Repeat Every Day for 5 Days","description":"Recurring Daily for 5 Days","location":"My House","start_time":1625594400,"end_time":1625596200,"duration":"1800","dla":"1769947200","dlm":"1769947200","is_recurring":"1","repeat_every_count":"1","repeat_every_frequency":"3","repeat_on_days":"","repeat_end_type":"1","repeat_end_modifier":"5","is_repeat_custom":"0","is_all_day":"0","status":"0","repeat_end_date":"0","owner":"Rosa Delgado","guest_status":"2","guests":null,"calendar_id":"0","remote_start_timezone":"","remote_end_timezone":""}],"account_id":12345}
                > GET CalendarEvents?start_time=1770000000&mode=submenu&search=Team
                  200 {"code":0,"data":["1_1768496400","1_1769101200","1_1769706000","1_1770310800","1_1770915600","1_1771520400","1_1772125200","1_1772730000","1_1773331200","1_1773936000","1_1774540800","1_1775145600","1_1775750400","1_1776355200","1_1776960000","1_1777564800","1_1778169600","1_1778774400","1_1779379200","1_1779984000","1_1780588800","1_1781193600","1_1781798400","1_1782403200","1_1783008000","1_1783612800","1_1784217600","1_1784822400","1_1785427200"],"account_id":12345}
                """);
    }

    @Test
    void repeats_weekly_monthly_and_yearly() {
        happens("""
                > POST CalendarEvents {"title":"Twice a week","start_time":1625248800,"is_recurring":1,"repeat_every_frequency":2,"repeat_on_days":"Tuesday,Friday","repeat_end_type":2,"repeat_end_date":1626200000}
                  200 {"code":0,"data":{"objectID":160,"title":"Twice a week","start_time":1625248800,"repeat_every_frequency":2,"repeat_on_days":"Tuesday,Friday","repeat_end_type":2,"repeat_end_date":1626200000,"is_recurring":1,"timezone":"America/Los_Angeles","end_time":1625252400,"duration":3600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=WEEKLY;BYDAY=TU,FR;UNTIL=20210713T181320Z","computed_end_date":1626199200,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > GET CalendarEvents?start_time=1625248800&mode=bullets
                  200 {"code":0,"data":[2,6,9,13],"account_id":12345}
                > DELETE CalendarEvent?id=6_0
                  200 {"code":0,"data":{"id":"6_0","notify_event_guests":false,"isMultipleEvents":true},"account_id":12345}
                > POST CalendarEvents {"title":"First Friday","start_time":1625248800,"is_recurring":1,"repeat_every_frequency":1,"repeat_monthly_modifier":1,"repeat_end_type":1,"repeat_end_modifier":2}
                  200 {"code":0,"data":{"objectID":160,"title":"First Friday","start_time":1625248800,"repeat_every_frequency":1,"repeat_monthly_modifier":1,"repeat_end_type":1,"repeat_end_modifier":2,"is_recurring":1,"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625252400,"duration":3600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=MONTHLY;COUNT=2","computed_end_date":1628272800,"id":"7_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > GET CalendarEvent?id=7_1628272800
                  200 {"code":0,"data":{"id":"7_1628272800","recurrence_timestamp":"0","location":"","title":"First Friday","start_time":1628272800,"end_time":1628276400,"description":"","duration":"3600","status":"0","repeat_every_count":"1","repeat_every_frequency":"1","repeat_monthly_modifier":"1","repeat_on_days":"","repeat_end_type":"1","repeat_end_date":"0","repeat_end_modifier":"2","computed_end_date":"1628272800","is_recurring":"1","is_repeat_custom":"0","is_all_day":"0","staff_id":"1","type_id":"0","event_template":"0","calendar_id":"0","repeat_rule_string_rfc5545":"FREQ=MONTHLY;COUNT=2","visibility":"1","notifications":"","remote_id":"","remote_parent_id":"","dla":"1769947200","dlm":"1769947200","remote_start_timezone":"","remote_end_timezone":"","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner","repeat":"monthly"},"account_id":12345}
                > POST CalendarEvents {"title":"Every second year","start_time":1625248800,"is_recurring":1,"repeat_every_frequency":0,"repeat_every_count":2,"repeat_end_type":1,"repeat_end_modifier":3}
                  200 {"code":0,"data":{"objectID":160,"title":"Every second year","start_time":1625248800,"repeat_every_count":2,"repeat_every_frequency":0,"repeat_end_type":1,"repeat_end_modifier":3,"is_recurring":1,"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625252400,"duration":3600,"status":0,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=YEARLY;INTERVAL=2;COUNT=3","computed_end_date":1751479200,"id":"8_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                """);
    }

    @Test
    void notes_replies_and_takes_guests_off_single_dates() {
        happens("""
                > POST CalendarEvents {"title": "Repeat Every Day for 5 Days","start_time": 1625248800,"duration": 1800,"location": "My House","description": "Recurring Daily for 5 Days","repeat_every_frequency": 3,"repeat_end_type": 1,"repeat_end_modifier": 5,"is_recurring": 1,"staff_id": 1,"guestInfo": {"guestList": [{"id": "0_1","fieldUpdates": {"status": 2}}]}}
                  200 {"code":0,"data":{"objectID":160,"title":"Repeat Every Day for 5 Days","start_time":1625248800,"duration":1800,"location":"My House","description":"Recurring Daily for 5 Days","repeat_every_frequency":3,"repeat_end_type":1,"repeat_end_modifier":5,"is_recurring":1,"staff_id":1,"guestInfo":{"guestList":[{"id":"0_1","fieldUpdates":{"status":2}}]},"timezone":"America/Los_Angeles","repeat_on_days":"","repeat_end_date":"","end_time":1625250600,"status":0,"repeat_every_count":1,"is_multi_day":0,"repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","computed_end_date":1625594400,"id":"6_0","calendar_read_only":0,"is_remote":0,"calendar_access_role":"owner"},"account_id":12345}
                > PUT CalendarEvent/updateGuestStatus guest_id=0_1&ids=6_1625335200&status=1
                  200 {"code":0,"data":{"guest_id":"0_1","event_ids":["6_1625335200"],"status":"1"},"account_id":12345}
                > GET CalendarEventGuests?event_id=6_1625335200&listFields=id,status
                  200 {"code":0,"data":[{"id":"0_1","status":"1","guest_id":"15","owner":"1"}],"account_id":12345}
                > GET CalendarEventGuests?event_id=6_1625421600&listFields=id,status
                  200 {"code":0,"data":[{"id":"0_1","status":"2","guest_id":"14","owner":"1"}],"account_id":12345}
                > PUT CalendarEvents/updateGuestStatus guest_id=2_3&ids=6_1625335200,6_1625421600&status=3
                  200 {"code":0,"data":{"guest_id":"2_3","event_ids":["6_1625335200","6_1625421600"],"status":"3"},"account_id":12345}
                > GET CalendarEventGuests?event_id=6_1625421600&listFields=id,status
                  200 {"code":0,"data":[{"id":"0_1","status":"2","guest_id":"14","owner":"1"},{"id":"2_3","status":"3","guest_id":"17","owner":"1"}],"account_id":12345}
                > PUT CalendarEvent/removeGuest guest_id=0_1&ids=6_1625421600
                  200 {"code":0,"data":{"guest_id":"0_1","event_ids":["6_1625421600"]},"account_id":12345}
                > GET CalendarEventGuests?event_id=6_1625421600&listFields=id,status
                  200 {"code":0,"data":[{"id":"2_3","status":"3","guest_id":"17","owner":"1"}],"account_id":12345}
                > GET CalendarEventGuests?event_id=6_1625335200&listFields=id,status
                  200 {"code":0,"data":[{"id":"0_1","status":"1","guest_id":"15","owner":"1"},{"id":"2_3","status":"3","guest_id":"16","owner":"1"}],"account_id":12345}
                > GET CalendarEventGuests
                  200 {"code":0,"data":[{"guest_id":"0","id":"2_1","owner":"1","name":"Rosa Delgado","firstname":"Rosa","lastname":"Delgado","email":"rosa@example.com","sms_number":null,"bulk_mail":"1","bulk_sms":"0","object_type_id":"2","object_id":"1","contact_id":"0","staff_id":"1","event_id":"0","event_recurrence_ts":"0","recurrence_flag":"0","external_id":"","gcal_email":"","date":"0","dlm":"0","deleted":"0","status":"3"}],"account_id":12345}
                """);
    }
}
