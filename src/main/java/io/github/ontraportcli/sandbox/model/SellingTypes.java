package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** What is sold, and what was paid for it. */
public final class SellingTypes {
    /** Something to sell. */
    public static final ObjectType PRODUCT = TypeText.read("""
            16 Product: GET PUT POST DELETE
            at Product Products: get list create update delete delete-many meta info
            traits blank-cards
            columns name price date total_purchases total_income
            id                       key            -      Product Id
            price                    price          0.00   Price
            name                     text           null   Name
            description              longtext!u     ''     Description
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            external_id              text!u         null   External Id
            product_group            text!u         null   Product Group
            sku                      text!u         null   Sku
            taxable                  text!u         null   Taxable
            deleted                  text!u         false  Deleted
            total_income             price          null   Revenue
            total_purchases          number         null   Quantity Purchased
            """);

    /** That a contact bought a product. */
    public static final ObjectType PURCHASE = TypeText.read("""
            17 Purchase: GET
            at Purchase Purchases: get list meta info
            traits cards counted numbered widgets
            columns name contact_id price quantity coupon_name total_price date status affiliate
            id                       key            -      Order Number
            contact_id               parent/0!r     0      Contact
            affiliate_id             number!u       0      Affiliate Id
            product_id               parent/16!u    0      Product Id
            owner                    parent/2       0      Owner
            package_id               number!u       0      Package Id
            invoice_id               parent/46      0      Invoice
            subscription_id          number!u       0      Subscription Id
            order_id                 number!u       0      Order Id
            oprid                    number!u       0      Oprid
            sku                      text!u         null   Sku
            description              longtext       ''     Description
            history                  text!u         ''     History
            date                     stamp          0      Date
            dlm                      stamp          0      Date Modified
            price                    price          0.00   Price
            name                     text           null   Name
            quantity                 number         0      Quantity
            coupon_id                number!u       0      Coupon Id
            coupon_code_id           number!u       0      Coupon Code Id
            discount                 price!r        0.00   Discount
            type                     drop!u         0      Type {0=One-time purchase|1=Subscription|2=Payment plan|3=Trial payment}
            status                   drop           0      Status {0=Collections|1=Paid|2=Declined|3=Voided|4=Refunded|5=Write Off|7=Pending}
            level1                   text!u         null   Level1
            level2                   text!u         null   Level2
            total_price              price!r        0.00   Total Purchase
            affiliate                text!r         null   Partner
            coupon_name              text!r         null   Coupon Name
            coupon_code              text!r         null   Coupon Code
            """);

    /** What happened to a purchase. */
    public static final ObjectType PURCHASE_LOG = TypeText.read("""
            30 PurchaseLog: GET
            at PurchaseHistoryLog PurchaseHistoryLogs: get list meta info
            traits cards counted numbered widgets
            columns date author details
            id                       key!u          -      Id
            purchase_id              number!u       0      Purchase Id
            date                     stamp          0      Time
            author                   text           null   Who
            details                  text           null   Details
            status                   drop!u         0      Status {0=Collections|1=Paid|2=Declined|3=Voided|4=Refunded|5=Written off|7=Pending}
            """);

    /** A subscription or payment plan that goes on. */
    public static final ObjectType OPEN_ORDER = TypeText.read("""
            44 Subscription: GET
            at OpenOrder OpenOrders: get list meta info
            sums total_price
            traits cards counted numbered widgets
            columns name contact_id total_price payment_next_date payment_made billing_status date
            searches billing_status
            id                       key!u          -      Id
            hidden                   number!u       0      Hidden
            type                     drop           0      Type {0=Subscription|1=Payment Plan|2=Setup Fee}
            contact_id               parent/0       0      Contact
            product_id               parent/16      0      Product
            order_id                 number!u       0      Order Id
            gateway_id               parent/130     0      Gateway
            invoice_id               number!u       0      Invoice Id
            quantity                 number!u       0      Quantity
            billing_status           text           ''     Billing Status
            final_trial_date         time!u         0      Final Trial Date
            cancellation_date        time!u         0      Cancellation Date
            date                     stamp          0      Signup Date
            payment_next_date        date           0      Next Payment Date
            orig_month_date          time!u         0      Orig Month Date
            payment_due_amount       price          null   Overdue Payment Amount
            payment_amount           price          0.00   Payment Amount
            trial_amount             price!u        0.00   Trial Amount
            payment_made             number         0      Payments Made
            payment_remaining        number!u       0      Payment Remaining
            payment_total            number         0.00   Payments Total
            unit                     text!u         null   Unit
            count                    number!u       0      Count
            oprid                    number!u       0      Oprid
            length_of_sub            number         0      Length of Subscription (days)
            total_price              price          0.00   Next Payment Amount
            payment_remaning         number         ''     Payments Remaining
            product_id//name         text!us        null   Product Id Name
            name                     merge/product_id//name null   Product Name
            """);

    /** A card of a contact, by its last four digits. */
    public static final ObjectType CREDIT_CARD = TypeText.read("""
            45 CreditCard: GET PUT
            at CreditCard CreditCards: get list meta info
            columns contact_id last4 exp_month exp_year
            searches firstname lastname last4
            id                       key!u          -      Id
            firstname                text           null   Billing First Name
            lastname                 text           null   Billing Last Name
            contact_id               parent/0       0      Contact
            last4                    text           null   Card Number (last 4)
            type                     drop           0      Card Type {1=Visa|2=Mastercard|3=AMEX|4=Discover|6=Other}
            exp_month                number         0      Card Expiration Month
            exp_year                 number         0      Card Expiration Year
            address                  text           null   Billing Address
            address2                 text           null   Billing Address 2
            city                     text           null   Billing City
            state                    state          null   Billing State
            zip                      text           null   Billing Zip
            country                  country        null   Billing Country
            status                   drop           0      Card Status {0=Hidden|1=Active|2=Expired|3=Active (Default)|4=Expired (Default)}
            recent_sale              number!u       0      Recent Sale
            invoice_id               parent/46      0      Invoice
            """);

    /** A charge or an invoice. */
    public static final ObjectType TRANSACTION = TypeText.read("""
            46 Invoice: GET
            at Transaction Transactions: get list meta info
            sums total
            columns status total contact_name date
            searches contact_name
            id                       key!u          -      Id
            hidden                   number!u       0      Hidden
            status                   drop!n         7      Status {0=Collections|1=Paid|2=Refunded|3=Partially Refunded|4=Voided|5=Declined|6=Write Off|7=Pending}
            contact_id               parent/0!u     0      Contact Id
            order_id                 number!u       0      Order Id
            form_id                  number!u       0      Form Id
            lp_id                    text!u         null   Lp Id
            cc_id                    number!u       0      Cc Id
            gateway_id               parent/130     0      Gateway
            date                     stamp          0      Date Created
            template_id              number!u       0      Template Id
            subtotal                 price          0.00   Subtotal
            tax                      price          0.00   Total Tax
            shipping                 price          0.00   Shipping
            total                    price          0.00   Total
            zip                      text           ''     Tax Zip
            city                     text           null   Tax City
            state                    text           null   Tax State
            county                   text           null   Tax County
            tax_city                 price          0.00   Tax City Amount
            tax_state                price          0.00   Tax State Amount
            tax_county               price          0.00   Tax County Amount
            external_order_id        text!u         ''     External Order Id
            oprid                    number!u       0      Oprid
            offer_data               longtext!u     null   Offer Data
            last_recharge_date       time!u         0      Last Recharge Date
            recharge_attempts        number!u       0      Recharge Attempts
            recharge                 text!u         null   Recharge
            contact_name             text           null   Contact Name
            """);

    /** What a contact is charged for again and again. */
    public static final ObjectType ORDER = TypeText.read("""
            52 Order: GET DELETE
            at Order Orders: get list delete delete-many meta info
            traits cards counted numbered widgets
            columns name status next_charge dlm payment_next_date transactions charged
            searches name
            id                       key!u          -      Id
            contact_id               parent/0!u     0      Contact Id
            offer_id                 number!u       0      Offer Id
            affiliate                number!u       0      Affiliate
            cc_id                    parent/45      0      Credit Card
            name                     text           null   Name
            payment_next_date        date           0      Next Charge Date
            orig_month_date          time!u         0      Orig Month Date
            unit                     text!u         null   Unit
            count                    number!u       0      Count
            gateway_id               number!u       0      Gateway Id
            shipping_address         text           null   Shipping Address
            shipping_city            text           null   Shipping City
            shipping_state           state          null   Shipping State
            shipping_zip             text           null   Shipping Zip / Postal Code
            shipping_country         text!u         null   Shipping Country
            shipping_last_charge     time!u         0      Shipping Last Charge
            shipping_service         text!u         null   Shipping Service
            status                   drop           0      Status {0=Current|1=Past Due}
            hidden                   number!u       0      Hidden
            dlm                      stamp          0      Date Last Modified
            order_form_json          longtext!u     null   Order Form Json
            cancellation_date        time!u         0      Cancellation Date
            next_sub                 price          0.00   Next Subtotal $
            tax                      price          0.00   Next Tax $
            shipping                 price          0.00   Next Shipping $
            next_charge              price          0.00   Next Charge Amount
            transactions             text           0      Transactions
            transactions_remaining   number         0      Transactions Remaining
            charged                  price          0.00   Total Charged
            date                     stamp!s        0      Signup date
            """);

    /** Products with their prices, quantities and taxes, kept for orders. */
    public static final ObjectType OFFER = TypeText.read("""
            65 Offer: GET PUT POST
            at Offer Offers: get list create update meta info
            traits blank-cards echoed
            columns name
            id                       key!u          -      Id
            data                     longtext       null   Data
            name                     text           null   Name
            public                   drop           0      Public {0=Not Accessible|1=Accessible}
            owner                    parent/2!us    1      Owner
            """);

    private SellingTypes() {}

    static List<ObjectType> all() {
        return List.of(PRODUCT, PURCHASE, PURCHASE_LOG, OPEN_ORDER, CREDIT_CARD, TRANSACTION, ORDER, OFFER);
    }
}
