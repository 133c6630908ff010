package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.RuleTypes;
import io.github.ontraportcli.sandbox.model.TrackingTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** Where contacts come from, and what happens by itself. */
final class Tracking {
    private Tracking() {}

    static void seed(Records records, int contacts) {
        Sheet.seed(records, contacts, TrackingTypes.CAMPAIGN, "name\nspring-sale\nwebinar-2025\npodcast-tour\n");
        Sheet.seed(records, contacts, TrackingTypes.LEAD_SOURCE, "name\ngoogle\nfacebook\nnewsletter\npartner\n");
        Sheet.seed(records, contacts, TrackingTypes.MEDIUM, "name\ncpc\nemail\nsocial\nreferral\n");
        Sheet.seed(records, contacts, TrackingTypes.CONTENT, "name\nbanner-blue\nbanner-green\nfooter-link\n");
        Sheet.seed(records, contacts, TrackingTypes.TERM, "name\nemail design course\nlanding page templates\n");
        Sheet.seed(records, contacts, TrackingTypes.TRACKED_LINK, """
                name|url|hash|owner|clicks|unique_clicks
                Pricing page|https://www.example.com/pricing|p1x7|1|840|612
                Workshop registration|https://events.example.com/workshop|w4k2|2|402|377
                Podcast episode 12|https://www.example.com/podcast/12|e12z|2|96|88
                """);
        Sheet.seed(records, contacts, TrackingTypes.URL_HISTORY, """
                contact_id|url|visits
                #1|https://www.example.com/welcome|3
                #1|https://www.example.com/pricing|2
                #4|https://www.example.com/courses|1
                #9|https://events.example.com/workshop|4
                #13|https://www.example.com/pricing|1
                """);
        Sheet.seed(records, contacts, TrackingTypes.LEAD_ROUTER, """
                name|type|users
                New leads in turn|0|2,3
                Workshop leads|1|2,4,5
                """);
        rules(records, contacts);
        hooks(records, contacts);
    }

    private static void rules(Records records, int contacts) {
        List<Row> rules = new ArrayList<>(Sheet.rows(contacts, RuleTypes.RULE, """
                name|events|conditions|actions|pause|last_action
                Welcome new leads|Contact_added_to_my_database(1)|Is_in_category(3)|Add_contact_to_category(4)|0|@1
                Hot after pricing|Contact_visits_URL(https://www.example.com/pricing)||Add_contact_to_category(32)|0|@2
                End of trial|Contact_added_to_category(14)||Add_contact_to_category(31)|1|
                """));
        rules.add(new Row()
                .with("name", "Follow up on calls")
                .with("events", "object_completed_task(7)")
                .with("conditions", "Is_subscribed_to_drip(1)|Is_in_category(2)")
                .with("actions", "Add_contact_to_category(31);Send_contact_an_email(1)")
                .with("date", Seed.BASE - 150 * Seed.DAY)
                .with("dlm", Seed.BASE - 20 * Seed.DAY));
        Seed.add(records, RuleTypes.RULE, rules);
        Sheet.seed(records, contacts, RuleTypes.LOG_ITEM, """
                contact_id|type|topic|item_id
                #1|EMAIL|Sent Welcome|1
                #1|PURCHASE|Bought Email design course|4
                #2|FORM|Filled out Newsletter sign-up|1
                #4|EMAIL|Opened January news|3
                #9|SMS|Sent Reminder by text|5
                """);
        Sheet.seed(records, contacts, RuleTypes.AUTOMATION_LOG_ITEM, """
                contact_id|campaign_id|element|action
                #1|1|Welcome email|Sent
                #1|1|Wait 3 days|Passed
                #6|2|Webinar reminder|Sent
                #12|4|First task|Created
                """);
    }

    private static void hooks(Records records, int contacts) {
        long last = Seed.BASE - 3 * Seed.DAY;
        List<Row> hooks = new ArrayList<>();
        String[] events = {"object_create(0)", "sub_tag(1)", "unsub_tag(2)"};
        for (int i = 0; i < events.length; i++) {
            Row hook = new Row()
                    .with("event", events[i])
                    .with("data", "{\"format\":\"notify\"}")
                    .with("url", "https://hooks.example.com/" + (i + 1))
                    .with("owner", 1);
            if (i < 2) {
                hook.with("last_hook", last - i * Seed.DAY)
                        .with("last_code", 200)
                        .with("last_payload", payload(i + 1, events[i], last - i * Seed.DAY));
            }
            hooks.add(hook);
        }
        Seed.add(records, RuleTypes.WEBHOOK, hooks);
        List<Row> logs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int code = i == 2 ? 500 : 200;
            logs.add(new Row()
                    .with("date", last - i * 2 * Seed.DAY)
                    .with(
                            "request",
                            "{\"url\":\"https://hooks.example.com/" + (1 + i % 2)
                                    + "\",\"headers\":[\"content-type: application/json\"],\"payload\":\"{}\","
                                    + "\"http_method\":\"POST\"}")
                    .with("response_code", code)
                    .with("response_data", "{\"response\":\"\",\"http_code\":" + code + ",\"errno\":0}")
                    .with("name", "Webhook " + (1 + i % 2))
                    .with("origin_object", "Contact")
                    .with("webhook_type", i == 3 ? "Global Rules" : "API")
                    .with("webhook_id", i == 3 ? "" : Integer.toString(1 + i % 2)));
        }
        Seed.add(records, RuleTypes.WEBHOOK_LOG, logs);
    }

    private static String payload(int id, String event, long time) {
        String type = event.substring(0, event.indexOf('('));
        return "{\"webhook_id\":\"" + id + "\",\"object_type_id\":\"0\",\"event\":{\"type\":\"" + type
                + "\"},\"data\":{\"id\":\"1\"},\"timestamp\":\"" + time + "\"}";
    }
}
