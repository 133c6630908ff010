package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.get;
import static io.github.ontraportcli.catalog.OperationBuilder.list;
import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.Standard.COLLECTION;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.INFO;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import java.util.ArrayList;
import java.util.List;

/** Messages: emails, texts and tasks that automations and people send. */
public final class Messages {
    private static final Parameter OUTRIGHT = Parameter.whole(
                    "objectID", "Say the object type too: 7 for messages. The API counts them without it.")
            .as("--object-type-id");

    private Messages() {}

    /** Everything about messages. */
    public static Resource resource() {
        return ResourceBuilder.of("messages", "message", "messages", 7)
                .at("Message", "Messages")
                .columns("id", "alias", "type", "subject", "mcsent", "mcopened", "mcclicked", "date")
                .list()
                .verb(
                        "get",
                        "Show messages by ID",
                        "1",
                        get("Message").alias("message").takes(ID).forOneId(),
                        list("Messages").takes(COLLECTION))
                .verb(
                        "create",
                        "Create a message",
                        "--alias Welcome --kind email --subject Hello --from owner --message-body \"<p>Hello</p>\"",
                        post("message").takes(MessageFields.onCreate()).anyField())
                .verb(
                        "update",
                        "Change fields of messages",
                        "1 --alias \"Warm welcome\"",
                        put("message")
                                .takes(ID)
                                .takes(MessageFields.ON_UPDATE)
                                .anyField()
                                .changesMany())
                .generically()
                .delete(DELETION)
                .at("Message", "Messages")
                .info(information())
                .meta()
                .build();
    }

    private static List<Parameter> information() {
        List<Parameter> all = new ArrayList<>(List.of(OUTRIGHT));
        all.addAll(INFO);
        return all;
    }
}
