package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** What users may do, and what objects the account has made. */
public final class RoleTypes {
    /** What a user may do. */
    public static final ObjectType ROLE = TypeText.read("""
            61 Role: GET
            columns name date
            id                       key            -      ID
            name                     text           null   Name
            description              text           ''     Description
            is_admin                 check          0      Administrator
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** How a task can end. */
    public static final ObjectType TASK_OUTCOME = TypeText.read("""
            66 Task Outcome: GET
            columns name date
            id                       key            -      ID
            name                     text           null   Name
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A remark on a task. */
    public static final ObjectType TASK_NOTE = TypeText.read("""
            89 Task Note: GET PUT
            columns task_id data date
            id                       key            -      ID
            task_id                  parent/1       0      Task
            owner                    parent/2       1      Author
            data                     longtext       null   Note
            date                     stamp          0      Date Added
            dlm                      stamp          0      Date Modified
            """);

    /** What was done with a task. */
    public static final ObjectType TASK_HISTORY = TypeText.read("""
            90 Task History: GET
            columns task_id action owner date
            id                       key            -      ID
            task_id                  parent/1       0      Task
            owner                    parent/2       1      User
            action                   text           null   Action
            date                     stamp          0      Date
            """);

    /** A kind of record that the account has made. */
    public static final ObjectType CUSTOM_OBJECT = TypeText.read("""
            99 Custom Object: GET
            columns name plural object_type_id
            id                       key            -      ID
            name                     text           null   Name
            plural                   text           null   Plural
            object_type_id           number         0      Object Type ID
            theme                    text           null   Color
            icon                     text           null   Icon
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** Which field leads from one kind of record to another. */
    public static final ObjectType CUSTOM_OBJECT_RELATIONSHIP = TypeText.read("""
            102 Custom Object Relationship: GET
            columns parent_object child_object field
            id                       key            -      ID
            parent_object            number         0      Parent
            child_object             number         0      Child
            field                    text           null   Field
            alias                    text           null   Name
            type                     drop           0      Type {0=One to many|1=Many to many}
            date                     stamp          0      Date Created
            """);

    private RoleTypes() {}

    static List<ObjectType> all() {
        return List.of(ROLE, TASK_OUTCOME, TASK_NOTE, TASK_HISTORY, CUSTOM_OBJECT, CUSTOM_OBJECT_RELATIONSHIP);
    }
}
