package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.delete;
import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.CHANGE;
import static io.github.ontraportcli.catalog.Standard.COLLECTION;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.INFO;
import static io.github.ontraportcli.catalog.Standard.TYPE;
import static io.github.ontraportcli.catalog.Standard.UNIQUE_ID;
import static io.github.ontraportcli.catalog.Standard.USER_READABLE;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Standard;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Records of any type, by way of the generic endpoints: the one way to custom objects, and to types without their own. */
public final class Objects {
    private static final Parameter IGNORE_BLANKS =
            Parameter.of("ignore_blanks", Type.ON, "Let empty values leave a field as it is instead of emptying it.");
    private static final Parameter TAG_ID =
            Parameter.whole("tag_id", "Only records with this tag, by its ID.").as("--tag-id");
    private static final Parameter TAG_NAME = Parameter.text("tag_name", "Only records with this tag, by its name.")
            .as("--tag");
    private static final Parameter EMAIL =
            Parameter.text("email", "The email address.").must().positional();
    private static final Parameter EVERY_MATCH = Parameter.of(
                    "all", Type.ONE, "Every record with that address, not just the first.")
            .as("--every")
            .usually("0");

    private static final String BY_UNIQUE_ID = "objects list --type {objectID} --where \"unique_id = {unique_id}\"";
    private static final String BY_EMAIL = "objects list --type {objectID} --where \"email = {email}\"";

    private Objects() {}

    /** Everything about records of any type. */
    public static Resource resource() {
        List<Verb> verbs = new ArrayList<>(List.of(
                verb(
                        "list",
                        "List records",
                        "ontraport objects list --type Company --sort name",
                        tagged(list("objects/tag").takes(TYPE)),
                        many()),
                verb(
                        "get",
                        "Show records by ID",
                        "ontraport objects get 1 --type contact",
                        get("object").takes(TYPE, ID).forOneId(),
                        many()),
                verb(
                        "find",
                        "Find the IDs of records with an email address",
                        "ontraport objects find ana.lopez1@example.com --type contact",
                        finding(get("object/getByEmail").takes(TYPE))),
                verb(
                        "create",
                        "Create a record",
                        "ontraport objects create --type Company --set name=\"Blue Door\"",
                        post("objects").json().takes(TYPE).anyField()),
                verb(
                        "update",
                        "Change fields of records",
                        "ontraport objects update 1 --type contact --set city=Ojai",
                        put("objects")
                                .json()
                                .takes(TYPE, ID, UNIQUE_ID.meaning("The record by its unique ID instead of its ID."))
                                .anyField()
                                .changesMany()),
                verb(
                        "upsert",
                        "Update the record with the same unique field, or create one",
                        "ontraport objects upsert --type contact --set email=kim@example.com --set city=Ojai",
                        post("objects/saveorupdate")
                                .takes(TYPE, IGNORE_BLANKS, UNIQUE_ID)
                                .anyField()
                                .shownBy(BY_EMAIL, BY_UNIQUE_ID)),
                verb(
                        "delete",
                        "Delete records",
                        "ontraport objects delete 12 --type contact --yes",
                        delete("object").takes(TYPE, ID).forOneId(),
                        delete("objects").takes(TYPE).takes(DELETION)),
                verb(
                        "count",
                        "Count records",
                        "ontraport objects count --type contact --where \"state = 'CA'\"",
                        tagged(get("objects/tag").takes(TYPE))
                                .always("count", "true")
                                .answers(Answer.COUNT),
                        get("objects/getInfo").takes(TYPE).takes(INFO).answers(Answer.COUNT)),
                verb(
                        "info",
                        "Show what the account knows of a collection",
                        "ontraport objects info --type contact",
                        get("objects/getInfo").takes(TYPE).takes(INFO).answers(Answer.INFO)),
                verb(
                        "meta",
                        "List the fields of a type, or of all types",
                        "ontraport objects meta --type Company",
                        get("objects/meta")
                                .takes(TYPE.maybe().meaning(TYPE.help() + " All, unless given."), FORMAT)
                                .answers(Answer.META))));
        verbs.addAll(Tagging.verbs(operation -> operation.takes(TYPE), "ontraport objects", " --type contact"));
        verbs.add(verb(
                "pause",
                "Pause rules, sequences or sequence subscribers",
                "ontraport objects pause 1 --type sequence",
                post("objects/pause")
                        .takes(TYPE)
                        .takes(CHANGE)
                        .idempotent()
                        .changesMany()
                        .answers(Answer.DONE)));
        verbs.add(verb(
                "unpause",
                "Let paused rules, sequences or sequence subscribers go on",
                "ontraport objects unpause 1 --type sequence",
                post("objects/unpause")
                        .takes(TYPE)
                        .takes(CHANGE)
                        .idempotent()
                        .changesMany()
                        .answers(Answer.DONE)));
        return new Resource("objects", "record", "records", OptionalInt.empty(), "id", List.of(), List.copyOf(verbs));
    }

    /** A listing of the records that have a tag. */
    static OperationBuilder tagged(OperationBuilder listing) {
        List<Parameter> selecting = new ArrayList<>(COLLECTION);
        selecting.remove(Standard.IDS);
        return listing.takes(TAG_ID, TAG_NAME).takes(selecting).forGiven("tag_id", "tag_name");
    }

    /** A look-up by email address. */
    static OperationBuilder finding(OperationBuilder lookup) {
        return lookup.takes(EMAIL, EVERY_MATCH).answers(Answer.IDS);
    }

    private static OperationBuilder many() {
        return list("objects").takes(TYPE).takes(COLLECTION).takes(USER_READABLE);
    }
}
