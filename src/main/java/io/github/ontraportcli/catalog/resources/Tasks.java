package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.OperationBuilder.post;
import static io.github.ontraportcli.catalog.Standard.CONDITION;
import static io.github.ontraportcli.catalog.Standard.GROUP;
import static io.github.ontraportcli.catalog.Standard.ID;
import static io.github.ontraportcli.catalog.Standard.ID_ARRAY;
import static io.github.ontraportcli.catalog.Standard.PERFORM_ALL;
import static io.github.ontraportcli.catalog.Standard.RANGE;
import static io.github.ontraportcli.catalog.Standard.SEARCH;
import static io.github.ontraportcli.catalog.Standard.SEARCH_NOTES;
import static io.github.ontraportcli.catalog.Standard.START;
import static io.github.ontraportcli.catalog.Standard.TYPE;
import static io.github.ontraportcli.catalog.Verb.verb;

import io.github.ontraportcli.catalog.Answer;
import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Resource;
import io.github.ontraportcli.catalog.ResourceBuilder;

/** Tasks: what staff are to do for a contact or another record. They are made by assigning a task message. */
public final class Tasks {
    private static final Parameter OF_TYPE = TYPE.named("object_type_id").usually("contact");

    private static final String OF_CONTACTS = "tasks list --where \"contact_id in ({ids})\" --sort id:desc --limit 5";

    private Tasks() {}

    /** Everything about tasks. */
    public static Resource resource() {
        return ResourceBuilder.of("tasks", "task", "tasks", 1)
                .at("Task", "Tasks")
                .columns("id", "subject", "status", "date_due", "owner", "contact_id", "date_assigned")
                .list()
                .get()
                .update("1 --status complete", TaskFields.onUpdate())
                .verb(
                        "assign",
                        "Assign a task to contacts or other records",
                        "1 --message-id 7 --message-type task --due-date +7d --task-owner 1",
                        post("task/assign")
                                .json()
                                .takes(OF_TYPE, ID_ARRAY, GROUP.zero(), PERFORM_ALL)
                                .takes(TaskFields.MESSAGE)
                                .shownBy(OF_CONTACTS)
                                .about("objects")
                                .changesMany()
                                .answers(Answer.DONE))
                .verb(verb(
                                "cancel",
                                "Cancel tasks",
                                "ontraport tasks cancel 1 --yes",
                                post("task/cancel")
                                        .json()
                                        .takes(TaskFields.TYPE_OF_RECORDS, ID_ARRAY, START, RANGE, CONDITION, SEARCH)
                                        .takes(SEARCH_NOTES, GROUP, PERFORM_ALL)
                                        .idempotent()
                                        .ends()
                                        .answers(Answer.DONE))
                        .done("cancelled"))
                .verb(
                        "complete",
                        "Complete the task of records, with outcome and follow-up",
                        "1 --outcome success --followup-message 7 --followup-due 7d",
                        post("task/complete")
                                .json()
                                .takes(OF_TYPE, ID_ARRAY, GROUP, PERFORM_ALL)
                                .takes(TaskFields.DATA)
                                .shownBy(OF_CONTACTS)
                                .about("objects")
                                .changesMany()
                                .answers(Answer.DONE))
                .verb(
                        "reschedule",
                        "Let tasks be due at another time",
                        "1 --to +7d",
                        post("task/reschedule")
                                .json()
                                .takes(ID, TaskFields.NEW_TIME)
                                .idempotent()
                                .changesMany()
                                .answers(Answer.DONE))
                .info()
                .meta()
                .build();
    }
}
