package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.delete;
import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.CONDITION;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.EXTERNS;
import static io.github.ontraportcli.catalog.Standard.FIELDS;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.GROUP;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.IDS;
import static io.github.ontraportcli.catalog.Standard.INFO;
import static io.github.ontraportcli.catalog.Standard.RANGE;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Standard.SEARCH_NOTES;
import static io.github.ontraportcli.catalog.Standard.SORT;
import static io.github.ontraportcli.catalog.Standard.SORT_DIRECTION;
import static io.github.ontraportcli.catalog.Standard.START;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import java.util.List;
import java.util.OptionalInt;

/** Tags: labels on contacts and on the records of custom objects, unique by name within an object type. */
public final class Tags {
    private static final Parameter NAME =
            Parameter.text("tag_name", "The tag's name.").as("--name").must();
    private static final Parameter OF_TYPE = Parameter.whole(
            "object_type_id", "The type ID of the objects it is for: 0 contacts (the default), 10000 and up custom.");

    private Tags() {}

    /** Everything about tags. */
    public static Resource resource() {
        return new Resource(
                "tags",
                "tag",
                "tags",
                OptionalInt.of(14),
                "tag_id",
                List.of("tag_id", "tag_name", "object_type_id"),
                List.of(
                        verb("list", "List tags", "ontraport tags list --sort tag_name", manyTags()),
                        verb(
                                "get",
                                "Show tags by ID",
                                "ontraport tags get 1",
                                get("Tag").takes(ID).forOneId(),
                                manyTags()),
                        verb(
                                "create",
                                "Create a tag",
                                "ontraport tags create --name \"Spring webinar\"",
                                post("Tags")
                                        .takes(NAME, OF_TYPE)
                                        .shownBy("tags list --where \"tag_name = {tag_name}\"")),
                        verb(
                                "update",
                                "Rename a tag",
                                "ontraport tags update 1 --name \"Loyal customer\"",
                                put("Tags").takes(ID, NAME.meaning("The tag's new name."))),
                        verb(
                                "delete",
                                "Delete tags, and so take them off every record",
                                "ontraport tags delete 9 --yes",
                                delete("Tag").takes(ID).forOneId(),
                                delete("Tags").takes(DELETION)),
                        verb(
                                "count",
                                "Count tags",
                                "ontraport tags count",
                                get("Tags/getInfo").takes(INFO).answers(Answer.COUNT)),
                        verb(
                                "info",
                                "Show what the account knows of its tag collection",
                                "ontraport tags info",
                                get("Tags/getInfo").takes(INFO).answers(Answer.INFO)),
                        verb(
                                "meta",
                                "List the fields of a tag",
                                "ontraport tags meta",
                                get("Tags/meta").takes(FORMAT).answers(Answer.META))));
    }

    private static OperationBuilder manyTags() {
        return list("Tags")
                .takes(IDS, START, RANGE, SORT, SORT_DIRECTION, CONDITION, SEARCH, SEARCH_NOTES, GROUP)
                .takes(EXTERNS, FIELDS);
    }
}
