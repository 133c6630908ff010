package io.github.ontraportcli.sandbox.model;

/** Sequences and automations, and who is in them. */
public final class AutomationTypes {
    public static final ObjectType SEQUENCE = ObjectType.of(
                    5,
                    "Sequence",
                    "Sequences",
                    "GET PUT POST DELETE",
                    Field.key("id", "ID"),
                    Field.parent("owner", "Owner", 2).initially("1"),
                    Field.text("name", "Name"),
                    Field.number("object_type_id", "Object"),
                    Field.of("pause", "Paused", FieldKind.CHECK).initially("0"),
                    Field.number("subscriber_count", "Subscribers").fixed(),
                    Field.stamp("date", "Date Added"),
                    Field.stamp("dlm", "Date Modified"))
            .listing("name", "subscriber_count", "date");

    /** That a record is in a sequence. */
    public static final ObjectType SEQUENCE_SUBSCRIBER = ObjectType.of(
                    8,
                    "Sequence Subscriber",
                    "SequenceSubscribers",
                    "GET",
                    Field.key("id", "ID"),
                    Field.parent("drip_id", "Sequence", 5),
                    Field.number("object_id", "Record"),
                    Field.number("object_type_id", "Object"),
                    Field.number("step_num", "Step"),
                    Field.of("paused", "Paused", FieldKind.CHECK).initially("0"),
                    Field.stamp("date", "Date Added"))
            .listing("drip_id", "object_id", "step_num", "date");

    /** What Ontraport's app calls an automation and its API a campaign. */
    public static final ObjectType AUTOMATION = ObjectType.of(
                    140,
                    "CampaignBuilder",
                    "CampaignBuilderItems",
                    "GET",
                    Field.key("id", "ID"),
                    Field.text("name", "Name"),
                    Field.stamp("date", "Date Added"),
                    Field.stamp("dlm", "Date Modified"),
                    Field.number("object_type_id", "Object"),
                    Field.of("pause", "Paused", FieldKind.CHECK).initially("0"),
                    Field.of("deleted", "Deleted", FieldKind.CHECK)
                            .initially("false")
                            .unlisted())
            .listing("name", "date", "dlm");

    private AutomationTypes() {}
}
