package io.github.ontraportcli.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The requests that the API's document gives as examples get answers of the form that it shows. */
class DocumentedExamplesTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final String CONTACT = "200 {code:1,data:contact,account_id:s}";
    private static final String SENTENCE = "200 {code:1,data:s,account_id:s}";
    private static final String NOTHING = "200 {code:1,account_id:s}";
    private static final String INFO = "200 {code:1,data:{listFields:[s],listFieldSettings:[],count:s},account_id:s}";

    private static final String WIDGET = "{type:s,options:{visible:s,excludeFromWidgetSettings:1}}";
    private static final String HEADED_WIDGET =
            "{type:s,options:{visible:s,excludeFromWidgetSettings:1,objectID:1,header:s}}";
    private static final String PLACED_WIDGET =
            "{type:s,options:{visible:s,excludeFromWidgetSettings:1,placeAtEndOfColumn:1}}";
    private static final String LISTING_WIDGET = "{type:s,options:{visible:s,excludeFromWidgetSettings:1,fields:[s]}}";

    private record Example(String method, String path, String type, String body, String shape) {}

    private static final List<Example> EXAMPLES = List.of(
            get(
                    "object?objectID=14&id=1",
                    "200 {code:1,data:{tag_id:s,tag_name:s,group_id:s,object_type_id:s},account_id:s}"),
            get("objects?objectID=0&sort=lastname&sortDir=desc", "200 {code:1,data:[contact],account_id:s,misc:[]}"),
            get(
                    "objects/tag?objectID=0&tag_id=1&listFields=id%2Cowner%2Cfirstname%2Clastname%2Cemail",
                    "200 {code:1,data:[{id:s,owner:s,firstname:s,lastname:s,email:s}],account_id:s,misc:[]}"),
            get(
                    "object/getByEmail?objectID=0&email=ana.lopez1%40example.com&all=0",
                    "200 {code:1,data:{id:s},account_id:s}"),
            get(
                    "object/getByEmail?objectID=0&email=ana.lopez1%40example.com&all=1",
                    "200 {code:1,data:{ids:[s]},account_id:s}"),
            get("objects/getInfo?objectID=0&search=Ana", INFO),
            get("Contact?id=27", CONTACT),
            get(
                    "Contacts?ids=29%2C30%2C31&sort=lastname&sortDir=desc&listFields=firstname%2Clastname%2Cemail",
                    "200 {code:1,data:[{firstname:s,lastname:s,email:s,id:s,owner:s}],account_id:s,misc:[]}"),
            get("Contacts/getInfo?search=Ana", INFO),
            get("Tag?id=1", "200 {code:1,data:{tag_id:s,tag_name:s,object_type_id:s},account_id:1}"),
            get(
                    "Tags?ids=1%2C2&range=50",
                    "200 {code:1,data:[{tag_id:s,tag_name:s,object_type_id:s}],account_id:1,misc:[]}"),
            get(
                    "Tags/getInfo?search=Customer",
                    "200 {code:1,data:{listFields:[s],listFieldSettings:[],cardViewSettings:{fields:[s]},viewMode:[],"
                            + "widgetSettings:{map:[[s]],widgets:{overview:" + WIDGET + ",tasks:" + HEADED_WIDGET
                            + ",notes:" + HEADED_WIDGET + ",settings:" + PLACED_WIDGET + ",fields:" + LISTING_WIDGET
                            + "},listFields:[s]},count:s},account_id:1}"),
            with(
                    "POST",
                    "objects",
                    JSON,
                    "{\"objectID\": 0,\n\"firstname\": \"Mary\",\n\"lastname\": \"Smith\",\n\"email\": \"mary@example.com\"}",
                    CONTACT),
            with(
                    "POST",
                    "objects/saveorupdate",
                    FORM,
                    "objectID=0&firstname=Marie&email=mary@example.com",
                    "200 {code:1,data:{attrs:{firstname:s,dlm:s,id:s}},account_id:s}"),
            with(
                    "PUT",
                    "objects",
                    JSON,
                    "{\"objectID\": 0,\"id\": 7,\"lastname\": \"Smyth\"}",
                    "200 {code:1,data:{attrs:{lastname:s,dlm:s,id:s}},account_id:s}"),
            with("POST", "Contacts", FORM, "firstname=Angie&lastname=Lopez&email=angie%40example.com", CONTACT),
            with(
                    "PUT",
                    "Contacts",
                    FORM,
                    "id=29&firstname=Bob&email=bob%40example.com",
                    "200 {code:1,data:{attrs:{firstname:s,email:s,dlm:s,id:s}},account_id:s}"),
            with(
                    "POST",
                    "Contacts/saveorupdate",
                    FORM,
                    "firstname=John&lastname=Doe&email=user%40example.com",
                    CONTACT),
            with(
                    "POST",
                    "Contacts/saveorupdate",
                    FORM,
                    "birthday=804798000&email=user%40example.com",
                    "200 {code:1,data:{attrs:{birthday:s,dlm:s,id:s}},account_id:s}"),
            with("PUT", "objects/tag", FORM, "objectID=0&add_list=2&ids=6", SENTENCE),
            with(
                    "PUT",
                    "objects/tagByName",
                    JSON,
                    "{\"objectID\": 0,\"ids\": [2],\"add_names\": [\"Blue\",\"Yellow\"]}",
                    SENTENCE),
            with("PUT", "objects/subscribe", FORM, "objectID=0&add_list=3&ids=2&sub_type=Campaign", SENTENCE),
            with("DELETE", "objects/tag", FORM, "objectID=0&remove_list=2&ids=6", SENTENCE),
            with(
                    "DELETE",
                    "objects/tagByName",
                    JSON,
                    "{\"objectID\": 0,\"ids\": [2],\"remove_names\": [\"Blue\",\"Yellow\"]}",
                    "200 {data:s,account_id:s}"),
            with("DELETE", "objects/subscribe", FORM, "objectID=0&remove_list=3&ids=2&sub_type=Campaign", SENTENCE),
            with("POST", "objects/pause", FORM, "objectID=5&ids=1", NOTHING),
            with("POST", "objects/unpause", FORM, "objectID=5&ids=1", NOTHING),
            with(
                    "POST",
                    "Tags",
                    FORM,
                    "tag_name=api_tag&object_type_id=0",
                    "200 {code:1,data:{tag_id:s,tag_name:s,object_type_id:s},account_id:1}"),
            with(
                    "PUT",
                    "Tags",
                    FORM,
                    "id=1&tag_name=updated_tag",
                    "200 {code:1,data:{attrs:{tag_name:s,id:null}},account_id:1}"),
            with("DELETE", "object?objectID=0&id=4", "", "", NOTHING),
            with("DELETE", "objects?objectID=14&ids=1%2C2", "", "", SENTENCE),
            with("DELETE", "Contact?id=2", "", "", NOTHING),
            with("DELETE", "Contacts?ids=567%2C568%2C569&range=3&sort=firstname&sortDir=desc", "", "", SENTENCE),
            with("DELETE", "Tag?id=3", "", "", NOTHING),
            with("DELETE", "Tags?ids=1%2C+2&range=50", "", "", SENTENCE));

    private static Example get(String path, String shape) {
        return new Example("GET", path, "", "", shape);
    }

    private static Example with(String method, String path, String type, String body, String shape) {
        return new Example(method, path, type, body, shape);
    }

    @Test
    void answers_in_the_documented_form() {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.inMemory(new TestClock()).withContacts(60))) {
            Caller caller = Caller.of(sandbox);
            for (Example each : EXAMPLES) {
                String line = each.method() + " " + each.path() + ": ";
                expected.add(line + each.shape());
                actual.add(line + Shape.of(caller.send(each.method(), each.path(), each.type(), each.body())));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }
}
