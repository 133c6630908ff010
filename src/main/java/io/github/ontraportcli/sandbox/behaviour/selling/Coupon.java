package io.github.ontraportcli.sandbox.behaviour.selling;

import com.google.gson.JsonElement;
import io.github.ontraportcli.sandbox.behaviour.Call;
import io.github.ontraportcli.sandbox.behaviour.Draft;
import io.github.ontraportcli.sandbox.behaviour.Entries;
import io.github.ontraportcli.sandbox.behaviour.Nested;
import io.github.ontraportcli.sandbox.wire.JsonText;
import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A discount that a buyer has a code for. A request names it in {@code coupon}, beside the offer or in it: by its code, by
 * its id, or by an object with {@code code} or {@code id}.
 *
 * @param id the coupon's id
 * @param code the id of the code; 0 when the coupon was named without one
 * @param name what it is called
 * @param text the code; blank without one
 * @param percent whether the value is a percentage and not an amount
 * @param value how much is taken off
 * @param products what it is for; empty is for everything
 * @param recurring whether later payments get it too
 */
record Coupon(
        long id,
        long code,
        String name,
        String text,
        boolean percent,
        BigDecimal value,
        Set<Long> products,
        boolean recurring) {
    private static final String SELECTED = "1";
    private static final String BETWEEN = "1";
    private static final String FOR_A_TIME = "2";
    private static final int REDEEMED = 1;
    private static final int EXPIRED = 2;
    private static final long DAY = 86_400;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The one that a request gives; refuses one that there is not, that is over, or that is somebody else's. */
    static Optional<Coupon> given(Call call, long contact, Nested offer) {
        String said = text(JsonText.plain(offer.json().get("coupon")));
        String beside = text(call.parameters().text("coupon"));
        String named = beside.isEmpty() ? said : beside;
        return named.isEmpty() ? Optional.empty() : Optional.of(named(call, contact, named));
    }

    /** Notes that it was used; a personal code can be used once. */
    void redeem(Call call) {
        Entries coupons = Entries.of(call, Selling.COUPON);
        coupons.change(id, new Draft().with("redeemed", coupons.number(id, "redeemed") + 1));
        if (code != 0) {
            Entries.of(call, Selling.COUPON_CODE)
                    .change(code, new Draft().with("status", REDEEMED).with("date_redeemed", call.now()));
        }
    }

    /** The items with what it takes off each: a percentage of each, or the amount from one after the other. */
    List<Item> applied(List<Item> items) {
        List<Item> less = new ArrayList<>();
        BigDecimal left = value;
        for (Item each : items) {
            if (!products.isEmpty() && !products.contains(each.product())) {
                less.add(each);
                continue;
            }
            BigDecimal taken = percent ? Money.percent(each.full(), value.min(WHOLE)) : left.min(each.full());
            left = left.subtract(percent ? BigDecimal.ZERO : taken);
            less.add(each.less(taken));
        }
        return less;
    }

    private static Coupon named(Call call, long contact, String said) {
        Optional<JsonElement> json = said.startsWith("{") ? JsonText.parse(said) : Optional.empty();
        String code = said;
        String id = said;
        if (json.isPresent()) {
            Nested object = Nested.of("coupon", json.get());
            code = object.text("code") + object.text("coupon_code");
            id = object.text("id") + object.text("coupon_id");
        }
        Entries codes = Entries.of(call, Selling.COUPON_CODE);
        List<Long> found = code.isEmpty() ? List.of() : codes.with("code", code);
        Entries coupons = Entries.of(call, Selling.COUPON);
        long coupon = found.isEmpty() ? whole(id) : codes.number(found.get(0), "coupon_id");
        if (!coupons.has(coupon) || Extras.on(coupons.text(coupon, "deleted"))) {
            throw Rejection.malformed("Invalid coupon: " + said);
        }
        long codeId = found.isEmpty() ? 0 : found.get(0);
        boolean usable = found.isEmpty() || usable(call, contact, coupon, codeId);
        if (!usable || !current(call, coupon, codeId)) {
            throw Rejection.malformed("The coupon is not valid: " + said);
        }
        Set<Long> products = new HashSet<>();
        Entries chosen = Entries.of(call, Selling.COUPON_PRODUCT);
        if (coupons.text(coupon, "product_selection").equals(SELECTED)) {
            chosen.with("coupon_id", Long.toString(coupon))
                    .forEach(each -> products.add(chosen.number(each, "product_id")));
            products.add(0L);
        }
        return new Coupon(
                coupon,
                codeId,
                coupons.text(coupon, "name"),
                codeId == 0 ? "" : codes.text(codeId, "code"),
                coupons.text(coupon, "discount_type").equals("0"),
                Money.cents(Money.kept(coupons.text(coupon, "discount_value")).max(BigDecimal.ZERO)),
                products,
                Extras.on(coupons.text(coupon, "recurring")));
    }

    private static boolean usable(Call call, long contact, long coupon, long code) {
        Entries codes = Entries.of(call, Selling.COUPON_CODE);
        boolean personal = Entries.of(call, Selling.COUPON).text(coupon, "type").equals("0");
        long status = codes.number(code, "status");
        long owner = codes.number(code, "contact_id");
        return status != EXPIRED && !(personal && status == REDEEMED) && (owner == 0 || owner == contact);
    }

    private static boolean current(Call call, long coupon, long code) {
        Entries coupons = Entries.of(call, Selling.COUPON);
        String valid = coupons.text(coupon, "valid_type");
        if (valid.equals(BETWEEN)) {
            long start = coupons.number(coupon, "valid_start_date");
            long end = coupons.number(coupon, "valid_end_date");
            return call.now() >= start && (end == 0 || call.now() <= end);
        }
        long days = coupons.number(coupon, "valid_time_limit");
        if (!valid.equals(FOR_A_TIME) || days == 0) {
            return true;
        }
        long issued = code == 0
                ? coupons.number(coupon, "date")
                : Entries.of(call, Selling.COUPON_CODE).number(code, "date");
        return call.now() <= issued + days * DAY;
    }

    private static String text(@Nullable String said) {
        return said == null || said.equals("null") || said.equals("0") || said.equals("[]") ? "" : said.trim();
    }

    private static long whole(String id) {
        try {
            return Long.parseLong(id);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
