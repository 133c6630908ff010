package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.SiteTypes;
import io.github.ontraportcli.sandbox.store.Records;

/** The pages and forms that visitors see. */
final class Sites {
    private Sites() {}

    static void seed(Records records, int contacts) {
        Sheet.seed(records, contacts, SiteTypes.LANDING_PAGE, """
                name|design_type|domain|visits_0|unique_visits_0|convert_0|unique_convert_0|resource
                Welcome|3|www.example.com|4120|3011|488|451|[{"templateId":84,"status":true,"blocks":[{"alias":"Banner","blockId":"20"}]}]
                Thank you|3|www.example.com|1207|1102|0|0|[{"templateId":84,"status":true,"blocks":[]}]
                Workshop|1|events.example.com|960|804|133|131|[{"templateId":12,"status":true,"blocks":[]}]
                Old shop|2||88|80|0|0|
                """);
        Sheet.seed(records, contacts, SiteTypes.SMART_FORM, """
                formname|redirect|owner|fillouts|visits
                Newsletter, first version|https://www.example.com/thanks|1|310|2904
                Contact us|https://www.example.com/thanks|2|122|840
                """);
        Sheet.seed(records, contacts, SiteTypes.FORM, """
                formname|type|captcha|responsive|fillouts|unique_fillouts|visits|unique_visits|revenue|redirect
                Newsletter sign-up|11|1|1|488|451|4120|3011|0.00|https://www.example.com/thanks
                Workshop registration|11|1|1|133|131|960|804|0.00|https://www.example.com/workshop/thanks
                Order form|11|0|1|96|90|700|611|9312.00|https://www.example.com/receipt
                Feedback|10|0|0|54|52|300|280|0.00|
                """);
        Sheet.seed(records, contacts, SiteTypes.CUSTOM_DOMAIN, """
                name|ssl_enabled|status
                www.example.com|1|1
                events.example.com|1|1
                shop.example.org|0|0
                """);
        Sheet.seed(records, contacts, SiteTypes.FACEBOOK_APP, """
                name|app_id|owner
                Studio page|100000000000017|1
                """);
        Sheet.seed(records, contacts, SiteTypes.WORDPRESS_SITE, """
                name|url|status
                Members' area|https://members.example.com|1
                Old blog|https://blog.example.org|0
                """);
        Sheet.seed(records, contacts, SiteTypes.WORDPRESS_MEMBERSHIP, """
                name|site_id|level|contact_id
                Silver|1|silver|#1
                Gold|1|gold|#4
                Gold|1|gold|#9
                """);
    }
}
