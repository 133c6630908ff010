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
import static io.github.ontraportcli.catalog.Standard.OBJECT;
import static io.github.ontraportcli.catalog.Standard.UNIQUE_ID;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Operation;
import io.github.ontraportcli.catalog.Resource;
import java.util.List;
import java.util.OptionalInt;

/**
 * Custom objects at the addresses that an account has for each of them, {@code Company} and {@code Companies}; the document
 * calls them the singular and plural endpoints. {@code objects --type Company} does the same through the generic ones.
 */
public final class Custom {
    private static final String ONE = Operation.ONE;
    private static final String MANY = Operation.MANY;

    private Custom() {}

    /** Everything about custom objects. */
    public static Resource resource() {
        return new Resource(
                "custom",
                "record",
                "records",
                OptionalInt.empty(),
                "id",
                List.of(),
                List.of(
                        verb(
                                "list",
                                "List records of a custom object",
                                "ontraport custom list Companies",
                                list(MANY).takes(OBJECT).takes(COLLECTION)),
                        verb(
                                "get",
                                "Show records of a custom object by ID",
                                "ontraport custom get Companies 1",
                                get(ONE).takes(OBJECT, ID).forOneId(),
                                list(MANY).takes(OBJECT).takes(COLLECTION)),
                        verb(
                                "create",
                                "Create a record of a custom object",
                                "ontraport custom create Companies --set name=\"Blue Door\"",
                                post(MANY).takes(OBJECT).anyField()),
                        verb(
                                "update",
                                "Change fields of a custom object's records",
                                "ontraport custom update Companies 1 --set name=\"Blue Door\"",
                                put(MANY).takes(OBJECT, ID).anyField().changesMany()),
                        verb(
                                "upsert",
                                "Update the record with the same unique field, or create one",
                                "ontraport custom upsert Companies --set name=\"Blue Door\"",
                                post(MANY + "/saveorupdate")
                                        .takes(OBJECT, UNIQUE_ID)
                                        .anyField()),
                        verb(
                                "delete",
                                "Delete records of a custom object",
                                "ontraport custom delete Companies 1 --yes",
                                delete(ONE).takes(OBJECT, ID).forOneId(),
                                delete(MANY).takes(OBJECT).takes(DELETION)),
                        verb(
                                "count",
                                "Count records of a custom object",
                                "ontraport custom count Companies",
                                get(MANY + "/getInfo").takes(OBJECT).takes(INFO).answers(Answer.COUNT)),
                        verb(
                                "info",
                                "Show what the account knows of a custom object's records",
                                "ontraport custom info Companies",
                                get(MANY + "/getInfo").takes(OBJECT).takes(INFO).answers(Answer.INFO)),
                        verb(
                                "meta",
                                "List the fields of a custom object",
                                "ontraport custom meta Companies",
                                get(MANY + "/meta").takes(OBJECT).answers(Answer.META))));
    }
}
