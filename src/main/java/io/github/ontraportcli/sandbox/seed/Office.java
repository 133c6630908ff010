package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.RoleTypes;
import io.github.ontraportcli.sandbox.store.Records;

/** What users may do, how their tasks end, and the objects that the account has made. */
final class Office {
    private Office() {}

    static void seed(Records records, int contacts) {
        Sheet.seed(records, contacts, RoleTypes.ROLE, """
                name|description|is_admin
                Administrator|Everything|1
                Manager|Everything but billing|0
                Member|Own contacts|0
                """);
        Sheet.seed(records, contacts, RoleTypes.TASK_OUTCOME, """
                name
                Reached
                Left a message
                Wrong number
                Not interested
                """);
        Sheet.seed(records, contacts, RoleTypes.TASK_NOTE, """
                task_id|owner|data
                1|1|Tried twice, busy both times.
                2|2|Sent the proposal by email first.
                3|1|Wants to hear from us in spring.
                """);
        Sheet.seed(records, contacts, RoleTypes.TASK_HISTORY, """
                task_id|owner|action
                1|1|Assigned
                1|1|Rescheduled
                2|2|Assigned
                3|1|Assigned
                """);
        Sheet.seed(records, contacts, RoleTypes.CUSTOM_OBJECT, """
                name|plural|object_type_id|theme|icon
                Company|Companies|10000|blue|building
                """);
        Sheet.seed(records, contacts, RoleTypes.CUSTOM_OBJECT_RELATIONSHIP, """
                parent_object|child_object|field|alias|type
                10000|0|f1506|Employer|0
                """);
    }
}
