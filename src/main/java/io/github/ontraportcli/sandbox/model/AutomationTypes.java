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

    /** That a record is on an automation; no client can name it. */
    public static final ObjectType AUTOMATION_SUBSCRIBER = ObjectType.of(
            -140,
            "Automation Subscriber",
            "Automation Subscribers",
            "NONE",
            Field.key("id", "ID"),
            Field.parent("campaign_id", "Automation", 140),
            Field.number("object_id", "Record"),
            Field.number("object_type_id", "Object"),
            Field.of("paused", "Paused", FieldKind.CHECK).initially("0"),
            Field.stamp("date", "Date Added"));

    /** What Ontraport's app calls an automation and its API a campaign. */
    public static final ObjectType AUTOMATION = TypeText.read("""
            140 CampaignBuilder: GET
            at CampaignBuilderItem CampaignBuilderItems: get list meta info
            columns name state date dlm subs subs_ever element_num todos
            id                       key            -      ID
            name                     text           null   Name
            date                     date!r         0      Date Created
            dlm                      date!r         0      Date Modified
            object_type_id           number!u       0      Object
            pause                    check!u        0      Paused
            deleted                  check!u        false  Deleted
            state                    drop!s         0      State {0=Live|1=Paused|2=Unpublished}
            element_num              number!s       0      # Elements
            todos                    number!s       0      # ToDos
            subs_ever                number!s       0      # On Campaign Ever
            subs                     number!s       0      # On Campaign Now
            """);

    private AutomationTypes() {}
}
