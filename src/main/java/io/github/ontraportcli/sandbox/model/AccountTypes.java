package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** Types that belong to the account and the people who work in it. */
public final class AccountTypes {
    public static final ObjectType TASK = ObjectType.of(
                    1,
                    "Task",
                    "Tasks",
                    "GET PUT",
                    Field.key("id", "ID").unlisted(),
                    Field.parent("owner", "Assignee", 2).initially("1"),
                    Field.parent("drip_id", "Sequence", 5),
                    Field.parent("contact_id", "Contact", 0),
                    Field.number("step_num", "Step").unlisted(),
                    Field.text("subject", "Subject"),
                    Field.of("date_assigned", "Date Assigned", FieldKind.TIMESTAMP),
                    Field.of("date_due", "Date Due", FieldKind.FULLDATE),
                    Field.of("date_complete", "Date Complete", FieldKind.TIMESTAMP),
                    Field.drop("status", "Status", "0", "Pending", "1", "Complete", "2", "Canceled"),
                    Field.number("type", "Type").unlisted(),
                    Field.of("details", "Details", FieldKind.LONGTEXT),
                    Field.number("hidden", "Hidden").unlisted(),
                    Field.parent("call_outcome_id", "Outcome", 66),
                    Field.parent("item_id", "Task", 7),
                    Field.text("notifications", "Notifications").unlisted(),
                    Field.text("rules", "Rules").unlisted(),
                    Field.parent("object_type_id", "Object", 99),
                    Field.of("object_name", "Related Object", FieldKind.RELATED).initially("Contacts"))
            .at(new Endpoints("Task", "Tasks", List.of("get", "list", "update", "meta", "info")))
            .searching("subject", "details")
            .listing(
                    "owner",
                    "subject",
                    "status",
                    "date_assigned",
                    "date_due",
                    "date_complete",
                    "contact_id",
                    "call_outcome_id");

    /** Someone who works in the account. */
    public static final ObjectType USER = ObjectType.of(
                    2,
                    "User",
                    "Users",
                    "GET PUT",
                    Field.key("id", "ID"),
                    Field.text("firstname", "First Name"),
                    Field.text("lastname", "Last Name"),
                    Field.of("email", "Email", FieldKind.EMAIL),
                    Field.merge("alias", "Name", "firstname", "lastname"),
                    Field.of("timezone", "Timezone", FieldKind.TIMEZONE),
                    Field.parent("role", "Role", 61),
                    Field.stamp("last_login", "Last Login"))
            .searching("firstname", "lastname", "email")
            .listing("alias", "email", "last_login");

    /** A saved selection of records. */
    public static final ObjectType GROUP = ObjectType.of(
                    3,
                    "Group",
                    "Groups",
                    "GET DELETE",
                    Field.key("id", "ID").unlisted(),
                    Field.text("name", "Name").unlisted(),
                    Field.number("type", "Object").unlisted(),
                    Field.parent("owner", "Owner", 2).unlisted(),
                    Field.text("listfields", "Columns").initially("").unlisted(),
                    Field.number("public_view", "View").unlisted(),
                    Field.number("is_public", "Public").unlisted(),
                    Field.number("object_type_id", "Object").unlisted(),
                    Field.of("writable", "Writable", FieldKind.NESTED).unlisted(),
                    Field.of("conditions", "Conditions", FieldKind.NESTED).unlisted())
            .at(new Endpoints("Group", "Groups", List.of("get", "list", "delete", "meta", "info")))
            .with(Trait.NUMBERED)
            .with(Trait.NUMBERED_DELETED)
            .with(Trait.CARDS)
            .searching("name")
            .listing("");

    /** A remark on a record. */
    public static final ObjectType NOTE = ObjectType.of(
                    12,
                    "Note",
                    "Notes",
                    "GET PUT POST DELETE",
                    Field.key("id", "ID"),
                    Field.parent("owner", "Author", 2).initially("1"),
                    Field.parent("contact_id", "Contact", 0),
                    Field.number("object_type_id", "Object"),
                    Field.of("data", "Note", FieldKind.LONGTEXT),
                    Field.stamp("date", "Date Added"),
                    Field.stamp("dlm", "Date Modified"))
            .searching("data")
            .listing("data", "owner", "date");

    private AccountTypes() {}
}
