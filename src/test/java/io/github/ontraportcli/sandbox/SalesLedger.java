package io.github.ontraportcli.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An auditor of an account's sales: reads everything that has to do with money and says what does not add up. What contacts
 * and products had before it was first asked counts as given.
 */
final class SalesLedger {
    private static final String PAID = "1";
    private final Function<Integer, List<JsonObject>> source;
    private final Map<Integer, List<JsonObject>> read = new LinkedHashMap<>();
    private final int seeded;
    private final Map<String, BigDecimal> given = new LinkedHashMap<>();
    private final Map<String, Integer> most = new LinkedHashMap<>();

    /** An auditor who is shown all records of a type by the type's id. */
    SalesLedger(Function<Integer, List<JsonObject>> source) {
        this.source = source;
        this.seeded = records(46).size();
        facts().forEach((name, sums) -> given.put(name, sums.told().subtract(sums.counted())));
    }

    /** What does not add up. */
    List<String> faults() {
        read.clear();
        List<String> faults = new ArrayList<>();
        facts().forEach((name, sums) -> {
            BigDecimal expected = sums.counted().add(given.getOrDefault(name, BigDecimal.ZERO));
            if (sums.told().compareTo(expected) != 0) {
                faults.add(name + " is " + sums.told() + " and not " + expected);
            }
        });
        Map<String, List<JsonObject>> byInvoice = by(17, "invoice_id");
        for (JsonObject each : records(46)) {
            List<JsonObject> bought = byInvoice.getOrDefault(text(each, "id"), List.of());
            BigDecimal full = BigDecimal.ZERO;
            BigDecimal discount = BigDecimal.ZERO;
            for (JsonObject purchase : bought) {
                full = full.add(money(purchase, "price").multiply(money(purchase, "quantity")));
                discount = discount.add(money(purchase, "discount"));
                differ(faults, purchase, "status", text(purchase, "status"), status(text(each, "status")));
            }
            BigDecimal subtotal = money(each, "subtotal");
            BigDecimal total =
                    subtotal.subtract(discount).add(money(each, "tax")).add(money(each, "shipping"));
            differ(faults, each, "total", money(each, "total"), total);
            if (Integer.parseInt(text(each, "id")) > seeded) {
                differ(faults, each, "subtotal", subtotal, full);
            }
        }
        for (int type : new int[] {0, 16, 17, 36, 38, 44, 46, 52, 146}) {
            List<JsonObject> all = records(type);
            if (all.size() < most.getOrDefault(type + "", 0) && type != 44 && type != 52) {
                faults.add("records of type " + type + " were lost");
            }
            most.put(type + "", all.size());
            all.forEach(each -> each.entrySet().forEach(field -> {
                String value =
                        field.getValue().isJsonPrimitive() ? field.getValue().getAsString() : "";
                if (value.matches("-\\d+\\.\\d+")) {
                    faults.add(type + " " + text(each, "id") + " " + field.getKey() + " is " + value);
                }
            }));
        }
        return faults;
    }

    private List<JsonObject> records(int type) {
        return read.computeIfAbsent(type, source);
    }

    private Map<String, Sums> facts() {
        Map<String, Sums> facts = new TreeMap<>();
        Map<String, List<JsonObject>> transactions = by(46, "contact_id");
        Map<String, List<JsonObject>> bought = by(17, "contact_id");
        for (JsonObject each : records(0)) {
            String id = text(each, "id");
            List<JsonObject> own = transactions.getOrDefault(id, List.of());
            facts.put("spent of contact " + id, new Sums(money(each, "spent"), sum(own, PAID, "total")));
            facts.put(
                    "purchases of contact " + id,
                    new Sums(money(each, "num_purchased"), count(bought.getOrDefault(id, List.of()), PAID)));
            facts.put(
                    "unpaid of contact " + id,
                    new Sums(money(each, "mrcUnpaid"), sum(own, "0", "total").add(sum(own, "5", "total"))));
        }
        Map<String, List<JsonObject>> sold = by(17, "product_id");
        for (JsonObject each : records(16)) {
            String id = text(each, "id");
            List<JsonObject> own = sold.getOrDefault(id, List.of());
            facts.put("income of product " + id, new Sums(money(each, "total_income"), sum(own, PAID, "total_price")));
            facts.put("sales of product " + id, new Sums(money(each, "total_purchases"), sum(own, PAID, "quantity")));
        }
        Map<String, List<JsonObject>> charged = by(46, "order_id");
        for (JsonObject each : records(52)) {
            String id = text(each, "id");
            List<JsonObject> own = charged.getOrDefault(id, List.of());
            facts.put("charged by order " + id, new Sums(money(each, "charged"), sum(own, PAID, "total")));
            facts.put(
                    "next charge of order " + id,
                    new Sums(
                            money(each, "next_charge"),
                            money(each, "next_sub").add(money(each, "tax")).add(money(each, "shipping"))));
        }
        Map<String, List<JsonObject>> earned = by(38, "affiliate_id");
        for (JsonObject each : records(36)) {
            List<JsonObject> own = earned.getOrDefault(text(each, "id"), List.of());
            BigDecimal brought =
                    sum(own, "0", "total").add(sum(own, PAID, "total")).add(sum(own, "2", "total"));
            facts.put("brought by partner " + text(each, "id"), new Sums(money(each, "aff_amount"), brought));
        }
        facts.put(
                "open orders without an order that goes on", new Sums(BigDecimal.valueOf(orphans()), BigDecimal.ZERO));
        facts.put("orders that go on with nothing open", new Sums(BigDecimal.valueOf(empty()), BigDecimal.ZERO));
        return facts;
    }

    private long orphans() {
        List<String> orders = current().map(each -> text(each, "id")).toList();
        return records(44).stream()
                .filter(each -> !orders.contains(text(each, "order_id")))
                .count();
    }

    private long empty() {
        Map<String, List<JsonObject>> open = by(44, "order_id");
        return current().filter(each -> !open.containsKey(text(each, "id"))).count();
    }

    /** The orders that are not past ones. */
    private Stream<JsonObject> current() {
        return records(52).stream().filter(each -> !text(each, "hidden").equals("1"));
    }

    private Map<String, List<JsonObject>> by(int type, String field) {
        Map<String, List<JsonObject>> found = new LinkedHashMap<>();
        records(type)
                .forEach(each -> found.computeIfAbsent(text(each, field), any -> new ArrayList<>())
                        .add(each));
        return found;
    }

    private static BigDecimal sum(List<JsonObject> rows, String status, String field) {
        return rows.stream()
                .filter(each -> text(each, "status").equals(status))
                .map(each -> money(each, field))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal count(List<JsonObject> rows, String status) {
        return BigDecimal.valueOf(rows.stream()
                .filter(each -> text(each, "status").equals(status))
                .count());
    }

    /** The status of the purchases of a transaction with that status. */
    private static String status(String transaction) {
        return Map.of("0", "0", "1", "1", "2", "4", "4", "3", "5", "2", "6", "5", "7", "7")
                .get(transaction);
    }

    private static void differ(List<String> faults, JsonObject in, String what, Object told, Object expected) {
        boolean same = told instanceof BigDecimal one && expected instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(told, expected);
        if (!same) {
            faults.add(what + " is " + told + " and not " + expected + " in " + in);
        }
    }

    private static BigDecimal money(JsonObject record, String field) {
        String text = text(record, field);
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static String text(JsonObject record, String field) {
        JsonElement value = record.get(field);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    /** What a record tells, and what the records behind it add up to. */
    private record Sums(BigDecimal told, BigDecimal counted) {}
}
