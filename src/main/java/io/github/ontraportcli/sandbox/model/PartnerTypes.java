package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** Partners, who are paid for those they send. */
public final class PartnerTypes {
    /** What partners are paid by. */
    public static final ObjectType PARTNER_PROGRAM = TypeText.read("""
            35 Partner Program: GET PUT POST DELETE
            columns name type date
            id                       key            -      ID
            name                     text           null   Name
            type                     drop           0      Pays {0=Percent|1=Flat Rate}
            level1                   price          0.00   First Tier
            level2                   price          0.00   Second Tier
            days                     number         0      Cookie (days)
            terms                    longtext       null   Terms
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A contact who takes part in a program. */
    public static final ObjectType PARTNER = TypeText.read("""
            36 Partner: GET
            columns contact_id program_id aff_sales aff_amount date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            program_id               parent/35      0      Program
            name                     text           null   Name
            email                    email          null   Email
            aff_sales                number         0      Sales
            aff_amount               price          0.00   Amount
            aff_paypal               text           null   PayPal
            status                   drop           0      Status {0=Pending|1=Active|2=Inactive}
            date                     stamp          0      Date Joined
            dlm                      stamp          0      Date Modified
            """);

    /** A contact whom a partner sent. */
    public static final ObjectType REFERRAL = TypeText.read("""
            37 Referral: GET
            columns affiliate_id contact_id program_id date
            id                       key            -      ID
            affiliate_id             parent/36      0      Partner
            contact_id               parent/0       0      Contact
            program_id               parent/35      0      Program
            subid                    text           null   Sub ID
            url                      url            null   Page
            date                     stamp          0      Date
            """);

    /** What a partner gets for a purchase. */
    public static final ObjectType COMMISSION = TypeText.read("""
            38 Affiliate_Commission: GET
            at Commission Commissions: get list meta info
            sums total commission
            traits cards counted numbered widgets
            columns contact_id total commission
            id                       key!u          -      Id
            purchase_id              number!u       0      Purchase Id
            affiliate_id             parent/36      0      Partner
            contact_id               parent/0       0      Contact
            product_id               parent/16      0      Product
            program_id               number!u       0      Program Id
            subid                    text!u         null   Subid
            date                     stamp          0      Transaction Date
            date_processed           time           0      Date Processed
            date_paid                time           0      Date Paid
            dlm                      stamp!u        0      Dlm
            commission               price          0.00   Commission
            total                    price          0.00   Sale Amount
            status                   drop!u         0      Status {0=Percent|1=Flat Rate|2=Paid|3=Decline|4=Refund|5=Refund Approved|6=Refund Paid}
            type                     drop!u         0      Type {0=One-time|1=Recurring}
            """);

    /** Something partners may show. */
    public static final ObjectType PROMOTIONAL_ITEM = TypeText.read("""
            40 Partner Promotional Item: GET PUT POST DELETE
            columns name program_id type
            id                       key            -      ID
            name                     text           null   Name
            program_id               parent/35      0      Program
            type                     drop           0      Type {0=Link|1=Banner|2=Email}
            url                      url            null   URL
            content                  longtext       null   Content
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** What a program pays for a product. */
    public static final ObjectType PARTNER_PRODUCT = TypeText.read("""
            87 Partner Product: GET
            columns program_id product_id level1
            id                       key            -      ID
            program_id               parent/35      0      Program
            product_id               parent/16      0      Product
            type                     drop           0      Pays {0=Percent|1=Flat Rate}
            level1                   price          0.00   First Tier
            level2                   price          0.00   Second Tier
            """);

    private PartnerTypes() {}

    static List<ObjectType> all() {
        return List.of(PARTNER_PROGRAM, PARTNER, REFERRAL, COMMISSION, PROMOTIONAL_ITEM, PARTNER_PRODUCT);
    }
}
