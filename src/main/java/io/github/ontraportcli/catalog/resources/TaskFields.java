package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Parameter.of;
import static io.github.ontraportcli.catalog.Parameter.whole;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import java.util.List;

/** What a task is assigned with, and what is said when it is completed. */
final class TaskFields {
    private static final Type KIND = Type.choice("task", "Task", "normal", "0", "fulfillment", "-1");

    /** The task message, whole and in parts: a part that is said comes before what the whole says of it. */
    static final List<Parameter> MESSAGE = List.of(
            of("message", Type.tree("id"), "The task message as JSON: id, type, due_date, task_owner; @FILE or -.")
                    .must(),
            whole("id", "The task message (an ID of messages list) that says what to do.")
                    .in("message")
                    .as("--message-id"),
            of("type", KIND, "What kind of task: task (as the API's example says), normal, fulfillment.")
                    .in("message")
                    .as("--message-type"),
            of(
                            "due_date",
                            Type.SECONDS,
                            "When it is due: 2026-03-01, +7d; a plain number is sent as it is, e.g. 7 days.")
                    .in("message"),
            whole("task_owner", "The user (an ID) who has to do it; 0 leaves that to the task message.")
                    .in("message"));

    /** The outcome and the follow-up, whole and in parts. */
    static final List<Parameter> DATA = List.of(
            of("data", Type.TREE, "All that follows as JSON: outcome, followup, task_form_FIELD; @FILE or -.")
                    .as("--task-data"),
            of("outcome", new Type.Prefixed(":="), "How the task has ended, by the outcome's name: success.")
                    .in("data"),
            of(
                            "followup",
                            Type.TREE,
                            "The task to follow as JSON: message_id, due_date (days), task_owner; @FILE or -.")
                    .in("data"),
            whole("message_id", "The task message (an ID) of the task to follow.")
                    .in("data", "followup")
                    .as("--followup-message"),
            of("due_date", Type.SPAN_DAYS, "When the task to follow is due: 7d, 2w, or a number of days from now.")
                    .in("data", "followup")
                    .as("--followup-due"),
            whole("task_owner", "The user (an ID) who has to do the task to follow.")
                    .in("data", "followup")
                    .as("--followup-owner"),
            of(
                            "task_notification_checkbox",
                            Type.YES_NO,
                            "Whether the task to follow is announced by email: yes or no.")
                    .in("data", "followup")
                    .as("--followup-notify"),
            of("task_form_", new Type.Members("task_form_"), "Set a field of the record by the way: FIELD=VALUE.")
                    .in("data")
                    .as("--task-form"));

    static final Parameter STATUS = of(
            "status",
            Type.choice("pending", "0", "complete", "1", "cancelled", "2"),
            "pending, complete or cancelled.");
    static final Parameter OWNER = whole("owner", "The user (an ID) who has to do it.");
    static final Parameter DUE = of("date_due", Type.SECONDS, "When it is due: 2026-03-01, \"2026-03-01 09:00\", +7d.");
    static final Parameter NEW_TIME = of("newtime", Type.SECONDS, "When it is due now: 2026-03-01 09:00, +7d.")
            .as("--to")
            .must();

    /** Of the type itself, which a cancellation names beside the tasks. */
    static final Parameter TYPE_OF_RECORDS = whole("objectID", "The type ID that is told with it (0 unless said).")
            .as("--object-type-id")
            .usually("0")
            .must();

    private TaskFields() {}

    static Parameter[] onUpdate() {
        return new Parameter[] {OWNER, DUE, STATUS};
    }
}
