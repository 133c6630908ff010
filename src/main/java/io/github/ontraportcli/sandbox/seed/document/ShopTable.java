package io.github.ontraportcli.sandbox.seed.document;

/** Products, offers, orders, cards and the means of payment of the document's examples. */
final class ShopTable {
    static final String RECORDS = """
            16 1 {"name":"cheesecake","price":"2.99"}
            16 2 {"name":"tater tots","price":"1.99","total_income":"35","total_purchases":"36"}
            16 3 {"name":"Product1","price":"6.00"}
            16 5 {"name":"Lambas Bread","price":"20.00"}
            16 6 {"name":"Mithril","price":"10000000.00"}
            65 1 {"name":"First Offer","public":"1","owner":"1","data":"{\\"products\\":[{\\"quantity\\":2,\\"price\\":[{\\"price\\":\\"2.99\\",\\"payment_count\\":1,\\"unit\\":\\"month\\"}],\\"type\\":\\"single\\",\\"name\\":\\"product\\",\\"id\\":\\"6\\"}],\\"name\\":\\"First Offer\\"}"}
            65 8 {"name":"Awesome Offer","public":"1","data":"{\\"products\\":[{\\"quantity\\":1,\\"price\\":[{\\"price\\":\\"10.00\\",\\"payment_count\\":1,\\"unit\\":\\"month\\",\\"id\\":1}],\\"type\\":\\"subscription\\",\\"name\\":\\"product\\",\\"id\\":\\"1\\"}],\\"name\\":\\"Awesome Offer\\"}"}
            70 1 {"name":"Test gateway"}
            45 1 {"firstname":"Maria","lastname":"Romero","contact_id":"1","last4":"1111","type":"1","exp_month":"11","exp_year":"2027","address":"2040 Alameda Padre Serra","address2":"Suite 220","city":"Santa Barbara","state":"CA","zip":"93103","country":"US","status":"3","invoice_id":"1"}
            45 2 {"firstname":"Maria","lastname":"Romero","contact_id":"1","last4":"1111","type":"1","exp_month":"9","exp_year":"2037","address":"2040 Alameda Padre Serra","address2":"Suite 220","city":"Santa Barbara","state":"CA","zip":"93103","country":"US","status":"1"}
            45 11 {"firstname":"Maria","lastname":"Romero","contact_id":"1","last4":"4242","type":"1","exp_month":"3","exp_year":"2031","address":"2040 Alameda Padre Serra","address2":"Suite 220","city":"Santa Barbara","state":"CA","zip":"93103","country":"US","status":"1"}
            52 1 {"contact_id":"9","offer_id":"9","cc_id":"1","name":"Widget","payment_next_date":"1515441600","unit":"month","count":"1","gateway_id":"3","next_sub":"40.00","next_charge":"40.00","transactions":"1","charged":"40.00","order_form_json":"{\\"taxes\\":[],\\"shipping\\":[]}","shipping_address":"79140 Aida Hill","shipping_city":"South Guillermo","shipping_state":"ND","shipping_zip":"97105","shipping_country":"CK"}
            52 2 {"contact_id":"16","offer_id":"8","cc_id":"2","name":"Awesome Offer","payment_next_date":"1663268400","unit":"year","count":"1","gateway_id":"1","next_sub":"10000000.00","next_charge":"10000000.00","transactions":"1","charged":"10000000.00","order_form_json":"{\\"products\\":[{\\"quantity\\":1,\\"price\\":[{\\"price\\":\\"10000000.00\\",\\"payment_count\\":1,\\"unit\\":\\"year\\"}],\\"type\\":\\"subscription\\",\\"name\\":\\"Mithril\\",\\"id\\":\\"6\\"}],\\"taxes\\":[]}"}
            52 4 {"contact_id":"16","offer_id":"7","cc_id":"2","name":"Product1","payment_next_date":"1663268400","orig_month_date":"1660622770","unit":"month","count":"1","gateway_id":"53707","shipping_address":"55520 Norris Via","shipping_city":"North Hardystad","shipping_state":"EC","shipping_zip":"51134","shipping_country":"YE","order_form_json":"{\\"taxes\\":[],\\"shipping\\":[]}","next_sub":"15.00","next_charge":"15.00","transactions":"2","charged":"30.00"}
            52 5 {"contact_id":"17","offer_id":"8","cc_id":"3","name":"Product1","payment_next_date":"1663268400","orig_month_date":"1660622770","unit":"month","count":"1","gateway_id":"53707","shipping_address":"3853 Vivianne Island","shipping_city":"Walterport","shipping_state":"FL","shipping_zip":"64203","shipping_country":"CH","order_form_json":"{\\"taxes\\":[],\\"shipping\\":[]}","next_sub":"60.00","next_charge":"60.00","transactions":"2","charged":"120.00"}
            44 1 {"contact_id":"15","product_id":"3","order_id":"1","gateway_id":"53707","invoice_id":"1","quantity":"2","billing_status":"current","payment_next_date":"1663268400","payment_amount":"3.00","payment_made":"2","payment_total":"12.00","unit":"month","length_of_sub":"15","total_price":"6.00","product_id//name":"Product1"}
            44 2 {"contact_id":"16","product_id":"5","order_id":"2","gateway_id":"53707","invoice_id":"2","quantity":"1","billing_status":"current","payment_next_date":"1663268400","payment_amount":"15.00","payment_made":"2","payment_total":"30.00","unit":"month","length_of_sub":"15","total_price":"15.00","product_id//name":"Product2"}
            """;

    private ShopTable() {}
}
