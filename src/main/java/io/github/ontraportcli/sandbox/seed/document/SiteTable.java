package io.github.ontraportcli.sandbox.seed.document;

/** Landing pages and forms of the document's examples. */
final class SiteTable {
    static final String RECORDS = """
            20 1 {"name":"Welcome","design_type":"3","resource":"[{\\"templateId\\":84,\\"status\\":true,\\"blocks\\":[{\\"alias\\":\\"Banner\\",\\"blockId\\":\\"20\\"}]}]","visits_0":"3"}
            20 2 {"name":"Thank You","design_type":"3"}
            20 3 {"name":"myLandingPage","design_type":"3"}
            122 1 {"formname":"Standalone form","type":"11"}
            122 2 {"formname":"Test Form","type":"11","captcha":"1","responsive":"1"}
            122 3 {"formname":"Second Test Form","type":"11"}
            122 4 {"formname":"Smart Form","type":"10"}
            """;

    private SiteTable() {}
}
