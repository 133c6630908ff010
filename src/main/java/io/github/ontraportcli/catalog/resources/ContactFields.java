package io.github.ontraportcli.catalog.resources;

import static io.github.ontraportcli.catalog.Parameter.of;
import static io.github.ontraportcli.catalog.Parameter.text;
import static io.github.ontraportcli.catalog.Parameter.whole;

import io.github.ontraportcli.catalog.Parameter;
import io.github.ontraportcli.catalog.Type;
import java.util.ArrayList;
import java.util.List;

/** The documented fields of a contact; an account's own fields ({@code f1234}) are set with {@code --set}. */
final class ContactFields {
    private static final Type PRIORITY = Type.choice("high", "8", "medium", "9", "low", "10", "none", "0");
    private static final Type SALES_STAGE = Type.choiceOrId(
            "closed-lost", "1",
            "closed-won", "2",
            "committed", "3",
            "consideration", "4",
            "demo-scheduled", "5",
            "qualified-lead", "6",
            "new-prospect", "7");
    private static final Type MAIL_STATUS = Type.choice(
            "transactional-only", "0",
            "opted-in", "1",
            "double-opt-in", "2",
            "hard-bounce", "-2",
            "under-review", "-5");
    private static final Type UTM = new Type.IdOrName("use_utm_names");
    private static final Type SMS_STATUS = Type.choice(
            "unconfirmed", "0",
            "pending-confirmation", "1",
            "opted-in", "2",
            "hard-bounced", "-1",
            "unsubscribed", "-3",
            "pending-review", "-5");

    private static final List<Parameter> PERSON = List.of(
            text("firstname", "First name."),
            text("lastname", "Last name."),
            text("email", "Email address."),
            whole("freferrer", "The partner (its ID) who referred the contact first."),
            whole("lreferrer", "The partner (its ID) who referred the contact last."),
            text("address", "Street address."),
            text("address2", "Suite, unit or floor."),
            text("city", "City."),
            text("state", "State: two letters, AU_NT and AU_WA in Australia."),
            text("zip", "Postal code."),
            text("country", "Country: two letters, e.g. US."),
            of("birthday", Type.SECONDS, "Birthday: a date such as 1990-01-31."),
            of("priority", PRIORITY, "How important the contact is."),
            of("status", SALES_STAGE, "Sales stage."),
            text("cell_phone", "Mobile phone."),
            text("home_phone", "Home phone."),
            text("sms_number", "The number that gets text messages."),
            text("office_phone", "Office phone."),
            text("fax", "Fax."),
            text("company", "Company."),
            text("title", "Job title."),
            text("website", "Website."));

    private static final Parameter CONTACT_CAT =
            text("contact_cat", "Old tag list, */*1*/*2*/*; use contacts tag instead.");

    private static final List<Parameter> SOURCE = List.of(
            of("bulk_mail", MAIL_STATUS, "Email status. The API lets it be set to transactional-only, nothing else."),
            of("bulk_sms", SMS_STATUS, "Text message status. The API lets it be set to unsubscribed, nothing else."),
            of("n_lead_source", UTM, "First visit: lead source, by ID (by name with --use-utm-names)."),
            of("n_content", UTM, "First visit: content, by ID (by name with --use-utm-names)."),
            of("n_medium", UTM, "First visit: medium, by ID (by name with --use-utm-names)."),
            of("n_campaign", UTM, "First visit: tracking campaign, by ID (by name with --use-utm-names)."),
            of("n_term", UTM, "First visit: term, by ID (by name with --use-utm-names)."),
            of("l_lead_source", UTM, "Last visit: lead source, by ID (by name with --use-utm-names)."),
            of("l_content", UTM, "Last visit: content, by ID (by name with --use-utm-names)."),
            of("l_medium", UTM, "Last visit: medium, by ID (by name with --use-utm-names)."),
            of("l_campaign", UTM, "Last visit: tracking campaign, by ID (by name with --use-utm-names)."),
            of("l_term", UTM, "Last visit: term, by ID (by name with --use-utm-names)."),
            of("use_utm_names", Type.ON, "The visit options name sources instead of giving IDs; new names are made."),
            text("referral_page", "The page that referred the contact."));

    private static final List<Parameter> PARTNER_SALES = List.of(
            whole("aff_sales", "Of a partner: how many sales."),
            of("aff_amount", Type.DECIMAL, "Of a partner: sales in the account's currency."));

    private static final List<Parameter> PARTNER = List.of(
            whole("program_id", "Of a partner: the partner program's ID."),
            text("aff_paypal", "Of a partner: the email address for PayPal payments."),
            text("timezone", "Time zone, e.g. PST8PDT."));

    private static final Parameter SINCE_ACTIVITY =
            whole("time_since_dla", "Seconds since the last activity (accounts made after 2018).");
    private static final Parameter ORDERS = whole("num_purchased", "How many orders.");

    private static final List<Parameter> OLD_LISTS = List.of(
            text("updateSequence", "Old sequence list, */*1*/*2*/*; use contacts subscribe instead."),
            text("updateCampaign", "Old automation list, */*1*/*2*/*; use contacts subscribe instead."));

    private ContactFields() {}

    static List<Parameter> onCreate() {
        List<Parameter> all = new ArrayList<>(PERSON);
        all.add(CONTACT_CAT);
        all.addAll(SOURCE);
        all.addAll(PARTNER_SALES);
        all.addAll(PARTNER);
        all.add(SINCE_ACTIVITY);
        all.add(ORDERS);
        all.addAll(OLD_LISTS);
        return all;
    }

    static List<Parameter> onUpdate() {
        List<Parameter> all = new ArrayList<>(PERSON);
        all.addAll(SOURCE);
        all.addAll(PARTNER);
        all.add(ORDERS);
        return all;
    }

    static List<Parameter> onUpsert() {
        List<Parameter> all = new ArrayList<>(PERSON);
        all.add(CONTACT_CAT);
        all.addAll(SOURCE);
        all.addAll(PARTNER_SALES);
        all.addAll(PARTNER);
        all.add(ORDERS);
        all.addAll(OLD_LISTS);
        return all;
    }
}
