package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.PartnerTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Partner programs, and who takes part in them. */
final class Partners {
    private static final int MOST_COMMISSIONS = 9;

    private Partners() {}

    static void seed(Records records, int contacts, List<Sale> sales) {
        Sheet.seed(records, contacts, PartnerTypes.PARTNER_PROGRAM, """
                name|type|level1|level2|days|terms
                Friends of the studio|0|20.00|5.00|60|Paid on the first of the month.
                Course partners|1|40.00|0.00|90|Paid once a refund is no longer possible.
                """);
        List<Row> commissions = commissions(sales);
        Sheet.seed(records, contacts, PartnerTypes.PARTNER, """
                contact_id|program_id|name|email|aff_sales|aff_amount|aff_paypal|status
                #5|1|Harborlight Studio|partners@harborlight.example.com|%s|pay@harborlight.example.com|1
                #14|1|Vireo Design|hello@vireo.example.com|%s|pay@vireo.example.com|1
                #22|2|Quartz Academy|courses@quartz.example.com|%s|pay@quartz.example.com|1
                #31|2|Umbra Coffee|team@umbra.example.com|0|0.00||0
                """.formatted(
                        brought(commissions, 1), brought(commissions, 2), brought(commissions, 3)));
        Sheet.seed(records, contacts, PartnerTypes.REFERRAL, """
                affiliate_id|contact_id|program_id|subid|url
                1|#1|1|0|https://www.example.com/welcome
                1|#6|1|0|https://www.example.com/welcome
                2|#11|1|7|https://www.example.com/pricing
                3|#19|2|0|https://www.example.com/courses
                3|#25|2|26|https://www.example.com/courses
                """);
        Seed.add(records, PartnerTypes.COMMISSION, commissions);
        Sheet.seed(records, contacts, PartnerTypes.PROMOTIONAL_ITEM, """
                name|program_id|type|url|content
                Banner 300 x 250|1|1|https://www.example.com/banners/300x250.png|
                Link to the courses|2|0|https://www.example.com/courses|
                Email to forward|2|2||Our friends teach a course that you may like.
                """);
        Sheet.seed(records, contacts, PartnerTypes.PARTNER_PRODUCT, """
                program_id|product_id|type|level1|level2
                1|1|0|10.00|0.00
                1|4|0|20.00|5.00
                2|6|1|40.00|0.00
                """);
    }

    /** How many sales a partner has brought, and how much they came to. */
    private static String brought(List<Row> commissions, int partner) {
        int sales = 0;
        BigDecimal amount = new BigDecimal("0.00");
        for (Row each : commissions) {
            if (each.body().get("affiliate_id").getAsInt() == partner) {
                sales++;
                amount = amount.add(each.body().get("total").getAsBigDecimal());
            }
        }
        return sales + "|" + amount.toPlainString();
    }

    /** For every seventh purchase, as long as there are partners' programs that pay for it. */
    private static List<Row> commissions(List<Sale> sales) {
        List<Row> rows = new ArrayList<>();
        int purchase = 0;
        for (Sale sale : sales) {
            for (int price : sale.prices()) {
                purchase++;
                if (purchase % 7 == 1 && rows.size() < MOST_COMMISSIONS) {
                    rows.add(commission(sale, price, purchase, rows.size()));
                }
            }
        }
        return rows;
    }

    private static Row commission(Sale sale, int price, int purchase, int index) {
        int partner = 1 + index % 3;
        boolean flat = partner == 3;
        long date = Seed.BASE - (100 - index * 9L) * Seed.DAY;
        boolean paid = index % 4 == 0;
        return new Row()
                .with("purchase_id", purchase)
                .with("affiliate_id", partner)
                .with("contact_id", sale.contact())
                .with("product_id", Goods.product(price))
                .with("program_id", flat ? 2 : 1)
                .with("subid", index * 13 % 50)
                .with("date", date)
                .with("date_processed", date + 5)
                .with("date_paid", paid ? date + 30 * Seed.DAY : 0)
                .with("dlm", date + 5)
                .with("commission", flat ? "40.00" : price / 5 + "." + price * 2 % 10 + "0")
                .with("total", price + ".00")
                .with("status", paid ? 2 : flat ? 1 : 0);
    }
}
