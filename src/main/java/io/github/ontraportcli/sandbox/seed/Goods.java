package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.SellingSettingTypes;
import io.github.ontraportcli.sandbox.model.SellingTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** What is sold, and what selling goes by. */
final class Goods {
    private static final String[] NAMES = {
        "Membership: Silver",
        "Membership: Gold",
        "Landing page templates",
        "Email design course",
        "Automation workbook",
        "Foundations course",
        "Advanced workshop",
        "Podcast kit",
        "Coaching hour",
        "Sticker set",
        "Printed planner",
        "Certification exam"
    };
    private static final int[] OTHER_PRICES = {69, 150, 5, 24, 249};
    /** The products that are paid for every month. */
    static final int SUBSCRIPTIONS = 2;

    private Goods() {}

    static String name(int product) {
        return NAMES[product - 1];
    }

    /** The product that costs that much. */
    static int product(int price) {
        for (int i = 0; i < Contacts.PRICES.length; i++) {
            if (Contacts.PRICES[i] == price) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(Integer.toString(price));
    }

    static int price(int product) {
        int own = Contacts.PRICES.length;
        return product <= own ? Contacts.PRICES[product - 1] : OTHER_PRICES[product - 1 - own];
    }

    static void seed(Records records, int contacts, List<Sale> sales) {
        Seed.add(records, SellingTypes.PRODUCT, products(sales));
        Seed.add(records, SellingTypes.OFFER, offers());
        Sheet.seed(records, contacts, SellingSettingTypes.COUPON, """
                name|type|discount_type|discount_value|product_selection|valid_type|valid_start_date|valid_end_date|issued|redeemed
                Spring sale|1|0|20.00|0|1|@300|@240|400|58
                Early bird|1|1|25.00|1|1|@60|@-30|120|14
                Birthday gift|0|0|10.00|0|2|||35|9
                Partner price|1|0|15.00|1|0|||80|21
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.COUPON_CODE, """
                coupon_id|code|contact_id|status|date_redeemed
                1|SPRING20||1|@280
                2|EARLYBIRD||0|
                3|HB-4K7Q|#4|1|@90
                3|HB-9M2X|#9|0|
                3|HB-1T8R|#12|2|
                4|PARTNER15||0|
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.COUPON_PRODUCT, """
                coupon_id|product_id
                2|7
                2|12
                4|4
                4|6
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.TAX, """
                name|rate|tax_shipping|country|state
                California sales tax|7.25|0|US|CA
                New York sales tax|4|0|US|NY
                UK VAT|20|1|GB|
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.SHIPPING_METHOD, """
                name|price|days|countries
                Standard|4.95|5|US
                Express|14.50|2|US
                International|19.00|12|CA, GB, IE, DE, AU, NZ, BR
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.GATEWAY, """
                name|type|currency|status|is_default
                Main card gateway|Cards|USD|1|1
                Practice gateway|Practice|USD|2|0
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.FULFILLMENT_LIST, """
                name|owner|email|schedule|last_run
                Printed goods|4|warehouse@example.com|1|@6
                Stickers|5|stickers@example.com|2|@40
                """);
        Sheet.seed(records, contacts, SellingSettingTypes.UPSELL_FORM, """
                formname|product_id|offered|accepted
                Add the workbook|5|212|37
                Add a coaching hour|9|96|11
                """);
    }

    private static List<Row> products(List<Sale> sales) {
        long[] sold = new long[NAMES.length + 1];
        for (Sale each : sales) {
            each.prices().forEach(price -> sold[product(price)]++);
        }
        List<Row> rows = new ArrayList<>();
        for (int product = 1; product <= NAMES.length; product++) {
            long made = Seed.BASE - (1100 - product * 12L) * Seed.DAY;
            Row row = new Row()
                    .with("name", name(product))
                    .with("price", price(product) + ".00")
                    .with("sku", "P-" + (100 + product))
                    .with("date", made)
                    .with("dlm", made + 300 * Seed.DAY);
            if (sold[product] > 0) {
                row.with("total_purchases", sold[product]).with("total_income", sold[product] * price(product) + ".00");
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Row> offers() {
        List<Row> rows = new ArrayList<>();
        String[] names = {"Silver every month", "Gold every month", "Foundations course", "Advanced workshop"};
        int[] products = {1, 2, 6, 7};
        for (int i = 0; i < names.length; i++) {
            rows.add(new Row()
                    .with("name", names[i])
                    .with("public", i < 3 ? 1 : 0)
                    .with("owner", 1)
                    .with("data", offer(names[i], products[i], 1, "0.00")));
        }
        return rows;
    }

    /** An offer of one product, as orders and transactions hold it. */
    static String offer(String name, int product, int quantity, String tax) {
        String type = product <= SUBSCRIPTIONS ? "subscription" : "single";
        int total = price(product) * quantity;
        return "{\"products\":[{\"quantity\":" + quantity + ",\"minQuantity\":1,\"maxQuantity\":99,\"total\":\"" + total
                + ".00\",\"shipping\":false,\"tax\":" + !tax.equals("0.00") + ",\"price\":[{\"price\":\""
                + price(product)
                + ".00\",\"payment_count\":1,\"unit\":\"month\",\"id\":" + (97_000 + product) + "}],\"type\":\"" + type
                + "\",\"quantityEditable\":false,\"index\":0,\"name\":\"" + name(product) + "\",\"id\":\"" + product
                + "\"}],\"taxes\":[],\"paymentmethods\":[],\"shipping\":null,\"delay\":0,\"invoice_template\":1,"
                + "\"subTotal\":" + total + ",\"grandTotal\":" + total + ",\"hasTaxes\":" + !tax.equals("0.00")
                + ",\"hasShipping\":false,\"paypalValid\":false,\"offerCoupon\":false,\"coupon\":null,"
                + "\"shipping_charge_reoccurring_orders\":false,\"resorted\":null,\"name\":\"" + name + "\"}";
    }
}
