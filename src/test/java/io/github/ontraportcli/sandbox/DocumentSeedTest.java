package io.github.ontraportcli.sandbox;

import org.junit.jupiter.api.Test;

/** The records of the document's examples, put into an account that has records already. */
class DocumentSeedTest extends SmallAccount {
    @Test
    void takes_the_place_of_the_records_with_its_ids_and_leaves_all_others_alone() {
        happens("""
                . PUT Contacts id=8&firstname=Kept
                > GET Contacts?ids=7,8&listFields=firstname,lastname
                  200 {"code":0,"data":[{"firstname":"Diego","lastname":"Dlamini","id":"7","owner":"1"},{"firstname":"Kept","lastname":"Adeyemi","id":"8","owner":"5"}],"account_id":"12345","misc":[]}
                """);
        sandbox.seedDocument();
        happens("""
                > GET Contacts?ids=7,8&listFields=firstname,lastname
                  200 {"code":0,"data":[{"firstname":"Mary","lastname":"Smith","id":"7","owner":"1"},{"firstname":"Kept","lastname":"Adeyemi","id":"8","owner":"5"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void leaves_records_the_tags_they_have() {
        happens("""
                . DELETE objects/tag objectID=0&remove_list=1,2,3&ids=0
                . PUT objects/tag objectID=0&add_list=2&ids=3
                """);
        sandbox.seedDocument();
        happens("""
                > GET objects/tag?objectID=0&tag_id=2&listFields=id
                  200 {"code":0,"data":[{"id":"3","owner":"1"}],"account_id":"12345","misc":[]}
                > GET objects/tag?objectID=0&tag_id=1&listFields=id
                  200 {"code":0,"data":[{"id":"3","owner":"1"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void restores_what_the_examples_changed_when_it_is_done_again() {
        sandbox.seedDocument();
        happens("""
                . PUT Products id=1&name=product&price=5.00
                . DELETE Contacts?ids=567,568,569
                """);
        sandbox.seedDocument();
        happens("""
                > GET Products?ids=1&listFields=name,price
                  200 {"code":0,"data":[{"name":"cheesecake","price":"2.99","id":"1"}],"account_id":"12345","misc":[]}
                > GET Contacts?ids=567,568,569&listFields=firstname
                  200 {"code":0,"data":[{"firstname":"Adam","id":"567","owner":"1"},{"firstname":"Bert","id":"568","owner":"1"},{"firstname":"Cora","id":"569","owner":"1"}],"account_id":"12345","misc":[]}
                """);
    }

    @Test
    void gives_later_records_ids_above_its_own() {
        sandbox.seedDocument();
        happens("""
                . POST Contacts firstname=Later
                > GET Contacts?listFields=firstname&sort=id&sortDir=desc&range=2
                  200 {"code":0,"data":[{"firstname":"Later","id":"5006","owner":"1"},{"firstname":"Clark","id":"5005","owner":"1"}],"account_id":"12345","misc":[]}
                """);
    }
}
