package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.AutomationTypes;
import io.github.ontraportcli.sandbox.model.TagTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** The tags, sequences and automations that contacts can have. */
final class Labels {
    static final String[] TAGS = {
        "Customer",
        "VIP",
        "Lead",
        "Newsletter",
        "Webinar registrant",
        "Webinar attendee",
        "Workshop 2024",
        "Workshop 2025",
        "Podcast listener",
        "Ebook download",
        "Abandoned cart",
        "Refunded",
        "Trial",
        "Trial expired",
        "Member: Silver",
        "Member: Gold",
        "Past member",
        "Affiliate",
        "Partner",
        "Speaker",
        "Volunteer",
        "Beta tester",
        "Survey 2024",
        "Survey 2025",
        "Testimonial given",
        "Referral",
        "Facebook ad",
        "Search ad",
        "Trade show",
        "Do not call",
        "Needs follow-up",
        "Hot",
        "Cold",
        "Re-engaged",
        "Birthday gift sent",
        "Invoice overdue",
        "Payment plan",
        "Course: Foundations",
        "Course: Advanced",
        "Certified",
        "Spring sale",
        "Early bird"
    };
    static final int CONTACT_TAGS = TAGS.length;

    private Labels() {}

    static void seed(Records records) {
        List<Row> tags = new ArrayList<>();
        for (String each : TAGS) {
            tags.add(new Row().with("tag_name", each));
        }
        tags.add(new Row().with("tag_name", "Key account").with("object_type_id", 10_000));
        tags.add(new Row().with("tag_name", "VIP").with("object_type_id", 10_000));
        Seed.add(records, TagTypes.TAG, tags);
        Seed.add(
                records,
                AutomationTypes.AUTOMATION,
                List.of(
                        named("Welcome series", 700),
                        named("Webinar follow-up", 420),
                        named("Win-back", 260),
                        named("Onboarding", 150)));
    }

    /** After the contacts, so that the counts are known. */
    static void seedSequences(Records records, Links subscribers) {
        Seed.add(
                records,
                AutomationTypes.SEQUENCE,
                List.of(
                        named("New customer check-ins", 650)
                                .with("owner", 1)
                                .with("subscriber_count", subscribers.count(1)),
                        named("Course drip", 500).with("owner", 2).with("subscriber_count", subscribers.count(2)),
                        named("Renewal reminders", 320)
                                .with("owner", 1)
                                .with("subscriber_count", subscribers.count(3))));
    }

    private static Row named(String name, int daysAgo) {
        return new Row()
                .with("name", name)
                .with("date", Seed.BASE - daysAgo * Seed.DAY)
                .with("dlm", Seed.BASE - daysAgo / 2 * Seed.DAY);
    }
}
