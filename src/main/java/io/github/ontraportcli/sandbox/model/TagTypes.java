package io.github.ontraportcli.sandbox.model;

/** Tags, and who has them. */
public final class TagTypes {
    public static final ObjectType TAG = ObjectType.of(
                    14,
                    "Tag",
                    "Tags",
                    "GET PUT POST DELETE",
                    Field.key("tag_id", "Id"),
                    Field.text("tag_name", "Name"),
                    Field.number("group_id", "Group").fixed().unlisted(),
                    Field.number("object_type_id", "Object").unlisted())
            .with(Trait.NUMBERED)
            .with(Trait.COUNTED)
            .with(Trait.CARDS)
            .with(Trait.WIDGETS)
            .listing("tag_name");

    /** That a record has a tag. */
    public static final ObjectType TAG_SUBSCRIBER = ObjectType.of(
                    138,
                    "Tag Subscriber",
                    "TagSubscribers",
                    "GET",
                    Field.key("id", "ID"),
                    Field.parent("tag_id", "Tag", 14),
                    Field.number("object_id", "Record"),
                    Field.number("object_type_id", "Object"),
                    Field.stamp("date", "Date Added"))
            .listing("tag_id", "object_id", "date");

    private TagTypes() {}
}
