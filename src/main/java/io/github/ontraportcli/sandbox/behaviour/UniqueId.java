package io.github.ontraportcli.sandbox.behaviour;

import java.math.BigInteger;
import java.util.Locale;

/** The {@code unique_id} of a record: seven letters and digits, made of its id, and never the same for two. */
public final class UniqueId {
    private static final long VALUES = 78_364_164_096L;
    /** Has no factor in common with the number of values, so that no two ids meet. */
    private static final long STRIDE = 31_415_926_537L;

    private UniqueId() {}

    /** That of the record with this id, e.g. "EFNHVVT". */
    public static String of(long id) {
        long mixed = BigInteger.valueOf(id)
                .multiply(BigInteger.valueOf(STRIDE))
                .mod(BigInteger.valueOf(VALUES))
                .longValue();
        String digits = Long.toString(mixed, 36).toUpperCase(Locale.ROOT);
        return "0".repeat(7 - digits.length()) + digits;
    }
}
