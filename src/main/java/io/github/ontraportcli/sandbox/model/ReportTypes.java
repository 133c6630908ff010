package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** What an account sums up of its sales. */
public final class ReportTypes {
    /** How long subscribers stay. */
    public static final ObjectType SUBSCRIBER_RETENTION = TypeText.read("""
            92 Subscriber Retention: GET
            columns product_id started retained
            id                       key            -      ID
            product_id               parent/16      0      Product
            started                  number         0      Started
            retained                 number         0      Retained
            rate                     percent        0      Rate
            date                     stamp          0      Month
            """);

    /** What a subscription brings in a month. */
    public static final ObjectType SUBSCRIPTION_SALE = TypeText.read("""
            93 Subscription Sale: GET
            columns product_id number_sold total date
            id                       key            -      ID
            product_id               parent/16      0      Product
            number_sold              number         0      Sold
            total                    price          0.00   Total
            date                     stamp          0      Month
            """);

    /** What was sold on a day. */
    public static final ObjectType SALES_REPORT = TypeText.read("""
            94 Sales Report: GET
            columns date number_sold total
            id                       key            -      ID
            date                     stamp          0      Day
            number_sold              number         0      Sold
            subtotal                 price          0.00   Subtotal
            tax                      price          0.00   Tax
            shipping                 price          0.00   Shipping
            total                    price          0.00   Total
            """);

    /** What was sold of a product. */
    public static final ObjectType PRODUCT_SALES_LOG = TypeText.read("""
            95 Product Sales Log: GET
            columns product_id number_sold total
            id                       key            -      ID
            product_id               parent/16      0      Product
            number_sold              number         0      Sold
            refunded                 number         0      Refunded
            total                    price          0.00   Total
            date                     stamp          0      Last Sale
            """);

    /** What a contact has spent. */
    public static final ObjectType CUSTOMER_VALUE = TypeText.read("""
            96 Customer Value: GET
            columns contact_id number_purchased total
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            number_purchased         number         0      Purchases
            total                    price          0.00   Total
            average                  price          0.00   Average
            date                     stamp          0      First Purchase
            last_purchase            time           0      Last Purchase
            """);

    /** What was paid for shipping. */
    public static final ObjectType SHIPPING_COLLECTED = TypeText.read("""
            97 Shipping Collected: GET
            columns method_id invoice_id amount date
            id                       key            -      ID
            method_id                parent/64      0      Shipping Method
            invoice_id               parent/46      0      Transaction
            amount                   price          0.00   Amount
            date                     stamp          0      Date
            """);

    /** What was paid in taxes. */
    public static final ObjectType TAXES_COLLECTED = TypeText.read("""
            98 Taxes Collected: GET
            columns tax_id invoice_id amount date
            id                       key            -      ID
            tax_id                   parent/63      0      Tax
            invoice_id               parent/46      0      Transaction
            amount                   price          0.00   Amount
            date                     stamp          0      Date
            """);

    private ReportTypes() {}

    static List<ObjectType> all() {
        return List.of(
                SUBSCRIBER_RETENTION,
                SUBSCRIPTION_SALE,
                SALES_REPORT,
                PRODUCT_SALES_LOG,
                CUSTOMER_VALUE,
                SHIPPING_COLLECTED,
                TAXES_COLLECTED);
    }
}
