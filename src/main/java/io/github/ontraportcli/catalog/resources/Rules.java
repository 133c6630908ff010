package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.Standard.CHANGE;
import static io.github.ontraportcli.catalog.Standard.COLLECTION_OF_GROUP;
import static io.github.ontraportcli.catalog.Standard.DELETION;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Type;

/**
 * Rules: when an event happens to a record and the conditions hold, the actions are carried out. Each of the three is a text
 * such as {@code Add_contact_to_category(1)}, several of them with {@code ;} (and) or {@code |} (or) between.
 */
public final class Rules {
    private static final Parameter NEW_ID =
            Parameter.of("id", Type.ID, "An ID for the new rule; the account gives it the next one unless told.");
    private static final Parameter PAUSE = Parameter.of(
            "pause", Type.YES_NO, "Whether it stands still (yes) or acts (no); rules pause and unpause do the same.");
    private static final Parameter TAGS = Parameter.text("tags", "The rule's own tags.");
    private static final Parameter NAME = Parameter.text("name", "The rule's name.");
    private static final Parameter EVENTS =
            Parameter.text("events", "What sets it off: \"Contact_added_to_campaign(1)\", several with ; between.");
    private static final Parameter CONDITIONS = Parameter.text(
            "conditions", "What must hold for it to act: \"Is_in_category(2)\"; with ; all of several, with | any.");
    private static final Parameter ACTIONS =
            Parameter.text("actions", "What it does: \"Add_contact_to_category(1)\", several with ; between.");
    private static final Parameter OF_TYPE = Parameter.whole(
            "object_type_id", "The type ID of the records it watches: 0 contacts, 10000 and up custom objects.");

    private Rules() {}

    /** Everything about rules. */
    public static Resource resource() {
        return ResourceBuilder.of("rules", "rule", "rules", 6)
                .at("Rule", "Rules")
                .columns("id", "name", "pause", "object_type_id", "events", "conditions", "actions", "last_action")
                .list(COLLECTION_OF_GROUP)
                .get()
                .create(
                        "--name Welcome --events \"Contact_added_to_campaign(1)\""
                                + " --actions \"Add_contact_to_category(1)\" --object-type-id 0",
                        NEW_ID,
                        TAGS,
                        NAME,
                        EVENTS.must(),
                        CONDITIONS,
                        ACTIONS.must(),
                        OF_TYPE.must())
                .update(
                        "1 --actions \"Add_contact_to_category(2)\"",
                        PAUSE,
                        TAGS,
                        NAME,
                        EVENTS,
                        CONDITIONS,
                        ACTIONS,
                        OF_TYPE)
                .delete(DELETION)
                .verb("pause", "Let rules stand still", "1", resting("objects/pause"))
                .verb("unpause", "Let paused rules act again", "1", resting("objects/unpause"))
                .info()
                .meta()
                .build();
    }

    private static OperationBuilder resting(String path) {
        return post(path)
                .always("objectID", "6")
                .takes(CHANGE)
                .idempotent()
                .changesMany()
                .answers(Answer.DONE);
    }
}
