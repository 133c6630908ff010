package io.github.ontraportcli.catalog;

import io.github.ontraportcli.catalog.resources.Automations;
import io.github.ontraportcli.catalog.resources.CalendarEventGuests;
import io.github.ontraportcli.catalog.resources.CalendarEventTypes;
import io.github.ontraportcli.catalog.resources.CalendarEvents;
import io.github.ontraportcli.catalog.resources.CalendarPotentialGuests;
import io.github.ontraportcli.catalog.resources.CalendarTemplates;
import io.github.ontraportcli.catalog.resources.Channels;
import io.github.ontraportcli.catalog.resources.Commissions;
import io.github.ontraportcli.catalog.resources.Contacts;
import io.github.ontraportcli.catalog.resources.Conversations;
import io.github.ontraportcli.catalog.resources.CreditCards;
import io.github.ontraportcli.catalog.resources.Custom;
import io.github.ontraportcli.catalog.resources.Fields;
import io.github.ontraportcli.catalog.resources.Forms;
import io.github.ontraportcli.catalog.resources.Groups;
import io.github.ontraportcli.catalog.resources.Inboxes;
import io.github.ontraportcli.catalog.resources.LandingPages;
import io.github.ontraportcli.catalog.resources.Messages;
import io.github.ontraportcli.catalog.resources.Objects;
import io.github.ontraportcli.catalog.resources.Offers;
import io.github.ontraportcli.catalog.resources.OpenOrders;
import io.github.ontraportcli.catalog.resources.Orders;
import io.github.ontraportcli.catalog.resources.OtherTypes;
import io.github.ontraportcli.catalog.resources.Products;
import io.github.ontraportcli.catalog.resources.PurchaseHistoryLogs;
import io.github.ontraportcli.catalog.resources.Purchases;
import io.github.ontraportcli.catalog.resources.Rules;
import io.github.ontraportcli.catalog.resources.Sequences;
import io.github.ontraportcli.catalog.resources.SpamConversations;
import io.github.ontraportcli.catalog.resources.Tags;
import io.github.ontraportcli.catalog.resources.Tasks;
import io.github.ontraportcli.catalog.resources.Transactions;
import io.github.ontraportcli.catalog.resources.WebhookLogs;
import io.github.ontraportcli.catalog.resources.Webhooks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Every resource there is. An entry says just enough for {@code ontraport --help} and {@code --type}; the rest of a resource
 * is made when it is asked for, so that start-up does not grow with the catalogue.
 */
public final class Catalog {
    private static final List<Entry> ENTRIES = all();

    private Catalog() {}

    /** All entries, in the order of the help. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /** The entry of that name or alias. */
    public static Optional<Entry> entry(String name) {
        for (Entry each : ENTRIES) {
            if (each.name().equals(name) || each.aliases().contains(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static List<Entry> all() {
        List<Entry> all = new ArrayList<>(List.of(
                of("contacts", "contact", 0, Topic.PEOPLE, "The people in the account", Contacts::resource),
                of("tags", "tag", 14, Topic.PEOPLE, "Labels on contacts and other records", Tags::resource),
                of("groups", "group", 3, Topic.PEOPLE, "Saved selections of records", Groups::resource),
                of("tasks", "task", 1, Topic.PEOPLE, "What staff are to do for a contact", Tasks::resource),
                of("products", "product", 16, Topic.SELLING, "What is sold", Products::resource),
                of("offers", "offer", 65, Topic.SELLING, "Products with prices, ready to sell", Offers::resource),
                of("transactions", "transaction", 46, Topic.SELLING, "Invoices and charges", Transactions::resource),
                of("purchases", "purchase", 17, Topic.SELLING, "What contacts have bought", Purchases::resource),
                of("orders", "order", 52, Topic.SELLING, "What contacts have agreed to pay", Orders::resource),
                of(
                        "open-orders",
                        "open order",
                        44,
                        Topic.SELLING,
                        "Subscriptions and payment plans",
                        OpenOrders::resource),
                of(
                                "purchase-history-logs",
                                "purchase history log",
                                30,
                                Topic.SELLING,
                                "What became of purchases",
                                PurchaseHistoryLogs::resource)
                        .or("purchase-logs"),
                of("credit-cards", "credit card", 45, Topic.SELLING, "Cards on file", CreditCards::resource),
                of("commissions", "commission", 38, Topic.SELLING, "What partners have earned", Commissions::resource),
                of("automations", "automation", 140, Topic.AUTOMATION, "Campaigns on the map", Automations::resource)
                        .or("campaigns"),
                of("sequences", "sequence", 5, Topic.AUTOMATION, "Timed series of messages", Sequences::resource),
                of("rules", "rule", 6, Topic.AUTOMATION, "When this happens, do that", Rules::resource),
                of("webhooks", "webhook", 145, Topic.AUTOMATION, "Events sent to a URL", Webhooks::resource),
                of(
                        "webhook-logs",
                        "webhook log",
                        187,
                        Topic.AUTOMATION,
                        "What webhooks have sent",
                        WebhookLogs::resource),
                of("messages", "message", 7, Topic.MESSAGING, "Emails, texts and tasks to send", Messages::resource),
                of("inboxes", "inbox", 203, Topic.MESSAGING, "Where conversations arrive", Inboxes::resource),
                of("channels", "channel", 205, Topic.MESSAGING, "Ways into an inbox", Channels::resource),
                of(
                        "conversations",
                        "conversation",
                        204,
                        Topic.MESSAGING,
                        "Talks with a contact",
                        Conversations::resource),
                of(
                        "spam-conversations",
                        "spam conversation",
                        206,
                        Topic.MESSAGING,
                        "Spam",
                        SpamConversations::resource),
                of("forms", "form", 122, Topic.MESSAGING, "Forms on pages and sites", Forms::resource),
                of("landing-pages", "landing page", 20, Topic.MESSAGING, "Hosted pages", LandingPages::resource),
                of(
                        "calendar-events",
                        "event",
                        160,
                        Topic.CALENDAR,
                        "Events, once or recurring",
                        CalendarEvents::resource),
                of(
                        "calendar-event-guests",
                        "guest",
                        161,
                        Topic.CALENDAR,
                        "Who is invited",
                        CalendarEventGuests::resource),
                of(
                        "calendar-potential-guests",
                        "potential guest",
                        174,
                        Topic.CALENDAR,
                        "Who could be invited",
                        CalendarPotentialGuests::resource),
                of(
                        "calendar-templates",
                        "template",
                        164,
                        Topic.CALENDAR,
                        "Events to begin from",
                        CalendarTemplates::resource),
                of(
                        "calendar-event-types",
                        "event type",
                        177,
                        Topic.CALENDAR,
                        "Kinds of events",
                        CalendarEventTypes::resource),
                untyped("objects", "record", "Records of any type, custom objects too", Objects::resource),
                untyped("custom", "record", "Custom objects by their own names", Custom::resource),
                untyped("fields", "field", "Fields and sections of an object type", Fields::resource)));
        all.addAll(OtherTypes.entries());
        return List.copyOf(all);
    }

    private static Entry of(
            String name, String one, int type, Topic topic, String summary, Supplier<Resource> resource) {
        return new Entry(name, one, OptionalInt.of(type), List.of(), topic, summary, resource);
    }

    private static Entry untyped(String name, String one, String summary, Supplier<Resource> resource) {
        return new Entry(name, one, OptionalInt.empty(), List.of(), Topic.DATA, summary, resource);
    }

    /**
     * A resource, before it is made.
     *
     * @param name e.g. {@code contacts}
     * @param one what one of them is called, e.g. {@code contact}
     * @param type its object type ID; none where the command line says it
     * @param aliases other names that work
     * @param topic the heading it is listed under
     * @param summary what it is, in a few words
     * @param resource makes the rest
     */
    public record Entry(
            String name,
            String one,
            OptionalInt type,
            List<String> aliases,
            Topic topic,
            String summary,
            Supplier<Resource> resource) {

        /** The same, by another name too. */
        Entry or(String alias) {
            return new Entry(name, one, type, List.of(alias), topic, summary, resource);
        }
    }
}
