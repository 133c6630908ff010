package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.OperationBuilder.put;
import static io.github.ontraportcli.catalog.OperationBuilder.remove;
import static io.github.ontraportcli.catalog.Standard.CHANGE;
import static io.github.ontraportcli.catalog.Standard.COLLECTION;
import static io.github.ontraportcli.catalog.Standard.DELETION;
import static io.github.ontraportcli.catalog.Standard.FORMAT;
import static io.github.ontraportcli.catalog.Standard.TYPE;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.OperationBuilder;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;
import io.github.ontraportcli.catalog.Trail;
import io.github.ontraportcli.catalog.Type;
import io.github.ontraportcli.catalog.Verb;

/** Sequences: timed series of messages, and who is on them. */
public final class Sequences {
    /** The field of a record that lists the sequences it is on. */
    static final String MEMBERSHIP = "updateSequence";

    private static final Parameter OF_TYPE = TYPE.usually("contact");

    private Sequences() {}

    /** Everything about sequences. */
    public static Resource resource() {
        return ResourceBuilder.of("sequences", "sequence", "sequences", 5)
                .columns("id", "name", "object_type_id", "pause")
                .list(Inboxes.readable(COLLECTION))
                .get()
                .create("--set name=Welcome")
                .update("1 --set name=\"Warm welcome\"")
                .delete(DELETION)
                .info()
                .meta(FORMAT)
                .verb(Verb.verb(
                                "add",
                                "Put records on sequences",
                                "ontraport sequences add 1 --ids 7",
                                put("objects/sequence")
                                        .takes(OF_TYPE, sequences("add_list"))
                                        .takes(CHANGE)
                                        .about("objects")
                                        .once()
                                        .changesMany()
                                        .accepted(Trail.of("add_list", MEMBERSHIP)))
                        .done("put on sequences"))
                .verb(Verb.verb(
                                "remove",
                                "Take records off sequences",
                                "ontraport sequences remove 1 --ids 7",
                                remove("objects/sequence")
                                        .form()
                                        .takes(OF_TYPE, sequences("remove_list"))
                                        .takes(CHANGE)
                                        .about("objects")
                                        .changesMany()
                                        .accepted(Trail.of("remove_list", MEMBERSHIP)))
                        .done("taken off sequences"))
                .verb("pause", "Pause sequences", "1", pausing("objects/pause"))
                .verb("unpause", "Let paused sequences go on", "1", pausing("objects/unpause"))
                .build();
    }

    private static Parameter sequences(String name) {
        return Parameter.of(name, Type.IDS, "The sequences, by ID: one or more.")
                .as("--sequence")
                .must()
                .positional();
    }

    private static OperationBuilder pausing(String path) {
        return post(path)
                .always("objectID", "5")
                .takes(CHANGE)
                .idempotent()
                .changesMany()
                .answers(Answer.DONE);
    }
}
