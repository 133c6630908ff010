package io.github.ontraportcli.sandbox.seed.document;

/**
 * Contacts, users, tags and groups of the document's examples. No contact has the address user@ontraport.com, although an
 * example shows it of contact 27: another creates a contact with it.
 */
final class PeopleTable {
    static final String RECORDS = """
            2 1 {"firstname":"joe","lastname":"tester","email":"tester@ontraport.com","timezone":"PST8PDT"}
            0 1 {"owner":"1","firstname":"Mary","lastname":"Brown","email":"1@o.com"}
            0 2 {"owner":"1","firstname":"Fred","lastname":"Brown","email":"fbrown@ontraport.com"}
            0 3 {"owner":"1","firstname":"John","lastname":"Doe","email":"john.doe@ontraport.com"}
            0 4 {"owner":"1","firstname":"Jane","lastname":"Doe","email":"jane.doe@ontraport.com"}
            0 5 {"owner":"1","firstname":"Test","lastname":"Person","email":"tester@ontraport.com"}
            0 6 {"owner":"1","firstname":"Sam","lastname":"Green","email":"sam@ontraport.com"}
            0 7 {"owner":"1","firstname":"Mary","lastname":"Smith","email":"msmith@ontraport.com"}
            0 27 {"owner":"1","firstname":"First","lastname":"Last","email":"user27@ontraport.com","address":"2040 Alameda Padre Serra","address2":"Suite 220","city":"Santa Barbara","state":"CA","zip":"93103","country":"US","birthday":"469569600","sms_number":"+18055555555","office_phone":"805-555-5555","company":"Ontraport","title":"Employee","website":"www.ontraport.com"}
            0 29 {"owner":"1","firstname":"John","lastname":"Smith","email":"john@ontraport.com"}
            0 30 {"owner":"1","firstname":"Jane","lastname":"Smith","email":"jane@ontraport.com"}
            0 31 {"owner":"1","firstname":"Mary","lastname":"Smyth","email":"mary@ontraport.com"}
            0 32 {"owner":"1","firstname":"Fred","lastname":"Green","email":"fred@ontraport.com"}
            0 103 {"owner":"1","firstname":"Anna","lastname":"Writer","email":"anna@ontraport.com","sms_number":"+10987654321"}
            0 105 {"owner":"1","firstname":"Otto","lastname":"Writer","email":"otto@ontraport.com","sms_number":"+10987654322"}
            0 567 {"owner":"1","firstname":"Adam","email":"adam@ontraport.com"}
            0 568 {"owner":"1","firstname":"Bert","email":"bert@ontraport.com"}
            0 569 {"owner":"1","firstname":"Cora","email":"cora@ontraport.com"}
            0 5005 {"owner":"1","firstname":"Clark","lastname":"Kent","email":"ClarkKent5005@test.ontramail.com"}
            14 1 {"tag_name":"Purchased a product"}
            14 2 {"tag_name":"The second tag"}
            3 2 {"name":"Visited in the last 30 days","is_public":"1","writable":true,"owner":"1","conditions":{"statement":[{"rule":{"field":"dla","condition":"h","value":["S30DAYS"]}}]}}
            3 29 {"name":"Test group","owner":"1","public_view":"2","is_public":"1"}
            """;

    private PeopleTable() {}
}
