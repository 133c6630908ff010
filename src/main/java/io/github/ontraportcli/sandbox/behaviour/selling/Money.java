package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts of money as requests and records write them. */
final class Money {
    private static final int CENTS = 2;
    private static final int MOST_DECIMALS = 8;
    private static final int LONGEST = 24;
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private Money() {}

    /** An amount in a request; nothing when it is blank; refuses what is no amount that anybody could pay. */
    static Optional<BigDecimal> said(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = read(text);
        if (amount.isEmpty()) {
            throw Rejection.malformed("Not an amount of money: " + text);
        }
        return amount;
    }

    /** A kept amount; 0 for what is none. */
    static BigDecimal kept(String text) {
        return read(text).orElse(BigDecimal.ZERO);
    }

    /** With two decimals, as invoices have it. */
    static String fixed(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP).toPlainString();
    }

    /** Without needless zeros, as purchases have it. */
    static String plain(BigDecimal amount) {
        BigDecimal cents = amount.setScale(CENTS, RoundingMode.HALF_UP);
        return cents.signum() == 0 ? "0" : cents.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> read(String text) {
        try {
            if (text.isBlank() || text.length() > LONGEST) {
                return Optional.empty();
            }
            BigDecimal amount = new BigDecimal(text.trim());
            // The scale first: a huge exponent makes every other question about the number expensive.
            boolean payable = Math.abs((long) amount.scale()) <= MOST_DECIMALS
                    && amount.abs().compareTo(MOST) <= 0;
            return payable ? Optional.of(amount) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
