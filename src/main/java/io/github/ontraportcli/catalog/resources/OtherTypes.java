package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Topic.ACCOUNT;
import static io.github.ontraportcli.catalog.Topic.AUTOMATION;
import static io.github.ontraportcli.catalog.Topic.CALENDAR;
import static io.github.ontraportcli.catalog.Topic.DATA;
import static io.github.ontraportcli.catalog.Topic.MESSAGING;
import static io.github.ontraportcli.catalog.Topic.PEOPLE;
import static io.github.ontraportcli.catalog.Topic.SELLING;
import static io.github.ontraportcli.catalog.resources.OtherType.change;
import static io.github.ontraportcli.catalog.resources.OtherType.edit;
import static io.github.ontraportcli.catalog.resources.OtherType.full;
import static io.github.ontraportcli.catalog.resources.OtherType.read;

import io.github.ontraportcli.catalog.Catalog;
import java.util.List;

/**
 * The object types that have no section in the document, a line each: they are reached through the addresses for every
 * object type, with the methods that the document's table of types permits. Columns are named where the document names the
 * fields; the other types show what comes.
 */
public final class OtherTypes {
    private static final String NAMED = "name=Example";
    private static final List<OtherType> TYPES = List.of(
            read("automation-log-items", "automation log item", 100, AUTOMATION, "What automations have done"),
            edit("blasts", "blast", 13, MESSAGING, "Messages sent to many at once", NAMED, ""),
            read("calendars", "calendar", 175, CALENDAR, "Calendars that events are in"),
            read("tracking-campaigns", "tracking campaign", 75, DATA, "UTM campaigns of visits", "name"),
            edit("contents", "content", 78, DATA, "UTM contents of visits", NAMED, "name"),
            full(
                    "coupons",
                    "coupon",
                    123,
                    SELLING,
                    "Discounts and their terms",
                    NAMED + " --set type=personal",
                    "name,status,type,discount_type,discount_value,valid_type,product_selection"),
            read("coupon-codes", "coupon code", 124, SELLING, "Codes that coupons are used by"),
            read("coupon-products", "coupon product", 125, SELLING, "Products that coupons are for"),
            read("custom-domains", "custom domain", 58, ACCOUNT, "Domains of the account's own"),
            read("custom-objects", "custom object", 99, DATA, "The custom object types there are"),
            read("custom-object-relationships", "relationship", 102, DATA, "How custom objects are related"),
            read("customer-values", "customer value", 96, SELLING, "Report: what customers are worth"),
            read("deleted-open-orders", "deleted open order", 146, SELLING, "Open orders that were deleted"),
            read("facebook-apps", "Facebook app", 53, ACCOUNT, "Facebook apps that are connected"),
            read("smart-forms", "smart form", 22, MESSAGING, "Smart forms, the older kind of form"),
            full(
                    "fulfillment-lists",
                    "fulfillment list",
                    19,
                    SELLING,
                    "Lists of what is to be sent out",
                    NAMED,
                    "name"),
            read("gateways", "gateway", 70, SELLING, "Payment gateways", "name,type,status,external_id,date"),
            read("imap-settings", "IMAP setting", 101, ACCOUNT, "Mailboxes that are watched for replies"),
            full("lead-routers", "lead router", 69, AUTOMATION, "How new leads are shared out", NAMED, "name"),
            edit("lead-sources", "lead source", 76, DATA, "UTM sources of visits", NAMED, "name"),
            read("log-items", "log item", 4, DATA, "What has happened to records"),
            edit("mediums", "medium", 77, DATA, "UTM mediums of visits", NAMED, "name"),
            read("message-templates", "message template", 68, MESSAGING, "Messages to begin from"),
            full(
                    "notes",
                    "note",
                    12,
                    PEOPLE,
                    "Notes on contacts and other records",
                    "contact_id=1 --set \"data=Called about the invoice\"",
                    "contact_id,date,owner,data"),
            read("partners", "partner", 36, SELLING, "Partners who sell for a commission"),
            read("partner-products", "partner product", 87, SELLING, "Products that partners sell"),
            full("partner-programs", "partner program", 35, SELLING, "Terms that partners work on", NAMED, "name"),
            full(
                    "partner-promotional-items",
                    "partner promotional item",
                    40,
                    SELLING,
                    "What partners advertise with",
                    NAMED,
                    "name"),
            read("postcard-orders", "postcard order", 27, MESSAGING, "Postcards that were ordered"),
            read(
                    "product-sales-logs",
                    "product sales log",
                    95,
                    SELLING,
                    "Report: each sale of each product",
                    "date,product_id,contact_id,status,attempted,paid,net"),
            read("referrals", "referral", 37, SELLING, "Contacts whom partners have referred"),
            read("roles", "role", 61, ACCOUNT, "What users are allowed to do", "name"),
            read("sales-reports", "sales report", 94, SELLING, "Report: sales over time"),
            read("scheduled-broadcasts", "scheduled broadcast", 23, MESSAGING, "Messages that wait to be sent"),
            read("sequence-subscribers", "sequence subscriber", 8, AUTOMATION, "Who is on which sequence"),
            read("shipped-packages", "shipped package", 47, SELLING, "Packages that were shipped"),
            read("shipping-collected", "shipping charge", 97, SELLING, "Report: shipping charges collected"),
            read(
                    "shipping-fulfillment-runs",
                    "shipping fulfillment run",
                    49,
                    SELLING,
                    "Times that lists were sent out"),
            full(
                    "shipping-methods",
                    "shipping method",
                    64,
                    SELLING,
                    "Ways to ship and what they cost",
                    "name=Ground --set price=10",
                    "name,price,form_id"),
            read("subscriber-retention", "retention figure", 92, SELLING, "Report: how long subscribers stay"),
            read("subscription-sales", "subscription sale", 93, SELLING, "Report: sales of subscriptions"),
            read("tag-subscribers", "tag subscriber", 138, PEOPLE, "Which record has which tag", "object_id,tag_id"),
            read("task-history", "task history entry", 90, PEOPLE, "What has become of tasks"),
            change("task-notes", "task note", 89, PEOPLE, "Notes on tasks", "data=Done", ""),
            read("task-outcomes", "task outcome", 66, PEOPLE, "Ways in which a task can end", "name"),
            full(
                    "taxes",
                    "tax",
                    63,
                    SELLING,
                    "Taxes and their rates",
                    "name=Retail --set rate=8.75",
                    "name,rate,form_id"),
            read("taxes-collected", "collected tax", 98, SELLING, "Report: taxes collected"),
            edit("terms", "term", 79, DATA, "UTM terms of visits", NAMED, "name"),
            full(
                    "tracked-links",
                    "tracked link",
                    80,
                    DATA,
                    "Links that count their clicks",
                    NAMED + " --set url=https://example.com",
                    "name,url,turl_code"),
            read("upsell-forms", "upsell form", 42, SELLING, "Forms that offer more after an order"),
            read("url-history", "visit", 88, DATA, "Pages that contacts have visited"),
            change(
                    "users",
                    "user",
                    2,
                    ACCOUNT,
                    "People who can log in",
                    "firstname=Kim",
                    "firstname,lastname,email,role,last_login"),
            full(
                    "wordpress-memberships",
                    "WordPress membership",
                    43,
                    ACCOUNT,
                    "Access levels of WordPress sites",
                    NAMED,
                    "name"),
            read("wordpress-sites", "WordPress site", 67, ACCOUNT, "WordPress sites that are connected"));

    private OtherTypes() {}

    /** Their entries in the catalogue. */
    public static List<Catalog.Entry> entries() {
        return TYPES.stream().map(OtherType::entry).toList();
    }
}
