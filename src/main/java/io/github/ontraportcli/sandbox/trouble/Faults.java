package io.github.ontraportcli.sandbox.trouble;

import io.github.ontraportcli.failure.Failure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which faults befall requests, and how often.
 *
 * @param shares of a million requests, how many meet each
 */
public record Faults(Map<Fault, Integer> shares) {
    /** None ever. */
    public static final Faults NONE = new Faults(Map.of());

    private static final int ALL = 1_000_000;
    private static final Pattern WRITTEN =
            Pattern.compile("(4[0-9]{2}|5[0-9]{2}|reset|cut|slow|html):([0-9]{1,3}(?:\\.[0-9]{1,4})?)%?");

    public Faults {
        // The order in which they were written decides which of them a number picked by the seed means.
        shares = Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /**
     * Reads {@code 429:5%,504:2%,reset:1%,cut:1%,slow:1%,html:1%}.
     *
     * @throws Failure of the usage kind when it cannot be read, or when it is more than all requests
     */
    public static Faults parse(String text) {
        Map<Fault, Integer> shares = new LinkedHashMap<>();
        int sum = 0;
        for (String each : text.split(",", -1)) {
            Matcher parts = WRITTEN.matcher(each.strip().toLowerCase(Locale.ROOT));
            if (!parts.matches()) {
                throw Failure.usage("--faults does not know \"" + each.strip() + "\"")
                        .why("a fault is a status from 400 to 599, reset, cut, slow or html, with its share")
                        .next("It is written 429:5%,504:2%,reset:1%,cut:1%,slow:1%,html:1%.");
            }
            int share = new BigDecimal(parts.group(2)).movePointRight(4).intValueExact();
            if (shares.put(fault(parts.group(1)), share) != null) {
                throw Failure.usage("--faults names " + parts.group(1) + " twice");
            }
            sum += share;
        }
        if (sum > ALL) {
            throw Failure.usage("--faults is more than all requests: "
                    + BigDecimal.valueOf(sum, 4).stripTrailingZeros().toPlainString() + "%");
        }
        return new Faults(shares);
    }

    Optional<Fault> pick(SplittableRandom dice) {
        int thrown = dice.nextInt(ALL);
        for (Map.Entry<Fault, Integer> each : shares.entrySet()) {
            thrown -= each.getValue();
            if (thrown < 0) {
                return Optional.of(each.getKey());
            }
        }
        return Optional.empty();
    }

    private static Fault fault(String name) {
        return Character.isDigit(name.charAt(0))
                ? new Fault(Fault.Kind.STATUS, Integer.parseInt(name))
                : new Fault(Fault.Kind.valueOf(name.toUpperCase(Locale.ROOT)), 0);
    }
}
