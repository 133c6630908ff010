package io.github.ontraportcli.sandbox.seed.document;

/**
 * Events, guests and templates of the document's examples. The examples name dates of events 2 and 6 that no single rule
 * gives; those that their rules do not give are extra dates.
 */
final class CalendarTable {
    static final String RECORDS = """
            177 1 {"name":"Meeting"}
            177 2 {"name":"Call"}
            177 3 {"name":"Conference Call"}
            177 6 {"name":"Check-in"}
            164 1 {"name":"Test Template","title":"Template Event","date":"1626121202","dlm":"1626121202","location":"123 XYZ St","staff_id":"1","type_id":"4","description":"What it is about","notifications":"{\\"event_notification\\":[]}"}
            164 2 {"name":"Second Template","title":"Second Event"}
            160 1 {"title":"Haircut","start_time":"1624581000","end_time":"1624582800","duration":"1800","staff_id":"1","type_id":"4"}
            160 2 {"title":"Team meeting","location":"2040 Alameda Padre Serra, Santa Barbara, CA, USA","start_time":"1625601600","end_time":"1625605200","duration":"3600","repeat_every_count":"1","repeat_every_frequency":"2","repeat_on_days":"Tuesday","is_recurring":"1","repeat":"weekly","repeat_rule_string_rfc5545":"FREQ=WEEKLY;BYDAY=TU","staff_id":"1","type_id":"1","notifications":"{\\"event_notification\\":[]}","_changed":"{\\"1625335200\\":{\\"extra\\":\\"1\\"}}"}
            160 3 {"title":"Disneyland","location":"Disneyland Drive, Anaheim, CA, USA","start_time":"1625099400","end_time":"1625101200","duration":"1800","repeat_every_count":"1","repeat_every_frequency":"3","repeat_end_type":"1","repeat_end_modifier":"10","is_recurring":"1","repeat":"daily","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=10","staff_id":"1","type_id":"5"}
            160 6 {"title":"Repeat Every Day for 5 Days","location":"My House","start_time":"1625248800","end_time":"1625250600","duration":"1800","repeat_every_count":"1","repeat_every_frequency":"3","repeat_end_type":"1","repeat_end_modifier":"5","computed_end_date":"1625594400","is_recurring":"1","repeat":"daily","repeat_rule_string_rfc5545":"FREQ=DAILY;COUNT=5","staff_id":"1","_changed":"{\\"1629950400\\":{\\"extra\\":\\"1\\"}}"}
            161 1 {"id":"0_1","owner":"1","name":"Mary Brown","firstname":"Mary","lastname":"Brown","email":"1@o.com","object_type_id":"0","object_id":"1","contact_id":"1","event_id":"3"}
            161 320 {"id":"0_5005","owner":"1","name":"Clark Kent","firstname":"Clark","lastname":"Kent","email":"ClarkKent5005@test.ontramail.com","object_type_id":"0","object_id":"5005","contact_id":"5005","event_id":"6","event_recurrence_ts":"1629950400","recurrence_flag":"1"}
            161 321 {"id":"0_1","owner":"1","name":"Mary Brown","firstname":"Mary","lastname":"Brown","email":"1@o.com","object_type_id":"0","object_id":"1","contact_id":"1","event_id":"6"}
            """;

    private CalendarTable() {}
}
