package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.OperationBuilder.remove;
import static io.github.ontraportcli.catalog.Standard.CHANGE;
import static io.github.ontraportcli.catalog.Standard.CONDITION;
import static io.github.ontraportcli.catalog.Standard.GROUP;
import static io.github.ontraportcli.catalog.Standard.IDS;
import static io.github.ontraportcli.catalog.Standard.ID_ARRAY;
import static io.github.ontraportcli.catalog.Standard.PERFORM_ALL;
import static io.github.ontraportcli.catalog.Standard.RANGE;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Standard.START;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Trail;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tags and subscriptions of records: the same four verbs for contacts and for any other type. */
final class Tagging {
    private static final Parameter SUBSCRIPTION_KIND = Parameter.of(
                    "sub_type",
                    Type.choice("automation", "Campaign", "sequence", "Sequence"),
                    "What --to names: automations (the default) or sequences.")
            .as("--kind");

    /** A record's fields that list its tags, automations and sequences. */
    private static final String TAGS = "contact_cat";

    private static final Map<String, String> SUBSCRIPTIONS =
            Map.of("", "updateCampaign", "Campaign", "updateCampaign", "Sequence", Sequences.MEMBERSHIP);

    private Tagging() {}

    /**
     * The verbs.
     *
     * @param ofType adds to an operation how it knows the object type
     * @param command how an example begins, e.g. {@code ontraport contacts}
     * @param typed what an example says of the type, e.g. {@code --type contact} or nothing
     */
    static List<Verb> verbs(UnaryOperator<OperationBuilder> ofType, String command, String typed) {
        return List.of(
                verb(
                        "tag",
                        "Add tags, by name (made when new) or by ID",
                        command + " tag 7 8 --tag VIP --yes" + typed,
                        ofType.apply(put("objects/tag"))
                                .takes(tagIds("add_list"))
                                .takes(CHANGE)
                                .forGiven("add_list")
                                .changesMany()
                                .accepted(Trail.of("add_list", TAGS)),
                        ofType.apply(put("objects/tagByName"))
                                .json()
                                .takes(tagNames("add_names"), ID_ARRAY, START, RANGE, CONDITION, SEARCH, GROUP)
                                .takes(PERFORM_ALL)
                                .changesMany()
                                .accepted(Trail.of("add_names", TAGS).named("tags", "tag_name"))),
                verb(
                        "untag",
                        "Take tags away, by name or by ID",
                        command + " untag 7 --tag VIP" + typed,
                        ofType.apply(remove("objects/tag"))
                                .form()
                                .takes(tagIds("remove_list"))
                                .takes(CHANGE)
                                .forGiven("remove_list")
                                .changesMany()
                                .accepted(Trail.of("remove_list", TAGS)),
                        ofType.apply(remove("objects/tagByName"))
                                .json()
                                .takes(tagNames("remove_names"), ID_ARRAY, GROUP, PERFORM_ALL)
                                .changesMany()
                                .accepted(Trail.of("remove_names", TAGS).named("tags", "tag_name"))),
                verb(
                        "subscribe",
                        "Add to automations or sequences",
                        command + " subscribe 7 --to 3 --kind sequence" + typed,
                        ofType.apply(put("objects/subscribe"))
                                .takes(subscriptions("add_list", "--to"), IDS, SUBSCRIPTION_KIND)
                                .takes(CONDITION, SEARCH, GROUP, PERFORM_ALL)
                                .once()
                                .changesMany()
                                .accepted(Trail.chosen("add_list", "sub_type", SUBSCRIPTIONS))),
                verb(
                        "unsubscribe",
                        "Remove from automations or sequences",
                        command + " unsubscribe 7 --from 3 --kind sequence" + typed,
                        ofType.apply(remove("objects/subscribe"))
                                .form()
                                .takes(subscriptions("remove_list", "--from"), IDS)
                                .takes(SUBSCRIPTION_KIND.meaning(
                                        "What --from names: automations (the default) or sequences."))
                                .takes(CONDITION, SEARCH, GROUP, PERFORM_ALL)
                                .changesMany()
                                .accepted(Trail.chosen("remove_list", "sub_type", SUBSCRIPTIONS))));
    }

    private static Parameter tagIds(String name) {
        return Parameter.of(name, Type.IDS, "Tags by ID: 5,9.").as("--tag-id").must();
    }

    private static Parameter tagNames(String name) {
        return Parameter.of(name, Type.NAME_ARRAY, "A tag by name; may be given several times.")
                .as("--tag")
                .must();
    }

    private static Parameter subscriptions(String name, String option) {
        return Parameter.of(name, Type.IDS, "IDs of automations or sequences: 3,4.")
                .as(option)
                .must();
    }
}
