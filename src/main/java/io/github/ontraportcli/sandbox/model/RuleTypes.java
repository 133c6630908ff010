package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** What happens by itself, and what is told to others of it. */
public final class RuleTypes {
    /** What is done when something happens. */
    public static final ObjectType RULE = TypeText.read("""
            6 Rule: GET PUT POST DELETE
            at Rule Rules: get list create update delete delete-many meta info
            columns name last_action pause date dlm
            searches name
            id                       key!u          -      Id
            drip_id                  text!u         null   Drip Id
            events                   longtext       ''     Events
            conditions               longtext       ''     Conditions
            actions                  longtext       ''     Actions
            name                     text           null   Name
            pause                    drop           0      Status {0=Live|1=Paused}
            last_action              time           0      Last Run
            object_type_id           number!u       0      Object Type Id
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            tags                     list!s         null   Rule Tags
            """);

    /** An address that is told of an event. */
    public static final ObjectType WEBHOOK = TypeText.read("""
            145 Webhook: GET PUT POST DELETE
            at Webhook Webhooks: get list meta
            columns event url last_code last_hook
            id                       key!u          -      Id
            event                    longtext       null   Event
            data                     longtext       null   Data
            url                      longtext       null   URL
            last_hook                time!n         0      Last Webhook
            last_code                number!n       0      Last Response Code
            last_payload             longtext       null   Last Payload
            """);

    /** What an address was told, and what it answered. */
    public static final ObjectType WEBHOOK_LOG = TypeText.read("""
            187 WebhookLog: GET
            at WebhookLog WebhookLogs: get list meta info
            traits cards counted numbered widgets
            columns request response_code response_data date
            id                       key!u          -      Id
            date                     stamp          0      Date
            request                  longtext       null   Request
            response_code            number         0      Response Code
            response_data            longtext       null   Response Data
            name                     longtext       null   Name
            origin_object            longtext       null   Object
            webhook_type             longtext       null   Type
            webhook_id               number         null   Webhook ID
            """);

    /** Something that happened to a contact. */
    public static final ObjectType LOG_ITEM = TypeText.read("""
            4 Log Item: GET
            columns contact_id type topic date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            object_type_id           number         0      Object
            type                     text           null   Type
            topic                    text           null   Topic
            status                   number         1      Status
            item_id                  number         0      Item
            date                     stamp          0      Date
            """);

    /** What an automation did with a contact. */
    public static final ObjectType AUTOMATION_LOG_ITEM = TypeText.read("""
            100 Automation Log Item: GET
            columns contact_id campaign_id element date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            campaign_id              parent/140     0      Automation
            element                  text           null   Element
            action                   text           null   Action
            object_type_id           number         0      Object
            date                     stamp          0      Date
            """);

    private RuleTypes() {}

    static List<ObjectType> all() {
        return List.of(RULE, WEBHOOK, WEBHOOK_LOG, LOG_ITEM, AUTOMATION_LOG_ITEM);
    }
}
