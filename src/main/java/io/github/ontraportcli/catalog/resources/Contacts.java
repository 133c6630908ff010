package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.delete;
import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.COLLECTION;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.INFO;
import static io.github.ontraportcli.catalog.Standard.SORT;
import static io.github.ontraportcli.catalog.Standard.SORT_DIRECTION;
import static io.github.ontraportcli.catalog.Standard.UNIQUE_ID;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Contacts: the people whom an account knows. */
public final class Contacts {
    private static final String BY_EMAIL = "contacts list --where \"email = {email}\"";

    private Contacts() {}

    /** Everything about contacts. */
    public static Resource resource() {
        List<Verb> verbs = new ArrayList<>(List.of(
                verb(
                        "list",
                        "List contacts",
                        "ontraport contacts list --where \"state = 'CA' and spent > 100\" --sort spent:desc",
                        Objects.tagged(list("objects/tag").always("objectID", "0")),
                        list("Contacts").takes(COLLECTION)),
                verb(
                        "get",
                        "Show contacts by ID",
                        "ontraport contacts get 1",
                        get("Contact").takes(ID).forOneId(),
                        list("Contacts").takes(COLLECTION)),
                verb(
                        "show",
                        "Show a contact with tags, sequences, purchases, notes and tasks",
                        "ontraport contacts show 1",
                        get("Contact").takes(ID)),
                verb(
                        "find",
                        "Find the IDs of contacts with an email address",
                        "ontraport contacts find ana.lopez1@example.com",
                        Objects.finding(get("object/getByEmail").always("objectID", "0"))),
                verb(
                        "create",
                        "Create a contact",
                        "ontraport contacts create --firstname Kim --email kim@example.com",
                        post("Contacts")
                                .takes(ContactFields.onCreate())
                                .anyField()
                                .shownBy(BY_EMAIL)),
                verb(
                        "update",
                        "Change fields of contacts",
                        "ontraport contacts update 1 --city Ojai --priority high",
                        put("Contacts")
                                .takes(ID, UNIQUE_ID.meaning("The contact by its unique ID instead of its ID."))
                                .takes(ContactFields.onUpdate())
                                .anyField()
                                .changesMany()),
                verb(
                        "upsert",
                        "Update the contact with the same email or unique ID, or create one",
                        "ontraport contacts upsert --email kim@example.com --city Ojai",
                        post("Contacts/saveorupdate")
                                .takes(
                                        UNIQUE_ID.meaning(
                                                "The contact's unique ID; with it, this contact is updated whatever else is said."))
                                .takes(ContactFields.onUpsert())
                                .anyField()
                                .onceUnless("email")
                                .shownBy(BY_EMAIL, "contacts list --where \"unique_id = {unique_id}\"")),
                verb(
                        "delete",
                        "Delete contacts",
                        "ontraport contacts delete 12 --yes",
                        delete("Contact").takes(ID).forOneId(),
                        delete("Contacts").takes(DELETION).takes(SORT, SORT_DIRECTION)),
                verb(
                        "count",
                        "Count contacts",
                        "ontraport contacts count --where \"state = 'CA'\"",
                        Objects.tagged(get("objects/tag").always("objectID", "0"))
                                .always("count", "true")
                                .answers(Answer.COUNT),
                        get("Contacts/getInfo").takes(INFO).answers(Answer.COUNT)),
                verb(
                        "info",
                        "Show what the account knows of its contact collection",
                        "ontraport contacts info",
                        get("Contacts/getInfo").takes(INFO).answers(Answer.INFO)),
                verb(
                        "meta",
                        "List the fields of a contact",
                        "ontraport contacts meta",
                        get("Contacts/meta").answers(Answer.META))));
        verbs.addAll(Tagging.verbs(operation -> operation.always("objectID", "0"), "ontraport contacts", ""));
        return new Resource(
                "contacts",
                "contact",
                "contacts",
                OptionalInt.of(0),
                "id",
                List.of("id", "firstname", "lastname", "email", "spent", "date", "company", "city", "state"),
                List.copyOf(verbs));
    }
}
