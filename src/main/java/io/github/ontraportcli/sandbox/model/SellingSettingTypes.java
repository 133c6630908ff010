package io.github.ontraportcli.sandbox.model;

import java.util.List;

/** What selling goes by: coupons, taxes, shipping, gateways. */
public final class SellingSettingTypes {
    /** A reduction of the price. */
    public static final ObjectType COUPON = TypeText.read("""
            123 Coupon: GET PUT POST DELETE
            columns name type discount_type discount_value valid_end_date redeemed
            id                       key            -      ID
            name                     text           null   Name
            type                     drop           0      Type {0=Personal|1=Group}
            discount_type            drop           0      Discount Type {0=Percent|1=Flat Rate}
            discount_value           price          0.00   Discount
            product_selection        drop           0      Applies To {0=All products|1=Selected products}
            recurring                check          0      Recurring
            valid_type               drop           0      Valid {0=Always|1=Between two dates|2=For a time after it was issued}
            valid_start_date         date           0      Valid From
            valid_end_date           date           0      Valid Until
            valid_time_limit         number         0      Valid For (days)
            issued                   number!r       0      Issued
            redeemed                 number!r       0      Redeemed
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** What a buyer types to get a coupon. */
    public static final ObjectType COUPON_CODE = TypeText.read("""
            124 Coupon Code: GET
            columns code coupon_id contact_id date_redeemed
            id                       key            -      ID
            coupon_id                parent/123     0      Coupon
            code                     text           null   Code
            contact_id               parent/0       0      Contact
            status                   drop           0      Status {0=Unused|1=Redeemed|2=Expired}
            date                     stamp          0      Date Issued
            date_redeemed            time           0      Date Redeemed
            """);

    /** That a coupon is for a product. */
    public static final ObjectType COUPON_PRODUCT = TypeText.read("""
            125 Coupon Product: GET
            columns coupon_id product_id
            id                       key            -      ID
            coupon_id                parent/123     0      Coupon
            product_id               parent/16      0      Product
            """);

    /** A tax on what is sold. */
    public static final ObjectType TAX = TypeText.read("""
            63 Tax: GET PUT POST DELETE
            columns name rate date
            id                       key            -      ID
            name                     text           null   Name
            rate                     number         0      Rate (percent)
            tax_shipping             check          0      Taxes Shipping
            form_id                  number!u       0      Form
            country                  country        null   Country
            state                    state          null   State
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A way to send what was bought. */
    public static final ObjectType SHIPPING_METHOD = TypeText.read("""
            64 Shipping Method: GET PUT POST DELETE
            columns name price date
            id                       key            -      ID
            name                     text           null   Name
            price                    price          0.00   Price
            days                     number         0      Days
            countries                text           null   Countries
            deleted                  text!u         false  Deleted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** Where charges are sent. */
    public static final ObjectType GATEWAY = TypeText.read("""
            70 Gateway: GET
            columns name type status
            id                       key            -      ID
            name                     text           null   Name
            type                     text           null   Type
            currency                 text           USD    Currency
            status                   drop           0      Status {0=Inactive|1=Live|2=Test}
            is_default               check          0      Default
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** Whom to tell what has to be sent. */
    public static final ObjectType FULFILLMENT_LIST = TypeText.read("""
            19 Fulfillment List: GET PUT POST DELETE
            columns name owner date
            id                       key            -      ID
            name                     text           null   Name
            owner                    parent/2       1      Owner
            email                    email          null   Email
            schedule                 drop           0      Sent {0=Every day|1=Every week|2=By hand}
            last_run                 time           0      Last Run
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** What is offered right after a purchase. */
    public static final ObjectType UPSELL_FORM = TypeText.read("""
            42 Upsell Form: GET
            columns formname product_id accepted
            id                       key            -      ID
            formname                 text           null   Form Name
            product_id               parent/16      0      Product
            offered                  number         0      Offered
            accepted                 number         0      Accepted
            date                     stamp          0      Date Created
            dlm                      stamp          0      Date Modified
            """);

    /** A package on its way. */
    public static final ObjectType SHIPPED_PACKAGE = TypeText.read("""
            47 Shipped Package: GET
            columns contact_id purchase_id tracking_number date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            purchase_id              parent/17      0      Purchase
            method_id                parent/64      0      Shipping Method
            run_id                   parent/49      0      Fulfillment Run
            tracking_number          text           null   Tracking Number
            date                     stamp          0      Date Shipped
            """);

    /** One sending of a fulfillment list. */
    public static final ObjectType FULFILLMENT_RUN = TypeText.read("""
            49 Shipping Fulfillment Run: GET
            columns list_id packages date
            id                       key            -      ID
            list_id                  parent/19      0      Fulfillment List
            packages                 number         0      Packages
            status                   drop           0      Status {0=Pending|1=Done}
            date                     stamp          0      Date
            """);

    /** An open order that was cancelled. */
    public static final ObjectType DELETED_OPEN_ORDER = TypeText.read("""
            146 Deleted Open Order: GET
            columns contact_id product_id total_price cancellation_date
            id                       key            -      ID
            contact_id               parent/0       0      Contact
            product_id               parent/16      0      Product
            order_id                 parent/52      0      Order
            total_price              price          0.00   Payment Amount
            unit                     text           null   Unit
            payment_made             number         0      Payments Made
            date                     stamp          0      Signup Date
            cancellation_date        time           0      Date Cancelled
            """);

    private SellingSettingTypes() {}

    static List<ObjectType> all() {
        return List.of(
                COUPON,
                COUPON_CODE,
                COUPON_PRODUCT,
                TAX,
                SHIPPING_METHOD,
                GATEWAY,
                FULFILLMENT_LIST,
                UPSELL_FORM,
                SHIPPED_PACKAGE,
                FULFILLMENT_RUN,
                DELETED_OPEN_ORDER);
    }
}
