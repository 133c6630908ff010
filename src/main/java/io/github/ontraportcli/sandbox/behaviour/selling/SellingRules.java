package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.model.ObjectType;
import io.github.ontraportcli.sandbox.store.Query;
import io.github.ontraportcli.sandbox.store.Where;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds when records of selling are created, changed and deleted like any others: no two offers have one name, an
 * offer's data is JSON, money is never below zero, a coupon is for products, and a deleted order leaves nothing open.
 */
public final class SellingRules {
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "type", Map.of("personal", "0", "group", "1"),
            "discount_type", Map.of("percent", "0", "flat", "1", "amount", "1"),
            "product_selection", Map.of("all", "0", "specific", "1", "selected", "1"),
            "valid_type", Map.of("always", "0", "none", "0", "date", "1", "dates", "1", "time", "2"));
    private static final long HOURS = 24;

    private SellingRules() {}

    /**
     * Refuses a change that would break them, and puts into the values what a request says in other words.
     *
     * @param id 0 for a new record
     */
    public static void check(Call call, ObjectType type, Map<String, @Nullable String> values, long id) {
        switch (type.id()) {
            case Selling.OFFER -> offer(call, values, id);
            case Selling.COUPON -> coupon(call, values);
            case Selling.PRODUCT, Selling.SHIPPING_METHOD -> amount(values, "price");
            case Selling.TAX -> amount(values, "rate");
            case Selling.PARTNER_PROGRAM -> {
                amount(values, "level1");
                amount(values, "level2");
            }
            default -> {}
        }
    }

    /** Adds what belongs to a record that was just created. */
    public static void created(Call call, ObjectType type, long id) {
        if (type.id() != Selling.COUPON) {
            return;
        }
        Entries products = Entries.of(call, Selling.COUPON_PRODUCT);
        for (String each : call.parameters().list("products")) {
            if (!each.chars().allMatch(Character::isDigit)
                    || each.length() > 18
                    || !Entries.of(call, Selling.PRODUCT).has(Long.parseLong(each))) {
                throw Rejection.malformed("Invalid Product ID: " + each);
            }
            products.add(new Draft().with("coupon_id", id).with("product_id", each));
        }
        String code = call.parameters().text("code");
        if (code != null && !code.isBlank()) {
            Entries codes = Entries.of(call, Selling.COUPON_CODE);
            if (!codes.with("code", code.trim()).isEmpty()) {
                throw Rejection.malformed("A coupon code exists: " + code);
            }
            codes.add(new Draft().with("coupon_id", id).with("code", code.trim()));
            Entries.of(call, Selling.COUPON).change(id, new Draft().with("issued", 1));
        }
    }

    /** Ends orders that are to be deleted; whether these records stay for all that. */
    public static boolean deleting(Call call, ObjectType type, Where which) {
        if (type.id() == Selling.ORDER) {
            List<Long> orders = call.records().ids(Query.all(type, which));
            orders.forEach(each -> Orders.end(call, each));
            return true;
        }
        return false;
    }

    private static void offer(Call call, Map<String, @Nullable String> values, long id) {
        String name = values.get("name");
        if (name != null && !name.isBlank()) {
            for (long each : Entries.of(call, Selling.OFFER).with("name", name)) {
                if (each != id) {
                    throw Rejection.malformed("An offer with this name exists: " + name);
                }
            }
        }
        String data = values.get("data");
        if (data != null
                && !data.isBlank()
                && JsonText.parse(data).filter(each -> each.isJsonObject()).isEmpty()) {
            throw Rejection.malformed("The parameter data is not a JSON object.");
        }
    }

    private static void coupon(Call call, Map<String, @Nullable String> values) {
        amount(values, "discount_value");
        WORDS.forEach((field, words) -> {
            String said = call.parameters().text(field);
            String code = said == null ? null : words.get(said);
            if (code != null) {
                values.put(field, code);
            }
        });
        long hours = call.parameters().number("valid_timeframe", 0);
        if (hours > 0) {
            values.put("valid_time_limit", Long.toString((hours + HOURS - 1) / HOURS));
        }
    }

    private static void amount(Map<String, @Nullable String> values, String field) {
        String said = values.get(field);
        if (said != null) {
            Money.said(said);
        }
    }
}
