package io.github.ontraportcli.sandbox.seed.document;

/** What was bought, paid and earned in the document's examples. */
final class SaleTable {
    static final String RECORDS = """
            46 1 {"status":"6","contact_id":"1","cc_id":"1","gateway_id":"25","template_id":"1","subtotal":"400.00","total":"400.00","date":"1492624700","contact_name":"Mary Brown","offer_data":"{\\"products\\":[{\\"quantity\\":\\"20\\",\\"total\\":\\"400.00\\",\\"price\\":[{\\"price\\":\\"20.00\\",\\"payment_count\\":\\"1\\",\\"unit\\":\\"month\\"}],\\"name\\":\\"Lambas Bread\\",\\"id\\":\\"5\\"}],\\"grandTotal\\":\\"400.00\\"}"}
            46 2 {"status":"1","contact_id":"2","cc_id":"1","gateway_id":"25","template_id":"1","subtotal":"400.00","total":"400.00","date":"1492702394","contact_name":"Fred Brown"}
            46 3 {"status":"7","contact_id":"3","cc_id":"1","gateway_id":"25","template_id":"1","subtotal":"400.00","total":"400.00","date":"1492702394","contact_name":"John Doe"}
            46 4 {"status":"0","contact_id":"3","cc_id":"1","gateway_id":"25","template_id":"1","subtotal":"15.00","total":"15.00","date":"1492702394","contact_name":"John Doe"}
            17 1 {"contact_id":"13","product_id":"2","owner":"1","invoice_id":"3","price":"15","name":"Product1","quantity":"2","status":"1","level1":"0","level2":"0","total_price":"30"}
            17 2 {"contact_id":"13","product_id":"3","owner":"1","invoice_id":"3","price":"20","name":"Product2","quantity":"3","status":"1","level1":"0","level2":"0","total_price":"60"}
            30 1 {"purchase_id":"1","date":"1658170805","author":"Victor Flaubert","details":"Purchased.","status":"1"}
            30 5 {"purchase_id":"2","date":"1657742075","author":"Victor Flaubert","details":"Purchased.","status":"1"}
            30 6 {"purchase_id":"2","date":"1657746887","author":"Victor Flaubert","details":"Charged.","status":"1"}
            38 1 {"purchase_id":"1","affiliate_id":"2","contact_id":"3","product_id":"4","program_id":"5","date":"1645198001","date_processed":"1645198005","commission":"2","subid":"26","total":"10","status":"3"}
            """;

    private SaleTable() {}
}
