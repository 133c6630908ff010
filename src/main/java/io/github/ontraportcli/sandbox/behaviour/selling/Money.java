package io.github.ontraportcli.sandbox.behaviour.selling;

import io.github.ontraportcli.sandbox.wire.Rejection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Amounts of money as requests and records write them, always in decimal arithmetic. */
final class Money {
    private static final int CENTS = 2;
    private static final int MOST_DECIMALS = 8;
    private static final int LONGEST = 24;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    private Money() {}

    /** An amount in a request; nothing when it is blank; refuses what is no amount that anybody could pay. */
    static Optional<BigDecimal> said(String text) {
        if (text.isBlank() || text.equals("null")) {
            return Optional.empty();
        }
        Optional<BigDecimal> amount = read(text);
        if (amount.isEmpty()) {
            throw Rejection.malformed("Not an amount of money: " + text);
        }
        if (amount.get().signum() < 0) {
            throw Rejection.malformed("An amount of money is below zero: " + text);
        }
        return amount;
    }

    /** A kept amount; 0 for what is none. */
    static BigDecimal kept(String text) {
        return read(text).orElse(BigDecimal.ZERO);
    }

    /** To the cent. What is added up is rounded first, so that sums of what is shown are what is shown as the sum. */
    static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }

    /** So many percent of an amount, to the cent. */
    static BigDecimal percent(BigDecimal amount, BigDecimal rate) {
        return cents(amount.multiply(rate).divide(HUNDRED));
    }

    /** With two decimals, as invoices have it. */
    static String fixed(BigDecimal amount) {
        return cents(amount).toPlainString();
    }

    /** The same, and 0.00 for what is below zero. */
    static String atLeastNothing(BigDecimal amount) {
        return fixed(amount.max(BigDecimal.ZERO));
    }

    /** Without needless zeros, as purchases have it. */
    static String plain(BigDecimal amount) {
        BigDecimal cents = cents(amount);
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
