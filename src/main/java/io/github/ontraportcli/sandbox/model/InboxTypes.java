package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** Conversations with contacts, and where they come in. */
public final class InboxTypes {
    /** A place where conversations come in. */
    public static final ObjectType INBOX = TypeText.read("""
            203 Inbox: GET PUT POST DELETE
            at Inbox Inboxes: get list create update delete delete-many
            traits numbered numbered-deleted
            columns name default_assignee is_default
            id                       key            -      Id
            name                     text           null   Name
            default_assignee         parent/2       0      Default Assignee
            is_default               check!r        0      Is Default
            date                     stamp          0      Date
            dlm                      stamp          0      Dlm
            """);

    /** What a contact and the account write to each other. */
    public static final ObjectType CONVERSATION = TypeText.read("""
            204 Conversation: GET PUT POST DELETE
            at Conversation Conversations: get list create delete delete-many
            traits numbered numbered-deleted
            searches title last_message
            columns contact_id channel_id last_message status owner
            id                       key            -      Id
            owner                    parent/2       0      Owner
            date                     stamp          0      Date
            dla                      time           0      Dla
            dlm                      stamp          0      Dlm
            system_source            number!r       3      System Source
            source_location          text!r         null   Source Location
            ip_addy                  text           null   Ip Addy
            ip_addy_display          text           null   Ip Addy Display
            import_id                number!r       0      Import Id
            contact_cat              subscription   ''     Contact Cat
            bulk_mail                check          1      Bulk Mail
            bulk_sms                 check          0      Bulk Sms
            bindex                   number!r       0      Bindex
            profile_image            text           null   Profile Image
            title                    text           ''     Title
            inbox_id                 parent/203     0      Inbox Id
            send_field               text           null   Send Field
            channel_id               parent/205     0      Channel Id
            status                   drop           0      Status {0=Open|1=Closed}
            conversation_last_message_id number         0      Conversation Last Message Id
            time_to_response         number         0      Time To Response
            time_to_close            number         0      Time To Close
            time_closed_log          number         0      Time Closed Log
            sla_warning              drop           0      Sla Warning {1=Low|2=Medium|3=High|4=Urgent}
            is_spam                  drop           0      Is Spam {0=Not Spam|1=Spam}
            contact_id               parent/0       0      Contact Id
            time_since_last_inbound  number!r       0      Time Since Last Inbound
            time_since_last_outbound number!r       0      Time Since Last Outbound
            channel_type             text           null   Channel Type
            last_inbound_message     longtext       null   Last Inbound Message
            last_outbound_message    longtext       null   Last Outbound Message
            last_inbound_date        time           null   Last Inbound Date
            last_outbound_date       time           null   Last Outbound Date
            last_outbound_user       parent/2       null   Last Outbound User
            last_message             longtext       null   Last Message
            last_message_direction   number         null   Last Message Direction
            unique_id                text!rq        null   Unique Id
            updateSequence           subscription   ''     Updatesequence
            updateCampaign           subscription   ''     Updatecampaign
            is_read                  check!n        0      Is Read
            last_read                time!n         0      Last Read
            draft                    text           ''     Draft
            """);

    /** The way by which conversations reach an inbox. */
    public static final ObjectType CHANNEL = TypeText.read("""
            205 Inbox Channel: GET PUT POST DELETE
            at Channel Channels: get list create update delete delete-many
            traits numbered numbered-deleted
            columns name channel_type sms_number default_routing
            id                       key            -      Id
            name                     text           null   Name
            channel_type             text           null   Channel Type
            sms_number               text           null   Sms Number
            default_routing          parent/203     0      Default Routing
            date                     stamp!n        0      Date
            dlm                      stamp!n        0      Dlm
            """);

    /** That a conversation was marked as spam. */
    public static final ObjectType SPAM_CONVERSATION = TypeText.read("""
            206 Spam Conversation: GET DELETE
            at SpamConversation SpamConversations: get list
            traits numbered
            columns conversation_id marked_by marked_date
            id                       key            -      Id
            conversation_id          parent/204     0      Conversation Id
            marked_by                parent/2       0      Marked By
            marked_date              time           0      Marked Date
            """);

    /** One message of a conversation; no type of the API, and told only by the conversation. */
    public static final ObjectType CONVERSATION_MESSAGE = TypeText.read("""
            -204 Conversation Message: NONE
            id                       key            -      ID
            conversation_id          parent/204     0      Conversation
            user_id                  number         0      User
            contact_id               parent/0       0      Contact
            item_id                  number         0      Item
            merge_data               text           {}     Merge Data
            vtype                    text           PLAIN  Form
            status                   number         1      Status
            type                     text           null   Type
            date                     stamp          0      Date
            uid                      text           null   UID
            object_type_id           number         0      Object
            topic                    text           null   Topic
            resource                 longtext       ''     Text
            """);

    private InboxTypes() {}

    static List<ObjectType> all() {
        return List.of(INBOX, CONVERSATION, CHANNEL, SPAM_CONVERSATION);
    }
}
