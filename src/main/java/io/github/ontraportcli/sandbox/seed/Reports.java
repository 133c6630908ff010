package io.github.ontraportcli.sandbox.seed;

import io.github.ontraportcli.sandbox.model.ReportTypes;
import io.github.ontraportcli.sandbox.store.Records;
import java.util.ArrayList;
import java.util.List;

/** What the purchases of the first contacts add up to. */
final class Reports {
    private static final int MONTHS = 12;

    private Reports() {}

    static void seed(Records records, int contacts, List<Sale> sales) {
        Seed.add(records, ReportTypes.PRODUCT_SALES_LOG, products(sales));
        Seed.add(records, ReportTypes.CUSTOMER_VALUE, customers(sales));
        Seed.add(records, ReportTypes.SALES_REPORT, months(sales));
        Sheet.seed(records, contacts, ReportTypes.SUBSCRIBER_RETENTION, """
                product_id|started|retained|rate
                1|24|19|79
                1|21|18|86
                2|12|9|75
                2|10|9|90
                """);
        Sheet.seed(records, contacts, ReportTypes.SUBSCRIPTION_SALE, """
                product_id|number_sold|total
                1|8|152.00
                1|6|114.00
                2|5|145.00
                """);
        Sheet.seed(records, contacts, ReportTypes.TAXES_COLLECTED, """
                tax_id|invoice_id|amount
                1|1|0.50
                2|2|0.50
                """);
        Sheet.seed(records, contacts, ReportTypes.SHIPPING_COLLECTED, """
                method_id|invoice_id|amount
                1|1|4.95
                """);
    }

    private static List<Row> products(List<Sale> sales) {
        List<Row> rows = new ArrayList<>();
        for (int price : Contacts.PRICES) {
            long sold = sales.stream()
                    .flatMap(each -> each.prices().stream())
                    .filter(each -> each == price)
                    .count();
            rows.add(new Row()
                    .with("product_id", Goods.product(price))
                    .with("number_sold", sold)
                    .with("total", sold * price + ".00")
                    .with("date", Seed.BASE - price % 20 * Seed.DAY));
        }
        return rows;
    }

    private static List<Row> customers(List<Sale> sales) {
        List<Row> rows = new ArrayList<>();
        for (Sale each : sales) {
            long span = (Seed.BASE - each.joined()) / (each.prices().size() + 1);
            rows.add(new Row()
                    .with("contact_id", each.contact())
                    .with("number_purchased", each.prices().size())
                    .with("total", each.says("spent"))
                    .with("average", total(each) / each.prices().size() + ".00")
                    .with("date", each.joined() + span)
                    .with("last_purchase", each.joined() + span * each.prices().size()));
        }
        return rows;
    }

    /** Thirty days each. */
    private static List<Row> months(List<Sale> sales) {
        long[] sold = new long[MONTHS];
        long[] total = new long[MONTHS];
        for (Sale each : sales) {
            long span = (Seed.BASE - each.joined()) / (each.prices().size() + 1);
            for (int i = 0; i < each.prices().size(); i++) {
                long ago = (Seed.BASE - each.joined() - (i + 1) * span) / (30 * Seed.DAY);
                if (ago < MONTHS) {
                    sold[(int) ago]++;
                    total[(int) ago] += each.prices().get(i);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int ago = MONTHS - 1; ago >= 0; ago--) {
            rows.add(new Row()
                    .with("date", Seed.BASE - ago * 30L * Seed.DAY)
                    .with("number_sold", sold[ago])
                    .with("subtotal", total[ago] + ".00")
                    .with("total", total[ago] + ".00"));
        }
        return rows;
    }

    private static int total(Sale sale) {
        return sale.prices().stream().mapToInt(Integer::intValue).sum();
    }
}
