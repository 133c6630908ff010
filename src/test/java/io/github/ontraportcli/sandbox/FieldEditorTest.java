package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields of the account's own: made, changed and deleted at run time, and columns like any other. */
class FieldEditorTest extends SmallAccount {
    @Test
    void makes_fields_that_contacts_are_written_and_found_by() {
        happens("""
                > POST objects/fieldeditor {"objectID": 0,"name": "Contact Information","fields": [[{"alias": "My New Field","type": "text","required": 0,"unique": 0}],[],[{"alias": "My New Dropdown","type": "drop","options": {"add": ["first", "second", "third"]}}]]}
                  200 {"code":0,"data":{"success":[{"f1507":"My New Field"},{"f1508":"My New Dropdown"}],"error":[]},"account_id":"12345"}
                > PUT Contacts id=3&f1507=hello&f1508=2
                  200 {"code":0,"data":{"attrs":{"f1507":"hello","f1508":"2","dlm":"1769947200","id":"3"}},"account_id":"12345"}
                > PUT objects {"objectID":0,"id":4,"f1508":"seventh"}
                  200 {"code":0,"data":{"attrs":{"dlm":"1769947200","id":"4"}},"account_id":"12345"}
                > GET Contacts?condition=%5B%7B%22field%22%3A%7B%22field%22%3A%22f1507%22%7D%2C%22op%22%3A%22%3D%22%2C%22value%22%3A%7B%22value%22%3A%22hello%22%7D%7D%5D&listFields=id,f1507,f1508
                  200 {"code":0,"data":[{"id":"3","f1507":"hello","f1508":"2","owner":"1"}],"account_id":"12345","misc":[]}
                > GET objects?objectID=0&ids=4&listFields=id,f1507,f1508
                  200 {"code":0,"data":[{"id":"4","f1507":null,"f1508":"0","owner":"1"}],"account_id":"12345","misc":[]}
                > GET objects/fieldeditor?objectID=0&field=f1508
                  200 {"code":0,"data":{"id":1508,"alias":"My New Dropdown","field":"f1508","type":"drop","required":0,"unique":0,"editable":1,"options":{"1":"first","2":"second","3":"third"}},"account_id":"12345"}
                """);
    }

    @Test
    void makes_a_field_of_every_kind_for_a_custom_object() {
        happens("""
                > POST objects/fieldeditor {"objectID": 10000, "name": "More", "fields": [[{"alias": "A text", "type": "text"}, {"alias": "A longtext", "type": "longtext"}, {"alias": "A numeric", "type": "numeric"}, {"alias": "A price", "type": "price"}, {"alias": "A phone", "type": "phone"}, {"alias": "A email", "type": "email"}], [{"alias": "A check", "type": "check"}, {"alias": "A list", "type": "list"}, {"alias": "A fulldate", "type": "fulldate"}, {"alias": "A timestamp", "type": "timestamp"}, {"alias": "A country", "type": "country"}, {"alias": "A state", "type": "state"}, {"alias": "A sms", "type": "sms"}], [{"alias": "A address", "type": "address"}, {"alias": "A url", "type": "url"}, {"alias": "A file", "type": "file"}, {"alias": "A image", "type": "image"}, {"alias": "A rich_text", "type": "rich_text"}, {"alias": "A color", "type": "color"}, {"alias": "A timezone", "type": "timezone"}]]}
                  200 {"code":0,"data":{"success":[{"f2007":"A text"},{"f2008":"A longtext"},{"f2009":"A numeric"},{"f2010":"A price"},{"f2011":"A phone"},{"f2012":"A email"},{"f2013":"A check"},{"f2014":"A list"},{"f2015":"A fulldate"},{"f2016":"A timestamp"},{"f2017":"A country"},{"f2018":"A state"},{"f2019":"A sms"},{"f2020":"A address"},{"f2021":"A url"},{"f2022":"A file"},{"f2023":"A image"},{"f2024":"A rich_text"},{"f2025":"A color"},{"f2026":"A timezone"}],"error":[]},"account_id":"12345"}
                > GET objects/fieldeditor?objectID=10000&section=More
                  200 {"code":0,"data":{"id":4,"name":"More","description":"","fields":[[{"id":2007,"alias":"A text","field":"f2007","type":"text","required":0,"unique":0,"editable":1,"options":null},{"id":2008,"alias":"A longtext","field":"f2008","type":"longtext","required":0,"unique":0,"editable":1,"options":null},{"id":2009,"alias":"A numeric","field":"f2009","type":"numeric","required":0,"unique":0,"editable":1,"options":null},{"id":2010,"alias":"A price","field":"f2010","type":"price","required":0,"unique":0,"editable":1,"options":null},{"id":2011,"alias":"A phone","field":"f2011","type":"phone","required":0,"unique":0,"editable":1,"options":null},{"id":2012,"alias":"A email","field":"f2012","type":"email","required":0,"unique":0,"editable":1,"options":null}],[{"id":2013,"alias":"A check","field":"f2013","type":"check","required":0,"unique":0,"editable":1,"options":null},{"id":2014,"alias":"A list","field":"f2014","type":"list","required":0,"unique":0,"editable":1,"options":null},{"id":2015,"alias":"A fulldate","field":"f2015","type":"fulldate","required":0,"unique":0,"editable":1,"options":null},{"id":2016,"alias":"A timestamp","field":"f2016","type":"timestamp","required":0,"unique":0,"editable":1,"options":null},{"id":2017,"alias":"A country","field":"f2017","type":"country","required":0,"unique":0,"editable":1,"options":null},{"id":2018,"alias":"A state","field":"f2018","type":"state","required":0,"unique":0,"editable":1,"options":null},{"id":2019,"alias":"A sms","field":"f2019","type":"sms","required":0,"unique":0,"editable":1,"options":null}],[{"id":2020,"alias":"A address","field":"f2020","type":"address","required":0,"unique":0,"editable":1,"options":null},{"id":2021,"alias":"A url","field":"f2021","type":"url","required":0,"unique":0,"editable":1,"options":null},{"id":2022,"alias":"A file","field":"f2022","type":"file","required":0,"unique":0,"editable":1,"options":null},{"id":2023,"alias":"A image","field":"f2023","type":"image","required":0,"unique":0,"editable":1,"options":null},{"id":2024,"alias":"A rich_text","field":"f2024","type":"rich_text","required":0,"unique":0,"editable":1,"options":null},{"id":2025,"alias":"A color","field":"f2025","type":"color","required":0,"unique":0,"editable":1,"options":null},{"id":2026,"alias":"A timezone","field":"f2026","type":"timezone","required":0,"unique":0,"editable":1,"options":null}]]},"account_id":"12345"}
                > PUT Companies id=1&f2009=12.5&f2012=office%40example.com&f2013=1&f2014=*/*1*/*
                  200 {"code":0,"data":{"attrs":{"f2009":"12.5","f2012":"office@example.com","f2013":"1","f2014":"*/*1*/*","dlm":"1769947200","id":"1"}},"account_id":"12345"}
                > GET Companies?ids=1&listFields=f2009,f2012,f2013,f2014
                  200 {"code":0,"data":[{"f2009":"12.5","f2012":"office@example.com","f2013":"1","f2014":"*/*1*/*","id":"1","owner":"5"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void tells_of_each_field_that_cannot_be_made() {
        happens("""
                > POST objects/fieldeditor {"objectID": 0,"name": "Contact Information","fields": [[{"alias": "Email","type": "text"},{"alias": "Fine","type": "price"}],[{"type":"text"},{"alias":"Odd","type":"nonsense"}],[{"alias":"Plain","type":"text","options":{"add":["x"]}}]]}
                  200 {"code":0,"data":{"success":[{"f1507":"Fine"}],"error":[{"Email":"A field with this name exists."},{"":"The alias is missing or too long."},{"Odd":"Invalid field type: nonsense"},{"Plain":"A field of type text has no options."}]},"account_id":"12345"}
                """);
    }

    @Test
    void renames_lengthens_and_edits_options() {
        happens("""
                > POST objects/fieldeditor {"objectID": 0,"name": "Contact Information","fields": [[{"alias": "My New Field","type": "text"}],[],[{"alias": "My New Dropdown","type": "drop","options": {"add": ["first", "second", "third"]}}]]}
                  200 {"code":0,"data":{"success":[{"f1507":"My New Field"},{"f1508":"My New Dropdown"}],"error":[]},"account_id":"12345"}
                > PUT objects/fieldeditor {"objectID": 0,"name": "Contact Information","description": "Fields for contacts","fields": [[{"field": "f1507","alias": "Changed New Field","type": "longtext"}]]}
                  200 {"code":0,"data":{"success":[{"f1507":"Changed New Field"}]},"account_id":"12345"}
                > PUT objects/fieldeditor {"objectID": 0,"fields": [[{"alias": "My New Dropdown","options": {"remove": ["first"],"add": ["fourth"]}}]]}
                  200 {"code":0,"data":{"success":[{"f1508":"My New Dropdown"}]},"account_id":"12345"}
                > GET objects/fieldeditor?objectID=0&field=f1507,f1508
                  200 {"code":0,"data":[{"id":1507,"alias":"Changed New Field","field":"f1507","type":"longtext","required":0,"unique":0,"editable":1,"options":null},{"id":1508,"alias":"My New Dropdown","field":"f1508","type":"drop","required":0,"unique":0,"editable":1,"options":{"2":"second","3":"third","4":"fourth"}}],"account_id":"12345"}
                > PUT objects/fieldeditor {"objectID": 0,"fields": [[{"field": "f1508","options": {"replace": ["fifth","third"]}}]]}
                  200 {"code":0,"data":{"success":[{"f1508":"My New Dropdown"}]},"account_id":"12345"}
                > GET objects/fieldeditor?objectID=0&field=f1508
                  200 {"code":0,"data":{"id":1508,"alias":"My New Dropdown","field":"f1508","type":"drop","required":0,"unique":0,"editable":1,"options":{"3":"third","5":"fifth"}},"account_id":"12345"}
                > PUT objects/fieldeditor {"objectID": 0,"fields": [[{"field": "f1508","type":"text"},{"field":"f9","alias":"x"},{"alias":"Made now","type":"numeric"}]]}
                  200 {"code":0,"data":{"success":[{"f1509":"Made now"}],"error":[{"f1508":"A field can only be changed from text to longtext."},{"x":"There is no field f9."}]},"account_id":"12345"}
                > PUT objects/fieldeditor {"objectID": 0,"name":"Nowhere","fields": []}
                  404 Object not found
                """);
    }

    @Test
    void deletes_fields_for_good_and_sections_when_they_are_empty() {
        happens("""
                > POST objects/fieldeditor {"objectID": 0,"name": "Short-lived","fields": [[{"alias": "Passing","type": "text"}]]}
                  200 {"code":0,"data":{"success":[{"f1507":"Passing"}],"error":[]},"account_id":"12345"}
                > PUT Contacts id=3&f1507=gone+soon
                  200 {"code":0,"data":{"attrs":{"f1507":"gone soon","dlm":"1769947200","id":"3"}},"account_id":"12345"}
                > DELETE objects/fieldeditor objectID=0&section=Short-lived
                  400 The section is not empty: Short-lived
                > DELETE objects/fieldeditor objectID=0&field=f1507
                  200 {"code":0,"data":"Deleted","account_id":"12345"}
                > GET Contacts?ids=3&listFields=id,f1507
                  200 {"code":0,"data":[{"id":"3","owner":"1"}],"account_id":"12345","misc":[]}
                > DELETE objects/fieldeditor objectID=0&section=Short-lived
                  200 {"code":0,"data":"Deleted","account_id":"12345"}
                > GET objects/fieldeditor?objectID=0&section=Short-lived
                  404 Object not found
                > POST objects/fieldeditor {"objectID": 0,"name": "Short-lived","fields": [[{"alias": "Passing","type": "text"}]]}
                  200 {"code":0,"data":{"success":[{"f1508":"Passing"}],"error":[]},"account_id":"12345"}
                > DELETE objects/fieldeditor objectID=0&field=firstname
                  403 The field firstname cannot be deleted.
                > GET objects/fieldeditor?objectID=14
                  400 The fields of the object type Tag cannot be edited.
                """);
    }

    @Test
    void keeps_fields_and_their_values_over_a_restart(@TempDir Path directory) {
        SandboxOptions options = SandboxOptions.in(directory, new TestClock()).withContacts(10);
        try (Sandbox first = Sandbox.start(options)) {
            String made = """
                    > POST objects/fieldeditor {"objectID":0,"name":"Kept","fields":[[{"alias":"Lasting","type":"text"}]]}
                      200 {"code":0,"data":{"success":[{"f1507":"Lasting"}],"error":[]},"account_id":"12345"}
                    > PUT Contacts id=3&f1507=still+here
                      200 {"code":0,"data":{"attrs":{"f1507":"still here","dlm":"1769947200","id":"3"}},"account_id":"12345"}
                    """;
            assertEquals(made, Transcript.replayed(Caller.of(first), made));
        }
        try (Sandbox second = Sandbox.start(options)) {
            String kept = """
                    > GET Contacts?ids=3&listFields=f1507
                      200 {"code":0,"data":[{"f1507":"still here","id":"3","owner":"1"}],"account_id":"12345","misc":[]}
                    > DELETE objects/fieldeditor objectID=0&section=Kept
                      400 The section is not empty: Kept
                    """;
            assertEquals(kept, Transcript.replayed(Caller.of(second), kept));
        }
    }
}
