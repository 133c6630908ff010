package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** What is written to contacts, and how it is sent. */
public final class MessageTypes {
    /** An email, text message, task or postcard to be sent. */
    public static final ObjectType MESSAGE = TypeText.read("""
            7 Message: GET PUT POST DELETE
            at Message Messages: get list meta info
            traits counted
            columns name subject spam_score date type mcsent mcopened mcclicked mcnotopened mcnotclicked mcunsub mcabuse
            searches alias subject
            id                       key!u          -      Id
            alias                    text           null   Name
            type                     drop           e-mail Type {e-mail=Email|e-mail transactional=Email (Transactional)|Task=Task|sms=SMS|Postcard=Postcard|["e-mail","Template"]=Email/ONTRAmail|Template=ONTRAmail|template transactional=ONTRAmail (Transactional)}
            last_save                time!u         0      Last Save
            last_auto                time!u         0      Last Auto
            autosave                 text!u         ''     Autosave
            date                     stamp          0      Date Created
            mcsent                   number!r       0      Sent
            mcopened                 percent!r      0      Opened
            mcclicked                percent!r      0      Clicked
            mcabuse                  percent!r      0      Complaints
            mcunsub                  percent!r      0      Opt Outs
            spam_score               text           ''     Spam Score
            subject                  text           null   Subject
            object_type_id           number!u       0      Object Type Id
            dlm                      stamp          0      Date Modified
            owner                    parent/2!u     1      Owner
            topic                    text!us        null   Topic
            due_date                 number!us      0      Due Date
            task_data                longtext!us    null   Task Data
            task_notification        text!us        null   Task Notification
            task_form                text!us        null   Task Form
            task_owner               number!us      0      Task Owner
            task_notification_checkbox check!us       0      Task Notification Checkbox
            transactional_email      check!us       0      Transactional Email
            json_data                longtext!su    null   Json Data
            from                     text!su        null   From
            message_body             text!su        null   Message Body
            send_out_name            text!su        null   Send Out Name
            reply_to_email           text!su        null   Reply To Email
            plaintext                text!su        null   Plaintext
            send_from                text!su        null   Send From
            send_to                  text!su        null   Send To
            word_wrap_checkbox       check!us       0      Word Wrap Checkbox
            utm_tracking             check!us       0      Utm Tracking
            name                     merge/alias    null   Name
            mcnotopened              percent!sr     0      Not Opened
            mcnotclicked             percent!sr     0      Not Clicked
            """);

    /** A message to many at once. */
    public static final ObjectType BLAST = TypeText.read("""
            13 Blast: GET PUT POST
            columns name message_id status sent date_sent
            id                       key            -      ID
            name                     text           null   Name
            owner                    parent/2       1      Owner
            message_id               parent/7       0      Message
            group_id                 parent/3       0      Group
            object_type_id           number         0      Object
            status                   drop           0      Status {0=Draft|1=Scheduled|2=Sent}
            sent                     number!r       0      Sent
            date_sent                time           0      Date Sent
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A message to many that is yet to be sent. */
    public static final ObjectType SCHEDULED_BROADCAST = TypeText.read("""
            23 Scheduled Broadcast: GET
            columns name message_id date_scheduled
            id                       key            -      ID
            name                     text           null   Name
            message_id               parent/7       0      Message
            group_id                 parent/3       0      Group
            owner                    parent/2       1      Owner
            recipients               number         0      Recipients
            date_scheduled           time           0      Scheduled For
            date                     stamp          0      Date Created
            """);

    /** A postcard that was ordered. */
    public static final ObjectType POSTCARD_ORDER = TypeText.read("""
            27 Postcard Order: GET
            columns contact_id message_id status date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            message_id               parent/7       0      Message
            status                   drop           0      Status {0=Pending|1=Printed|2=Mailed}
            cost                     price          0.00   Cost
            date                     stamp          0      Date
            """);

    /** What a message can begin from. */
    public static final ObjectType MESSAGE_TEMPLATE = TypeText.read("""
            68 Message Template: GET
            columns name type date
            id                       key            -      ID
            name                     text           null   Name
            type                     text           null   Type
            resource                 longtext!u     null   Content
            owner                    parent/2       1      Owner
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A mailbox that is read. */
    public static final ObjectType IMAP_SETTING = TypeText.read("""
            101 IMAP Setting: GET
            columns email host status
            id                       key            -      ID
            owner                    parent/2       1      Owner
            email                    email          null   Email
            host                     text           null   Server
            port                     number         993    Port
            status                   drop           0      Status {0=Disconnected|1=Connected}
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    private MessageTypes() {}

    static List<ObjectType> all() {
        return List.of(MESSAGE, BLAST, SCHEDULED_BROADCAST, POSTCARD_ORDER, MESSAGE_TEMPLATE, IMAP_SETTING);
    }
}
