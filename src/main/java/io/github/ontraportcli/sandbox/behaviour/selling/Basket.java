package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What an offer comes to. A product without a price of its own costs what the product does; taxes are percentages, of the
 * products marked as taxed.
 *
 * @param lines a product each
 * @param subtotal before tax and shipping
 * @param tax all taxes
 * @param shipping all shipping
 */
record Basket(List<Line> lines, BigDecimal subtotal, BigDecimal tax, BigDecimal shipping) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MOST = 1_000_000;

    /** Reads an offer; refuses one without products, or with one that there is not. */
    static Basket of(Call call, Nested offer) {
        List<Nested> products = offer.objects("products");
        if (products.isEmpty()) {
            throw Rejection.malformed("The offer has no products.");
        }
        List<Line> lines = new ArrayList<>();
        BigDecimal subtotal = BigDecimal.ZERO;
        BigDecimal taxed = BigDecimal.ZERO;
        for (Nested each : products) {
            Line line = line(call, each);
            lines.add(line);
            subtotal = subtotal.add(line.total());
            if (on(each.text("tax")) || on(each.text("taxable"))) {
                taxed = taxed.add(line.total());
            }
        }
        BigDecimal shipping = BigDecimal.ZERO;
        for (Nested each : offer.objects("shipping")) {
            shipping = shipping.add(Money.said(each.text("price")).orElse(BigDecimal.ZERO));
        }
        BigDecimal tax = BigDecimal.ZERO;
        for (Nested each : offer.objects("taxes")) {
            BigDecimal base = on(each.text("taxShipping")) ? taxed.add(shipping) : taxed;
            tax = tax.add(base.multiply(Money.said(each.text("rate")).orElse(BigDecimal.ZERO))
                    .divide(HUNDRED));
        }
        return new Basket(lines, subtotal, tax, shipping);
    }

    /** What is to be paid. */
    BigDecimal total() {
        return subtotal.add(tax).add(shipping);
    }

    private static Line line(Call call, Nested product) {
        long id = product.number("id", 0);
        Entries products = Entries.of(call, Selling.PRODUCT);
        if (!products.has(id)) {
            throw Rejection.malformed("Invalid Product ID: " + id);
        }
        long quantity = product.number("quantity", 1);
        if (quantity < 1 || quantity > MOST) {
            throw Rejection.malformed("Invalid quantity: " + quantity);
        }
        List<Nested> prices = product.objects("price");
        BigDecimal own = Money.kept(products.text(id, "price"));
        BigDecimal price =
                prices.isEmpty() ? own : Money.said(prices.get(0).text("price")).orElse(own);
        if (price.signum() < 0) {
            throw Rejection.malformed("Invalid price: " + price.toPlainString());
        }
        String unit = prices.isEmpty() ? "" : prices.get(0).text("unit");
        long count = prices.isEmpty() ? 0 : prices.get(0).number("payment_count", 0);
        return new Line(id, products.text(id, "name"), quantity, price, kind(product.text("type")), unit, count);
    }

    private static int kind(String type) {
        return switch (type) {
            case "subscription" -> 1;
            case "payment_plan" -> 2;
            case "", "one_time", "single" -> 0;
            default -> throw Rejection.malformed("Invalid product type: " + type);
        };
    }

    private static boolean on(String flag) {
        return flag.equals("1") || flag.equalsIgnoreCase("true");
    }

    /**
     * One product of a basket.
     *
     * @param product its id
     * @param name its name
     * @param quantity how many
     * @param price of one
     * @param type 0 once, 1 a subscription, 2 in installments
     * @param unit the time between two payments, e.g. "month"; empty for once
     * @param count how many payments; 0 is without end
     */
    record Line(long product, String name, long quantity, BigDecimal price, int type, String unit, long count) {
        BigDecimal total() {
            return price.multiply(BigDecimal.valueOf(quantity));
        }
    }
}
