package io.github.ontraportcli.sandbox.model;

/** Companies: the custom object of the account. */
public final class CompanyType {
    public static final ObjectType COMPANY = ObjectType.of(
                    10_000,
                    "Company",
                    "Companies",
                    "GET PUT POST DELETE",
                    Field.key("id", "Company ID"),
                    Field.parent("owner", "Owner", 2).initially("1"),
                    Field.text("name", "Name"),
                    Field.stamp("date", "Date Added"),
                    Field.stamp("dla", "Last Activity"),
                    Field.stamp("dlm", "Date Modified"),
                    Field.number("system_source", "Source").fixed().unlisted(),
                    Field.text("source_location", "Source Location").fixed().unlisted(),
                    Field.of("contact_cat", "Tags", FieldKind.SUBSCRIPTION).initially(""),
                    Field.of("updateSequence", "Sequences", FieldKind.SUBSCRIPTION)
                            .initially(""),
                    Field.of("updateCampaign", "Automations", FieldKind.SUBSCRIPTION)
                            .initially(""),
                    Field.drop(
                            "f2001",
                            "Industry",
                            "1",
                            "Education",
                            "2",
                            "Health",
                            "3",
                            "Hospitality",
                            "4",
                            "Manufacturing",
                            "5",
                            "Professional Services",
                            "6",
                            "Retail",
                            "7",
                            "Software"),
                    Field.number("f2002", "Employees").initially(null),
                    Field.text("f2003", "Website"),
                    Field.text("f2004", "Domain").distinct(),
                    Field.of("f2005", "Office Phone", FieldKind.PHONE),
                    Field.of("f2006", "Billing Email", FieldKind.EMAIL),
                    Field.text("unique_id", "Unique ID").fixed().unlisted().distinct())
            .searching("name", "f2003", "f2004")
            .listing("name", "f2001", "f2002", "date");

    private CompanyType() {}
}
