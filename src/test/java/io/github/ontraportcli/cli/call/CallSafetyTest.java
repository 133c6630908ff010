package io.github.ontraportcli.cli.call;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.ontraportcli.cli.requests.Words;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Command lines that are refused with exit code 2 before anything is sent, each with all that is said on stderr. */
class CallSafetyTest {
    @TempDir
    Path home;

    @Test
    void a_selector_that_the_api_does_not_see_selects_nothing() {
        Refusing.exactly(home, """
                $ api DELETE Contacts?ids%20=5 --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  The API heeds ids in exactly this spelling.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f 'ids =5' --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  The API heeds ids in exactly this spelling.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ' ids=5' --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  The API heeds ids in exactly this spelling.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts?ids[=5 --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  The API heeds ids in exactly this spelling.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts?ids[a][b]=5 --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  The API heeds ids in exactly this spelling.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE NewThings -f 'ids =5' --yes
                ontraport: DELETE NewThings does not say which records it means
                  Without a selection the API acts on the whole collection.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contact -f 'id =5' --yes
                ontraport: DELETE Contact does not say which record it means
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api PUT NewThings -f ' ids=5,6'
                ontraport: nobody can be asked whether to send PUT NewThings for 2 records
                  There is no terminal; nothing was sent.
                  → Say --yes to go on without the question, or --dry-run to see the request.
                """);
    }

    @Test
    void what_the_api_reads_as_0_is_no_id() {
        Refusing.exactly(home, """
                $ api DELETE Contacts -f ids=[5,6] --yes
                ontraport: "[5" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ids=x5 --yes
                ontraport: "x5" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ids=id5 --yes
                ontraport: "id5" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ids=.5 --yes
                ontraport: ".5" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f "ids='5'" --yes
                ontraport: "'5'" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ids=1e-5 --yes
                ontraport: "1e-5" is not an ID
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ids=-1 --yes
                ontraport: "-1" is not an ID
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f ids=5,x6 --yes
                ontraport: "x6" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f 'group_id=x5&performAll=1' --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f group_id=x5 -f performAll=1 --yes
                ontraport: performAll without a group selects the whole collection
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api PUT objects/tag -f objectID=0 -f add_list=1 -f ids=x5
                ontraport: "x5" is not an ID: the API would take it for 0, and that for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contact -f unique_id=0 --yes
                ontraport: 0 is not a unique ID: the API would take it for none
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                """);
    }

    @Test
    void a_group_or_a_condition_that_limits_nothing_is_no_selection() {
        Refusing.exactly(home, """
                $ api DELETE Contacts -f group_id=5 --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  A group limits it only together with performAll.
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f condition=foo --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  Its condition limits nothing: that takes a list like [{"field":{"field":"id"},…}].
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f condition=0 --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  Its condition limits nothing: that takes a list like [{"field":{"field":"id"},…}].
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f condition=[1] --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  Its condition limits nothing: that takes a list like [{"field":{"field":"id"},…}].
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE Contacts -f 'condition=[{"x":1}]' --yes
                ontraport: DELETE Contacts without a selection acts on the whole collection
                  Its condition limits nothing: that takes a list like [{"field":{"field":"id"},…}].
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                """);
    }

    @Test
    void a_deletion_in_the_field_editor_names_a_field_or_a_section() {
        Refusing.exactly(home, """
                $ api DELETE objects/fieldeditor -f objectID=0 --yes
                ontraport: DELETE objects/fieldeditor needs one field, or one section
                  What else it would delete is not known.
                  → Say -f field=f1234, or -f section=NAME.
                $ api DELETE objects/fieldeditor -f objectID=0 -f section= --yes
                ontraport: DELETE objects/fieldeditor needs one field, or one section
                  What else it would delete is not known.
                  → Say -f field=f1234, or -f section=NAME.
                $ api DELETE objects/fieldeditor -f objectID=0 -f field=0 --yes
                ontraport: DELETE objects/fieldeditor needs one field, or one section
                  What else it would delete is not known.
                  → Say -f field=f1234, or -f section=NAME.
                $ api DELETE objects/fieldeditor -f objectID=0 -f field=* --yes
                ontraport: DELETE objects/fieldeditor needs one field, or one section
                  What else it would delete is not known.
                  → Say -f field=f1234, or -f section=NAME.
                $ api DELETE objects/fieldeditor -f objectID=0 -f field=f1 -f section=x --yes
                ontraport: DELETE objects/fieldeditor needs one field, or one section
                  What else it would delete is not known.
                  → Say -f field=f1234, or -f section=NAME.
                """);
    }

    @Test
    void products_that_hold_nothing_are_no_offer() {
        Refusing.exactly(home, """
                $ transactions update-order --offer '{"order_id":1,"products":[null]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":[{}]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":[[]]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":[0]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":[""]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":[{"id":0}]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":[{"id":1},{"id":"x"}]}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":"x"}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":1}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":true}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":1,"products":{"a":{}}}' --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ transactions update-order --offer '{"order_id":"x","products":[{"id":1}]}' --yes
                ontraport: order_id in offer is not an ID
                  The order (order_id) and all it is to hold (products, offer_id, cc_id …), as a JSON object.
                  → Give offer as a JSON object with products, order_id.
                $ api PUT transaction/order -F offer[order_id]=1 -F offer[products][]=0 --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                $ api PUT transaction/order -F offer[order_id]=1 -F offer[products][][id]=0 --yes
                ontraport: products in offer must be a list of objects, and each must have an id
                  What has none counts for nothing, and an order with nothing in it is deleted.
                  → For example: "products":[{"id":1,"quantity":1}]
                """);
    }

    @Test
    void a_known_path_with_another_method_is_as_dangerous() {
        Refusing.exactly(home, """
                $ api PUT objects/pause -f objectID=5
                ontraport: PUT objects/pause without a selection acts on the whole collection
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api DELETE objects/pause -f objectID=5 --yes
                ontraport: DELETE objects/pause without a selection acts on the whole collection
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api POST Contacts/delete -f ids=0
                ontraport: 0 is not an ID: the API takes ids=0 for every record
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api POST objects/tag -f objectID=0 -f add_list=1
                ontraport: POST objects/tag without a selection acts on the whole collection
                  → Name the records: -f id=7 or -f ids=7,8, or a group: -f performAll=true -f group_id=5.
                $ api POST objects/tag -f objectID=0 -f add_list=1 -f ids=1,2
                ontraport: nobody can be asked whether to send POST objects/tag for 2 records
                  There is no terminal; nothing was sent.
                  → Say --yes to go on without the question, or --dry-run to see the request.
                $ api PUT transaction/refund -f ids=1
                ontraport: nobody can be asked whether to send PUT transaction/refund for transaction 1
                  There is no terminal; nothing was sent.
                  → Say --yes to go on without the question, or --dry-run to see the request.
                """);
    }

    @Test
    void a_write_that_is_not_known_is_sent_once_unless_it_deletes_named_records() {
        assertEquals(1, sentOn502("api PUT Foo/send -f id=1"));
        assertEquals(1, sentOn502("api PUT objects/pause -f objectID=5 -f ids=1"));
        assertEquals(1, sentOn502("api DELETE Foo -f performAll=1 -f group_id=5 --yes"));
        assertEquals(5, sentOn502("api DELETE Foo -f id=1 --yes"));
    }

    private int sentOn502(String line) {
        try (CallServer server = new CallServer(502, "text/plain", any -> "")) {
            server.run(home).run(Words.of(line));
            return server.received().size();
        }
    }
}
