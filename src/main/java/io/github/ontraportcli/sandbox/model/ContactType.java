package io.github.ontraportcli.sandbox.model;

import static io.github.ontraportcli.sandbox.model.Field.drop;
import static io.github.ontraportcli.sandbox.model.Field.key;
import static io.github.ontraportcli.sandbox.model.Field.list;
import static io.github.ontraportcli.sandbox.model.Field.merge;
import static io.github.ontraportcli.sandbox.model.Field.number;
import static io.github.ontraportcli.sandbox.model.Field.of;
import static io.github.ontraportcli.sandbox.model.Field.parent;
import static io.github.ontraportcli.sandbox.model.Field.stamp;
import static io.github.ontraportcli.sandbox.model.Field.text;

import java.util.ArrayList;
import java.util.List;

/** Contacts: every documented field, and six that the account's owner made. */
public final class ContactType {
    private static final List<Field> PERSON = List.of(
            key("id", "Contact ID"),
            parent("owner", "Owner", 2).initially("1"),
            text("firstname", "First Name"),
            text("lastname", "Last Name"),
            of("email", "Email", FieldKind.EMAIL).distinct(),
            text("address", "Address"),
            text("city", "City"),
            of("state", "State", FieldKind.STATE),
            text("zip", "Zip Code"),
            of("birthday", "Birthday", FieldKind.FULLDATE),
            stamp("date", "Date Added"),
            drop("priority", "Priority", "8", "High", "9", "Medium", "10", "Low"),
            drop(
                            "status",
                            "Sales Stage",
                            "1",
                            "Closed - Lost",
                            "2",
                            "Closed - Won",
                            "3",
                            "Committed",
                            "4",
                            "Consideration",
                            "5",
                            "Demo Scheduled",
                            "6",
                            "Qualified Lead",
                            "7",
                            "New Prospect")
                    .initially(null),
            of("cell_phone", "Cell Phone", FieldKind.PHONE),
            of("home_phone", "Home Phone", FieldKind.PHONE),
            of("sms_number", "SMS Number", FieldKind.SMS),
            stamp("dla", "Last Activity"),
            of("contact_cat", "Contact Tags", FieldKind.SUBSCRIPTION).initially(""),
            of("bulk_mail", "Bulk Email Status", FieldKind.CHECK).initially("-5"),
            of("bulk_sms", "Bulk SMS Status", FieldKind.CHECK).initially("0"),
            of("office_phone", "Office Phone", FieldKind.PHONE),
            of("fax", "Fax", FieldKind.PHONE),
            stamp("dlm", "Date Modified"),
            text("company", "Company"),
            text("address2", "Address 2"),
            text("title", "Title"),
            text("website", "Website"),
            of("country", "Country", FieldKind.COUNTRY),
            number("system_source", "Source").initially("3").fixed().unlisted(),
            text("source_location", "Source Location").fixed().unlisted(),
            number("import_id", "Import").fixed().unlisted(),
            text("ip_addy", "IP").fixed().unlisted(),
            text("ip_addy_display", "IP Address").fixed(),
            number("visits", "Visits").fixed().unlisted());

    private static final List<Field> SOURCE = List.of(
            parent("freferrer", "First Referrer", 36),
            parent("lreferrer", "Last Referrer", 36),
            parent("n_lead_source", "First Lead Source", 76),
            parent("n_content", "First Content", 78),
            parent("n_term", "Term", 79),
            number("n_media", "First Media").unlisted(),
            parent("n_medium", "First Medium", 77),
            parent("n_campaign", "First Campaign", 75),
            parent("l_lead_source", "Last Lead Source", 76),
            parent("l_content", "Last Content", 78),
            parent("l_term", "Last Term", 79),
            parent("l_medium", "Last Medium", 77),
            parent("l_campaign", "Last Campaign", 75),
            text("referral_page", "Referring Page"),
            number("aff_sales", "Number of Sales"),
            of("aff_amount", "Total Sales", FieldKind.PRICE).initially("0"),
            parent("program_id", "Partner Program", 35),
            text("aff_paypal", "Paypal Address"),
            number("fb_birthday", "Birthday").fixed().unlisted(),
            text("fb_gender", "Gender").fixed().unlisted(),
            text("fb_likes", "Likes").fixed().unlisted(),
            text("fb_groups", "Groups").fixed().unlisted(),
            text("fb_website", "Website").fixed().unlisted(),
            text("fb_hometown", "Hometown").fixed().unlisted(),
            text("fb_location", "Location").fixed().unlisted());

    private static final List<Field> MONEY = List.of(
            of("mrcAmount", "Last Charge Amount", FieldKind.PRICE)
                    .initially("0")
                    .fixed(),
            of("mrcUnpaid", "Total Amount of Unpaid Transactions", FieldKind.PRICE)
                    .initially("0.00")
                    .fixed(),
            number("mriInvoiceNum", "Last Invoice #").fixed(),
            of("mriInvoiceTotal", "Last Total Invoice Amount", FieldKind.PRICE)
                    .initially("0")
                    .fixed(),
            drop(
                            "ccType",
                            "Card Type",
                            "0",
                            "",
                            "1",
                            "Visa",
                            "2",
                            "Mastercard",
                            "3",
                            "American Express",
                            "4",
                            "Discover",
                            "5",
                            "Paypal",
                            "6",
                            "Other")
                    .fixed(),
            drop(
                            "ccExpirationMonth",
                            "Card Expiration Month",
                            "1",
                            "January",
                            "2",
                            "February",
                            "3",
                            "March",
                            "4",
                            "April",
                            "5",
                            "May",
                            "6",
                            "June",
                            "7",
                            "July",
                            "8",
                            "August",
                            "9",
                            "September",
                            "10",
                            "October",
                            "11",
                            "November",
                            "12",
                            "December")
                    .fixed(),
            number("ccExpirationYear", "Card Expiration Year").fixed(),
            of("ccExpirationDate", "Card Expiration Date", FieldKind.FULLDATE)
                    .initially("0")
                    .fixed(),
            number("ccNumber", "Card Number (Last 4)").initially(null).fixed(),
            drop("mrcResult", "Last CC Status", "0", "Success", "1", "Declined").fixed(),
            of("spent", "Spent", FieldKind.PRICE),
            of("num_purchased", "Orders", FieldKind.NUMERIC));

    private static final List<Field> ACTIVITY = List.of(
            text("last_note", "Last Note").fixed(),
            text("last_inbound_sms", "Last Inbound SMS").fixed(),
            of("timezone", "Timezone", FieldKind.TIMEZONE),
            drop(
                    "time_since_dla",
                    "Time Since Last Activity",
                    "60",
                    "More than a month ago (Cold)",
                    "61",
                    "This month",
                    "62",
                    "This Week",
                    "63",
                    "Today (Hot!)"),
            of("updateSequence", "Sequences", FieldKind.SUBSCRIPTION).initially(""),
            of("updateCampaign", "Automations", FieldKind.SUBSCRIPTION)
                    .initially("")
                    .unlisted(),
            number("grade", "Score").initially("0.00").fixed(),
            text("unique_id", "Unique ID").fixed().unlisted().distinct(),
            merge("fn", "Name", "firstname", "lastname"),
            merge("lnf", "Name", "lastname", "firstname"));

    private static final List<Field> OWN = List.of(
            text("f1501", "Favorite Topic"),
            drop("f1502", "Shirt Size", "1", "Small", "2", "Medium", "3", "Large", "4", "Extra Large"),
            list(
                    "f1503",
                    "Interests",
                    "1",
                    "Workshops",
                    "2",
                    "Newsletter",
                    "3",
                    "Podcast",
                    "4",
                    "Events",
                    "5",
                    "Courses"),
            of("f1504", "Renewal Date", FieldKind.FULLDATE),
            of("f1505", "Seats", FieldKind.NUMERIC),
            parent("f1506", "Employer", 10_000));

    public static final ObjectType CONTACT = ObjectType.of(0, "Contact", "Contacts", "GET PUT POST DELETE", all())
            .searching(
                    "fn",
                    "email",
                    "company",
                    "title",
                    "address",
                    "city",
                    "zip",
                    "website",
                    "sms_number",
                    "office_phone",
                    "home_phone",
                    "cell_phone",
                    "f1501")
            .listing("fn", "email", "office_phone", "date", "grade", "dla", "contact_id");

    private ContactType() {}

    private static Field[] all() {
        List<Field> fields = new ArrayList<>(PERSON);
        fields.addAll(SOURCE);
        fields.addAll(MONEY);
        fields.addAll(ACTIVITY);
        fields.addAll(OWN);
        return fields.toArray(Field[]::new);
    }
}
